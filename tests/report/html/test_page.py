"""The page as text: whole, the same every time, and closed to everything from outside."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from lxml import html

from compare.model import Relation, Remark, Report
from compare.report.html import render_html
from tests.report.events import EVENTS, flood, talks
from tests.report.html.large import large, thousand_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@pytest.fixture(params=EVENTS)
def report(request: pytest.FixtureRequest) -> Report:
    make: Callable[[], Report] = EVENTS[request.param]
    return make()


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_ids_are_unique_and_every_link_leads_to_one(report: Report) -> None:
    page = html.fromstring(render_html(report))
    ids = [str(i) for i in page.xpath("//@id")]
    assert len(set(ids)) == len(ids)
    links = {str(href) for href in page.xpath("//a/@href")}
    assert {href.removeprefix("#") for href in links} <= set(ids)
    assert all(href.startswith("#") for href in links)


def test_every_fact_and_every_claim_can_be_linked_to(report: Report) -> None:
    page = html.fromstring(render_html(report))
    ids = {str(i) for i in page.xpath("//@id")}
    assert {fact.id for fact in report.facts} <= ids
    assert {f"c-{claim.id}" for fact in report.facts for claim in fact.claims} <= ids


def test_a_remark_on_a_source_stands_at_the_top() -> None:
    page = html.fromstring(render_html(replace(flood(), remarks=(Remark("a", "reads <oddly>"),))))
    (remark,) = page.xpath("//header[@class='top']//strong")
    assert remark.text_content() == f"{flood().sources[0].name}: reads <oddly>."
    assert not html.fromstring(render_html(flood())).xpath("//header[@class='top']//strong")


def test_that_nothing_was_found_is_told() -> None:
    report, only = replace(flood(), facts=flood().facts[-1:]), frozenset({Relation.DIVERGE})
    assert "<p>No divergence found.</p>" in render_html(report, only)
    assert "found." not in render_html(flood(), only)


def test_the_policy_allows_the_pages_own_style_and_script_alone() -> None:
    text = render_html(talks())
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert policy.replace("&#39;", "'") == (
        f"default-src 'none'; style-src 'sha256-{digest(style)}'; "
        f"script-src 'sha256-{digest(script)}'; base-uri 'none'; form-action 'none'"
    )
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_nothing_inline_and_nothing_from_elsewhere(report: Report) -> None:
    page = html.fromstring(render_html(report))
    assert not page.xpath("//@*[starts-with(name(), 'on')] | //@style | //@src | //@srcset")
    assert not page.xpath("//link | //iframe | //object | //embed | //img | //form/@action")
    style = "".join(page.xpath("//style/text()"))
    assert not re.search(r"@import|url\((?!\"#)", style)


def test_no_referrer_is_sent() -> None:
    page = html.fromstring(render_html(talks()))
    assert page.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]


def test_headings_leave_out_no_level(report: Report) -> None:
    page = html.fromstring(render_html(report))
    levels = [int(node.tag[1]) for node in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_same_report_gives_the_same_bytes_in_any_process() -> None:
    program = (
        "import sys; from compare.report.html import render_html; "
        "from tests.report.events import flood; "
        "sys.stdout.buffer.write(render_html(flood()).encode())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, env=environment
    )
    assert run.stdout == render_html(flood()).encode()


def test_two_articles_of_a_thousand_words_take_less_than_300_kilobytes() -> None:
    assert len(render_html(thousand_words()).encode()) < 300_000


def test_only_keeps_the_facts_of_the_relations_asked_for() -> None:
    text = render_html(flood(), frozenset({Relation.DIVERGE}))
    page = html.fromstring(text)
    shown = set(page.xpath("//*[contains(@class, 'fact ')]/@data-standing"))
    assert shown == {Relation.DIVERGE.value}
    assert "Shown here: DIVERGE only." in text


def test_a_report_without_facts_is_still_a_page() -> None:
    full = talks()
    page = html.fromstring(render_html(Report(full.signature, full.sources, (), ())))
    assert "share no facts" in page.xpath("string(//p[@class='lead'])")
    assert not page.xpath("//*[contains(@class, 'fact ')]")
    assert len(page.xpath("//article[@class='column']")) == 2


def test_the_table_says_of_every_source_what_it_does_in_a_fact() -> None:
    page = html.fromstring(render_html(flood()))
    rows = page.xpath("//tr[@data-fact]")
    told = {r.get("data-fact"): [c.get("aria-label", c.text) for c in r[1:]] for r in rows}
    assert told["f1"] == ["reports it", None, "adds detail"]
    assert told["f2"] == ["diverges", "diverges, alone against others", "diverges"]
    assert told["f4"] == [None, "diverges", "diverges"]


def test_a_row_of_a_divergence_shows_the_values_against_each_other() -> None:
    page = html.fromstring(render_html(flood()))
    (values,) = page.xpath("//tr[@data-fact='f2']//*[@class='values']")
    assert " ".join(values.text_content().split()) == "ac 4.2 metres ≠ b 3.8 metres"
    gists = page.xpath("//tr[@data-fact='f4']//*[@class='gist']")
    assert gists[0].text_content().startswith("The mayor blamed the state water office, which")


def test_only_long_pages_are_drawn_bit_by_bit() -> None:
    assert not html.fromstring(render_html(flood())).xpath("//body/@class")
    assert html.fromstring(render_html(large(2, 301))).xpath("//body/@class") == ["many"]


def test_counts_agree_with_their_verbs() -> None:
    page = html.fromstring(render_html(flood()))
    shares = [" ".join(li.text_content().split()) for li in page.xpath("//nav//li")]
    assert shares[:4] == ["2 diverge", "1 adds detail", "2 agree", "3 in one source only"]


def test_sources_with_the_same_words_stand_together_in_a_divergence() -> None:
    page = html.fromstring(render_html(flood()))
    clash = page.xpath("//*[@id='f2']//ul[@class='clash']/li")
    assert [" ".join(item.text_content().split()) for item in clash] == [
        "ac 4.2 metres",
        "b 3.8 metres",
    ]


@pytest.mark.parametrize("relations", [Relation, [Relation.DIVERGE], [Relation.AGREE]])
def test_the_table_stands_once_behind_the_divergences(relations: Iterable[Relation]) -> None:
    page = html.fromstring(render_html(flood(), frozenset(relations)))
    order = [node.get("id") for node in page.xpath("//main//section")]
    assert order.count("coverage") == 1
    assert order.index("coverage") == order.count("diverge")
