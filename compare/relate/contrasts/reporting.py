"""One source says that somebody said a thing, the other that he claimed, admitted or denied it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.names.names import name_parts
from compare.values.words.keys import NOUNS, content_keys, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["find_reporting"]

# What a verb of saying lets through of its teller's view.
_TONES = {
    "plain": "say tell state add note announce report write explain testify",
    "doubt": "claim allege purport boast",
    "guilt": "admit confess acknowledge concede",
    "attack": "accuse blast slam lash",
    "denial": "deny dispute",
}
_TONE = {word: tone for tone, words in _TONES.items() for word in words.split()}
# Of what is said, so much of the shorter report is in the other, for it to be the same.
_LEAST_SHARED, _LEAST_WORDS = 0.5, 2


@dataclass(frozen=True, slots=True)
class _Said:
    """A verb of saying with the names of its subject and the content of what is said."""

    verb: Word
    who: frozenset[str]
    what: frozenset[str]

    @property
    def tone(self) -> str:
        return _TONE[self.verb.lemma.lower()]


def find_reporting(a: Side, b: Side) -> Iterator[Divergence]:
    """Verbs of saying of different tone for one speaker and one thing; one of them a plain one."""
    for left in _said(a):
        for right in _said(b):
            tones = {left.tone, right.tone}
            if len(tones) < 2 or "plain" not in tones or not left.who & right.who:
                continue
            if not _same_thing(left.what - left.who, right.what - right.who):
                continue
            if _also(a, tones, left, right) or _also(b, tones, right, left):
                continue
            sides = (
                a.passage(left.verb.start, left.verb.end),
                b.passage(right.verb.start, right.verb.end),
            )
            why = f"{sides[0].text} / {sides[1].text}: the same is reported in another tone"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)
            return


def _said(side: Side) -> Iterator[_Said]:
    """Verbs of saying with the words of their subject, or of whoever speaks where it has none."""
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            told = word.pos == "VERB" and word.lemma.lower() in _TONE
            if not told or side.evidence.parsed.is_quoted(word):
                continue
            if who := _subject(sentence, i) or _speaker(side, word):
                yield _Said(word, who, _what(sentence, i, set(inside)))


def _subject(sentence: Sentence, verb: int) -> frozenset[str]:
    subjects = [c for c in sentence.children(verb) if sentence.words[c].dep == "nsubj"]
    names = (sentence.words[j] for c in subjects for j in (c, *sentence.children(c)))
    return frozenset(fold(w.text) for w in names if w.pos in NOUNS) - {""}


def _speaker(side: Side, verb: Word) -> frozenset[str]:
    return frozenset(name_parts(side.speaker_at(verb.start) or ""))


def _what(sentence: Sentence, verb: int, inside: set[int]) -> frozenset[str]:
    """The content of what a claim tells of a verb of saying, without who says it and what else."""
    others = [c for c in sentence.children(verb) if sentence.words[c].dep in {"nsubj", "conj"}]
    around = {verb, *(j for c in others for j in sentence.subtree(c))}
    return content_keys(sentence.words[i] for i in sentence.subtree(verb) if i in inside - around)


def _same_thing(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    shared, least = len(mine & theirs), min(len(mine), len(theirs))
    return shared >= min(_LEAST_WORDS, least) and shared >= max(1, _LEAST_SHARED * least)


def _also(side: Side, tones: set[str], said: _Said, other: _Said) -> bool:
    """Whether the side has both tones for the speaker itself."""
    return any(
        one.verb is not said.verb and one.tone in tones - {said.tone} and one.who & other.who
        for one in _said(side)
    )
