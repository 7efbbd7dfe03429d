"""Counts that one sentence tells of parts: 150 passengers and six crew are 156 on board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.rules.company import counted_noun, group_of, is_one_person
from compare.values.senses import word_sense

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities import Quantity

__all__ = ["adds_up", "is_made_up"]

# Who or what is told to be so many hangs on a verb by these.
_ON_A_VERB = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative", "oprd"})
_VERBS = frozenset({"VERB", "AUX"})
_NET = frozenset({"net"})


@dataclass(frozen=True, slots=True)
class _Part:
    """So many of something, as one of several that a sentence tells side by side."""

    count: float
    noun: str
    told: frozenset[str]
    verb: str = ""


def adds_up(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is told as parts that make up the other.

    "12 men and four women" are sixteen people, but no sixteen men; "ten were sunk and five damaged"
    are fifteen that were sunk or damaged, but no fifteen that were sunk. Twelve won and four lost
    are a net eight.
    """
    return is_made_up(b, right, a, left) or is_made_up(a, left, b, right)


def is_made_up(other: Side, total: Quantity, side: Side, one: Quantity) -> bool:
    """Whether a number of one side is what a number of another side and those beside it make."""
    if one.unit or total.unit or not (one.amount.exact and total.amount.exact):
        return False
    return _make_up(side, one, other, total)


def _make_up(side: Side, one: Quantity, other: Side, total: Quantity) -> bool:
    found, above = side.words_at(one.start, one.end), other.words_at(total.start, total.end)
    if found is None or above is None:
        return False
    nominal, verbal = _parts(side, found[0], found[1][-1])
    said = {w.lemma.lower() for w in above[0].words}
    sums = [p for p in (nominal, verbal) if _is_sum(p, total, said)]
    net = not _NET.isdisjoint(total.context.modifiers | total.context.near)
    difference = [abs(verbal[0].count - verbal[1].count)] if net and len(verbal) == 2 else []
    return bool(sums) or total.amount.low in difference


def _is_sum(parts: list[_Part], total: Quantity, said: set[str]) -> bool:
    """Whether a number is that of all parts, and is told of what all of them are, or of no part."""
    if len(parts) < 2 or sum(p.count for p in parts) != total.amount.low:
        return False
    nouns = {p.noun for p in parts} - {""}
    if len(nouns) > 1 and total.context.noun in nouns:
        return False
    around = total.context.close | total.context.near
    common = frozenset.intersection(*(p.told for p in parts))
    own = {bool((p.told - common) & around) for p in parts if p.told - common}
    verbs = {p.verb: p.verb in said for p in parts if p.verb}  # "damaged" is as good as "wrecked"
    return len(own or set(verbs.values())) < 2


def _parts(side: Side, sentence: Sentence, number: int) -> tuple[list[_Part], list[_Part]]:
    """What is told beside a count: joined to its noun by "and", and joined to its verb."""
    noun = counted_noun(sentence, number)
    counts = dict(_counts(side, sentence))
    group = sorted(group_of(sentence, noun))
    nominal = [counts.get(i) or _one(sentence, i) for i in group]
    words, verb = sentence.words, sentence.words[noun].head
    if words[noun].dep not in _ON_A_VERB or words[verb].pos not in _VERBS:
        return [p for p in nominal if p], []
    verbs = set(group_of(sentence, verb))
    joined = sorted(i for i in counts if words[i].head in verbs and words[i].dep in _ON_A_VERB)
    return [p for p in nominal if p], [counts[i] for i in joined]


def _counts(side: Side, sentence: Sentence) -> list[tuple[int, _Part]]:
    """The exact counts of a sentence, each by the word that tells what is counted."""
    found = []
    for q in side.evidence.quantities.between(sentence.start, sentence.end):
        inside = sentence.within(q.start, q.end)
        if inside and not q.unit and q.amount.exact and not (q.part or q.whole):
            noun = counted_noun(sentence, inside[-1])
            above = sentence.words[sentence.words[noun].head]
            verb = above.lemma.lower() if above.pos in _VERBS else ""
            found.append((noun, _Part(q.amount.low, q.context.noun, q.context.predicates, verb)))
    return found


def _one(sentence: Sentence, at: int) -> _Part | None:
    """One person told without a number: "three men and a woman"."""
    if not is_one_person(sentence, at):
        return None
    return _Part(1.0, word_sense(sentence, at), frozenset())
