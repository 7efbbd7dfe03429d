"""What somebody is told to have said in the middle of a sentence: "after his lawyer told a judge
that", and whose request, warning or letter a sentence tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.keys import CONTENT, SUBJECTS, fold, key
from compare.values.words.senses import TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["Reported", "find_reported", "find_utterances"]

_VERBS = TELLING | frozenset("allege assure contend inform maintain notify stress warn".split())
_CLAUSES = frozenset({"ccomp", "acl", "relcl"})
# Nouns for what somebody says or writes, and the verbs that bring it out.
_UTTERANCES = frozenset(
    "accusation allegation analysis announcement appeal claim comment complaint criticism demand "
    "estimate letter petition pledge poll promise proposal remark report request statement study "
    "suggestion survey testimony threat tweet vow warning".split()
)
_ISSUING = frozenset("give issue make post publish release repeat send submit write".split())
_NAMED = frozenset({"PERSON", "ORG"})


@dataclass(frozen=True, slots=True)
class Reported:
    """Words [first, last) that name who speaks, the verb or noun of saying, and what is said."""

    home: Sentence
    first: int
    last: int
    at: int
    said: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.home.words[self.first].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.home.words[self.last - 1].end

    @property
    def name(self) -> str:
        """Who speaks, as it is written."""
        return " ".join(w.text for w in self.home.words[self.first : self.last])

    @property
    def senses(self) -> frozenset[str]:
        """The senses of the words of content of what is said."""
        words = (self.home.words[i] for i in self.said)
        told = (key(w) for w in words if w.pos in CONTENT and w.lemma not in TELLING)
        return frozenset(sense(k) for k in told if k)


def find_reported(side: Side) -> Iterator[Reported]:
    """Verbs of telling, anywhere in the claims of a side, with a clause that says what."""
    for home, inside in side.pieces():
        for i in inside:
            word = home.words[i]
            if word.pos != "VERB" or word.lemma.lower() not in _VERBS:
                continue
            subject = next((c for c in home.children(i) if home.words[c].dep in SUBJECTS), None)
            clause = _clause(home, i)
            if subject is not None and clause is not None and not _quoted(side, home, subject):
                yield Reported(home, *_noun_phrase(home, subject), i, home.subtree(clause))


def _clause(home: Sentence, verb: int) -> int | None:
    """The top of the clause that a verb of telling introduces.

    The parser hangs the clause of "told a judge that" on the judge.
    """
    for child in home.subtree(verb):
        marks = (home.words[c] for c in home.children(child))
        if child <= verb or home.words[child].dep not in _CLAUSES:
            continue
        if home.words[child].head == verb and home.words[child].dep == "ccomp":
            return child
        if any(w.dep == "mark" and w.text.lower() == "that" for w in marks):
            return child
    return None


def find_utterances(side: Side) -> Iterator[Reported]:
    """Requests, warnings, letters and the like in the claims of a side, with whose they are."""
    for home, inside in side.pieces():
        for i in inside:
            if home.words[i].pos != "NOUN" or home.words[i].lemma.lower() not in _UTTERANCES:
                continue
            teller = _teller(home, i)
            if teller is None or _quoted(side, home, teller):
                continue
            first, last = _noun_phrase(home, teller)
            rest = (j for j in inside if not first <= j < last and j != i)
            yield Reported(home, first, last, i, tuple(rest))


def _teller(home: Sentence, noun: int) -> int | None:
    """Whose statement it is: "the Navy's request", "a request by it", "it made a request"."""
    owners = [c for c in home.children(noun) if home.words[c].dep == "poss"]
    by = [c for c in home.children(noun) if home.words[c].text == "by"]
    owners += [c for i in by for c in home.children(i) if home.words[c].dep == "pobj"]
    verb = home.words[noun].head
    if home.words[noun].dep == "dobj" and home.words[verb].lemma.lower() in _ISSUING:
        owners += [c for c in home.children(verb) if home.words[c].dep == "nsubj"]
    return next((c for c in owners if home.words[c].entity in _NAMED), None)


def _noun_phrase(home: Sentence, noun: int) -> tuple[int, int]:
    """The name around a noun, or the noun with the words right before it."""
    for first, last in home.entities():
        if first <= noun < last and home.words[first].entity in _NAMED:
            return first, last - (fold(home.words[last - 1].text) in {"", "s"})
    first = noun
    while first and home.words[first - 1].pos != "PUNCT" and first - 1 in home.subtree(noun):
        first -= 1
    return first, noun + 1


def _quoted(side: Side, home: Sentence, index: int) -> bool:
    return side.evidence.parsed.is_quoted(home.words[index])
