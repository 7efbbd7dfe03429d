"""Work on shards in many processes, on one machine or on a cluster: the one place that uses Ray."""

from __future__ import annotations

import json
import logging
import os
import socket
import traceback
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from compare.corpus.quiet import quiet
from compare.corpus.reasons import brief
from compare.errors import FactcompareError
from compare.models.batches import processors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from _typeshed import DataclassInstance as Result

    Results: TypeAlias = Callable[["Work", Sequence[int]], Iterator[tuple[int, dict[str, Any]]]]

__all__ = ["Crew", "Work"]

# Only the numbers of shards travel through Ray, so it needs little; its least is 75 MiB.
_STORE_BYTES = 100_000_000
_PATIENCE = 10.0  # seconds for a cluster to answer
_WAITING = 2  # shards that are on their way to a worker: the one in work, and the next


class Work(Protocol):
    """What a worker does with a shard; it travels to the workers, so it is plain data."""

    def __call__(self, number: int) -> Result:
        """The result of the shard with this number."""


class _Worker:
    """Does one shard after the other in a process of its own; models stay loaded between them."""

    def __init__(self, work: Work) -> None:
        from threadpoolctl import threadpool_limits

        self._work = work
        self._limits = threadpool_limits(1)  # the other processors have workers of their own

    def __call__(self, batch: Mapping[str, Sequence[Any]]) -> dict[str, list[Any]]:
        """The result of the only shard in ``batch``; what would stop the others, too, is told."""
        shard, result, problem = int(batch["shard"][0]), "", ""
        try:
            result = json.dumps(asdict(self._work(shard)))
        except (FactcompareError, OSError) as error:
            problem = str(error)
        return {"shard": [shard], "result": [result], "problem": [problem]}


@dataclass(frozen=True, slots=True)
class Crew:
    """Processes that work on shards; ``workers`` is how many, None for one per processor.

    ``address`` is that of a Ray cluster; without one, processes are started on this machine, and
    ended with the block in which they work. What Ray says goes to ``log``.
    """

    workers: int | None
    address: str | None
    log: Path

    @contextmanager
    def at_work(self) -> Iterator[Results]:
        """Yields a function that gives the results of work on shards, as they come.

        It raises FactcompareError where the work cannot be done at all.
        """
        with quiet(self.log), self._session():
            yield self._results

    @contextmanager
    def _session(self) -> Iterator[None]:
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers of its use
        if self.address is None:
            # So it listens on the loopback address alone, on every system.
            os.environ.setdefault("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")
        import ray

        if ray.is_initialized():  # by the program that this one is a part of
            yield
            return
        try:
            self._connect()
            yield
        finally:
            ray.shutdown()

    def _connect(self) -> None:
        import ray

        said: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.ERROR}
        if self.address is None:
            said |= {"address": "local", "num_cpus": self.workers or processors()}
            said |= {"include_dashboard": False, "object_store_memory": _STORE_BYTES}
        else:
            said["address"] = self.address
        try:
            _require_listener(self.address)
            ray.init(**said)
        except (RuntimeError, ValueError, OverflowError, OSError) as error:
            where = self.address or "this machine"
            problem = f"no worker can be started ({brief(error)})"
            raise FactcompareError(f"{where}: {problem}; see {self.log}") from None

    def _results(self, work: Work, shards: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        import ray

        count = min(self.workers or int(ray.cluster_resources().get("CPU", 1)), len(shards))
        try:
            for row in _rows(work, shards, max(1, count)):
                if row["problem"]:
                    raise FactcompareError(row["problem"])
                yield int(row["shard"]), json.loads(row["result"])
        except ray.exceptions.RayError as error:
            traceback.print_exc()  # into the log
            cause = getattr(error, "cause", None) or error
            problem = f"a worker failed ({type(cause).__name__}: {brief(cause)})"
            raise FactcompareError(f"corpus: {problem}; see {self.log}") from None


def _rows(work: Work, shards: Sequence[int], workers: int) -> Iterator[dict[str, Any]]:
    """One row per shard, in the order in which they are finished.

    Rows hold a whole shard each, so that nothing has to be shuffled: Ray Data's own groupby took
    46 s for 30 rows, most of it for partitions without rows. A worker that dies is started anew and
    its shards are done again; whatever it wrote has the same bytes then.
    """
    import ray.data

    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = context.print_on_execution_start = False
    rows = ray.data.from_items([{"shard": n} for n in shards], override_num_blocks=len(shards))
    pool = ray.data.ActorPoolStrategy(size=workers, max_tasks_in_flight_per_actor=_WAITING)
    done = rows.map_batches(
        _Worker, fn_constructor_args=(work,), batch_size=1, compute=pool, num_cpus=1
    )
    yield from done.iter_rows()


def _require_listener(address: str | None) -> None:
    """Raises OSError where nobody listens at HOST:PORT: Ray would go on trying for minutes."""
    host, colon, port = (address or "").rpartition("://")[2].rpartition(":")
    if colon and port.isdecimal():  # else it is for Ray to find, or to refuse
        socket.create_connection((host.strip("[]"), int(port)), _PATIENCE).close()
