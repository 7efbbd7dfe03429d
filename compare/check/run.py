"""Runs the check: every fixture loaded, compared and judged, in one process or in several."""

from __future__ import annotations

import multiprocessing
import shlex
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TYPE_CHECKING

from compare.check.expectation import LISTING
from compare.check.judge import judge
from compare.check.load import load_fixture
from compare.check.verdict import Check, Judged, Unchecked
from compare.errors import FactcompareError, InputError
from compare.pipeline import Progress, compare_articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from compare.check.baseline import Baseline
    from compare.settings import Settings

__all__ = ["examine_all", "hold_against"]


def _examine(folder: Path, settings: Settings) -> Judged | Unchecked:
    """The verdict on one fixture, or why there is none; raises ModelError for a model."""
    if not (folder / LISTING).is_file():
        problem = f"{folder.as_posix()}: articles, but no {LISTING}"
        return Unchecked(
            folder, f"{problem}; draft it: factcompare expect {shlex.quote(folder.as_posix())}"
        )
    try:
        fixture = load_fixture(folder, settings)
        return judge(fixture, compare_articles(fixture.articles, settings=settings))
    except InputError as error:
        return Unchecked(folder, str(error))


def examine_all(
    folders: Sequence[Path],
    settings: Settings,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
) -> tuple[Judged | Unchecked, ...]:
    """The verdicts on all ``folders`` in their order, worked out by ``jobs`` processes."""
    found: list[Judged | Unchecked] = []
    for one in _examined(folders, settings, min(jobs, len(folders))):
        found.append(one)
        if progress:
            progress("checking fixtures", len(found), len(folders))
    return tuple(found)


def hold_against(
    found: Sequence[Judged | Unchecked], baseline: Baseline | None, *, strict: bool
) -> Check:
    """All verdicts together, with what the baseline knows of them."""
    judged = tuple(one for one in found if isinstance(one, Judged))
    unchecked = tuple(one for one in found if isinstance(one, Unchecked))
    if baseline is None:
        return Check(judged, unchecked, strict=strict)
    complaints = tuple(baseline.complaints(judged))
    judged = tuple(map(baseline.apply, judged))
    return Check(judged, unchecked, complaints, baseline.path, strict)


def _examined(
    folders: Sequence[Path], settings: Settings, jobs: int
) -> Iterator[Judged | Unchecked]:
    work = partial(_examine, settings=settings)
    if jobs < 2:
        yield from map(work, folders)
        return
    # Not forked: the threads of a model's runtime would not survive it.
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(jobs, mp_context=context) as pool:
            yield from pool.map(work, folders)
    except BrokenProcessPool:
        raise FactcompareError("check: a process ended early; run with --jobs 1") from None
