"""How the time to open and to filter the HTML report grows with its facts, in a headless Chromium.

Usage: python benchmarks/page_growth.py [--repeats N]

Pages of 12 sources with more and more facts. Of several times the least counts, as other programs
can only slow a page down. An exponent of 1 is in proportion to the facts.
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import closing
from pathlib import Path

from growth import exponent

from compare.report.html import render_html
from tests.report.html.browser import Browser, chromedriver, chromium
from tests.report.html.large import large

SOURCES = 12
FACTS = (100, 200, 400, 800)
# What the browser itself takes for a page, before a fact counts.
LOAD = "return performance.getEntriesByType('navigation')[0].loadEventEnd"
FILTER = """const start = performance.now();
    const box = document.querySelector(arguments[0]);
    if (box.type === 'search') box.value = 'council'; else box.checked = true;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    document.body.getBoundingClientRect();
    return performance.now() - start"""
FILTERS = [f"input[{which}]" for which in ("name=q", "value=diverge", "value=c")]


def spent(browser: Browser, facts: int, repeats: int) -> tuple[float, float]:
    """Milliseconds to open a page of so many facts, and to filter it in three ways."""
    page = render_html(large(SOURCES, facts))
    opened, filtered = [], []
    for _ in range(repeats):
        browser.open(page)
        browser.settle()  # until the page is loaded, the browser has no time for it
        opened.append(float(browser.run(LOAD)))
        filtered.append(sum(float(browser.run(FILTER, which)) for which in FILTERS))
        assert 0 < len(browser.shown()) < facts  # else nothing was filtered
    return min(opened), min(filtered)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    if not (chromium() and chromedriver()):
        raise SystemExit("page_growth needs Chromium and its driver: install chromium-driver")
    with tempfile.TemporaryDirectory() as folder, closing(Browser(Path(folder))) as browser:
        times = [spent(browser, facts, options.repeats) for facts in FACTS]
    for name, column in zip(("open", "filter"), zip(*times, strict=True), strict=True):
        slope = exponent(FACTS, column)
        told = ", ".join(f"{f} facts {t:.0f} ms" for f, t in zip(FACTS, column, strict=True))
        print(f"{name}: exponent {slope:.2f} ({told})")


if __name__ == "__main__":
    main()
