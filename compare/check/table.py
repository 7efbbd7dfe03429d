"""A table of a TOML file that knows its line and refuses keys and values it should not hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.check.lines import Lines

__all__ = ["Table"]

_T = TypeVar("_T")
_KINDS = {str: "a string", bool: "true or false", date: "a date like 2025-03-04", dict: "a table"}


@dataclass(frozen=True, slots=True)
class Table:
    """One table: the top level (``name`` is "") or entry ``number`` of the array ``name``."""

    path: str
    lines: Lines
    data: Mapping[str, object]
    name: str = ""
    number: int = 0

    def line(self, key: str = "") -> int:
        """The line of ``key``, or of the table."""
        return self.lines.of(self.name, self.number, key)

    def error(self, problem: str, mend: str, key: str = "") -> InputError:
        """An error that names the file and the line of ``key``, or of the table."""
        return InputError(f"{self.path}:{self.line(key)}", problem, mend)

    def refuse_other_than(self, known: Sequence[str]) -> None:
        """Raise InputError for a key that is not ``known``."""
        for key in self.data:
            if key not in known:
                problem = f"unknown key {key!r} in {self._shown()}"
                raise self.error(problem, f"known keys are {', '.join(known)}", key)

    def get(self, key: str, kind: type[_T], default: _T) -> _T:
        """The value of ``key``, or ``default``; raises InputError for one not of ``kind``."""
        return self._of_kind(key, kind, self.data.get(key, default))

    def need(self, key: str, kind: type[_T]) -> _T:
        """The value of ``key``, which must be there."""
        if key not in self.data:
            raise self.error(f"{self._shown()} has no {key!r}", f"add {key} = {_KINDS[kind]}")
        return self._of_kind(key, kind, self.data[key])

    def text(self, key: str) -> str:
        """The string under ``key``, which must be there and must not be blank."""
        value = self.need(key, str)
        if not value.strip():
            raise self.error(f"{key!r} is empty", "write something into it", key)
        return value

    def tables(self, name: str) -> list[Table]:
        """The entries of the array of tables ``name``."""
        entries = self.data.get(name, [])
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            raise self.error(f"{name!r} is not an array of tables", f"write [[{name}]]", name)
        return [
            Table(self.path, self.lines, entry, name, number)
            for number, entry in enumerate(entries)
        ]

    def texts(self, key: str) -> dict[str, str]:
        """The strings of the table under ``key``, empty where there is none."""
        value = self.get(key, dict, {})
        for name, text in value.items():
            if not isinstance(text, str) or not text.strip():
                raise self.error(f"{key}.{name} is not a string", "write a few words", key)
        return value

    def _shown(self) -> str:
        return f"[[{self.name}]]" if self.name else "the file"

    def _of_kind(self, key: str, kind: type[_T], value: object) -> _T:
        if isinstance(value, kind):
            return value
        raise self.error(f"{key!r} is not {_KINDS[kind]}", f"write {_KINDS[kind]}", key)
