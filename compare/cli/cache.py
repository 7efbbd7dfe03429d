"""``factcompare cache``: what is kept on disk between runs, and how to drop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from compare.cli.config import load_settings
from compare.cli.exits import Exit
from compare.cli.options import CONTEXT

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["cache"]

_MEGABYTE = 1_000_000


@click.group(context_settings=CONTEXT)
def cache() -> None:
    """Show or drop what is kept between runs.

    Kept are the words and vectors that the models made of the texts of your articles, and the
    compiled models. They lie in the folder that FACTCOMPARE_CACHE names, else in the
    user's cache folder.
    """


@cache.command(context_settings=CONTEXT)
@click.option(
    "--max-cache-size",
    type=int,
    metavar="N",
    help="The limit that other commands are given, to show the size against; bytes.",
)
def info(**options: Any) -> int:
    """Show where the cache lies and how large it is."""
    from compare.models.cache import answers_folder, cache_folder, models_folder
    from compare.models.entries import StoredEntries

    limit = load_settings(None, options).max_cache_size
    answers = StoredEntries(answers_folder(), limit).usage()
    models, size = _files_in(models_folder())
    click.echo(f"folder   {cache_folder()}")
    click.echo(
        f"answers  {answers.entries:,} taking {_megabytes(answers.size)} of {_megabytes(limit)}"
    )
    click.echo(f"models   {models:,} taking {_megabytes(size)}")
    return Exit.DONE


@cache.command(context_settings=CONTEXT)
@click.option(
    "--models",
    is_flag=True,
    allow_from_autoenv=False,
    help="Drop the compiled models, too; the next run compiles anew, which takes a minute.",
)
def clear(models: bool) -> int:
    """Drop what the models said of texts."""
    from compare.models.cache import answers_folder, discard, models_folder
    from compare.models.entries import StoredEntries

    answers = StoredEntries(answers_folder(), limit=0)
    dropped = answers.usage()
    answers.clear()
    click.echo(f"dropped {dropped.entries:,} answers, {_megabytes(dropped.size)}")
    if models:
        number, size = _files_in(models_folder())
        discard(models_folder())
        click.echo(f"dropped {number:,} models, {_megabytes(size)}")
    return Exit.DONE


def _files_in(folder: Path) -> tuple[int, int]:
    """How many folders there are in ``folder``, and the bytes of all the files in them."""
    parts = [part for part in folder.glob("*") if part.is_dir()]
    return len(parts), sum(f.stat().st_size for part in parts for f in part.rglob("*"))


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB"
