"""Compiled models in the cache folder: opened, or made once and then opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from compare.errors import ModelError
from compare.models.cache import discard, new_folder, publish
from compare.models.compiled import MODEL, WEIGHTS, Meta, intact
from compare.models.export import EXPORTED, CompileError, versions, write_meta

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from compare.models.weights import ModelFiles

__all__ = ["keep_compiled", "load_stored", "usable_meta"]

M = TypeVar("M")

# Another process may discard what this one has just written, if it looked before it was there.
_ATTEMPTS = 3


def usable_meta(folder: Path) -> Meta | None:
    """What ``folder`` stores of a model, whole and up to date, else None."""
    meta = Meta.read(folder)
    if meta is None:
        return None
    usable = intact(folder, meta) if meta.onnx else meta.versions == versions()
    return meta if usable else None


def load_stored(
    files: ModelFiles,
    folder: Path,
    open_stored: Callable[[Meta], M | None],
    compile_stored: Callable[[], None],
    progress: Callable[[str], None],
) -> M:
    """The model that is stored in ``folder``; where none is, or a damaged one, it is compiled.

    ``open_stored`` gives None for a damaged model. ``progress`` is told before compiling. Raises
    ModelError where the folder keeps nothing.
    """
    for _ in range(_ATTEMPTS):
        meta = usable_meta(folder)
        model = None if meta is None else open_stored(meta)
        if model is not None:
            return model
        progress(f"compiling {files.label} (once)")
        discard(folder)
        compile_stored()
    raise ModelError(f"{folder}: does not keep what is written; name another cache folder")


def keep_compiled(files: ModelFiles, folder: Path, compile_into: Callable[[Path], Meta]) -> None:
    """Keep in ``folder`` what ``compile_into`` writes, or the reason why it cannot be compiled."""
    with new_folder(folder.parent) as new:
        try:
            meta = compile_into(new)
        except CompileError as error:
            for part in (EXPORTED, MODEL, WEIGHTS):
                (new / part).unlink(missing_ok=True)
            note = f"{files.label} is not compiled: {error}"
            meta = Meta(files.digest, note=note, versions=versions())
        write_meta(new, meta)
        # It is opened only where it stays: Windows renames no folder with an open file in it.
        publish(new, folder)
