"""Takes pictures of the sample page in headless Chromium, for readers of the repository.

    python -m reports.screenshots

Needs Chromium and its driver (Debian: chromium, chromium-driver) and the page that
``reports/build.py`` writes. Pictures depend on the fonts of the machine, so no test compares them.
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

from tests.report.html.browser import Browser, chromium

HERE = Path(__file__).resolve().parent
PAGE = HERE / "border-talks.html"
# Name, width, dark, and what is scrolled to.
VIEWS = (
    ("1440", 1440, False, ""),
    ("1440-cards", 1440, False, "#diverge"),
    ("1440-articles", 1440, False, "#articles"),
    ("1440-dark", 1440, True, ""),
    ("1024", 1024, False, ""),
    ("390", 390, False, ""),
)


def main() -> int:
    """Writes one picture per view; exit code 2 where there is no browser."""
    if chromium() is None:
        sys.stderr.write("no chromium is installed: no pictures are taken\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(Path(folder))
        for name, width, dark, fragment in VIEWS:
            browser.open(PAGE.read_text(encoding="utf-8"), fragment, width=width, dark=dark)
            shot = browser.driver.execute_cdp_cmd(
                "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": False}
            )
            file = HERE / f"border-talks-{name}.png"
            file.write_bytes(base64.b64decode(shot["data"]))
            sys.stdout.write(f"{file}\n")
        browser.driver.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
