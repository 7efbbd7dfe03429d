"""Plain digits, as against everything else that Unicode calls a digit."""

from __future__ import annotations

__all__ = ["is_digits"]

# Longer runs of digits are no numbers that anybody counts with.
_LONGEST = 15


def is_digits(text: str) -> bool:
    """Whether ``int`` can read the text: ASCII digits, and not too many ("²" is not one)."""
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST
