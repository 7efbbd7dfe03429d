"""Makes article text safe to show: no control reaches the reader's screen raw."""

from __future__ import annotations

import re

__all__ = ["UNSAFE", "harmless", "one_line"]

# Bidirectional embeddings, overrides and isolates can make a line read as what it is not.
_BIDI = "\u202a-\u202e\u2066-\u2069"
# C0, DEL and C1 drive a terminal; lone surrogates cannot be encoded. White space is left alone.
UNSAFE = re.compile(rf"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff{_BIDI}]")
# Nobody sees these, and they make a line's measured width wrong: soft hyphen, zero-width space,
# direction marks, word joiner, byte order mark.
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]")


def harmless(text: str) -> str:
    """``text`` with control and bidi characters spelled out (``\\x1b``) and unseen ones dropped."""
    return UNSAFE.sub(_spelled, _UNSEEN.sub("", text))


def one_line(text: str) -> str:
    """Harmless ``text`` on one line: every run of white space is one space."""
    return " ".join(harmless(text).split())


def _spelled(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
