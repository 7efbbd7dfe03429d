"""How a report is to be shown: the format, where to, and with which width and colour."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from compare.cli import stdout
from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ColorChoice", "Display", "Format"]

# What a terminal of unknown width gets: the least that still shows sources side by side.
_DEFAULT_WIDTH = 100
# In a wider terminal the lines of two columns get too long to read; --width goes further.
_WIDEST = 160


class Format(StrEnum):
    """The output formats."""

    TERMINAL = "terminal"
    JSON = "json"
    CSV = "csv"
    MD = "md"
    HTML = "html"
    PARQUET = "parquet"


class ColorChoice(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


_EXTENSIONS: Mapping[str, Format] = {
    ".txt": Format.TERMINAL,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".md": Format.MD,
    ".html": Format.HTML,
    ".parquet": Format.PARQUET,
}


@dataclass(frozen=True, slots=True)
class Display:
    """The display options of one run, with everything decided that the environment decides."""

    format: Format
    output: str | None
    only: frozenset[Relation]
    width: int
    color: bool
    exit_code: bool
    open: bool = False

    @classmethod
    def of(cls, ctx: click.Context, options: Mapping[str, Any]) -> Display:
        """The options of a command; raises click.UsageError for a combination without sense."""
        output = options["output"]
        given = Format(options["format"]) if options["format"] else None
        chosen = _format(ctx, given, output)
        _refuse_what_does_not_fit(ctx, chosen, options)
        color = (
            ColorChoice.NEVER
            if options["no_color"]
            else ColorChoice(options["color"] or ColorChoice.AUTO)
        )
        return cls(
            format=chosen,
            output=output,
            only=options["only"],
            width=options["width"] or _width(output),
            color=_colored(color, output),
            exit_code=options["exit_code"],
            open=options["open"],
        )


def _refuse_what_does_not_fit(
    ctx: click.Context, chosen: Format, options: Mapping[str, Any]
) -> None:
    if chosen is Format.JSON and options["only"] != frozenset(Relation):
        raise click.UsageError(
            "--only does not go with json, which always holds every fact; "
            "filter on facts[].relation",
            ctx,
        )
    if options["open"] and chosen is not Format.HTML:
        raise click.UsageError("--open shows a web page; give --format html", ctx)
    if chosen is Format.PARQUET and not options["output"]:
        raise click.UsageError("parquet is no text; name a file with --output", ctx)


def _format(ctx: click.Context, given: Format | None, output: str | None) -> Format:
    """An option on the command line first, then the extension of the file, then the environment."""
    if given and ctx.get_parameter_source("format") is ParameterSource.COMMANDLINE:
        return given
    if not output:
        return given or Format.TERMINAL
    known = _EXTENSIONS.get(PurePath(output).suffix.lower(), given)
    if known is None:
        raise click.UsageError(
            f"cannot tell the format of {output}; give --format, or an extension out of "
            f"{', '.join(_EXTENSIONS)}",
            ctx,
        )
    return known


def _width(output: str | None) -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return min(int(given), _WIDEST)
    return min((None if output else stdout.columns()) or _DEFAULT_WIDTH, _WIDEST)


def _colored(choice: ColorChoice, output: str | None) -> bool:
    if choice is not ColorChoice.AUTO:
        return choice is ColorChoice.ALWAYS
    if output or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stdout.is_terminal() and os.environ.get("TERM") != "dumb"
