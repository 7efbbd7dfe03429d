"""Plain digits, as against everything else that Unicode calls a digit."""

from __future__ import annotations

import re

__all__ = ["is_digits", "with_commas"]

# Longer runs of digits are no numbers that anybody counts with.
_LONGEST = 15


def is_digits(text: str) -> bool:
    """Whether ``int`` can read the text: ASCII digits, and not too many ("²" is not one)."""
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST


# Nobody tells 48 with three zeros behind the point; 1.000 is a share in some sports.
_POINTED = re.compile(r"(?!0|1\.000$)\d{1,3}(?:\.\d{3})*\.000")


def with_commas(text: str) -> str:
    """Thousands parted by points, as outside English, parted by commas: "48.000" -> "48,000"."""
    return text.replace(".", ",") if text.endswith(".000") and _POINTED.fullmatch(text) else text
