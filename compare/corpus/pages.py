"""One HTML report per event, under a file name that every system takes."""

from __future__ import annotations

import hashlib
import re

__all__ = ["page_name"]

_ODD = re.compile(r"[^\w.,()+-]+")
_LONGEST = 120  # bytes; file systems allow 255


def page_name(event: str) -> str:
    """The file name of an event's page: its words, and a hash that keeps like names apart."""
    words = _ODD.sub("_", event).strip("._").encode()[:_LONGEST].decode(errors="ignore")
    digest = hashlib.blake2b(event.encode(), digest_size=5).hexdigest()
    return f"{words or 'event'}-{digest}.html"
