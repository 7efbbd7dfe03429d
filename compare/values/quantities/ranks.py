"""Ranks that somebody by name reached: "finished fifth", "came second", "took third place"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.numerals import read_numeral
from compare.values.words.keys import CONTENT, DATES, NOUNS, fold, key
from compare.values.words.tokens import pieces_of
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Rank", "find_ranks", "is_told", "rank_of"]

_ENDING = frozenset("finish come rank end".split())
_TAKING = _ENDING | frozenset("take claim secure".split())
_PLACES = frozenset("place spot position".split())
_BESIDE_A_VERB = frozenset("advmod acomp oprd npadvmod dobj".split())
# Beside a verb of what is so; with other words it may be so, or was so before.
_HAVE = frozenset({"has", "have", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Rank:
    """An ordinal that tells a rank, where it stands.

    ``who`` are the words of a name, ``last`` that which others hang on; ``what`` the nouns,
    ``names`` the names and ``days`` the words for times beside the verb. ``sort`` tells what is
    ranked; ``strict`` is said of what has to be of just the same contest, ``plain`` of who has no
    name: "her party".
    """

    start: int
    end: int
    number: float
    last: str
    who: frozenset[str]
    what: frozenset[str]
    names: frozenset[str]
    days: frozenset[str]
    sort: str = "place"
    strict: bool = False
    plain: bool = False

    def of_one(self, other: Rank) -> bool:
        """Whether both are told of one by that name."""
        if self.plain or other.plain:
            return self.who == other.who
        return self.last == other.last and (self.who <= other.who or other.who <= self.who)

    def in_one(self, other: Rank) -> bool:
        """Whether both are told of one contest, as far as the words beside them go."""
        if self.sort != other.sort or ((self.strict or other.strict) and self.what != other.what):
            return False
        if self.sort == "place" and bool(self.what) is not bool(other.what):
            return False
        if self.plain and not self.what:
            return False
        within = self.what <= other.what or other.what <= self.what
        return within and _meet(self.names, other.names) and _meet(self.days, other.days)


def find_ranks(sentence: Sentence) -> Iterator[Rank]:
    """The ranks in a sentence, in order; what may be so or was so before is left out."""
    tree = Tree(sentence)
    for at, word in enumerate(sentence.words):
        verb = _verb(tree, at)
        number = _number(word) if verb is not None else None
        subject = tree.child(verb, "nsubj") if verb is not None and number else None
        if number is None or verb is None or subject is None or not is_told(tree, verb):
            continue
        if sentence.words[subject].pos in NOUNS and not _leads_on(tree, at):
            yield rank_of(sentence, (at, at), number, verb, subject)


def rank_of(
    sentence: Sentence,
    ends: tuple[int, int],
    number: float,
    verb: int,
    subject: int,
    own: frozenset[str] = frozenset(),
) -> Rank:
    """The rank that a verb tells of its subject; ``own``: words of the rank itself."""
    words, mine = sentence.words, set(sentence.subtree(subject))
    inside = range(ends[0], ends[1] + 1)
    beside = [words[i] for i in sentence.subtree(verb) if i not in mine and i not in inside]
    plain = [w for w in beside if w.entity not in DATES]
    dates = [w for w in beside if w.entity in DATES and w.pos in CONTENT]
    nameless = words[subject].pos == "NOUN" and not words[subject].text[0].isupper()
    return Rank(
        start=words[ends[0]].start,
        end=words[ends[1]].end,
        number=number,
        last=fold(words[subject].text),
        who=frozenset(fold(words[i].text) for i in _who(sentence, subject, nameless)),
        what=frozenset(key(w) for w in plain if w.pos == "NOUN") - _PLACES - own,
        names=frozenset(fold(w.text) for w in plain if w.pos == "PROPN"),
        days=frozenset(key(w) or fold(w.text) for w in dates),
        plain=nameless,
    )


def _who(sentence: Sentence, subject: int, nameless: bool) -> list[int]:
    """Of whoever has no name all words count: "her party" is not "the ruling party"."""
    if nameless:
        return [i for i in sentence.subtree(subject) if sentence.words[i].pos != "DET"]
    below = sentence.children(subject)
    return [subject, *(i for i in below if sentence.words[i].dep == "compound")]


def _number(word: Word) -> float | None:
    """The number of an ordinal that is the whole of a word: "fifth", "5th"."""
    texts = [piece.text for piece in pieces_of([word])]
    numeral = read_numeral(texts)
    if numeral is None or numeral.kind is not NumberKind.ORDINAL or numeral.length < len(texts):
        return None
    return numeral.amount.low


def _verb(tree: Tree, at: int) -> int | None:
    """The verb of "finished fifth", "came in fifth", "took fifth place"; not of "a second"."""
    head = tree.head(at)
    if tree.children(at, "det", "nummod"):
        return None
    if head is None or tree.words[at].dep in _BESIDE_A_VERB:
        return head if head is not None and tree.lemma(head) in _ENDING else None
    if tree.words[at].dep != "amod" or tree.lemma(head) not in _PLACES:
        return None
    above = tree.head(head)
    if above is not None and tree.lowers[above] == "in":
        above = tree.head(above)
    return above if above is not None and tree.lemma(above) in _TAKING else None


def is_told(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what is so: no "may", "had", "not" or "if" stands beside it."""
    beside = [tree.lowers[i] for i in tree.children(verb, "aux", "neg", "mark")]
    return tree.words[verb].tag != "VB" and (_HAVE | {"that"}).issuperset(beside)


def _leads_on(tree: Tree, at: int) -> bool:
    """Whether "to" or "of" stands behind: "came first to the scene", "second to none"."""
    behind = [w.text.lower() for w in tree.words[at + 1 : at + 2]]
    return behind[:1] in (["to"], ["of"], ["-"])


def _meet(left: frozenset[str], right: frozenset[str]) -> bool:
    return not left or not right or bool(left & right)
