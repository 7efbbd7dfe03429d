"""What the counts that one sentence tells side by side make: 12 men and four women are 16."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.groups import counted_noun, group_of, is_one_person
from compare.values.quantities.quantities import find_quantities
from compare.values.words.keys import SUBJECTS, VERBS
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["Parts", "is_made_up", "make_up", "parts_beside"]

# Who or what is told to be so many hangs on a verb by these.
_ON_A_VERB = SUBJECTS | {"dobj", "attr", "dative", "oprd"}
_OTHERS = frozenset({"other", "more", "further"})
_NET = frozenset({"net"})


@dataclass(frozen=True, slots=True)
class _Part:
    """So many of something, as one of several that a sentence tells side by side."""

    count: float
    noun: str
    told: frozenset[str]
    verb: str = ""


Parts = tuple[tuple[_Part, ...], tuple[_Part, ...]]


def is_made_up(other: Side, total: Quantity, side: Side, one: Quantity) -> bool:
    """Whether a number of one side is what a number of another side and those beside it make."""
    return make_up(parts_beside(side, one), other, total)


def parts_beside(side: Side, one: Quantity) -> Parts:
    """What a sentence tells beside a count: joined to its noun by "and", and joined to its verb."""
    found = side.words_at(one.start, one.end)
    if found is None or one.unit or not one.amount.exact:
        return (), ()
    return _parts(side, found[0], found[1][-1])


def make_up(parts: Parts, other: Side, total: Quantity) -> bool:
    """Whether a number of another side is what parts that are told side by side make."""
    above = other.words_at(total.start, total.end)
    if above is None or total.unit or not (any(parts) and total.amount.exact):
        return False
    nominal, verbal = parts
    said = {w.lemma.lower() for w in above[0].words}
    sums = [p for p in (nominal, verbal) if _is_sum(p, total, said)]
    net = not _NET.isdisjoint(total.context.modifiers | total.context.near)
    difference = [abs(verbal[0].count - verbal[1].count)] if net and len(verbal) == 2 else []
    return bool(sums) or total.amount.low in difference


def _is_sum(parts: Sequence[_Part], total: Quantity, said: set[str]) -> bool:
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


def _parts(side: Side, sentence: Sentence, number: int) -> Parts:
    noun = counted_noun(sentence, number)
    counts = dict(_counts(side, sentence))
    group = sorted(group_of(sentence, noun))
    listed = any(_ends_a_list(sentence, i) for i in group)
    joined = (
        counts.get(i) or _one(sentence, i) or (_named(sentence, i) if listed else None)
        for i in group
    )
    nominal = tuple(part for part in joined if part)
    words, verb = sentence.words, sentence.words[noun].head
    if words[noun].dep not in _ON_A_VERB or words[verb].pos not in VERBS:
        return nominal, ()
    verbs = set(group_of(sentence, verb))
    told = sorted(i for i in counts if words[i].head in verbs and words[i].dep in _ON_A_VERB)
    return nominal, tuple(counts[i] for i in told)


def _counts(side: Side, sentence: Sentence) -> list[tuple[int, _Part]]:
    """The exact counts of a sentence, each by the word that tells what is counted."""
    found = []
    for q in side.evidence.read(find_quantities, sentence):
        inside = sentence.within(q.start, q.end)
        if inside and not q.unit and q.amount.exact and not (q.part or q.whole):
            noun = counted_noun(sentence, inside[-1])
            above = sentence.words[sentence.words[noun].head]
            verb = above.lemma.lower() if above.pos in VERBS else ""
            found.append((noun, _Part(q.amount.low, q.context.noun, q.context.predicates, verb)))
    return found


def _ends_a_list(sentence: Sentence, noun: int) -> bool:
    """Whether a noun tells how many others there are besides those named: "four other counties"."""
    inside = sentence.children(noun)
    other = any(sentence.words[c].lemma.lower() in _OTHERS for c in inside)
    return other and any(sentence.words[c].dep == "nummod" for c in inside)


def _named(sentence: Sentence, at: int) -> _Part | None:
    """One of those that a list names before it counts the others: "Kern and four more"."""
    return _Part(1.0, "", frozenset()) if sentence.words[at].pos == "PROPN" else None


def _one(sentence: Sentence, at: int) -> _Part | None:
    """One person told without a number: "three men and a woman"."""
    if not is_one_person(sentence, at):
        return None
    return _Part(1.0, word_sense(sentence, at), frozenset())
