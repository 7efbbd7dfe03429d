"""How sure a statement is of what it tells: settled, planned, alleged, possible or unreal."""

from __future__ import annotations

from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.values.statements.conditions import states_nothing
from compare.values.statements.leave import gives_leave
from compare.values.statements.perceiving import perceived
from compare.values.statements.polarity import REFUSING
from compare.values.words.keys import SUBJECTS, VERBS
from compare.values.words.negative_words import affirmed
from compare.values.words.tree import once_a_word

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = [
    "AHEAD",
    "FIRM",
    "IDLE",
    "JUDGING",
    "OPEN",
    "Certainty",
    "combined",
    "governed",
    "governs",
    "is_heading_infinitive",
    "is_thinking",
    "own_certainty",
    "refused",
    "turned",
]


class Certainty(Enum):
    """How sure a statement is of what it tells."""

    SETTLED = auto()
    PLANNED = auto()
    EXPECTED = auto()
    """Foreseen by somebody, which is neither settled nor left open."""
    REQUIRED = auto()
    ALLOWED = auto()
    ALLEGED = auto()
    CLAIMED = auto()
    """Said by somebody in a way that keeps the teller out of it."""
    POSSIBLE = auto()
    WISHED = auto()
    """Asked for, hoped for or urged by somebody."""
    UNREAL = auto()
    """Asked, denied, wished or supposed: it says nothing of whether it is so."""


# What says nothing of whether it is so.
IDLE = frozenset({Certainty.UNREAL, Certainty.WISHED})
FIRM = frozenset({Certainty.SETTLED, Certainty.PLANNED})
AHEAD = frozenset({Certainty.PLANNED, Certainty.EXPECTED})
# Who tells a thing as alleged says who tells it rather than how sure it is.
OPEN = frozenset({Certainty.POSSIBLE})
_DOUBTED = OPEN | {Certainty.ALLEGED}

_AUXILIARIES = {
    "will": Certainty.PLANNED,
    "'ll": Certainty.PLANNED,
    "’ll": Certainty.PLANNED,
    "wo": Certainty.PLANNED,
    "shall": Certainty.PLANNED,
    "would": Certainty.PLANNED,
    "'d": Certainty.PLANNED,
    "’d": Certainty.PLANNED,
    "must": Certainty.REQUIRED,
    "should": Certainty.REQUIRED,
    "ought": Certainty.REQUIRED,
    "may": Certainty.POSSIBLE,
    "might": Certainty.POSSIBLE,
    "could": Certainty.POSSIBLE,
    "can": Certainty.ALLOWED,
    "ca": Certainty.ALLOWED,
}
_ADVERBS = {
    "allegedly": Certainty.ALLEGED,
    "reportedly": Certainty.ALLEGED,
    "apparently": Certainty.CLAIMED,
    "supposedly": Certainty.CLAIMED,
    "purportedly": Certainty.CLAIMED,
    "possibly": Certainty.POSSIBLE,
    "perhaps": Certainty.POSSIBLE,
    "maybe": Certainty.POSSIBLE,
    "probably": Certainty.POSSIBLE,
    "likely": Certainty.POSSIBLE,
    "potentially": Certainty.POSSIBLE,
}
_GOVERNORS = {
    Certainty.PLANNED: "plan intend decide choose agree promise vow pledge prepare set due "
    "schedule go decision deal agreement arrange opt elect prepared ready commit committed "
    "commitment about",
    Certainty.EXPECTED: "expect poised",
    Certainty.REQUIRED: "order tell advise instruct require need force oblige recommend "
    "warn have_to",
    Certainty.WISHED: "urge call encourage appeal implore beg lobby press pressure demand hope "
    "want wish support back favor favour advocate champion",
    Certainty.ALLOWED: "allow permit able free let entitle",
    Certainty.ALLEGED: "allege accuse suspect accusation allegation suspicion",
    Certainty.CLAIMED: "claim charge indict purport rumour rumor insist contend believe think seem "
    "appear suggest predict forecast anticipate threaten hint fear expectation prospect concerned "
    "worried afraid fearful wary nervous case theory idea notion argument speculation belief "
    "impression assertion contention hypothesis estimate",
    Certainty.POSSIBLE: "likely possible chance risk possibility probable consider weigh mull "
    "contemplate explore discuss debate talk negotiation",
    Certainty.UNREAL: "try seek attempt deny doubt dispute question wonder ask "
    "bid effort attempt request offer unclear uncertain unknown whether reject refute like "
    "proposal propose motion prefer aim dream reason hypothetical imagine investigate reluctant "
    "hesitant hesitate reluctance oppose opposed object resist protest opposition objection "
    "resistance averse",
}
# What is "forecast to" come is foreseen by all; who "forecasts" it may stand alone with that.
_FORECASTING = frozenset("forecast predict project anticipate tip".split())
_BY_GOVERNOR = {word: c for c, words in _GOVERNORS.items() for word in words.split()}
# "could affect all versions" tells how far a thing reaches rather than that it is open.
_REACHING = frozenset("affect impact concern apply extend cover involve reach".split())
_ANEW = frozenset({"again"})
# What is done by saying so: who cannot rule it out has not.
JUDGING = frozenset({"rule"})
_GUESSES = frozenset("poll survey estimate projection forecast model rumor rumour".split())
_CONDITIONS = frozenset("if unless whether until before lest".split())


