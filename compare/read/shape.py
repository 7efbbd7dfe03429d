"""Refuses pages of a shape that would take a parser minutes: too deep, too many elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.settings import Settings

__all__ = ["check_shape"]

_MOST_ATTRIBUTES = 2000  # the parser compares each with all before it
_TAG = re.compile("<[a-zA-Z]")
_NAME_END = re.compile(r"[\s/>]|\Z")
# Every repetition is possessive, so that nothing is looked at again.
_ATTRIBUTE = re.compile(
    r"""[\s/]*+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+"""
)
_ROOM = 10_000  # places that are remembered
_PIECE = 65_536
_MEND = "save the article alone as text"


def check_shape(content: str, source: str, settings: Settings) -> None:
    """Raises InputError, naming ``source``, for a page deeper or larger than allowed."""
    from lxml.etree import HTMLParser, LxmlError

    if _is_crowded(content):
        raise InputError(source, f"a tag with more than {_MOST_ATTRIBUTES} attributes", _MEND)
    parser = HTMLParser(target=_Shape(source, settings))
    try:
        for start in range(0, len(content), _PIECE):
            parser.feed(content[start : start + _PIECE])
        parser.close()
    except (LxmlError, ValueError, AssertionError):
        pass  # pages so broken that the parser trips over them hold no article, as will be said


def _is_crowded(content: str) -> bool:
    """Whether a tag has too many attributes, wherever it may begin: also in what may be a comment.

    Tags can begin within tags, so how many attributes follow a place is found once and kept.
    """
    following: dict[int, int] = {}
    name_end, room = 0, _ROOM
    for tag in _TAG.finditer(content):
        if tag.end() > name_end:
            found = _NAME_END.search(content, tag.end())
            name_end = found.start() if found else len(content)
        if _count(content, name_end, following) > _MOST_ATTRIBUTES:
            return True
        if len(following) > room:
            following = {place: n for place, n in following.items() if place >= name_end}
            room = max(_ROOM, 2 * len(following))
    return False


def _count(content: str, at: int, following: dict[int, int]) -> int:
    """How many attributes follow a place, if not more than allowed; ``following`` learns of it."""
    places: list[int] = []
    while at not in following and len(places) <= _MOST_ATTRIBUTES:
        attribute = _ATTRIBUTE.match(content, at)
        if attribute is None:
            break
        places.append(at)
        at = attribute.end()
    count = following.setdefault(at, 0)
    for place in reversed(places):
        count += 1
        following[place] = count
    return count


class _Shape:
    """Follows the elements of a page as the parser tells of them, and keeps none."""

    def __init__(self, source: str, settings: Settings) -> None:
        self._source = source
        self._settings = settings
        self._depth = self._count = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """One element begins."""
        self._depth += 1
        self._count += 1
        if self._depth > (most := self._settings.max_html_depth):
            problem = f"nests elements more than {most} deep"
            raise InputError(self._source, problem, f"{_MEND}, or raise max_html_depth")
        if self._count > (most := self._settings.max_html_elements):
            problem = f"has more than {most:,} elements"
            raise InputError(self._source, problem, f"{_MEND}, or raise max_html_elements")

    def end(self, tag: str) -> None:
        """One element ends."""
        self._depth -= 1

    def close(self) -> None:
        """The page ends."""
