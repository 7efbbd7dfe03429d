"""Finds crossheads that are words of a quotation below: a line "“We lost it all”" by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["quoted_crossheads"]

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ALONE = re.compile(r"""\s*["“‘']([^"“”‘]{2,80}[^"“”‘.!?…,;:])["”’']\s*""")
_OPENING = re.compile(r"""["“‘]|(?<!\w)'""")
_LONGEST = 8  # words
_MOST = 50  # a longer list of them is no article, and each is looked for in every line


def quoted_crossheads(lines: Sequence[str]) -> Iterator[int]:
    """The numbers of lines in quotation marks whose words come again in a quotation below."""
    heads = [n for n, line in enumerate(lines) if _ALONE.fullmatch(line)]
    for n in heads[:_MOST]:
        words = _words(lines[n])
        if len(words.split()) <= _LONGEST and any(words in _said(line) for line in lines[n + 1 :]):
            yield n


def _said(line: str) -> str:
    """The words of a line behind the first mark that opens a quotation."""
    opened = _OPENING.search(line)
    return _words(line[opened.end() :]) if opened and not _ALONE.fullmatch(line) else ""


def _words(text: str) -> str:
    """Words with a blank around each, so that no part of one is found."""
    return "".join(f" {w.casefold().replace('’', chr(39))} " for w in _WORD.findall(text))
