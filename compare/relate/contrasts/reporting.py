"""One source says that somebody said a thing, the other that he claimed, admitted or denied it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
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


def find_reporting(a: Side, b: Side) -> Iterator[Divergence]:
    """Verbs of saying of different tone for one speaker; at least one of them no plain one."""
    for left, who in _said(a):
        for right, other in _said(b):
            tones = {_TONE[left.lemma.lower()], _TONE[right.lemma.lower()]}
            if len(tones) < 2 or "plain" not in tones or not who & other:
                continue
            if _also(a, tones, left, other) or _also(b, tones, right, who):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = f"{sides[0].text} / {sides[1].text}: the same is reported in another tone"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)
            return


def _said(side: Side) -> Iterator[tuple[Word, frozenset[str]]]:
    """Verbs of saying with the words of their subject."""
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            if (
                word.pos != "VERB"
                or word.lemma.lower() not in _TONE
                or side.evidence.parsed.is_quoted(word)
            ):
                continue
            subjects = [c for c in sentence.children(i) if sentence.words[c].dep == "nsubj"]
            names = (sentence.words[j] for c in subjects for j in (c, *sentence.children(c)))
            found = frozenset(fold(w.text) for w in names if w.pos in {"PROPN", "NOUN"})
            if found - {""}:
                yield word, found - {""}


def _also(side: Side, tones: set[str], said: Word, who: frozenset[str]) -> bool:
    """Whether the side has both tones for the speaker itself."""
    return any(
        other is not said and _TONE[other.lemma.lower()] in tones - {_TONE[said.lemma.lower()]}
        for other, names in _said(side)
        if names & who
    )
