"""Hostile article text changes nothing: it is shown, it is not run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from compare.report.clean import UNSAFE
from compare.report.html import render_html, render_notebook
from tests.report.events import talks
from tests.report.html.hostile import PAYLOADS, hostile, long_word

if TYPE_CHECKING:
    from tests.report.html.browser import Browser


def shape(text: str) -> list[str]:
    """The elements of a page with the names of their attributes."""
    return [
        f"{node.tag} {' '.join(sorted(map(str, node.attrib)))}"
        for node in html.fromstring(text).iter()
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_adds_no_element_and_no_attribute(payload: str) -> None:
    assert shape(render_html(hostile(payload))) == shape(render_html(hostile("mild")))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_adds_nothing_to_a_notebook(payload: str) -> None:
    assert shape(render_notebook(hostile(payload))) == shape(render_notebook(hostile("mild")))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_control_character_and_no_bidi_override_is_left(payload: str) -> None:
    assert not UNSAFE.search(render_html(hostile(payload)))


def test_no_payload_runs(browser: Browser) -> None:
    # One page for several payloads; that each stays text by itself is shown above.
    for start in range(0, len(PAYLOADS), 5):
        payload = " ".join(PAYLOADS[start : start + 5])
        browser.open(render_html(hostile(payload)), "#q=planted")
        browser.run("document.querySelectorAll('.text .c').forEach(run => run.click())")
        assert browser.run("return window.planted") is None, payload
        assert browser.complaints() == [], payload
        assert browser.requests() == [], payload


def test_payloads_are_shown_as_they_are_written(browser: Browser) -> None:
    payload = "<b>{{7*7}}</b> &amp; </script>"
    browser.open(render_html(hostile(payload)))
    shown = browser.run(
        "return [...document.querySelectorAll('#f1 .passage')].map(n => n.innerText)"
    )
    assert f"The mill {payload} burned." in shown


def test_the_policy_holds_even_where_escaping_would_fail(browser: Browser) -> None:
    page = render_html(talks())
    for planted in ("<script>window.planted=1</script>", "<img src=x onerror=window.planted=1>"):
        browser.open(page.replace("<main id", f"{planted}<main id"))
        assert browser.run("return window.planted") is None
        assert any("Content Security Policy" in line for line in browser.complaints())


def test_an_address_can_plant_nothing(browser: Browser) -> None:
    for fragment in (
        "#<img src=x onerror=window.planted=1>",
        "#q=%3Cscript%3E&show=%zz",
        "#%zz&=&",
    ):
        browser.open(render_html(talks()), fragment)
        assert browser.run("return window.planted") is None
        assert browser.complaints() == []


def test_a_word_of_a_million_letters_wraps(browser: Browser) -> None:
    browser.open(render_html(long_word(1_000_000)), width=390)
    wide = browser.run("return document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    assert browser.complaints() == []
