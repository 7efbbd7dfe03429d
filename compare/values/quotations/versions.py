"""Two versions of one utterance, known by what they share word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quotations.quotations import Change, Quoted, joined
from compare.values.words.alignment import align_words, pairs_of
from compare.values.words.senses import TELLING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.values.words.alignment import Row

__all__ = ["find_versions"]

# A replacement of more words is another sentence, an insertion of more a cut.
_LONGEST_REPLACED, _LONGEST_PUT_IN = 4, 3
# So many shared words around a change, fewer where a word is only put in or both are known to be
# of one speaker, and so many of them of content, in a row of so many right beside the change:
# nobody else says that by chance.
_AROUND, _AROUND_FEW, _CONTENT, _BESIDE = 7, 6, 2, 2
# At the end of both quotations, where the words hold on one side only, more of content.
_CONTENT_AT_THE_EDGE = 3
# Shared words beyond another change count too, if that has no more than so many words.
_SMALL = 2


def find_versions(a: Quoted, b: Quoted, sure: bool = False) -> Iterator[Change]:
    """Where two quotations differ within words that both have, whatever each has beyond them.

    ``sure``: whether both are known to be of one speaker.
    """
    rows = joined(a, b, align_words(a.forms, b.forms))
    for n, (tag, a0, a1, b0, b1) in enumerate(rows):
        if tag != "equal" and _held(a, b, rows, n, sure):
            yield Change(a0, a1, b0, b1)


def _held(a: Quoted, b: Quoted, rows: Sequence[Row], n: int, sure: bool) -> bool:
    """Whether what is the same around a change proves one utterance."""
    _, a0, a1, b0, b1 = rows[n]
    put_in = a0 == a1 or b0 == b1
    if max(a1 - a0, b1 - b0) > (_LONGEST_PUT_IN if put_in else _LONGEST_REPLACED):
        return False
    back, on = rows[:n][::-1], rows[n + 1 :]
    before, after = _run(a, b, back), _run(a, b, on)
    words, content = before[0] + after[0], before[1] + after[1]
    beside = max(_beside(a, b, back), _beside(a, b, on))
    if beside < _BESIDE or words < (_AROUND_FEW if put_in or sure else _AROUND):
        return False
    if put_in and (_only_name(a, b, back) or _only_name(a, b, on)):
        return False
    if put_in and not (before[1] and after[1]):
        return False
    if before[0] and after[0]:
        return content >= _CONTENT
    return not put_in and content >= _CONTENT_AT_THE_EDGE


def _only_name(a: Quoted, b: Quoted, rows: Sequence[Row]) -> bool:
    """Whether the same words right beside a change are but a name, of which much may be said."""
    if not rows or rows[0][0] != "equal":
        return False
    return all("PROPN" in (a.words[i].pos, b.words[k].pos) for i, k in pairs_of(rows[0]))


def _beside(a: Quoted, b: Quoted, rows: Sequence[Row]) -> int:
    """How many words in a row are the same right beside a change, small ones that one lacks aside.

    "to a nuclear bomb", "to nuclear arms"
    """
    count = 0
    for tag, a0, a1, b0, b1 in rows:
        if tag == "equal":
            count += a1 - a0
        elif any(a.telling[a0:a1]) or any(b.telling[b0:b1]) or max(a1 - a0, b1 - b0) > 1:
            return count
    return count


def _run(a: Quoted, b: Quoted, rows: Sequence[Row]) -> tuple[int, int]:
    """How many words are the same in the rows away from a change, and how many of content.

    A name with a verb of telling is what stands between two quotations whose marks are wrong.
    """
    words = content = 0
    for row in rows:
        if row[0] == "equal":
            words += row[2] - row[1]
            content += sum(_tells(a, i) and _tells(b, k) for i, k in pairs_of(row))
        elif max(row[2] - row[1], row[4] - row[3]) > _SMALL:
            ends = row is rows[-1] and (row[1] == row[2] or row[3] == row[4])
            # A word between two changes is the same by chance.
            return (words, content) if ends or words >= _BESIDE else (0, 0)
    return words, content


def _tells(quoted: Quoted, at: int) -> bool:
    """Whether a word carries content and does not tell who speaks."""
    word = quoted.words[at]
    return quoted.telling[at] and word.pos != "PROPN" and word.lemma not in TELLING
