"""Writes a page per fixture, and an index of them with what was met and what was not."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from compare.check.regions import Regions
from compare.check.said import quoted, said_of_divergence
from compare.check.shares import held_out, overall, tuned
from compare.errors import OutputError
from compare.report.clean import one_line
from compare.report.html import render_html
from compare.report.output import write_text

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2 import Template

    from compare.check.verdict import Check

__all__ = ["write_pages"]

# What a file name or an address cannot hold somewhere: separators, controls, broken encodings.
_ODD = re.compile(r"[^\w.,()+ -]")


def write_pages(check: Check, folder: Path) -> None:
    """Write ``index.html`` and a report per fixture into ``folder``, which is made if need be.

    Raises OutputError where that is not possible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made ({error.strerror}); name another") from None
    files = _files(check)
    for judged, file in zip(check.judged, files, strict=True):
        write_text(folder / file, render_html(judged.report))
    write_text(folder / "index.html", _index(check, files))


def _files(check: Check) -> list[str]:
    """A file name per fixture; fixtures of one name in two folders are numbered."""
    names: list[str] = []
    for judged in check.judged:
        stem = _ODD.sub("_", judged.fixture.name)
        name, number = f"{stem}.html", 2
        while name in (*names, "index.html"):
            name, number = f"{stem}-{number}.html", number + 1
        names.append(name)
    return names


def _index(check: Check, files: list[str]) -> str:
    pairs = list(zip(check.judged, files, strict=True))
    return _template().render(
        check=check,
        tuned=[pair for pair in pairs if not pair[0].fixture.held_out],
        held_out=[pair for pair in pairs if pair[0].fixture.held_out],
        share_tuned=overall(tuned(check.judged)),
        share_held_out=overall(held_out(check.judged)),
        overall=lambda judged: overall([judged]),
        regions=lambda judged: Regions(judged.report),
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("compare.check"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"line": one_line, "quoted": quoted, "said": said_of_divergence}
    return environment.get_template("index.html")
