"""The pages of a PDF as the text of an article, with its headline first."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.read.kinds import NotAnArticleError
from compare.read.pdf.columns import lines_of
from compare.read.pdf.furniture import without_furniture
from compare.read.pdf.paragraphs import Paragraph, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.read.pdf.pieces import Page

__all__ = ["Printed", "printed"]

_LARGER = 1.2  # than running text, to be a headline
_LONGEST_TITLE = 200  # characters
_FEWEST_WORDS = 3  # of a title that the pages do not show
# What programs write into a file where nobody gave it a title.
_NO_TITLE = re.compile(
    r"microsoft |untitled|document\d|about:|https?:|.{1,200}\.(?:docx?|html?|indd|odt|pdf|tmp)$",
    re.IGNORECASE,
)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Fonts that do not say which letters they draw give control characters or private ones.
_UNKNOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd]")
_MOST_UNKNOWN = 0.1
_CLEAN = {ord(sign): letters for sign, letters in _LIGATURES.items()}


@dataclass(frozen=True, slots=True)
class Printed:
    """What a PDF says: ``title`` is the first line of ``text``, None where none stands out."""

    title: str | None
    text: str


def printed(pages: Sequence[Page], title: str, source: str) -> Printed:
    """The article on ``pages``; ``title`` is what the file says of itself, "" for nothing.

    Raises InputError, naming ``source``, where there is no text on them.
    """
    lines = without_furniture([lines_of(number, page) for number, page in enumerate(pages)])
    paragraphs = paragraphs_of(lines)
    text = "".join(paragraph.text for paragraph in paragraphs)
    if not text.strip():
        mend = "run text recognition (OCR) over it, or give the article as text"
        raise NotAnArticleError(source, "is a PDF without text, as scans are", mend)
    if len(_UNKNOWN.findall(text)) > _MOST_UNKNOWN * len(text):
        mend = "save it as text or HTML and give that file"
        raise NotAnArticleError(source, "is a PDF that does not say which letters it shows", mend)
    return _printed(paragraphs, _clean(title))


def _printed(paragraphs: Sequence[Paragraph], told: str) -> Printed:
    number = _headline(paragraphs, told)
    texts = [_clean(paragraph.text) for paragraph in paragraphs]
    title: str | None = None
    if number is not None:
        title = texts.pop(number)
    elif len(told.split()) >= _FEWEST_WORDS and len(told) <= _LONGEST_TITLE:
        title = told if not _NO_TITLE.match(told) else None
    return Printed(title, "\n\n".join(text for text in ([title] if title else []) + texts if text))


def _headline(paragraphs: Sequence[Paragraph], told: str) -> int | None:
    """The number of the paragraph that is the headline: the one that is told, or the largest."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        sizes[paragraph.size] += len(paragraph.text)
    body = max(sizes, key=lambda size: (sizes[size], size))
    first = [n for n, paragraph in enumerate(paragraphs) if paragraph.page == paragraphs[0].page]
    able = [n for n in first if _may_be_title(paragraphs[n].text)]
    same = [n for n in able if _is_told(_clean(paragraphs[n].text), told)]
    large = [n for n in same or able if same or paragraphs[n].size >= _LARGER * body]
    return max(large, key=lambda n: (paragraphs[n].size, -n), default=None)


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and len(text.split()) > 1


def _is_told(text: str, told: str) -> bool:
    """Whether the title of the file is, or begins with, this text: "Ferry aground - The Post"."""
    return bool(told) and told.casefold().startswith(text.casefold())


def _clean(text: str) -> str:
    return " ".join(_UNKNOWN.sub("", text.translate(_CLEAN)).split())
