"""Runs a comparison and puts its report where it was asked for."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compare.cli import stdout
from compare.cli.browser import open_page
from compare.cli.config import load_settings
from compare.cli.display import Display, Format
from compare.cli.exits import Exit
from compare.cli.options import given_settings
from compare.cli.profile import Stopwatch, timed
from compare.cli.progress import progress
from compare.errors import InputError, OutputError
from compare.model import Relation, Report
from compare.report.output import check_target, write_bytes, write_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["compare_and_show"]


def compare_and_show(
    inputs: Sequence[str],
    names: Sequence[str],
    dates: Sequence[str],
    display: Display,
    options: Mapping[str, Any],
) -> Exit:
    """Compare ``inputs`` and show the report; an output that cannot work is told beforehand.

    Whoever asked for an exit code and has nothing that was compared is told so by an InputError
    behind the report, which says what is wrong with each source.
    """
    settings = load_settings(options["config"], given_settings(options))
    if display.output:
        check_target(display.output)
        _check_apart(display.output, inputs)
    clock = Stopwatch() if options.get("profile") else None
    with progress(color=display.color, also=clock) as watch:
        with timed(clock, "importing"):
            from compare.pipeline import compare_files  # takes a fifth of a second

        report = compare_files(
            inputs, names=names or None, dates=dates or None, settings=settings, progress=watch
        )
    with timed(clock, "rendering"):
        _show(report, display)
    if clock:
        click.echo(clock.table(), err=True, nl=False)
    return _code(report) if display.exit_code else Exit.DONE


def _code(report: Report) -> Exit:
    """What the exit code says of a report; raises InputError where nothing could be compared."""
    if len({claim.source for claim in report.claims}) < 2:
        problem = "fewer than two sources state anything, so nothing was compared"
        raise InputError("input", problem, "the report says which could not be read")
    diverges = any(fact.relation is Relation.DIVERGE for fact in report.facts)
    return Exit.DIVERGES if diverges else Exit.DONE


def _check_apart(output: str, inputs: Sequence[str]) -> None:
    """Refuses to put the report in the place of an article that it is about."""
    from compare.read.files import expand  # takes a while, and only this needs it here

    for given in inputs:
        if any(_same_file(output, file.path) for file in expand(given)[0] if not file.is_web):
            raise OutputError(f"{output}: is one of the inputs; name another file")


def _same_file(one: str, other: str) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return Path(one).samefile(other)
    return False  # one of them is not there, as standard input is not


def _show(report: Report, display: Display) -> None:
    rendered = _rendered(report, display)
    if isinstance(rendered, bytes):
        write_bytes(display.output or "", rendered)  # Display refuses a table without a file
        return
    if display.output:
        write_text(display.output, rendered)
    if display.open:
        open_page(display.output, rendered)
    elif not display.output:
        stdout.emit(rendered)


def _rendered(report: Report, display: Display) -> str | bytes:
    """The report in the format asked for; each renderer is imported only where it is used."""
    match display.format:
        case Format.JSON:
            from compare.report.data import render_json

            return render_json(report)
        case Format.CSV:
            from compare.report.table import render_csv

            return render_csv(report, display.only)
        case Format.MD:
            from compare.report.markdown import render_markdown

            return render_markdown(report, display.only)
        case Format.HTML:
            from compare.report.html import render_html

            return render_html(report, display.only)
        case Format.PARQUET:
            from compare.report.table import render_parquet

            return render_parquet(report, display.only)
        case Format.TERMINAL:
            return _terminal(report, display)


def _terminal(report: Report, display: Display) -> str:
    from compare.report.terminal import can_show, render_terminal

    return render_terminal(
        report,
        width=display.width,
        color=display.color,
        only=display.only,
        unicode=bool(display.output) or can_show(stdout.encoding()),
    )
