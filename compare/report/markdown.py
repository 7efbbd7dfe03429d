"""The report as Markdown, for a comment on a pull request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.report.camps import same_words
from compare.report.clean import one_line
from compare.report.legend import legend
from compare.report.marks import Excerpt, Mark, Run, excerpts
from compare.report.notes import notes, said
from compare.report.order import ALL_RELATIONS, alone, shared_by_standing
from compare.report.standing import section_note, section_title, standing, standing_word
from compare.report.wording import (
    alone_title,
    label_detail,
    name,
    nothing_found,
    remarks,
    report_title,
    summary,
    title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Article, Fact, Relation, Report

__all__ = ["escaped", "render_markdown"]

# More sources than this make a table wider than a comment; they are listed instead.
_TABLE_SOURCES = 3

_SPECIAL = re.compile(r"[\\`*_\[\]|~$]")
# "1. " and "- " begin a list, "#" a heading, "=" underlines one.
_LINE_START = re.compile(r"^(\d*)([-+#=:]|(?<=\d)[.)](?=\s|$))")
# "@name" would notify a person and "#12" would link an issue.
_REFERENCE = re.compile(r"(@|#)(?=\w)")
_SIGNS = {Mark.DIVERGES: ("**", "b"), Mark.ADDS: ("*", "i")}
_SIGN_NAMES = {Mark.DIVERGES: "**Bold**", Mark.ADDS: "*Italic*"}


def render_markdown(report: Report, only: frozenset[Relation] = ALL_RELATIONS) -> str:
    """The report as GitHub-flavoured Markdown; ``only`` keeps the facts of these relations."""
    return "\n".join(_lines(report, only)) + "\n"


def escaped(text: str) -> str:
    """``text`` on one line, with nothing in it that Markdown or HTML would act on."""
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(r"\1\\\2", text)
    return _REFERENCE.sub(r"\1&#8203;", text)


def _lines(report: Report, only: frozenset[Relation]) -> Iterator[str]:
    yield from (f"## {escaped(report_title(report))}", "", "| | Source | Date | Title |")
    yield "|-|-|-|-|"
    yield from map(_source_row, report.sources)
    yield from ("", *map(escaped, summary(report)))
    for remark in remarks(report):
        yield from ("", f"**{escaped(remark)}**")
    for kind, facts in shared_by_standing(report, only):
        yield from ("", f"### {section_title(kind)} ({len(facts)})")
        if note := section_note(kind):
            yield from ("", note)
        for fact in facts:
            yield from _fact(report, fact)
    for article in report.sources:
        facts = tuple(fact for fact in alone(report, article.id) if fact.relation in only)
        if facts:
            yield from ("", f"### {escaped(alone_title(article))} ({len(facts)})", "")
        for fact in facts:
            yield from (f"- {_plain(excerpt)}" for excerpt in excerpts(report, fact, article.id))
    yield from _footer(report, only)


def _source_row(article: Article) -> str:
    date = article.published.isoformat() if article.published else ""
    cells = (article.id.upper(), escaped(name(article)), date, escaped(title(article)))
    return f"| {' | '.join(cells)} |"


def _fact(report: Report, fact: Fact) -> Iterator[str]:
    label = standing_word(standing(fact)).upper()
    if detail := label_detail(report, fact):
        label = f"{label} · {escaped(detail)}"
    yield from ("", f"**{label}** ({escaped(fact.id)})", "")
    told = {s: _stretches(excerpts(report, fact, s)) for s in fact.sources}
    blocks = same_words(told)
    heads = [
        ", ".join(f"{s.upper()} {escaped(name(report.source(s)))}" for s in block)
        for block in blocks
    ]
    cells = [told[block[0]] for block in blocks]
    if 1 < len(cells) <= _TABLE_SOURCES:
        yield f"| {' | '.join(heads)} |"
        yield "|-" * len(cells) + "|"
        yield f"| {' | '.join(cells)} |"
        yield ""
    else:
        yield from (f"- {head}: {cell}" for head, cell in zip(heads, cells, strict=True))
    yield from (f"- {note.lead}: {escaped(note.text)}" for note in notes(report, fact))


def _stretches(own: Sequence[Excerpt]) -> str:
    """What a source says; of several stretches each is a line with a bullet."""
    lines = [_marked(excerpt) for excerpt in own]
    return lines[0] if len(lines) == 1 else "<br>".join(f"• {line}" for line in lines)


def _marked(excerpt: Excerpt) -> str:
    words = ""
    for run in excerpt.runs:
        words += _emphasis(run, words)
    return _framed(excerpt, words)


def _plain(excerpt: Excerpt) -> str:
    return _framed(excerpt, escaped(excerpt.text))


def _framed(excerpt: Excerpt, words: str) -> str:
    subject = f"\\[{escaped(excerpt.subject)}\\] " if excerpt.subject else ""
    note = f" ({escaped(said(excerpt))})" if said(excerpt) else ""
    return f"{subject}{words}{note}"


def _emphasis(run: Run, before: str) -> str:
    """The run with its sign: asterisks where Markdown is sure to read them, else a tag."""
    lead = " " if run.text.startswith(" ") else ""
    tail = " " if run.text.endswith(" ") else ""
    words = f"{lead}{escaped(run.text)}{tail}" if run.text.strip() else run.text
    if run.mark not in _SIGNS:
        return words
    sign, tag = _SIGNS[run.mark]
    if words[0].isalnum() and words[-1].isalnum() and not before.endswith("*"):
        return f"{sign}{words}{sign}"
    return f"<{tag}>{words}</{tag}>"


def _legend(report: Report, only: frozenset[Relation]) -> str:
    """What the signs in use mean."""
    used = [(mark, meaning) for mark, meaning in legend(report, only).marks if mark in _SIGN_NAMES]
    return " ".join(f"{_SIGN_NAMES[mark]}: {meaning}." for mark, meaning in used)


def _footer(report: Report, only: frozenset[Relation]) -> Iterator[str]:
    if told := nothing_found(report, only) or _legend(report, only):
        yield from ("", told)
    if report.skipped:
        yield from ("", "### Not compared", "")
    yield from (f"- {escaped(s.source)}: {escaped(s.reason)}" for s in report.skipped)
    yield from ("", f"<sub>{escaped(report.signature)}</sub>")
