"""The options that the commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import reduce
from typing import Any

import click

from compare.cli.display import ColorChoice, Format
from compare.model import Relation
from compare.settings import Settings

__all__ = [
    "CONTEXT",
    "days",
    "display_options",
    "given_settings",
    "tuning_options",
]

Command = Callable[..., Any]

# Every option has a twin in the environment: --width is FACTCOMPARE_WIDTH, whatever the command.
CONTEXT = {
    "auto_envvar_prefix": "FACTCOMPARE",
    "help_option_names": ["-h", "--help"],
    "max_content_width": 100,
}


def days(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Calendar days in ISO form; raises click.BadParameter for anything else."""
    return tuple(_day(ctx, param, value) for value in values)


def _day(ctx: click.Context, param: click.Parameter, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        message = f"{value!r} is no day; write a date as 2024-03-12"
        raise click.BadParameter(message, ctx, param) from None


def relations(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[Relation]:
    """The relations in a comma-separated list, each by its first word or in full; None is all."""
    if value is None:
        return frozenset(Relation)
    known = {relation.value: relation for relation in Relation}
    known |= {_short(relation): relation for relation in Relation}
    listed = [name.strip().lower() for name in value.split(",")]
    for name in listed:
        if name not in known:
            valid = ", ".join(map(_short, Relation))
            message = f"{name!r} is no relation; valid ones are {valid}"
            raise click.BadParameter(message, ctx, param)
    return frozenset(known[name] for name in listed)


def display_options(command: Command) -> Command:
    """Add the options that say how the report is shown."""
    return reduce(lambda inner, option: option(inner), reversed(_DISPLAY), command)


def tuning_options(command: Command) -> Command:
    """Add the options that change the comparison itself, and those that say what it may read."""
    added = (*_TUNING, *_limits(), *_FETCHING)
    return reduce(lambda inner, option: option(inner), reversed(added), command)


def given_settings(options: Mapping[str, Any]) -> dict[str, Any]:
    """What the options of a command say of settings, None where they say nothing."""
    return {name: options[name] for name in Settings.names() if name in options}


def _short(relation: Relation) -> str:
    return relation.value.split("_")[0]


_DISPLAY = (
    click.option(
        "--format",
        type=click.Choice([f.value for f in Format], case_sensitive=False),
        help="How to show the report; taken from the extension of --output when not given.",
    ),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        allow_from_autoenv=False,
        help="Write to FILE, as UTF-8, instead of standard output.",
    ),
    click.option(
        "--only",
        metavar="LIST",
        callback=relations,
        help="Show these relations alone: a comma-separated list out of "
        f"{', '.join(map(_short, Relation))}.",
    ),
    click.option(
        "--color",
        type=click.Choice([c.value for c in ColorChoice], case_sensitive=False),
        help="When to colour; auto, the default, heeds NO_COLOR and FORCE_COLOR.",
    ),
    click.option(
        "--no-color", is_flag=True, allow_from_autoenv=False, help="The same as --color never."
    ),
    click.option(
        "--width",
        type=click.IntRange(min=20),
        metavar="N",
        help="Columns to fill; the terminal's, or 100. Sources stand side by side from 100 on.",
    ),
    click.option(
        "--open", is_flag=True, allow_from_autoenv=False, help="Open the HTML report in a browser."
    ),
    click.option(
        "--exit-code",
        is_flag=True,
        help="Exit with 1 when something diverges, with 2 when nothing could be compared.",
    ),
)

_TUNING = (
    click.option(
        "--encoder",
        metavar="NAME",
        help="A sentence-transformers model, by name or folder, or the folder of a LoRA adapter.",
    ),
    click.option(
        "--pair-model",
        metavar="NAME",
        help="A sentence-transformers cross-encoder for natural language inference, by name or "
        'folder, that looks for conflicts which no value shows; "none" does without.',
    ),
    click.option(
        "--link-threshold",
        type=float,
        metavar="P",
        help="Put passages together from this probability on, 0 to 1.",
    ),
    click.option(
        "--threads", type=int, metavar="N", help="Threads for the models; 0 leaves it the choice."
    ),
    click.option(
        "--use-cache/--no-cache",
        default=None,
        help="Whether to keep what the models say of a text, and not to ask them twice.  [yes]",
    ),
    click.option(
        "--config",
        metavar="FILE",
        help="Settings file, instead of the factcompare.toml or pyproject.toml found from here up.",
    ),
)

_LIMITS = {
    "max_cache_size": "Keep no more on disk between runs; bytes.",
    "max_file_size": "Refuse a larger input; bytes.",
    "max_unpacked_size": "Refuse what unpacks to more; bytes.",
    "max_seconds": "Give up an input that takes longer to fetch and read.",
    "max_html_depth": "Refuse a page whose elements are nested deeper.",
    "max_html_elements": "Refuse a page of more elements.",
    "max_pdf_pages": "Refuse a PDF of more pages.",
    "max_sentences": "Refuse an article of more sentences.",
    "max_sources": "Refuse to compare more sources.",
}


def _limits() -> Iterator[Command]:
    defaults = Settings()
    for name, told in _LIMITS.items():
        default = getattr(defaults, name)
        yield click.option(
            f"--{name.replace('_', '-')}",
            type=type(default),
            metavar="N",
            help=f"{told}  [{default:,}]" if isinstance(default, int) else f"{told}  [{default:g}]",
        )


_FETCHING = (
    click.option(
        "--allow-private",
        is_flag=True,
        default=None,
        help="Also fetch web addresses that lead into a private network or to this machine.",
    ),
    click.option(
        "--ignore-robots",
        is_flag=True,
        default=None,
        help="Also fetch pages that a site's robots.txt asks programs to leave alone.",
    ),
)
