"""``factcompare evaluate``: score the tool on annotated events, beside what it must beat."""

from __future__ import annotations

from pathlib import Path
from shutil import get_terminal_size
from typing import Any

import click

from compare.cli import stdout
from compare.cli.config import load_settings
from compare.cli.exits import Exit
from compare.cli.options import CONTEXT, given_settings, tuning_options
from compare.cli.progress import progress
from compare.report.output import check_target, write_text

__all__ = ["evaluate"]

_EPILOG = """\b
Examples:
  factcompare evaluate events/
  factcompare evaluate events/ --errors
  factcompare evaluate events/ --json figures.json
\b
Exit codes:
  0  scored
  2  an event cannot be read, or there is none
"""
# What output away from a terminal gets.
_WIDTH = 100


@click.command(epilog=_EPILOG, context_settings=CONTEXT)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--json",
    "target",
    metavar="FILE",
    allow_from_autoenv=False,
    help="Write the figures as JSON, too; with --errors, the mistakes as well.",
)
@click.option("--by-event", is_flag=True, help="Show what is found on every event, too.")
@click.option("--errors", is_flag=True, help="List every missed and false link and divergence.")
@tuning_options
def evaluate(folder: Path, target: str | None, by_event: bool, errors: bool, **options: Any) -> int:
    """Score what the tool says of annotated events.

    DIR holds one folder per event: event.json, which names two articles, sentences.json with their
    sentences, and gold.json with the links that one reader or more marked. Every figure stands
    beside what plain similarity of sentences reaches on the same events.
    """
    settings = load_settings(options["config"], given_settings(options))
    if target:
        check_target(target)
    with progress(color=True) as watch:
        from compare.evaluate import evaluate as run  # loads the models' libraries
        from compare.evaluate.text import render_mistakes, render_table
        from compare.report.terminal import can_show

        evaluation = run(folder, settings=settings, progress=watch)
    if target:
        write_text(target, evaluation.to_json(mistakes=errors))
    width = get_terminal_size((_WIDTH, 0)).columns
    unicode = can_show(stdout.encoding())
    table = render_table(evaluation, width=width, unicode=unicode, by_event=by_event)
    listed = render_mistakes(evaluation) if errors else ""
    stdout.emit(f"{table}\n{listed}" if listed else table)
    return Exit.DONE
