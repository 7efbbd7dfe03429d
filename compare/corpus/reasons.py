"""Why something of an archive was left out; of a bug, what is needed to find it."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from compare.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["brief", "reason_of"]

_MOST_SIGNS = 300


def reason_of(error: Exception, where: str, log: Path) -> str:
    """Why ``error`` leaves out what stands at ``where``; the traceback of a bug goes to ``log``."""
    if isinstance(error, InputError):
        return error.reason
    told = "".join(traceback.format_exception(error))
    with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{where}\n{told}\n")  # in one piece, since other workers write there, too
    kind = type(error).__name__
    return f"unexpected {kind}: {brief(error)}; report it with what {log.name} says of it"


def brief(error: Exception) -> str:
    """What an error says, in one line."""
    return " ".join(str(error).split())[:_MOST_SIGNS]
