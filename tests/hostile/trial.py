"""Puts hostile inputs through the reader, the claims, and the command line, and keeps count."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.errors import FactcompareError
from compare.read import read_article
from tests.hostile.command import FORMATS, compared
from tests.hostile.pieces import ODD, PROSE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from compare.claims import Parse
    from compare.model import Article
    from tests.hostile.generated import Hostile

__all__ = ["LONGEST", "Tally", "Trial"]

LONGEST = 10.0  # seconds of processor time that one input may take
_NAMES = [name for name in (odd.strip() for odd in ODD) if name and not set("/\x00") & set(name)]


@dataclass(slots=True)
class Tally:
    """What came of the inputs; ``failures`` say what must not be."""

    inputs: int = 0
    refused: int = 0
    claims: int = 0
    commands: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    failures: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Trial:
    """Runs inputs in ``folder``; every ``every``-th goes through the command line, too."""

    folder: Path
    parse: Parse
    every: int
    tally: Tally = field(default_factory=Tally)
    plain: str = ""
    before: str = ""

    def __post_init__(self) -> None:
        for name in ("in", "out"):
            (self.folder / name).mkdir()
        plain = self.folder / "plain.txt"
        plain.write_text("\n\n".join(("The dam at Torvik", *PROSE[:8])), encoding="utf-8")
        self.plain = self.before = str(plain)

    def take(self, inputs: Iterable[Hostile]) -> None:
        """Runs every input, and notes what went wrong with it."""
        for hostile in inputs:
            started = time.process_time()
            try:
                self._one(hostile)
            except Exception:
                self._fail(hostile, traceback.format_exc(limit=-4))
            spent = time.process_time() - started
            self.tally.inputs += 1
            self.tally.seconds.append(spent)
            self.tally.slowest = max(self.tally.slowest, (spent, hostile.name))
            if spent > LONGEST:
                self._fail(hostile, f"took {spent:.1f} s")

    def _fail(self, hostile: Hostile, problem: str) -> None:
        self.tally.failures.append(f"{hostile.name}{hostile.suffix}: {problem}")

    def _one(self, hostile: Hostile) -> None:
        file = self.folder / "in" / self._name(hostile)
        file.write_bytes(hostile.data)
        try:
            article = replace(read_article(file), id="a")
            self._claims(hostile, article)
        except FactcompareError as error:
            self.tally.refused += 1
            if "\n" in str(error):
                self._fail(hostile, f"more than one line: {error}")
        if self.tally.inputs % self.every == 0:
            self._command(hostile, file)
        else:
            file.unlink()

    def _name(self, hostile: Hostile) -> str:
        """A file name that would drive a terminal, if it could."""
        return f"{_NAMES[self.tally.inputs % len(_NAMES)]}{self.tally.inputs}{hostile.suffix}"

    def _claims(self, hostile: Hostile, article: Article) -> None:
        (parsed,) = find_claims([article], self.parse)
        self.tally.claims += len(parsed.claims)
        for claim in parsed.claims:
            if article.text[claim.start : claim.end] != claim.text:
                self._fail(hostile, f"{claim.id} is not its words")

    def _command(self, hostile: Hostile, file: Path) -> None:
        """Compares the file with the last one or a plain one, in the next of the formats."""
        run = self.tally.commands.total()
        style, other = list(FORMATS)[run % len(FORMATS)], self.before if run % 2 else self.plain
        code, found = compared([other, str(file)], style, self.folder / "out" / "report")
        self.tally.commands[code] += 1
        for problem in found:
            self._fail(hostile, f"{style}: {problem}")
        if code != 2:
            self.before = str(file)
