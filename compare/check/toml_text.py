"""Writes strings as TOML: tomllib only reads."""

from __future__ import annotations

import json

__all__ = ["toml_string"]


def toml_string(text: str) -> str:
    """A TOML string: single quotation marks where that saves escapes, double ones elsewhere."""
    if '"' in text and "'" not in text and text.isprintable():
        return f"'{text}'"
    # JSON's string is TOML's, but for one sign that only TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
