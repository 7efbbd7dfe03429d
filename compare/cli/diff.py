"""``factcompare diff``: compare the user's articles."""

from __future__ import annotations

from typing import Any

import click

from compare.cli.deliver import compare_and_show
from compare.cli.display import Display
from compare.cli.options import CONTEXT, days, display_options, tuning_options

__all__ = ["diff"]

_EPILOG = """\b
Examples:
  factcompare diff herald.txt wire.txt
  factcompare diff herald.txt wire.html --name "The Herald" --name "The Wire"
  factcompare diff articles/ --only diverge --exit-code
  factcompare diff herald.txt - < wire.txt
  factcompare diff herald.txt https://wire.example/talks
  factcompare diff herald.txt wire.txt -o report.md
  factcompare diff herald.txt wire.txt --format html --open
\b
Every option but --name, --date, --output, --open and --no-color can be set in the environment:
  FACTCOMPARE_FORMAT=json, FACTCOMPARE_WIDTH=120, FACTCOMPARE_USE_CACHE=no, ...
"""


@click.command(epilog=_EPILOG, context_settings=CONTEXT)
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option(
    "--name",
    "names",
    multiple=True,
    metavar="NAME",
    allow_from_autoenv=False,
    help="The name of a source; give it once per source, in order.",
)
@click.option(
    "--date",
    "dates",
    multiple=True,
    metavar="YYYY-MM-DD",
    callback=days,
    allow_from_autoenv=False,
    help="The day a source was published; give it once per source, in order.",
)
@click.option(
    "--profile", is_flag=True, help="Show on standard error where the time went, step by step."
)
@display_options
@tuning_options
@click.pass_context
def diff(
    ctx: click.Context,
    /,
    inputs: tuple[str, ...],
    names: tuple[str, ...],
    dates: tuple[str, ...],
    **options: Any,
) -> int:
    """Compare two or more articles on one event.

    INPUT is a file, a folder of files, the address of a web page, or - for standard input.
    """
    return compare_and_show(inputs, names, dates, Display.of(ctx, options), options)
