"""Publication dates as users write them."""

from __future__ import annotations

import re
from datetime import date, datetime

from compare.errors import InputError

__all__ = ["parse_date"]

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def parse_date(value: str | date, source: str) -> date:
    """The day of a date or datetime, or of one in ISO form, as given, whatever its time zone.

    Raises InputError, naming ``source`` and the value, for anything else.
    """
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    stripped = value.strip() if isinstance(value, str) else ""
    try:
        if _ISO_DAY.match(stripped):
            return datetime.fromisoformat(stripped).date()
    except ValueError:
        pass
    raise InputError(source, f"{value!r} is no ISO date", "write it as YYYY-MM-DD")
