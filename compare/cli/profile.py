"""Where the time goes: the stages of a comparison, each by processor and by clock."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Stopwatch", "timed"]

_STARTING, _BETWEEN, _TOTAL = "starting", "between", "total"


@dataclass(slots=True)
class _Spent:
    """Seconds by processor and by clock."""

    processor: float = 0.0
    clock: float = 0.0


@dataclass(slots=True)
class Stopwatch:
    """Listens to the progress of a comparison and adds up the time of its stages.

    A stage within another takes its time from the outer one, so that all of them add up. What a
    stage began and never ended, ends with the stage around it.
    """

    _before: float = field(default_factory=lambda: time.process_time())
    _spent: dict[str, _Spent] = field(default_factory=dict)
    _running: list[str] = field(default_factory=list)
    _processor: float = field(default_factory=lambda: time.process_time())
    _clock: float = field(default_factory=lambda: time.perf_counter())

    def __call__(self, stage: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps of a stage are over."""
        self._charge()
        if done < total:
            if stage not in self._running:
                self._running.append(stage)
            self._spent.setdefault(stage, _Spent())
        elif stage in self._running:
            del self._running[self._running.index(stage) :]

    def table(self) -> str:
        """What every stage took until now, a line each, in the order in which they began."""
        self._charge()
        between = self._spent.get(_BETWEEN, _Spent())
        rows = [(name, spent) for name, spent in self._spent.items() if name != _BETWEEN]
        rows.append((_BETWEEN, between))
        clock = sum(spent.clock for _, spent in rows)
        processor = self._before + sum(spent.processor for _, spent in rows)
        lines = [
            f"{'':26} {'processor s':>11} {'share':>6} {'clock s':>8}",
            # Nobody tells by which clock the process began.
            f"{_STARTING:26} {self._before:11.2f} {self._before / processor:6.0%}",
        ]
        for name, spent in rows:
            share = spent.processor / processor
            lines.append(f"{name:26} {spent.processor:11.2f} {share:6.0%} {spent.clock:8.2f}")
        lines.append(f"{_TOTAL:26} {processor:11.2f} {1:6.0%} {clock:8.2f}")
        return "\n".join(lines) + "\n"

    def _charge(self) -> None:
        """Give the time since the last call to the stage that is running."""
        processor, clock = time.process_time(), time.perf_counter()
        name = self._running[-1] if self._running else _BETWEEN
        spent = self._spent.setdefault(name, _Spent())
        spent.processor += processor - self._processor
        spent.clock += clock - self._clock
        self._processor, self._clock = processor, clock


@contextmanager
def timed(watch: Stopwatch | None, stage: str) -> Iterator[None]:
    """Time the block as a stage, if anybody wants to know."""
    if watch:
        watch(stage, 0, 1)
    yield
    if watch:
        watch(stage, 1, 1)
