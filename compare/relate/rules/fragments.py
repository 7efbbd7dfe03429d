"""Two different fragments in quotation marks where both articles quote one word for one thing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.relate.evidence import STEM
from compare.relate.rules.remarks import find_remarks
from compare.values.keys import CONTENT, NOUNS, content_keys, fold, key
from compare.values.senses import TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.rules.remarks import Remark
    from compare.relate.sides import Side
    from compare.values.quotations import Quoted

__all__ = ["Fragment", "find_fragments", "one_thing", "unknown"]

# More words than these are a remark, of which every reporter quotes another part.
_LONGEST = 4
# What has one name: the words before a nickname, a title, a slogan.
_NAMING = frozenset(
    "alias caption codename dub entitle headline moniker motto nickname slogan title".split()
)
# How far before the marks such a word may stand.
_REACH = 4
# Other words of content that two sentences share which tell of one thing: where the quotation
# names it, and where it only describes it. A speaker may well find two adjectives for a thing, so
# only nouns count.
_NAMED, _DESCRIBED = 3, 4
_ASCRIBED = frozenset({"oprd", "attr", "acomp", "dobj", "ccomp", "xcomp", "pobj"})


@dataclass(frozen=True, slots=True)
class Fragment:
    """A few quoted words: what they describe, by sense, and whether they name it.

    ``held`` tells that they stand in a claim of the side rather than beside it in its sentence.
    """

    remark: Remark
    words: tuple[Word, ...]
    held: bool
    things: frozenset[str]
    names: bool
    around: frozenset[str]


def find_fragments(side: Side) -> Iterator[Fragment]:
    """The fragments in the sentences of a side that describe or name something."""
    for remark in find_remarks(side):
        for quoted in remark.quotations:
            if len(quoted.words) <= _LONGEST:
                yield _fragment(side, remark, quoted)


def _fragment(side: Side, remark: Remark, quoted: Quoted) -> Fragment:
    home = remark.home
    inside = home.within(quoted.words[0].start, quoted.words[-1].end)
    names = _names(home, inside[0])
    rest = [w for w in home.words if not quoted.start <= w.start < quoted.end]
    return Fragment(
        remark,
        quoted.words,
        any(c.start <= quoted.words[0].start < c.end for c in side.each_claim()),
        frozenset((*_things(home, inside), *(_named(home, inside[0]) if names else ()))),
        names,
        frozenset(sense(k) for k in content_keys(rest)),
    )


def one_thing(a: Fragment, b: Fragment) -> bool:
    """Whether two fragments name or describe one thing in sentences that tell the same."""
    if not (a.held or b.held) or _stems(a) & _stems(b):
        return False
    common = len((a.around & b.around) - TELLING)
    if a.names and b.names:
        apart = a.things and b.things and not a.things & b.things
        return common >= _NAMED and not apart
    nouns = all(one.words[-1].pos in NOUNS for one in (a, b))
    return nouns and bool(a.things & b.things) and common >= _DESCRIBED


def _stems(one: Fragment) -> frozenset[str]:
    """The beginnings of the words of content: "racist" and "racism" are one."""
    return frozenset(fold(w.text)[:STEM] for w in one.words if w.pos in CONTENT)


def unknown(one: Fragment, side: Side) -> bool:
    """Whether an article nowhere has the words of a fragment in this order."""
    keys = {key(w) or fold(w.text) for w in one.words if w.pos in CONTENT}
    if len(one.words) == 1 or not keys:
        return bool(keys) and keys.isdisjoint(side.evidence.content)
    text = (fold(w.text) for s in side.evidence.parsed.sentences for w in s.words)
    wanted = " ".join(fold(w.text) for w in one.words)
    return f" {wanted} " not in f" {' '.join(f for f in text if f)} "


def _names(home: Sentence, first: int) -> bool:
    """Whether the words before a fragment say that it is what a thing is called."""
    before = home.words[max(0, first - 1 - _REACH) : first]
    lemmas = [w.lemma.lower() for w in before]
    known = any(pair == ("know", "as") for pair in pairwise(lemmas))
    return known or not _NAMING.isdisjoint(lemmas)


def _named(home: Sentence, first: int) -> Iterator[str]:
    """The last noun before a name and the words that introduce it: "her film, titled"."""
    for word in reversed(home.words[max(0, first - 2 * _REACH) : first]):
        if word.pos in NOUNS and word.lemma.lower() not in _NAMING and word.entity != "DATE":
            yield from (sense(k) for k in content_keys([word]))
            return


def _things(home: Sentence, inside: tuple[int, ...]) -> Iterator[str]:
    """The nouns that a fragment stands before, or that it is said to be."""
    words = home.words
    top = next((i for i in inside if words[i].head not in inside), inside[-1])
    head = words[top].head
    found = {head} if words[head].pos in NOUNS else set()
    while words[head].dep in {"prep", "compound", "amod"} and words[head].head != head:
        head = words[head].head
        found |= {head} if words[head].pos in NOUNS else set()
    if words[head].pos in {"VERB", "AUX"} and words[top].dep in _ASCRIBED:
        told = words[head].lemma in {"be", "become", "remain"}
        wanted = {"nsubj", "nsubjpass"} if told else {"dobj", "nsubjpass", "pobj"}
        found |= {c for c in home.children(head) if words[c].dep in wanted}
        found |= {c for c in home.children(top) if words[c].dep == "nsubj"}
        found |= {words[head].head} if words[head].dep in {"acl", "relcl"} else set()
    for thing in found - set(inside):
        yield from (sense(k) for k in content_keys([words[thing]]))
