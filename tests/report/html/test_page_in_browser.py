"""What a reader does with the page, done in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.support.select import Select

from compare.model import DivergenceKind, Relation
from compare.report.html import render_html
from tests.report.builder import Builder, article
from tests.report.events import court, flood, talks
from tests.report.html.browser import Keys
from tests.report.html.large import large

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Fact, Report
    from tests.report.html.browser import Browser

FLOOD = flood()


def ids(report: Report, fits: Callable[[Fact], bool]) -> set[str]:
    return {fact.id for fact in report.facts if fits(fact)}


def tick(browser: Browser, name: str, value: str) -> None:
    browser.click(f'input[name="{name}"][value="{value}"]')


def search(browser: Browser, words: str) -> None:
    browser.one("input[name=q]").send_keys(words)


@pytest.mark.parametrize("make", [talks, flood, court])
def test_opens_without_a_complaint_and_without_a_request(
    browser: Browser, make: Callable[[], Report]
) -> None:
    report = make()
    browser.open(render_html(report))
    assert set(browser.shown()) == ids(report, lambda fact: True)
    assert browser.complaints() == []
    assert browser.requests() == []


def test_filters_by_relation(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    tick(browser, "relation", "diverge")
    diverge = ids(FLOOD, lambda fact: fact.relation is Relation.DIVERGE)
    assert set(browser.shown()) == diverge
    assert browser.one("#shown").text == f"{len(diverge)} of {len(FLOOD.facts)} facts"
    assert browser.fragment() == "relation=diverge"
    tick(browser, "relation", "agree")
    assert set(browser.shown()) == diverge | ids(FLOOD, lambda f: f.relation is Relation.AGREE)


def test_filters_by_kind(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    tick(browser, "kind", DivergenceKind.CAUSE.value)
    assert browser.shown() == ["f4"]
    assert browser.count(".text .c:not(.off)") == browser.count(".text .c[data-facts~=f4]")


def test_filters_by_source_and_two_of_them_are_a_pair(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    tick(browser, "source", "a")
    tick(browser, "source", "b")
    assert set(browser.shown()) == ids(FLOOD, lambda fact: {"a", "b"} <= set(fact.sources))


def test_searches_the_words_of_the_facts(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    search(browser, "LÚND fíre")
    assert browser.shown() == ["f5"]
    browser.click("#clear")
    assert len(browser.shown()) == len(FLOOD.facts)
    search(browser, "zeppelin")
    assert browser.shown() == []
    assert browser.one("#none").is_displayed()


def test_searches_from_the_beginning_of_words(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    search(browser, "flood")
    found = browser.shown()
    browser.click("#clear")
    search(browser, "lood")
    assert found
    assert browser.shown() == []
    browser.click("#clear")
    search(browser, "4.2 (")
    assert browser.shown() == []


def test_headings_say_how_many_facts_a_filter_leaves(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    told = []
    for selector in ("#keys-on", 'input[name="kind"][value="cause"]', "#clear"):
        browser.run("document.querySelector(arguments[0]).click()", selector)
        told.append(browser.one("#diverge .count").text)
    assert told == ["(2)", "(1 of 2)", "(2)"]


@pytest.mark.parametrize(("width", "most"), [(1280, 700), (390, 1000)])
def test_divergences_begin_high_up(browser: Browser, width: int, most: int) -> None:
    browser.open(render_html(FLOOD), width=width)
    top = "return document.querySelector('.fact').getBoundingClientRect().top + scrollY"
    assert browser.run(top) < most


def test_the_address_keeps_and_restores_the_state(browser: Browser) -> None:
    page = render_html(FLOOD)
    browser.open(page)
    tick(browser, "relation", "diverge")
    tick(browser, "source", "c")
    search(browser, "heavy rain")
    assert browser.fragment() == "relation=diverge&source=c&q=heavy rain"
    browser.open(page, "#relation=diverge&source=c&q=heavy%20rain&show=a,c")
    assert browser.shown() == ["f4"]
    assert browser.shown(".column") == ["article-a", "article-c"]
    assert browser.fragment() == "relation=diverge&source=c&q=heavy rain&show=a,c"


def test_a_deep_link_leads_to_its_fact(browser: Browser) -> None:
    browser.open(render_html(FLOOD), "#f5")
    assert browser.focused() == "f5"
    assert browser.run("return document.getElementById('f5').getBoundingClientRect().top") < 900
    browser.open(render_html(FLOOD), "#f5&relation=diverge")
    assert browser.focused() == "f5"
    assert "f5" in browser.shown()


def test_keys_go_through_the_facts(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    order = browser.shown()
    steps = []
    for key in "jjkj":
        browser.keys(key)
        steps.append(browser.focused())
    assert steps == [order[0], order[1], order[0], order[1]]
    assert browser.fragment() == order[1]


def test_keys_search_help_and_can_be_switched_off(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    browser.keys("?")
    assert browser.one("#help").is_displayed()
    browser.keys(Keys.ESCAPE)
    assert not browser.one("#help").is_displayed()
    browser.keys("/")
    browser.keys("j")
    assert browser.one("input[name=q]").get_attribute("value") == "j"
    browser.open(render_html(FLOOD))
    browser.click("#keys-on")
    browser.keys("j")
    assert browser.focused() == ""


def test_hovering_lights_the_partners_and_draws_the_connection(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    run = browser.one("#article-a .c.diverge")
    browser.run("arguments[0].scrollIntoView({block: 'center'})", run)
    browser.settle()
    ActionChains(browser.driver).move_to_element(run).perform()
    browser.settle()
    lit = browser.run(
        "return [...document.querySelectorAll('.text .lit')].map(n => n.dataset.facts)"
    )
    assert lit == ["f2"] * 3
    assert browser.count(".ribbons path.diverge") == 2
    ActionChains(browser.driver).move_to_element(browser.one("#articles-title")).perform()
    assert browser.count(".text .lit") == 0


def test_the_tab_key_lights_too_and_says_where_else_a_claim_stands(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    browser.run("document.querySelector('#article-a .text').focus()")
    browser.keys(Keys.TAB)
    assert browser.count(".text .lit") > 0
    assert "also in" in browser.one("#slip").text
    browser.keys(Keys.ESCAPE)
    assert browser.count(".text .lit") == 0


def test_a_click_brings_the_partners_into_line(browser: Browser) -> None:
    report = large(3, 60)
    fact = next(f.id for f in report.facts if len(f.sources) == 3)
    browser.open(render_html(report))
    browser.run("document.querySelector('.desk').scrollIntoView()")
    browser.click(f"#{fact} a[data-place]")
    assert tops(browser, fact) == pytest.approx([tops(browser, fact)[0]] * 3, abs=2)
    browser.run("document.querySelectorAll('.text')[1].scrollBy(0, 200)")
    browser.click(f"#article-a .c[data-facts~={fact}]")
    assert tops(browser, fact) == pytest.approx([tops(browser, fact)[0]] * 3, abs=2)


def tops(browser: Browser, fact: str) -> list[float]:
    script = """return [...document.querySelectorAll('.column')].map(column =>
        column.querySelector(`.c[data-facts~=${arguments[0]}]`).getBoundingClientRect().top)"""
    return list(browser.run(script, fact))


def test_a_card_leads_to_its_place_in_an_article(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    browser.click("#f4 .side[data-source=c] a[data-place]")
    assert browser.run("return document.activeElement.dataset.facts") == "f4"
    assert browser.run("return document.activeElement.closest('.column').id") == "article-c"
    assert "f4: diverge · cause, yes or no" in browser.one("#slip").text


def test_articles_can_be_hidden_and_paired(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    tick(browser, "column", "b")
    assert browser.shown(".column") == ["article-a", "article-c"]
    assert browser.fragment() == "show=a,c"
    pair = Select(browser.one("select[name=pair]"))
    pair.select_by_visible_text("B and C")
    assert browser.shown(".column") == ["article-b", "article-c"]
    pair.select_by_visible_text("all")
    assert len(browser.shown(".column")) == 3
    assert browser.fragment() == ""


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440])
def test_the_page_never_scrolls_sideways(browser: Browser, width: int) -> None:
    browser.open(render_html(court()), width=width)
    assert browser.run("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 768, 1280])
def test_the_sides_of_a_long_divergence_begin_below_each_other(
    browser: Browser, width: int
) -> None:
    said = {
        "a": "a spark that flew from the wheel of a passing goods train into the dry grass",
        "b": "a bonfire that campers from the town had left to burn beside the old signal box",
    }
    builder = Builder([article(i, i, f"Head\n\nIt was {w}.") for i, w in said.items()])
    claims = [builder.claim(i, f"It was {w}.") for i, w in said.items()]
    builder.fact(Relation.DIVERGE, *claims, points=[(DivergenceKind.CAUSE, "why", said)])
    browser.open(render_html(builder.report()), width=width)
    letters, words, signs = browser.run(
        "const all = [...document.querySelectorAll('.clash li')];"
        "const box = (li, what) => li.querySelector(what).getClientRects()[0];"
        "const sign = (li, where) => getComputedStyle(li, where);"
        "return [all.map(li => box(li, '.letter').toJSON()), all.map(li => box(li, 'q').toJSON()),"
        " all.flatMap(li => ['::before', '::after'].map(w => sign(li, w)))"
        ".filter(s => s.content !== 'none').map(s => s.position)]"
    )
    assert letters[0]["left"] == letters[1]["left"]
    for letter, first in zip(letters, words, strict=True):  # in one line
        assert first["left"] >= letter["right"]
        assert first["top"] < letter["bottom"]
        assert letter["top"] < first["bottom"]
    assert signs == ["static"]  # one for two sides, and inside the card


def test_narrow_screens_stack_the_articles(browser: Browser) -> None:
    browser.open(render_html(FLOOD), width=390)
    lefts = (
        "return [...document.querySelectorAll('.column')].map(c => c.getBoundingClientRect().left)"
    )
    assert len(set(browser.run(lefts))) == 1
    browser.click("#article-a .c.diverge")
    assert browser.one("#slip").is_displayed()


@pytest.mark.parametrize("facts", [100, 400])
def test_all_filters_of_a_large_page_leave_some_facts(browser: Browser, facts: int) -> None:
    browser.open(render_html(large(12, facts)))
    tick(browser, "relation", "diverge")
    tick(browser, "source", "c")
    search(browser, "council")
    assert 0 < len(browser.shown()) < facts


def test_a_claim_can_be_linked_to(browser: Browser) -> None:
    claim = next(fact for fact in FLOOD.facts if fact.id == "f2").claims[-1]
    browser.open(render_html(FLOOD), f"#c-{claim.id}")
    assert browser.run("return document.activeElement.dataset.facts") == "f2"
    assert browser.run("return document.activeElement.closest('.column').dataset.source") == "c"


def test_links_to_facts_keep_the_filters(browser: Browser) -> None:
    browser.open(render_html(FLOOD))
    tick(browser, "relation", "diverge")
    browser.click("tr[data-fact=f4] a")
    browser.settle()
    assert browser.focused() == "f4"
    assert browser.fragment() == "f4&relation=diverge"
