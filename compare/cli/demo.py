"""``factcompare demo``: compare the two articles that are shipped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from compare.cli.deliver import compare_and_show
from compare.cli.display import Display
from compare.cli.options import CONTEXT, display_options, tuning_options
from compare.errors import InputError

__all__ = ["demo"]

# In an installed wheel the articles lie inside the package, in a checkout beside it.
_PACKAGE = Path(__file__).parents[1]
_PLACES = (_PACKAGE / "_demo", _PACKAGE.parent / "fixtures" / "border-talks")


@click.command(context_settings=CONTEXT)
@display_options
@tuning_options
@click.pass_context
def demo(ctx: click.Context, /, **options: Any) -> int:
    """Compare two short articles that come with factcompare."""
    display = Display.of(ctx, options)
    folder, sources = _shipped()
    paths = [str(folder / source["file"]) for source in sources]
    names = [source["name"] for source in sources]
    dates = [source["published"].isoformat() for source in sources]
    return compare_and_show(paths, names, dates, display, options)


def _shipped() -> tuple[Path, list[dict[str, Any]]]:
    """The folder that holds the articles, and what its listing says of each."""
    import tomllib

    for folder in _PLACES:
        listing = folder / "expected.toml"
        if listing.is_file():
            return folder, tomllib.loads(listing.read_text("utf-8"))["sources"]
    raise InputError("demo", "the two articles are missing", "install factcompare again")
