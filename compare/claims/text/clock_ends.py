"""Sentences that end in "a.m." where the syntax model goes on: "at 10 a.m. The crew left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import SUBJECTS, TENSED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word

__all__ = ["CLOCK_ENDS", "begins_behind_clock"]

CLOCK_ENDS = ("a.m.", "p.m.")
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})


def begins_behind_clock(words: Sequence[Word], start: int, i: int) -> bool:
    """Whether a new statement begins at a word behind a time, and one stands before it.

    ``start`` is where the sentence begins. In "Until 10 a.m. Ida Moe slept" nothing is told before.
    """
    if not words[i - 1].text.lower().endswith(CLOCK_ENDS) or not words[i].text[:1].isupper():
        return False
    subject = _subject_around(words, i)
    if subject is None or _subject_around(words, i - 1) == subject:
        return False
    verb = words[subject].head
    main = verb > subject and words[verb].dep in _MAIN - {"ccomp"}
    return main and any(_is_statement(words, start, v) for v in range(start, i))


def _subject_around(words: Sequence[Word], i: int) -> int | None:
    """The subject that a word is a part of, if it is of one."""
    for _ in range(len(words)):
        if words[i].dep in SUBJECTS:
            return i
        if words[i].head == i or words[i].tag in TENSED:
            break
        i = words[i].head
    return None


def _is_statement(words: Sequence[Word], start: int, verb: int) -> bool:
    """Whether a verb with a tense and a subject before it hangs on no "when" or "after"."""
    if words[verb].tag not in TENSED or words[verb].dep not in _MAIN:
        return False
    before = [w for w in words[start:verb] if w.head == verb]
    marked = any(w.dep == "mark" or w.tag == "WRB" for w in before)
    return not marked and any(w.dep in SUBJECTS for w in before)
