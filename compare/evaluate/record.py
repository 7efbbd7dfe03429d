"""A JSON object that knows its file and its place, and refuses values it should not hold."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum
    from pathlib import Path

__all__ = ["Record", "read_record"]

_T = TypeVar("_T")
_Choice = TypeVar("_Choice", bound="StrEnum")
_KINDS: Mapping[type, str] = {
    str: "a string",
    int: "a whole number",
    list: "a list",
    dict: "an object",
}


@dataclass(frozen=True, slots=True)
class Record:
    """One object of the file ``path``; ``place`` says where it stands (``links[3]``)."""

    path: str
    data: Mapping[str, object]
    place: str = ""

    def error(self, problem: str, mend: str, key: str = "") -> InputError:
        """An error that names the file and the place of ``key``, or of the object."""
        place = self._at(key) if key else self.place
        return InputError(self.path, f"{place}: {problem}" if place else problem, mend)

    def text(self, key: str) -> str:
        """The string under ``key``, which must be there and must not be blank."""
        value = self._need(key, str)
        if not value.strip():
            raise self.error("is empty", "write something into it", key)
        return value

    def optional_text(self, key: str) -> str | None:
        """The string under ``key``, None where it is missing or null."""
        return None if self.data.get(key) is None else self.text(key)

    def whole(self, key: str) -> int:
        """The whole number under ``key``."""
        return self._need(key, int)

    def choice(self, key: str, choices: type[_Choice]) -> _Choice:
        """The member of ``choices`` that stands under ``key``."""
        value = self._need(key, str)
        try:
            return choices(value)
        except ValueError:
            mend = f"write one of {', '.join(choices)}"
            raise self.error(f"unknown {value!r}", mend, key) from None

    def numbers(self, key: str, count: int) -> frozenset[int]:
        """The sentence numbers listed under ``key``, each from 0 and below ``count``."""
        listed = self._need(key, list)
        for number in listed:
            if type(number) is not int or not 0 <= number < count:
                mend = f"write numbers from 0 to {count - 1}"
                raise self.error(f"{number!r} is the number of no sentence", mend, key)
        return frozenset(listed)

    def record(self, key: str) -> Record:
        """The object under ``key``."""
        return Record(self.path, self._need(key, dict), self._at(key))

    def records(self, key: str) -> list[Record]:
        """The objects listed under ``key``."""
        found = [
            Record(self.path, entry, f"{self._at(key)}[{number}]")
            for number, entry in enumerate(self._need(key, list))
        ]
        for one in found:
            if not isinstance(one.data, dict):
                raise one.error("is not an object", "write {...}")
        return found

    def _need(self, key: str, kind: type[_T]) -> _T:
        if key not in self.data:
            raise self.error(f"has no {key!r}", f"add {key!r}, {_KINDS[kind]}")
        value = self.data[key]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.error(f"is not {_KINDS[kind]}", f"write {_KINDS[kind]}", key)
        return value

    def _at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key


def read_record(path: Path) -> Record:
    """The object in a JSON file; raises InputError where there is none."""
    shown = path.as_posix()
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise InputError(shown, "no such file", "add it, or take the folder away") from None
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise InputError(shown, problem, "make it a readable file") from None
    except json.JSONDecodeError as error:
        problem = f"malformed JSON at line {error.lineno}, column {error.colno}: {error.msg}"
        raise InputError(shown, problem, "mend the JSON") from None
    except UnicodeDecodeError:
        raise InputError(shown, "is not UTF-8 text", "save it as UTF-8") from None
    except (RecursionError, ValueError):  # nested too deep, or a number of thousands of digits
        raise InputError(shown, "JSON that cannot be read", "write it anew") from None
    if not isinstance(value, dict):
        raise InputError(shown, "is not a JSON object", "write {...}")
    return Record(shown, value)
