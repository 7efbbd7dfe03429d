"""Opens a page in the user's browser."""

from __future__ import annotations

import tempfile
from pathlib import Path

from compare.errors import OutputError
from compare.report.output import write_text

__all__ = ["open_page"]


def open_page(written: str | None, page: str) -> None:
    """Open the page that was written to a file; without one, write it to a temporary folder.

    The temporary file stays, since the browser may read it after the program has ended.
    """
    import webbrowser  # slow to import

    if not written:
        written = str(_folder() / "report.html")
        write_text(written, page)
    webbrowser.open(Path(written).resolve().as_uri())


def _folder() -> Path:
    """A new temporary folder that nobody else can look into."""
    try:
        return Path(tempfile.mkdtemp(prefix="factcompare-"))
    except OSError as error:
        problem = f"no temporary folder can be made ({error.strerror})"
        raise OutputError(f"--open: {problem}; name a file with --output") from None
