"""Runs the command line on hostile files, and says what it did that it must not do."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING

from lxml import html

from compare.cli import main
from compare.models.cache import cache_folder
from compare.report.clean import UNSAFE
from compare.report.table import FORMULA_STARTS
from tests.contract import spans
from tests.hostile.watch import watching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["FORMATS", "compared"]

# What is said behind a report in which too few sources state anything.
_NOTHING_COMPARED = "so nothing was compared"
_SGR = re.compile(r"\x1b\[[0-9;]*m")


def compared(inputs: Sequence[str], style: str, target: Path) -> tuple[int, list[str]]:
    """Compares ``inputs`` and writes the report as ``style`` to ``target``.

    Returns the exit code, and what is wrong, a line each; exceptions come through.
    """
    out, err = io.StringIO(), io.StringIO()
    told = style == "terminal"
    where = ["--color", "always"] if told else ["-o", str(target)]
    options = ["--format", style, "--exit-code", "--no-cache", *where]
    with (
        watching(target.parent, cache_folder()) as seen,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = main(["diff", *inputs, *options])
    refused = code == 2 and _NOTHING_COMPARED not in err.getvalue()
    streams = _of_streams(code, out.getvalue(), err.getvalue(), shown=told and not refused)
    return code, [*seen, *streams, *_of_files(code, style, target, refused=refused)]


def _of_files(code: int, style: str, target: Path, *, refused: bool) -> Iterator[str]:
    for file in target.parent.iterdir():
        if file != target:
            yield f"left behind: {file.name}"
    if target.exists() is (style == "terminal" or refused):
        yield f"exit code {code}, and the report is {'' if target.exists() else 'not '}there"
    elif target.exists():
        yield from FORMATS[style](target.read_text(encoding="utf-8"))
        target.unlink()


def _of_streams(code: int, out: str, err: str, *, shown: bool) -> Iterator[str]:
    if code not in (0, 1, 2):
        yield f"exit code {code}"
    one_line = err.startswith("factcompare: error: ") and err[:-1].isprintable()
    if (code == 2 and not one_line) or (code != 2 and err):
        yield f"exit code {code} with {err!r} on standard error"
    if bool(out) is not shown:
        yield f"exit code {code} with {len(out)} characters on standard output"
    controls = {c for c in _SGR.sub("", out) if unicodedata.category(c) == "Cc"} - {"\n"}
    if controls or UNSAFE.search(_SGR.sub("", out)):
        yield f"controls on standard output: {controls!r}"


def _of_json(text: str) -> Iterator[str]:
    data = json.loads(text)
    texts = {source["id"]: source["text"] for source in data["sources"]}
    for source, start, end, words in (*spans(data["claims"]), *spans(data["facts"])):
        if texts[source][start:end] != words:
            yield f"{source}:{start}-{end} is not {words!r}"
    if UNSAFE.search(text):
        yield "controls in JSON"


def _of_page(text: str) -> Iterator[str]:
    page = html.fromstring(text)
    if len(page.xpath("//script")) != 1 or page.xpath("//img | //iframe | //object | //base"):
        yield "the page has elements that are not its own"
    if UNSAFE.search(text):
        yield "controls in the page"


def _of_table(text: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(text, newline="")):
        if any(cell.startswith(FORMULA_STARTS) for cell in row):
            yield f"a formula in {row!r}"


def _of_markdown(text: str) -> Iterator[str]:
    if "<script" in text or UNSAFE.search(text):
        yield "mark-up or controls in Markdown"


FORMATS: Mapping[str, Callable[[str], Iterator[str]]] = {
    "terminal": lambda _: iter(()),
    "json": _of_json,
    "html": _of_page,
    "csv": _of_table,
    "md": _of_markdown,
}
