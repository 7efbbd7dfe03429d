"""The user's cache folder: verified hashes of large files, and folders that appear whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "answers_folder",
    "cache_folder",
    "discard",
    "hash_file",
    "models_folder",
    "new_folder",
    "publish",
    "read_json",
    "sha256",
]

VARIABLE = "FACTCOMPARE_CACHE"


def cache_folder() -> Path:
    """``$FACTCOMPARE_CACHE``, else the user's cache folder, else a temporary one of the user's.

    Raises ModelError when none of them can be used.
    """
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return _made(Path(chosen).expanduser())
    base = os.environ.get("XDG_CACHE_HOME")
    with suppress(ModelError, RuntimeError):  # RuntimeError: the user has no home folder
        return _made((Path(base) if base else Path.home() / ".cache") / "factcompare")
    return _own(_made(Path(tempfile.gettempdir()) / f"factcompare-{_user()}"))


def answers_folder() -> Path:
    """Where the answers of the models are kept; raises ModelError when there is no cache folder."""
    return cache_folder() / "answers"


def models_folder() -> Path:
    """Where compiled models are kept; raises ModelError when there is no cache folder."""
    return cache_folder() / "models"


def _made(folder: Path) -> Path:
    """``folder``, created if need be; a read-only one will do if it exists already."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "cannot be created"
        raise ModelError(f"{folder}: {reason}; name a cache folder in {VARIABLE}") from None
    return folder


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")


def _own(folder: Path) -> Path:
    """``folder`` unless another user of this machine made it, and so could plant files in it."""
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        raise ModelError(f"{folder}: belongs to another user; name a cache folder in {VARIABLE}")
    return folder


@contextmanager
def new_folder(parent: Path) -> Iterator[Path]:
    """An empty folder in ``parent``, removed at the end unless it was published.

    Raises ModelError when ``parent`` cannot be written.
    """
    _made(parent)
    try:
        folder = Path(tempfile.mkdtemp(prefix=".new-", dir=parent))
    except OSError as error:
        raise ModelError(
            f"{parent}: {error.strerror}; name a cache folder that can be written in {VARIABLE}"
        ) from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(folder: Path, target: Path) -> None:
    """Move ``folder`` to ``target`` in one step; if another process was first, its copy stays."""
    with suppress(OSError):
        folder.rename(target)


def discard(folder: Path) -> None:
    """Remove ``folder`` if it is there, in one step for whoever else reads it."""
    with suppress(OSError, ModelError), new_folder(folder.parent) as trash:
        folder.rename(trash / folder.name)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in ``path``; an empty one when there is none that can be read."""
    with suppress(OSError, ValueError):
        value = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(value, dict):
            return value
    return {}


def hash_file(path: Path) -> str:
    """The SHA-256 of the file's content, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256(path: Path) -> str:
    """As ``hash_file``, from memory where the file has not changed since.

    The answer is kept beside the file's size and time of change, and given again while these
    stay as they are: hashing 90 MB takes 60 to 300 ms, as long as loading the model from it.
    Raises OSError when the file cannot be read.
    """
    stat = path.stat()
    state = {"path": str(path), "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
    name = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()
    record = cache_folder() / "hashes" / f"{name[:32]}.json"
    known = read_json(record)
    digest = known.pop("sha256", None)
    if isinstance(digest, str) and known == state:
        return digest
    digest = hash_file(path)
    _write_record(record, {**state, "sha256": digest})
    return digest


def _write_record(path: Path, value: dict[str, Any]) -> None:
    """Write ``value`` in one step; where nothing can be written, the hash is made again."""
    with suppress(OSError, ModelError), new_folder(path.parent) as folder:
        new = folder / path.name
        new.write_text(json.dumps(value), encoding="utf-8")
        new.replace(path)
