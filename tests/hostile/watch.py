"""Sees every file, process and socket that Python opens, and keeps what nothing gave leave for."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["watching"]

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = frozenset(
    "os.remove os.rename os.mkdir os.rmdir os.link os.symlink os.truncate os.chmod os.chown "
    "shutil.rmtree shutil.move tempfile.mkstemp tempfile.mkdtemp".split()
)
_MOVES = frozenset({"os.rename", "os.link", "os.symlink", "shutil.move"})
_NEVER = frozenset(
    "socket.connect socket.bind socket.getaddrinfo subprocess.Popen os.system os.exec "
    "os.posix_spawn os.fork pickle.find_class webbrowser.open".split()
)


class _Watch:
    """The one audit hook of the process: hooks cannot be taken off, so it is told when to look."""

    def __init__(self) -> None:
        self.allowed: Sequence[Path] | None = None
        self.seen: list[str] = []
        sys.addaudithook(self)

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if self.allowed is None:
            return
        if event in _NEVER:
            self.seen.append(f"{event} {args[:2]!r}")
        elif event in _CHANGES or (event == "open" and _writes(args)):
            for path in args[: 2 if event in _MOVES else 1]:
                self._judge(event, path)

    def _judge(self, event: str, path: object) -> None:
        if not isinstance(path, str | bytes | os.PathLike):
            return  # a descriptor that somebody opened before
        shown = Path(os.path.abspath(os.fsdecode(path)))  # noqa: PTH100  # resolve() would look
        if "__pycache__" in shown.parts or shown == Path(os.devnull):
            return  # what Python itself keeps of modules
        if not any(map(shown.is_relative_to, self.allowed or ())):
            self.seen.append(f"{event} {shown}")


def _writes(args: tuple[Any, ...]) -> bool:
    mode, flags = args[1], args[2]
    if isinstance(mode, str):
        return bool(set(mode) & set("wax+"))
    return isinstance(flags, int) and bool(flags & _WRITING)


_watch: _Watch | None = None


@contextmanager
def watching(*allowed: Path) -> Iterator[list[str]]:
    """What is written outside the folders ``allowed``, run, or asked of a network, as lines."""
    global _watch  # one hook a process
    _watch = _watch or _Watch()
    _watch.seen, _watch.allowed = [], [folder.resolve() for folder in allowed]
    try:
        yield _watch.seen
    finally:
        _watch.allowed = None
