"""The terminal report and the page say the same, fact by fact, in the same order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import html

from compare.model import Relation, Report
from compare.report.html import render_html
from compare.report.order import ALL_RELATIONS
from compare.report.terminal import render_terminal
from tests.report.events import EVENTS
from tests.report.html.large import large

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

MAKERS: dict[str, Callable[[], Report]] = {**EVENTS, "large": lambda: large(5, 80)}

# Wide enough that no line of any report wraps.
WIDTH = 3000
SIGNS = {"diverges": "⟦{}⟧", "adds": "+{}+", "differs": "_{}_"}
LEGEND = "legend"
MONTHS = (
    "January February March April May June July August September October November December"
).split()


def squeezed(text: str) -> str:
    return " ".join(text.split())


def picked(node: HtmlElement, *wanted: str) -> list[HtmlElement]:
    """The elements within a node that are of a tag or a ``.class``, in the page's order."""
    return [
        inner
        for inner in node.iterdescendants()
        if isinstance(inner.tag, str)
        and {inner.tag, *(f".{name}" for name in inner.classes)} & set(wanted)
    ]


def words(node: HtmlElement, *wanted: str) -> list[str]:
    return [squeezed(found.text_content()) for found in picked(node, *wanted)]


def with_signs(passage: HtmlElement) -> str:
    """A passage with the marks as the terminal draws them without colour."""
    text = passage.text or ""
    for child in passage:
        sign = SIGNS.get(child.get("class"), "{}")
        text += sign.format(child.text_content()) + (child.tail or "")
    return squeezed(text)


def of_terminal(report: Report, only: frozenset[Relation]) -> list[list[str]]:
    """What the terminal says: its blocks in order, the cells of each sorted."""
    text = render_terminal(report, width=WIDTH, color=False, only=only)
    blocks: list[list[str]] = [[""]]
    for line in text.splitlines():
        cells = [squeezed(cell).removeprefix("• ") for cell in re.split(r" {4,}", line)]
        label = re.fullmatch(r"── (.+?) ─+ (\S+)", line)
        if label:
            blocks.append([f"{label[2]} {label[1]}"])
        elif re.fullmatch(r"(Where|Only in|Not compared).*", line):
            blocks.append([line])
        elif re.match(r"\S+ (the sources|no other|worded|from)\b", line):
            if blocks[-1][0] != LEGEND:
                blocks.append([LEGEND])
            blocks[-1] += [squeezed(cell) for cell in line.split("   ")]
        elif blocks[-1][0].startswith("Only in") and line.startswith("  "):
            blocks[-1][-1] += f" {line.strip()}"
        else:
            blocks[-1] += filter(None, map(_beside, cells))
    return [sorted(filter(None, block)) for block in blocks]


def _beside(cell: str) -> str:
    """A note as the page has it, where the words of the sides stand above it in large type."""
    return "" if cell.startswith("who ") else re.sub(r"^why .* / .*: ", "why ", cell)


def of_page(report: Report, only: frozenset[Relation]) -> list[list[str]]:
    """What the page says, in the shape of ``of_terminal``."""
    page = html.fromstring(render_html(report, only))
    blocks = [_top(page)]
    if legend := page.find_class("legend"):
        blocks.append([LEGEND, *(with_signs(item) for item in legend[0])])
    for section in picked(page, ".facts"):
        if "alone" in section.classes:
            blocks.append(words(section, "h2") + [_lone(f) for f in picked(section, ".fact")])
            continue
        blocks.append(words(section, "h2"))
        blocks += [_fact(fact) for fact in picked(section, ".fact")]
    footer = page.find("body/footer")
    if skipped := words(footer, "li"):
        blocks.append([*words(footer, "h2"), *skipped])
    blocks[-1] += words(page, ".signature")
    return [sorted(block) for block in blocks]


def _top(page: HtmlElement) -> list[str]:
    lines = words(page, "h1") + words(page, ".lead", ".aside")
    for source in page.find_class("sources")[0]:
        letter, name = words(source, ".letter")[0].upper(), source.find_class("outlet")[0]
        outlet = squeezed(name[0].tail or "")
        dates = [str(t.get("datetime")) for t in picked(source, "time")]
        for date, shown in zip(dates, words(source, "time"), strict=True):
            assert shown == spelled(date)
        lines += [f"{letter} {outlet}", *dates, *words(source, "cite")]
    return lines


def spelled(date: str) -> str:
    year, month, day = date.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def _fact(fact: HtmlElement) -> list[str]:
    (label,) = words(fact, ".label")
    head = " · ".join([label.upper(), *words(fact, ".detail")])
    lines = [f"{fact.get('id')} {head}"]
    for side in fact.find_class("side"):
        who = zip(words(side, ".letter"), words(side, ".name"), strict=True)
        lines.append(", ".join(f"{letter.upper()} {name}" for letter, name in who))
        lines += [with_signs(passage) for passage in side.find_class("passage")]
        lines += words(side, ".told")
    leads = zip(words(fact, ".lead-word"), words(fact, ".note-text"), strict=True)
    return [*lines, *(_beside(f"{lead} {text}") for lead, text in leads)]


def _lone(fact: HtmlElement) -> str:
    (passage,) = fact.find_class("passage")
    told = words(fact, ".told")
    return f"{with_signs(passage)} ({told[0]})" if told else with_signs(passage)


@pytest.mark.parametrize("only", [ALL_RELATIONS, frozenset({Relation.DIVERGE, Relation.AGREE})])
@pytest.mark.parametrize("event", MAKERS)
def test_terminal_and_page_say_the_same(event: str, only: frozenset[Relation]) -> None:
    report = MAKERS[event]()
    (top, *terminal), (page_top, *page) = of_terminal(report, only), of_page(report, only)
    assert len(terminal) >= len(report.shared()) if only == ALL_RELATIONS else terminal
    assert page == terminal
    # The terminal wraps the table of sources and the summary, so they are compared by words.
    assert sorted(" ".join(page_top).split()) == sorted(" ".join(top).split())
