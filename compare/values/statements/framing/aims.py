"""Deeds and things that a sentence plans, judges or asks for, rather than tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import AHEAD, IDLE, Certainty
from compare.values.statements.framing.governors import governed
from compare.values.statements.framing.polarity import negated_noun, negations

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["denies_object", "is_ahead", "judged", "left_open", "pointed_at"]

# Words for what is thought of a thing or asked for, which say nothing of whether there is it.
_JUDGING = frozenset(
    "oppose support back favor favour advocate endorse criticize criticise condemn denounce "
    "decry blast slam protest resist object fight reject urge demand request propose suggest "
    "recommend want wish hope call push press lobby appeal plead petition beg campaign rail "
    "lobbying opposition objection criticism condemnation resistance proposal plea "
    "suggestion recommendation".split()
)
# Words behind whose "for" stands what somebody is blamed for, as those who blame him tell it.
_BLAMING = frozenset(
    "criticize criticise blame fault slam blast condemn denounce rebuke chide scold ridicule mock "
    "assail lambast lambaste castigate berate rip hammer attack sue accuse investigate criticism "
    "backlash scrutiny condemnation lawsuit".split()
)
# Words behind whose "to" stands what is not, or not yet: "opposed to building", "close to signing".
_UNDONE = frozenset(
    "commit committed commitment oppose opposed opposition object objection resistance averse "
    "close closer".split()
)
# Verbs that end, or may yet end, what a noun for a plan or a rule names.
_DROPPING = frozenset(
    "drop abandon scrap shelve cancel ditch axe withdraw reverse rescind revoke overturn repeal "
    "halt suspend undo end lift void pause block delay weigh consider mull review discuss debate "
    "reconsider".split()
)
# Verbs that tell of a thought rather than of a deed: "flirted with running".
_TOYING = frozenset("flirt toy dream".split())
# Verbs that are so whatever there is or is not of their object: "pledged no cuts".
_FORETELLING = frozenset(
    "pledge promise vow guarantee announce predict forecast expect foresee project signal report "
    "claim note warn state".split()
)
# Who is on the way to what a noun names behind the "for" of these has yet to come there.
_COMING_TO = frozenset("head brace bind destine".split())
# What a verb or a noun says of a deed behind its "for".
_SAID = AHEAD | {Certainty.ALLEGED, Certainty.CLAIMED, Certainty.POSSIBLE}


def judged(tree: Tree, i: int) -> bool:
    """Whether a word tells what is thought of a thing or asked for: "opposes a rise in fares"."""
    return tree.lemma(i) in _JUDGING


def is_ahead(tree: Tree, noun: int) -> bool:
    """Whether a noun names what somebody has yet to come to: "heading for defeat"."""
    prep = tree.head(noun) if tree.words[noun].dep == "pobj" else None
    above = None if prep is None or tree.lemma(prep) != "for" else tree.head(prep)
    return above is not None and tree.lemma(above) in _COMING_TO


def denies_object(tree: Tree, verb: int) -> bool:
    """Whether "no" denies what is promised or told, and not that it is: "pledged no cuts"."""
    if tree.lemma(verb) not in _FORETELLING or tree.child(verb, "neg") is not None:
        return False
    return any(negated_noun(tree, i) for i in tree.children(verb, "dobj"))


def left_open(tree: Tree, noun: int) -> bool:
    """Whether a plan or a rule is only judged, weighed or dropped: "scrapped plans to build".

    What it is for is then told neither as so nor as not so.
    """
    above, direct = tree.head(noun), tree.words[noun].dep in {"dobj", "nsubjpass"}
    if above is not None and tree.words[noun].dep == "pobj":
        above = tree.head(above)
    if above is None:
        return False
    return judged(tree, above) or (direct and tree.lemma(above) in _DROPPING)


def pointed_at(tree: Tree, name: str, head: int) -> tuple[list[int], Certainty] | None:
    """What a preposition that only points at a deed says of it: "criticised for not sharing"."""
    outer = governed(tree, head)
    if tree.lemma(head) in _TOYING:
        return [], Certainty.UNREAL
    if name == "for" and tree.lemma(head) in _BLAMING:
        return [], Certainty.CLAIMED
    if name == "for" and (judged(tree, head) or outer in IDLE):
        return [], Certainty.UNREAL
    if name == "for":
        return ([], outer) if outer in _SAID else None
    if name != "to" or tree.lemma(head) not in _UNDONE:
        return None
    return negations(tree, head), outer if outer in AHEAD else Certainty.UNREAL
