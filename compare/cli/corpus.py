"""``factcompare corpus``: compare the events of a whole archive."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compare.cli.bar import bar
from compare.cli.config import load_settings
from compare.cli.exits import Exit
from compare.cli.options import CONTEXT, given_settings, tuning_options
from compare.errors import FactcompareError, how_to_install
from compare.report.clean import one_line

if TYPE_CHECKING:
    from compare.corpus import Job, Outcome

__all__ = ["corpus"]

_EPILOG = """\b
Examples:
  factcompare corpus archive.parquet --out facts
  factcompare corpus archive/ --out facts --workers 8 --html
  factcompare corpus archive.jsonl --out facts --group --groups-only
  factcompare corpus archive.parquet --out facts --page "Flood at Alder"
  factcompare corpus /shared/archive --out /shared/facts --address head:6379
\b
Exit codes:
  0  done; what could not be compared is in the table of failures
  2  wrong usage, or an input, setting or output that does not work
"""
_NEEDED = ("ray", "pyarrow")
_WINDOW = 3  # days in which most of what is written on an event appears


@click.command(epilog=_EPILOG, context_settings=CONTEXT)
@click.argument("given", metavar="INPUT", type=click.Path(path_type=Path))
@click.option(
    "--out",
    metavar="DIR",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    allow_from_autoenv=False,
    help="The folder for the tables; a run goes on from what is finished there.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that compare, each on one processor; one per processor when not given.",
)
@click.option("--address", metavar="HOST:PORT", help="Work on this Ray cluster.")
@click.option("--html", "pages", is_flag=True, help="Write an HTML report of every event, too.")
@click.option(
    "--page",
    "page_of",
    metavar="EVENT",
    multiple=True,
    allow_from_autoenv=False,
    help="Write the HTML report of this event; may be given several times, also when all is done.",
)
@click.option(
    "--group",
    is_flag=True,
    help="Put articles to events first, into groups.parquet; a column event is passed over.",
)
@click.option("--groups-only", is_flag=True, help="With --group: stop at that table.")
@click.option(
    "--window",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help=f"With --group: articles on one event are at most so far apart.  [{_WINDOW}]",
)
@click.option(
    "--shard-size",
    type=click.IntRange(min=1),
    metavar="N",
    help="Articles that are finished together; chosen by the size of the archive when not given.",
)
@click.option(
    "--fresh",
    is_flag=True,
    allow_from_autoenv=False,
    help="Drop what an earlier run left in DIR, and start anew.",
)
@tuning_options
@click.pass_context
def corpus(ctx: click.Context, /, given: Path, out: Path, **options: Any) -> int:
    """Compare the articles of a whole archive, event by event, into tables of facts.

    INPUT is a Parquet or JSON Lines file with the columns event, source, title, published and
    text, or a folder of such files; or of folders, one an event, that hold files of articles.
    What cannot be read or compared goes to a table of failures, and the rest goes on. The extra
    corpus is needed.
    """
    if not options["group"] and (options["groups_only"] or options["window"] is not None):
        raise click.UsageError("--groups-only and --window go with --group only", ctx)
    if not all(map(find_spec, _NEEDED)):
        raise FactcompareError(f"corpus: needs the extra corpus; {how_to_install('corpus')}")
    outcome = _run(given, out, options)
    where = one_line(str(out))
    if outcome is None:
        click.echo(f"{where}/groups.parquet: which event each article was put to")
    else:
        click.echo(_told(outcome, where))
    return Exit.DONE


def _run(given: Path, out: Path, options: dict[str, Any]) -> Outcome | None:
    try:
        with bar() as tell:
            from compare.corpus import run_corpus  # loads pyarrow and the models' libraries

            return run_corpus(_job(given, out, options), tell)
    except KeyboardInterrupt:
        click.echo("factcompare: stopped; the same command goes on from here", err=True)
        raise


def _job(given: Path, out: Path, options: dict[str, Any]) -> Job:
    from compare.corpus import Job

    # What is finished is in the tables: answers kept beside would only push out those of others.
    chosen = given_settings(options)
    chosen["use_cache"] = bool(chosen["use_cache"])
    window = options["window"] if options["window"] is not None else _WINDOW
    return Job(
        given,
        out,
        load_settings(options["config"], chosen),
        workers=options["workers"],
        address=options["address"],
        window=window if options["group"] else None,
        groups_only=options["groups_only"],
        pages=options["pages"],
        page_of=options["page_of"],
        fresh=options["fresh"],
        articles_per_shard=options["shard_size"],
    )


def _told(outcome: Outcome, where: str) -> str:
    events, rows = _counted(outcome.compared, "event"), _counted(outcome.facts, "row")
    told = f"{events}, {rows} in {where}/facts"
    if outcome.failures:
        told += f"; {_counted(outcome.failures, 'failure')} in {where}/failures"
    return told


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"
