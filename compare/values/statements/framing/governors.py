"""How sure it is of what hangs on a word: who "plans to" do it, who is "likely to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.polarity import REFUSING
from compare.values.words.keys import VERBS
from compare.values.words.negative_words import affirmed

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["bare", "governed", "governs", "turned"]

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


def governed(tree: Tree, i: int) -> Certainty:
    """What the word that an infinitive or a subordinate clause hangs on says of it."""
    if tree.lemma(i) == "have" and tree.any(tree.children(i, "advmod"), frozenset({"yet"})):
        return Certainty.SETTLED
    if tree.lemma(i) == "have" and tree.words[i].pos in VERBS:
        return Certainty.SETTLED if _had_to(tree, i) else Certainty.REQUIRED
    if tree.lemma(i) in REFUSING or tree.with_particle(i) in REFUSING:
        return Certainty.SETTLED
    if tree.child(i, "neg") is not None and tree.any(tree.children(i, "aux"), frozenset({"did"})):
        return Certainty.UNREAL  # "did not expect to": yet it may have come
    if tree.lemma(i) in _FORECASTING | {"expect"} and tree.words[i].pos == "VERB":
        return _foreseen(tree, i)
    return _BY_GOVERNOR.get(bare(tree.lemma(i)), Certainty.SETTLED)


def _had_to(tree: Tree, have: int) -> bool:
    """Whether "had to" or "did not have to" tells what came of it, not what somebody was told."""
    if tree.words[have].tag == "VBD":
        return True
    past = any(tree.lowers[i] == "did" for i in tree.children(have, "aux"))
    return past and tree.words[have].dep != "ccomp"


def _foreseen(tree: Tree, verb: int) -> Certainty:
    """How sure it is of what somebody foresees, or is foreseen."""
    passive = tree.is_passive(verb)
    if passive and tree.any(tree.children(verb, "aux"), frozenset({"had"})):
        return Certainty.UNREAL  # "had been expected to": it came otherwise
    by_all = passive and tree.child(verb, "agent") is None
    known = by_all or tree.lemma(verb) == "expect"
    return Certainty.EXPECTED if known else Certainty.CLAIMED


def governs(tree: Tree, i: int) -> bool:
    """Whether a word is known to say how sure an infinitive is that hangs on it."""
    return bare(tree.lemma(i)) in _BY_GOVERNOR or tree.lemma(i) in REFUSING


def turned(tree: Tree, i: int) -> bool:
    """Whether a word says by its prefix that what hangs on it is not so: "unlikely"."""
    return bare(tree.lemma(i)) != tree.lemma(i)


def bare(word: str) -> str:
    """A word without a prefix that turns it round, where that says how sure a thing is."""
    if word in _BY_GOVERNOR or word in REFUSING:
        return word
    return next((w for w in affirmed(word)[:1] if w in _BY_GOVERNOR), word)
