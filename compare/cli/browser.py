"""Opens a page in the user's browser."""

from __future__ import annotations

import tempfile
from pathlib import Path

from compare.report.output import write_text

__all__ = ["open_page"]


def open_page(written: str | None, page: str) -> None:
    """Open the page that was written to a file; without one, write it to a temporary folder.

    The temporary file stays, since the browser may read it after the program has ended.
    """
    import webbrowser  # slow to import

    path = (
        Path(written) if written else Path(tempfile.mkdtemp(prefix="factcompare-"), "report.html")
    )
    if not written:
        write_text(path, page)
    webbrowser.open(path.resolve().as_uri())
