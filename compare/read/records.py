"""JSON objects as articles."""

from __future__ import annotations

import json
from dataclasses import dataclass

from compare.errors import InputError
from compare.read.dates import parse_date
from compare.read.kinds import NotAnArticleError

__all__ = ["Record", "read_record"]

_SHAPE = 'give an object {"title", "source", "published", "text"}'


@dataclass(frozen=True, slots=True)
class Record:
    """What a JSON object says of an article; all but ``text`` may be missing."""

    text: str
    title: str | None
    source: str | None
    published: str | None


def read_record(content: str, source: str) -> Record:
    """The article in a JSON object; raises InputError, naming ``source``, for any other JSON."""
    value = _load(content, source)
    if not isinstance(value, dict):
        raise NotAnArticleError(source, f"is a JSON {_kind(value)}, not an object", _SHAPE)
    if "text" not in value:
        raise NotAnArticleError(source, 'has no "text"', _SHAPE)
    fields = {key: _field(value, key, source) for key in ("text", "title", "source", "published")}
    text, title, outlet, published = fields.values()
    if text is None or not text.strip():
        raise InputError(source, '"text" is empty', "give the text of the article in it")
    if published is not None:
        parse_date(published, source)
    return Record(text, title, outlet, published)


def _load(content: str, source: str) -> object:
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError(source, f"malformed JSON at {where}: {error.msg}", _SHAPE) from None
    except (RecursionError, ValueError):  # nested too deep, or a number of thousands of digits
        raise InputError(source, "JSON that cannot be read", _SHAPE) from None


def _kind(value: object) -> str:
    kinds = {dict: "object", list: "list", str: "string", bool: "boolean", type(None): "null"}
    return kinds.get(type(value), "number")


def _field(value: dict[str, object], key: str, source: str) -> str | None:
    """The string under ``key``; None where it is missing, null or blank."""
    found = value.get(key)
    if found is None:
        return None
    if not isinstance(found, str):
        raise InputError(source, f'"{key}" is a JSON {_kind(found)}', f'make "{key}" a string')
    return found if found.strip() else None
