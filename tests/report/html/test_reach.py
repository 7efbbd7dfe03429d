"""The page reaches everybody: without script, on paper, and by assistive technology."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING

import pytest

from compare.report.clean import one_line
from compare.report.html import render_html
from compare.report.notes import notes
from tests.report.events import court, flood, talks
from tests.report.html.browser import axe_script
from tests.report.html.large import large

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Report
    from tests.report.html.browser import Browser


def squeezed(text: str) -> str:
    """The text without white space and ligatures, which a PDF sets as it likes."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def all_words(report: Report) -> list[str]:
    """Every claim, every reason and every name that the page must show."""
    claims = [
        one_line(report.source(c.source).plain(c.start, c.end))
        for f in report.facts
        for c in f.claims
    ]
    lines = [note for fact in report.facts for note in notes(report, fact)]
    reasons = [note.text if note.beside is None else note.beside for note in lines]
    return [*claims, *reasons, *(article.name for article in report.sources)]


@pytest.mark.parametrize("make", [talks, flood, court])
def test_without_script_all_is_there(browser: Browser, make: Callable[[], Report]) -> None:
    report = make()
    browser.cdp("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(render_html(report))
        shown = squeezed(browser.one("body").text)
        assert not browser.one("#filters").is_displayed()
    finally:
        browser.cdp("Emulation.setScriptExecutionDisabled", value=False)
    assert [words for words in all_words(report) if squeezed(words) not in shown] == []


@pytest.mark.parametrize("make", [talks, flood, lambda: large(2, 20)])
def test_print_is_complete_even_when_filtered(browser: Browser, make: Callable[[], Report]) -> None:
    pypdf = pytest.importorskip("pypdf", reason="needs pypdf: pip install pypdf")
    report = make()
    browser.open(render_html(report), "#relation=diverge&show=a", dark=True)
    pages = pypdf.PdfReader(io.BytesIO(browser.pdf())).pages
    printed = squeezed("".join(page.extract_text() for page in pages))
    assert [words for words in all_words(report) if squeezed(words) not in printed] == []


@pytest.mark.parametrize(
    ("make", "width", "dark"), [(flood, 1440, False), (court, 1440, True), (flood, 390, False)]
)
def test_axe_finds_no_serious_violation(
    browser: Browser, make: Callable[[], Report], width: int, *, dark: bool
) -> None:
    script = axe_script()
    if not script:
        pytest.skip("needs axe-core: pip install axe-core-python, or name axe.min.js in AXE_CORE")
    browser.open(render_html(make()), width=width, dark=dark)
    browser.click(".text .c")
    browser.run(script.read_text("utf-8"))
    found = browser.run("return axe.run(document).then(result => result.violations)")
    serious = [v for v in found if v["impact"] in {"serious", "critical"}]
    assert [(v["id"], [n["html"][:200] for n in v["nodes"][:5]]) for v in serious] == []
