"""Who tells a sentence by its "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import DASHES, TENSED, own_subject, root
from compare.values.words.marks import DOUBLE_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["according_to", "accusers"]

_ACCUSATIONS = frozenset(
    "accusation affidavit allegation charge complaint document filing indictment paper".split()
)


def according_to(sentence: Sentence) -> list[int]:
    """The nouns behind an "according to" by which a whole sentence is told."""
    return [
        c
        for i in _places(sentence)
        if not _is_of_an_aside(sentence, i)
        for c in sentence.children(i + 1)
        if sentence.words[c].dep == "pobj"
    ]


def _places(sentence: Sentence) -> Iterator[int]:
    for i in range(len(sentence.words) - 2):
        if sentence.lowers[i : i + 2] == ("according", "to"):
            yield i


def _is_of_an_aside(sentence: Sentence, at: int) -> bool:
    """Whether only what a dash adds is told so: "like sums — some $3 million, according to X"."""
    dash = next((i for i in range(at - 1, -1, -1) if sentence.words[i].text in DASHES), None)
    if dash is None or sentence.words[at - 1].text != ",":
        return False
    added = sentence.words[dash + 1 : at - 1]
    return bool(added) and not any(w.tag in TENSED or w.tag == "MD" for w in added)


def accusers(sentence: Sentence) -> list[int]:
    """The charges that a sentence is told by: even what a suspect said is so by their word only.

    So it is with "The mayor, according to the Echo, told him so". Words in marks are theirs who
    said them.
    """
    if any(w.text in DOUBLE_MARKS for w in sentence.words):
        return []
    said = according_to(sentence)
    return [
        noun
        for noun in said
        if sentence.words[noun].lemma.lower() in _ACCUSATIONS or _is_inserted(sentence, noun)
    ]


def _is_inserted(sentence: Sentence, noun: int) -> bool:
    """Whether an "according to" stands between commas before the main verb and behind its noun."""
    begins = sentence.words[sentence.words[noun].head].head
    main = root(sentence, noun)
    subject = own_subject(sentence, main)
    return subject is not None and subject < begins < noun < main
