"""Puts figures into a page between two marks, and leaves the rest of the page alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["put"]


def put(page: Path, name: str, figures: str) -> None:
    """Replaces what stands between ``<!-- name -->`` and ``<!-- /name -->`` in ``page``.

    Raises ValueError where the page has no such marks.
    """
    text = page.read_text(encoding="utf-8")
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->\n)", re.DOTALL)
    changed, found = marked.subn(lambda marks: f"{marks[1]}{figures}{marks[2]}", text)
    if found != 1:
        raise ValueError(f"{page}: {found} places for {name}")
    page.write_text(changed, encoding="utf-8")