@once_a_word
def own_certainty(tree: Tree, verb: int) -> Certainty:
    """What the auxiliaries, adverbs and conjunctions of a verb say."""
    found = Certainty.PLANNED if is_heading_infinitive(tree, verb) else Certainty.SETTLED
    perfect = False
    if states_nothing(tree, verb):
        return Certainty.UNREAL
    for child in tree.children(verb):
        word = tree.words[child]
        lower = word.text.lower()
        if word.dep == "mark" and lower in _CONDITIONS:
            unclear = lower in {"whether", "if"} and _unclear(tree, verb)
            return Certainty.POSSIBLE if unclear else Certainty.UNREAL
        if lower in {"until", "till"} and tree.child(verb, "neg") is not None:
            return Certainty.UNREAL  # "not until noon": then it did
        perfect = perfect or (word.dep == "aux" and tree.lemma(child) == "have")
        if word.dep == "aux" and lower in _AUXILIARIES:
            found = _of_auxiliary(tree, verb, lower)
        elif word.dep in {"aux", "neg"} and tree.lemma(child) in {"need", "needn't"}:
            found = Certainty.REQUIRED
        elif word.dep in {"advmod", "acomp"} and (bare := _bare(lower)) in _ADVERBS:
            found = combined(found, _ADVERBS[bare])
    if _guessed(tree, verb):
        found = combined(found, Certainty.CLAIMED)
    unfulfilled = any(
        tree.lowers[c] in {"would", "'d", "could"} for c in tree.children(verb, "aux")
    )
    return Certainty.UNREAL if perfect and unfulfilled else found


def is_heading_infinitive(tree: Tree, verb: int) -> bool:
    """Whether a heading tells what is to come: "Council to approve bridge"."""
    alone = tree.words[verb].dep == "ROOT" and tree.is_infinitive(verb)
    return alone and tree.child(verb, *SUBJECTS) is not None


def _guessed(tree: Tree, verb: int) -> bool:
    """Whether it is told as what a poll or an estimate says: "according to the exit polls"."""
    according = [i for i in tree.children(verb, "prep") if tree.lowers[i] == "according"]
    return tree.any((j for i in according for j in tree.behind(i, "prep")), _GUESSES)


def _of_auxiliary(tree: Tree, verb: int, auxiliary: str) -> Certainty:
    if auxiliary in {"could", "can", "ca"} and tree.child(verb, "neg") is not None:
        if tree.lemma(verb) in JUDGING:
            return Certainty.SETTLED  # who "cannot rule out" has not ruled out
        # whoever "could not" did not
        return Certainty.ALLOWED if auxiliary != "could" else Certainty.SETTLED
    if refused(tree, verb) or (auxiliary == "could" and perceived(tree, verb)):
        return Certainty.SETTLED
    if auxiliary == "may" and gives_leave(tree, verb):
        return Certainty.ALLOWED
    if auxiliary == "could" and _at_most(tree, verb):
        return Certainty.ALLOWED  # the most that there can be, of whatever comes of it
    if auxiliary == "could" and tree.lemma(verb) in _REACHING:
        doubted = tree.any(tree.children(verb, "advmod"), frozenset(_ADVERBS))
        return Certainty.POSSIBLE if doubted else Certainty.ALLOWED
    return _AUXILIARIES[auxiliary]


def _at_most(tree: Tree, verb: int) -> bool:
    """Whether a verb tells the most that a law or a rule has: "jailed for up to 14 years"."""
    passive = tree.child(verb, "auxpass", "nsubjpass") is not None
    behind = tree.lowers[verb + 1 : verb + 6]
    return passive and any(pair == ("up", "to") for pair in pairwise(behind))


def refused(tree: Tree, verb: int) -> bool:
    """Whether "would not" tells of a refusal rather than of what was to come."""
    would = tree.any(tree.children(verb, "aux"), frozenset({"would"}))
    denied = tree.child(verb, "neg") is not None
    supposed = any(
        tree.any(tree.children(i, "mark"), frozenset({"if"})) for i in tree.children(verb, "advcl")
    )
    return would and denied and not supposed and tree.words[verb].dep in {"ROOT", "conj"}


