"""What is denied of everybody or of anything: one instance is enough against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.quantifiers import Extent
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.contraries.antonyms import Stand
from compare.values.words.kin import ANYONE
from compare.values.words.senses import LIGHT, TELLING, sense

if TYPE_CHECKING:
    from compare.values.statements.predications.predication import Predication

__all__ = ["borne_out", "by_another", "instance_against", "other_causes"]

# Deeds that show that something befell those whom they are done to, though no word says so.
_SHOWN = {
    Stand("kill", True): "injure",
    Stand("gun", True): "injure",
    Stand("knife", True): "injure",
    Stand("go_ahead", False): "affect",
    Stand("hold_up", True): "affect",
    Stand("postpone", True): "affect",
}
_WHOLE = frozenset({Extent.ALL, Extent.PLAIN})
# Axes of harm: it befalls people, but what is "shot" may be a film, and a dog is not "nobody".
_HARM = frozenset({"injure", "kill", "survive"})
_NO_PEOPLE = frozenset(
    "animal bear bull cat cow deer dog horse sheep wolf film footage movie photo picture scene "
    "video".split()
)
# That it was "reported" or "made" restricts no denial.
_IDLE = frozenset(map(sense, LIGHT | TELLING)) | {"damage"}
_AFFECTED = frozenset({"affect"})


def borne_out(a: Predication, b: Predication) -> frozenset[str]:
    """Axes on which one denies what a deed told by the other shows to be so."""
    pairs = ((x, y) for x, y in ((a, b), (b, a)) if x.negated and not y.negated)
    return frozenset(
        axis
        for denied, told in pairs
        for axis in {_SHOWN[stand] for stand in told.meaning if stand in _SHOWN}
        if Stand(axis, False) in denied.meaning
    )


def by_another(a: Predication, b: Predication) -> bool:
    """Whether a named one did not do what the other tells was done, without saying by whom."""
    return any(
        x.negated
        and (x.agent.names or x.agent.pronoun)
        and not (y.negated or y.agent or y.agent.pronoun)
        for x, y in ((a, b), (b, a))
    )


def instance_against(a: Predication, b: Predication, axes: frozenset[str]) -> bool:
    """Whether one denies of everybody, or of anything, what the other tells of somebody.

    "No one was hurt in the raid", "A guard was shot in the raid". What the denial is restricted to
    must be told of the instance, too.
    """
    return any(
        _denies_whole(x) and _is_instance(y, axes) and _within(x, y) for x, y in ((a, b), (b, a))
    )


def other_causes(a: Predication, b: Predication, axes: frozenset[str]) -> bool:
    """Whether something was not affected by one thing, and called off or held up for another."""
    if not axes <= _AFFECTED:
        return False
    mine, theirs = _beside(a), _beside(b)
    return bool(mine and theirs) and not mine & theirs


def _denies_whole(one: Predication) -> bool:
    """Whether something is denied without a word of whom else it could be so."""
    if not one.negated or one.kinds or one.aside or one.conditional or one.extent not in _WHOLE:
        return False
    parties = (one.agent,) if one.bare else (one.agent, one.patient)
    named = any(p.names or p.of or p.apart or p.pronoun for p in parties)
    return not named and not any(p.nouns - ANYONE for p in parties)


def _is_instance(one: Predication, axes: frozenset[str]) -> bool:
    if one.negated or one.aside:
        return False
    return not axes & _HARM or bool(one.named and not one.named & _NO_PEOPLE)


def _within(denied: Predication, told: Predication) -> bool:
    if not same_scope(denied.scope, told.scope):
        return False
    restricting = _beside(denied) | (denied.patient.words if denied.bare else frozenset())
    return not restricting or bool(restricting & told.around)


def _beside(one: Predication) -> frozenset[str]:
    """The words that tell more than what was so and of whom."""
    words = (w for w in one.around - one.named - ANYONE if not w.isdecimal())
    return frozenset(w for w in words if sense(w) not in _IDLE)
