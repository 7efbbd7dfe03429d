"""``factcompare expect``: draft the expectations of a fixture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from compare.cli.config import load_settings
from compare.cli.exits import Exit
from compare.cli.options import CONTEXT, given_settings, tuning_options
from compare.cli.progress import progress
from compare.report.clean import one_line

__all__ = ["expect"]


@click.command(context_settings=CONTEXT)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@tuning_options
def expect(folder: Path, **options: Any) -> int:
    """Draft DIR/expected.toml from what the tool says of the articles in DIR now.

    Every entry is marked reviewed = false, and check refuses it until somebody has read it. A file
    that is there keeps all that people wrote; only entries on other passages are added.
    """
    settings = load_settings(options["config"], given_settings(options))
    with progress(color=True) as watch:
        from compare.check.expect import draft_listing  # loads the models' libraries

        drafted = draft_listing(folder, settings, progress=watch)
    path = one_line(str(drafted.path))
    click.echo(
        f"{path}: {drafted.added} entries drafted, {drafted.kept} kept; "
        "review each before you run factcompare check"
    )
    for name in drafted.unlisted:
        click.echo(f"{path}: {one_line(name)} is in no [[sources]] and was left out", err=True)
    return Exit.DONE