def combined(own: Certainty, outer: Certainty) -> Certainty:
    """The certainty of what is said inside something else that is said."""
    for open_end in (Certainty.UNREAL, Certainty.WISHED):
        if open_end in (own, outer):
            return open_end
    firm = own is Certainty.SETTLED or (own is Certainty.PLANNED and outer in _DOUBTED)
    return outer if firm else own


def governed(tree: Tree, i: int) -> Certainty:
    """What the word that an infinitive or a subordinate clause hangs on says of it."""
    if tree.lemma(i) == "have" and tree.any(tree.children(i, "advmod"), frozenset({"yet"})):
        return Certainty.SETTLED
    if tree.lemma(i) == "have" and tree.words[i].pos in VERBS:
        return Certainty.SETTLED if _had_to(tree, i) else Certainty.REQUIRED
    if tree.lemma(i) in REFUSING or _with_particle(tree, i) in REFUSING:
        return Certainty.SETTLED
    if tree.child(i, "neg") is not None and tree.any(tree.children(i, "aux"), frozenset({"did"})):
        return Certainty.UNREAL  # "did not expect to": yet it may have come
    if tree.lemma(i) in _FORECASTING | {"expect"} and tree.words[i].pos == "VERB":
        return _foreseen(tree, i)
    return _BY_GOVERNOR.get(_bare(tree.lemma(i)), Certainty.SETTLED)


def _had_to(tree: Tree, have: int) -> bool:
    """Whether "had to" or "did not have to" tells what came of it, not what somebody was told."""
    if tree.words[have].tag == "VBD":
        return True
    past = any(tree.lowers[i] == "did" for i in tree.children(have, "aux"))
    return past and tree.words[have].dep != "ccomp"


def _foreseen(tree: Tree, verb: int) -> Certainty:
    """How sure it is of what somebody foresees, or is foreseen."""
    passive = tree.child(verb, "auxpass", "nsubjpass") is not None
    if passive and tree.any(tree.children(verb, "aux"), frozenset({"had"})):
        return Certainty.UNREAL  # "had been expected to": it came otherwise
    by_all = passive and tree.child(verb, "agent") is None
    known = by_all or tree.lemma(verb) == "expect"
    return Certainty.EXPECTED if known else Certainty.CLAIMED


def governs(tree: Tree, i: int) -> bool:
    """Whether a word is known to say how sure an infinitive is that hangs on it."""
    return _bare(tree.lemma(i)) in _BY_GOVERNOR or tree.lemma(i) in REFUSING


def turned(tree: Tree, i: int) -> bool:
    """Whether a word says by its prefix that what hangs on it is not so: "unlikely"."""
    return _bare(tree.lemma(i)) != tree.lemma(i)


def _bare(word: str) -> str:
    """A word without a prefix that turns it round, where that says how sure a thing is."""
    if word in _BY_GOVERNOR or word in REFUSING:
        return word
    return next((w for w in affirmed(word)[:1] if w in _BY_GOVERNOR), word)


def _unclear(tree: Tree, verb: int) -> bool:
    """Whether a clause is said to be unclear: "it was not known whether he survived"."""
    for head in tree.above(verb, 2):
        if _undecided(tree, head):
            return not tree.any(tree.children(verb, "advmod"), _ANEW)
        near = [head, *tree.children(head, "acomp", "attr")]
        if tree.any(near, frozenset({"unclear", "unknown", "uncertain"})):
            return True
        if tree.any(near, frozenset({"clear", "known"})) and tree.child(head, "neg") is not None:
            return True
    return False


def _undecided(tree: Tree, head: int) -> bool:
    """Whether somebody has not decided it as the article is written: "has yet to decide"."""
    helping = {tree.lowers[i] for i in tree.children(head, "aux")}
    not_yet = tree.child(head, "neg") is not None and bool(helping & {"has", "have"})
    return tree.lemma(head) in {"decide", "determine"} and not_yet


def is_thinking(tree: Tree, verb: int) -> bool:
    """Whether somebody thinks of doing a thing as the article is written: "is thinking about"."""
    helping = {tree.lowers[i] for i in tree.children(verb, "aux")}
    thinks = tree.lemma(verb) == "think" and tree.words[verb].tag == "VBG"
    return thinks and bool(helping & {"is", "are", "'s", "’s", "'re", "’re"})


def _with_particle(tree: Tree, i: int) -> str:
    particle = tree.child(i, "prt")
    return f"{tree.lemma(i)}_{tree.lemma(particle)}" if particle is not None else tree.lemma(i)
