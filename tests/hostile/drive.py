"""Runs thousands of hostile inputs: python -m tests.hostile.drive [COUNT] [--figures FILE]."""

from __future__ import annotations

import argparse
import faulthandler
import statistics
import sys
import tempfile
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from compare.models.encoder import load_encoder
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.settings import Settings
from tests.hostile.figures import put
from tests.hostile.generated import generated
from tests.hostile.handmade import handmade
from tests.hostile.trial import LONGEST, Tally, Trial

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.hostile.generated import Hostile

# By the clock: a thread in C that never ends would otherwise hold the run for ever.
_STUCK = 300.0
_EVERY = 20  # every so many inputs go through the command line


def main() -> int:
    """Runs the inputs, writes the figures, and returns 1 if anything failed."""
    options = _options()
    parse = partial(parse_words, load_syntax())
    load_encoder(Settings()).encode(["Nothing is loaded while files are watched."])
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder).resolve(), parse, _EVERY)
        inputs = chain(handmade(), generated(options.count, options.seed))
        trial.take(_told(inputs, trial.tally))
    faulthandler.cancel_dump_traceback_later()
    table = _table(trial.tally, options.count, options.seed)
    sys.stdout.write(table)
    if options.figures:
        put(options.figures, "hostile", table)
    return 1 if trial.tally.failures else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--figures", type=Path, help="put the figures into this file")
    return parser.parse_args()


def _told(inputs: Iterable[Hostile], tally: Tally) -> Iterator[Hostile]:
    """The inputs, with a watchdog over each, and a line now and then."""
    for number, hostile in enumerate(inputs, 1):
        faulthandler.dump_traceback_later(_STUCK, exit=True)
        failed = len(tally.failures)
        yield hostile
        for failure in tally.failures[failed:]:
            sys.stdout.write(f"FAILED {failure}\n")
        if number % 500 == 0:
            sys.stdout.write(f"{number} inputs, {len(tally.failures)} failures\n")
        sys.stdout.flush()


def _table(tally: Tally, count: int, seed: int) -> str:
    commands = tally.commands
    codes = ", ".join(f"{commands[code]:,} with {code}" for code in sorted(commands))
    share = statistics.quantiles(tally.seconds, n=1000)
    spread = f"median {share[499]:.3f} s, 99.9 % within {share[-1]:.1f} s"
    rows = (
        ("made by hand", f"{tally.inputs - count:,}"),
        (f"generated, seed {seed}", f"{count:,}"),
        ("refused in one line", f"{tally.refused:,}"),
        ("read as articles", f"{tally.inputs - tally.refused:,}, with {tally.claims:,} claims"),
        ("compared by the command line", f"{commands.total():,}: {codes}"),
        ("processor time of one input", spread),
        ("slowest input", f"{tally.slowest[0]:.1f} s ({tally.slowest[1]}); allowed: {LONGEST:g} s"),
        ("failures", f"{len(tally.failures):,}"),
    )
    lines = [f"| {name} | {value} |" for name, value in rows]
    return "\n".join(("| inputs | |", "|-|-|", *lines)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
