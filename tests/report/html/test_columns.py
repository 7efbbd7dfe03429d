"""The articles in full: nothing lost, nothing invented, every claim a link."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from compare.model import Boilerplate, BoilerplateReason, Claim, Relation, Report
from compare.report.clean import one_line
from compare.report.html import render_html
from compare.report.html.columns import columns
from tests.report.builder import Builder, article
from tests.report.events import talks

TEXT = (
    "Mill burns\n\nBy Ada Holt\n\n"
    "VALE - The old mill burned down on Sunday, Holt said.\nNo one died."
)


def shown(report: Report) -> list[str]:
    """What each column shows, without signs and hidden words."""
    return [
        " ".join(text for block in column.blocks for s in block.stretches for text, _ in s.words)
        for column in columns(report, report.facts)
    ]


def build() -> Builder:
    return Builder([article("a", "Vale Post", TEXT), article("b", "Wire", TEXT)])


@settings(max_examples=60)
@given(st.data())
def test_any_claims_and_mark_up_leave_the_whole_text(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="ab \n[", min_size=1, max_size=40))
    base = Builder([article("a", "One", text), article("b", "Two", text)])
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    spans = [(a, b) for a, b in data.draw(st.lists(places, max_size=5)) if a < b]
    claims = [_claim(base, number, start, end) for number, (start, end) in enumerate(spans)]
    for claim in claims:
        base.fact(Relation.AGREE, claim)
    markup = tuple(base.sources[0].span(i, i + 1) for i, c in enumerate(text) if c == "[")
    report = base.report()
    report = replace(report, sources=(replace(report.sources[0], markup=markup), report.sources[1]))
    seen = "".join(shown(report)[0].split())
    assert seen == "".join(text.replace("[", "").split())


def _claim(base: Builder, number: int, start: int, end: int) -> Claim:
    claim = base.claim("a", base.sources[0].text[start:end])
    return replace(claim, id=f"a.{number}", start=start, end=end)


def test_mark_up_is_not_shown() -> None:
    assert "Traders in Orsk say" in one_line(shown(talks())[0])
    assert "](#)" not in render_html(talks())


def test_boilerplate_is_told_apart_with_its_reason() -> None:
    builder = build()
    start = TEXT.index("By Ada")
    byline = Boilerplate(start, start + 11, TEXT[start : start + 11], BoilerplateReason.BYLINE)
    start = TEXT.index("VALE - ")
    dateline = Boilerplate(start, start + 7, TEXT[start : start + 7], BoilerplateReason.DATELINE)
    report = builder.report()
    first = replace(report.sources[0], boilerplate=(byline, dateline))
    page = html.fromstring(render_html(replace(report, sources=(first, report.sources[1]))))
    column = page.get_element_by_id("article-a")
    assert [node.text_content() for node in column.find_class("boilerplate")] == [
        "byline By Ada Holt",
        "dateline VALE - ",
    ]


def test_claims_inside_one_another_keep_all_their_facts() -> None:
    builder = build()
    builder.fact(
        Relation.AGREE, builder.claim("a", "The old mill burned down on Sunday, Holt said.")
    )
    builder.fact(Relation.AGREE, builder.claim("a", "burned down on Sunday"))
    page = html.fromstring(render_html(builder.report()))
    runs = page.get_element_by_id("article-a").find_class("c")
    assert [run.get("data-facts") for run in runs] == ["f1", "f1 f2", "f1"]
    assert [run.get("tabindex") for run in runs] == [None, None, "-1"]
    assert page.get_element_by_id("c-a.1") is runs[0]
    assert page.get_element_by_id("c-a.2") is runs[1]


def test_a_claim_tells_its_relation_by_sign_and_word() -> None:
    page = html.fromstring(render_html(talks()))
    (run,) = page.xpath("//*[@id='article-b']//a[@data-facts='f4']")
    assert "diverge" in run.classes
    assert run.get("data-signs") == "≠f4"
    assert run.text_content().startswith("diverge, f4: ")


def test_agency_text_is_marked() -> None:
    page = html.fromstring(render_html(talks()))
    wire = page.xpath("//div[@class='text']//a[contains(@class, 'wire')]")
    assert [run.get("data-facts") for run in wire] == ["f5", "f5"]


def test_lines_that_a_sentence_runs_over_are_one_paragraph() -> None:
    text = "Mill burns\n\nThe old mill burned\r\ndown on Sunday.\nNo one died."
    builder = Builder([article("a", "One", text), article("b", "Two", text)])
    for words in ("The old mill burned\r\ndown on Sunday.", "No one died."):
        claim = builder.claim("a", words)
        claim = replace(claim, sentence=builder.sources[0].span(claim.start, claim.end))
        builder.fact(Relation.AGREE, claim, builder.claim("b", words))
    first, _ = columns(builder.report(), builder.report().facts)
    paragraphs = ["".join(t for s in b.stretches for t, _ in s.words) for b in first.blocks]
    assert [one_line(paragraph) for paragraph in paragraphs] == [
        "Mill burns",
        "The old mill burned down on Sunday.",
        "No one died.",
    ]
