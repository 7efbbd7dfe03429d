"""How far what a verb tells has come: done, still to come, only meant, open, denied, not yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.values.roles.title_runs import HEADS
from compare.values.statements.contraries.antonyms import Stand
from compare.values.statements.framing.certainty import AHEAD, Certainty
from compare.values.statements.framing.extent import EARLIER, PAST, is_to
from compare.values.statements.opposites.phrases import find_stands
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.keys import PRESENT
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.statements.predications.predicates import Predication

__all__ = ["CAME_OUT", "FILLED", "Stage", "Standing", "find_standings"]


class Stage(Enum):
    """How far a deed has come, as one sentence tells it."""

    DONE = auto()
    AHEAD = auto()
    MEANT = auto()
    """Offered, tried, asked for or hoped for by the one who would do it."""
    OPEN = auto()
    DENIED = auto()
    NOT_YET = auto()


# Verbs of who means to do a thing and has not done it as far as they tell.
_MEANING = frozenset("try seek attempt offer ask propose aim hope want wish bid apply".split())
# Ways in which a thing comes to be known; who "knows" it tells nothing of that, it "is known" does.
_OUT = frozenset("publish announce available public".split())
_KNOWN = "aware"
CAME_OUT = Stand("come out", True)
# Before the office that somebody has or takes: "has a new director", "not signed on as director".
FILLED = "filled "
_FILLING = frozenset("appoint choose confirm find get have hire name pick select sign tap".split())
_AS = frozenset({"as"})
_NEW = frozenset({"new"})
_OPEN = frozenset({Certainty.POSSIBLE, Certainty.ALLOWED})
# What is denied of what is to come may come later than that.
_LATER = AHEAD | {Certainty.UNREAL}
# What somebody says and will say is hardly ever one thing.
_SAYING = frozenset("add ask call explain note report say speak state talk tell write".split())


@dataclass(frozen=True, slots=True)
class Standing:
    """A deed, by where it stands when it is done, and how far it has come; ``told`` tells it."""

    deed: frozenset[Stand]
    stage: Stage
    told: Predication
    start: int
    end: int


def find_standings(sentence: Sentence) -> Iterator[Standing]:
    """The deeds of a sentence, in order; none that is only named or supposed."""
    tree = Tree(sentence)
    for told in find_predications(sentence):
        verb = _verb_of(tree, told)
        if verb is None or told.bare or told.aside or told.conditional:
            continue
        stage = _stage(tree, verb, told)
        deed = _deed(tree, verb, told)
        if stage is not None and deed:
            yield Standing(deed, stage, told, told.start, told.end)


def _verb_of(tree: Tree, told: Predication) -> int | None:
    inside = tree.sentence.within(told.start, told.end)
    return next((i for i in inside if tree.lemma(i) == told.lemma), None)


def _deed(tree: Tree, verb: int, told: Predication) -> frozenset[Stand]:
    """Where a deed stands that is done: a denial is turned back."""
    deed = frozenset(s.turned() for s in told.meaning) if told.negated else told.meaning
    axes = {s.axis for s in deed if s.positive}
    out = axes & _OUT or (_KNOWN in axes and not told.agent)
    if told.state:
        return frozenset({CAME_OUT}) if out else frozenset()
    if told.lemma in _SAYING and not out:
        return frozenset()
    more = frozenset({CAME_OUT}) if out else frozenset()
    more |= {Stand(f"{FILLED}{office}", True) for office in _offices(tree, verb)}
    return deed | more | frozenset(find_stands(tree, verb)[0])


def _offices(tree: Tree, verb: int) -> Iterator[str]:
    """The offices that a verb tells to be filled: a new one that is found, or that of "as"."""
    if tree.lemma(verb) not in _FILLING:
        return
    given = tree.children(verb, "dobj", "nsubjpass")
    nouns = [i for i in given if tree.any(tree.children(i, "amod"), _NEW)]
    for i in (*nouns, *tree.objects(verb, _AS)):
        if tree.lemma(i) in HEADS:
            yield tree.lemma(i)


def _stage(tree: Tree, verb: int, told: Predication) -> Stage | None:
    if told.negated:
        return _denied(told)
    if told.certainty in _OPEN:
        return Stage.OPEN
    if told.certainty in AHEAD or (told.certainty is Certainty.SETTLED and is_to(tree, verb)):
        return None if told.when in EARLIER else Stage.AHEAD
    if told.certainty is Certainty.SETTLED:
        has = tree.lemma(verb) == "have"
        done = has or told.when in PAST or _in_headline(tree, verb)
        return Stage.DONE if done else None
    return Stage.MEANT if _is_meant(tree, verb) else None


def _denied(told: Predication) -> Stage | None:
    if told.certainty is Certainty.SETTLED:
        return Stage.DENIED
    later = told.certainty in _LATER and told.when == "future"
    return Stage.NOT_YET if later else None


def _in_headline(tree: Tree, verb: int) -> bool:
    """Whether a verb tells in the present what was done, as headlines do."""
    return tree.sentence.headline and tree.words[verb].tag in PRESENT


def _is_meant(tree: Tree, verb: int) -> bool:
    above = tree.head(verb) if tree.words[verb].dep == "xcomp" else None
    return above is not None and tree.is_infinitive(verb) and tree.lemma(above) in _MEANING
