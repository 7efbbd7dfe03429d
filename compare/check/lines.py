"""Finds the lines of a TOML file on which entries and their keys stand: tomllib tells none."""

from __future__ import annotations

import re

__all__ = ["Lines"]

_STRING_OR_COMMENT = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*([\w-]+)[ \t]*\]\]", re.MULTILINE)


class Lines:
    """The lines of one file, counted from 1; entries of an array of tables count from 0."""

    def __init__(self, text: str) -> None:
        self._masked = _STRING_OR_COMMENT.sub(_blank, text)
        self._headers = [(m[1], m.start(1)) for m in _HEADER.finditer(self._masked)]

    def of(self, table: str = "", number: int = 0, key: str = "") -> int:
        """The line of ``key`` in an entry of ``table``, else the entry's; "" is the top level.

        Falls back to the nearest line that is known, for files that write entries in line.
        """
        start, end = self._entry(table, number)
        if key and (found := self._key(key, start, end)) is not None:
            return self._line(found)
        return self._line(start)

    def _entry(self, table: str, number: int) -> tuple[int, int]:
        """The offsets between which an entry stands."""
        places = [at for _, at in self._headers]
        if not table:
            return 0, places[0] if places else len(self._masked)
        own = [at for name, at in self._headers if name == table]
        if number >= len(own):
            inline = self._key(table, 0, len(self._masked))
            return inline or 0, len(self._masked)
        after = [at for at in places if at > own[number]]
        return own[number], after[0] if after else len(self._masked)

    def _key(self, key: str, start: int, end: int) -> int | None:
        """Where ``key`` is set between two offsets: ``key =``, ``key.x =`` or ``[table.key]``."""
        name = re.escape(key)
        pattern = re.compile(
            rf"^[ \t]*(?:({name})[ \t]*[=.]|\[[ \t]*[\w-]+[ \t]*\.[ \t]*({name})[ \t]*\])",
            re.MULTILINE,
        )
        found = pattern.search(self._masked, start, end)
        return None if found is None else found.start(found.lastindex or 0)

    def _line(self, offset: int) -> int:
        return self._masked.count("\n", 0, offset) + 1


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())
