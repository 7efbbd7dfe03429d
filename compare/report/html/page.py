"""Fills the page's templates; every word of an article goes through their escaping."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from compare.report.clean import one_line
from compare.report.html import assets
from compare.report.html.columns import columns
from compare.report.html.coverage import bars, groups, lone_counts, parts
from compare.report.html.facts import alone_sections, shared_sections
from compare.report.html.signs import MARK_SIGNS, MARK_WORDS
from compare.report.legend import BRACKETS, legend
from compare.report.order import ALL_RELATIONS, ORDER
from compare.report.standing import standing_word
from compare.report.wording import (
    kind_word,
    listed,
    name,
    nothing_found,
    relation_word,
    remarks,
    report_title,
    summary,
    title,
)

if TYPE_CHECKING:
    from datetime import date

    from jinja2 import Template

    from compare.model import Relation, Report

__all__ = ["render_html", "template"]

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def render_html(report: Report, only: frozenset[Relation] = ALL_RELATIONS) -> str:
    """The report as one HTML page that needs no other file; ``only`` keeps these relations."""
    facts = [fact for fact in report.facts if fact.relation in only]
    shared, alone = list(shared_sections(report, only)), list(alone_sections(report, only))
    cards = [card for section in (*shared, *alone) for card in section.cards]
    matrix = list(groups(report, only))
    return template("page.html").render(
        report=report,
        title=report_title(report),
        summary=summary(report),
        remarks=remarks(report),
        nothing=nothing_found(report, only),
        only=_only_words(only),
        bars=list(bars(facts)),
        groups=matrix,
        parts=parts(matrix),
        legend=legend(report, only),
        lone=lone_counts(report, only),
        shared=shared,
        alone=alone,
        kinds=sorted({kind for card in cards for kind in card.kinds}, key=kind_word),
        total=len(cards),
        columns=list(columns(report, facts)),
        pairs=list(combinations(report.sources, 2)),
    )


def _only_words(only: frozenset[Relation]) -> str:
    """The relations that are kept, "" where all are."""
    return "" if only == ALL_RELATIONS else listed([relation_word(r) for r in ORDER if r in only])


@cache
def template(file: str) -> Template:
    """The template with this file name."""
    return _environment().get_template(file)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("compare.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": _day, "line": one_line, "title_of": title, "name_of": name}
    environment.filters |= {"word": standing_word, "kind_word": kind_word}
    environment.globals |= {
        "policy": assets.policy,
        "style": assets.style,
        "script": assets.script,
        "mark_signs": MARK_SIGNS,
        "mark_words": MARK_WORDS,
        "brackets": BRACKETS,
    }
    return environment


def _day(day: date) -> str:
    """A day in words, the same in every locale: "3 June 2024"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
