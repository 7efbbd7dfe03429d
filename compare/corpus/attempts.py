"""Notes of what a worker is at, by which an event that ends workers is found and left out."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.errors import FactcompareError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MOST_ATTEMPTS", "Attempts"]

# A worker may also die of what others do to it, so the first time is no proof.
MOST_ATTEMPTS = 3
_BEGIN = "-"


class Attempts:
    """A file to which every attempt at a shard adds the numbers of its events as it begins them.

    The last number of an attempt that came to no end is that of the event at which it ended.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        before = path.read_text(encoding="ascii").split() if path.exists() else []
        ends = [one for one, after in pairwise([*before, _BEGIN]) if after == _BEGIN]
        self._ended_at = Counter(ends)
        if self._ended_at[_BEGIN] >= MOST_ATTEMPTS:
            mend = "run with fewer --workers, or see ray.log in the work folder"
            raise FactcompareError(f"a worker died {MOST_ATTEMPTS} times before its work; {mend}")
        self._note(_BEGIN)

    def begin(self, event: int) -> bool:
        """Note that an event is begun; False where it ended too many attempts."""
        if self._ended_at[str(event)] >= MOST_ATTEMPTS:
            return False
        self._note(str(event))
        return True

    def end(self) -> None:
        """Forget all notes: the shard is finished."""
        self._path.unlink(missing_ok=True)

    def _note(self, mark: str) -> None:
        with self._path.open("a", encoding="ascii") as file:
            file.write(f"{mark}\n")
