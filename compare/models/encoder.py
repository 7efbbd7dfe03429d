"""The sentence encoder: any sentence-transformers model, compiled once and then loaded fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from compare.errors import ModelError
from compare.models.cache import cache_folder, discard, new_folder, publish
from compare.models.compiled import MODEL, Meta, intact, open_compiled
from compare.models.export import CompileError, compile_model, versions, write_meta
from compare.models.reference import load_reference, reference_encoder
from compare.models.weights import ModelFiles, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np

    from compare.settings import Settings

__all__ = ["Encoder", "load_encoder", "open_stored"]


class Encoder(Protocol):
    """Turns texts into vectors whose dot product is high where the texts mean the same."""

    @property
    def name(self) -> str:
        """Model and weights, for the report's signature: ``all-MiniLM-L6-v2@53aa5117``."""

    @property
    def note(self) -> str | None:
        """Why the model runs slower than it could, if it does."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""


_loaded: dict[tuple[str, int], Encoder] = {}


def load_encoder(settings: Settings, progress: Callable[[str], None] | None = None) -> Encoder:
    """The encoder that ``settings`` name, loaded once per process.

    ``progress`` is told before a step that takes long, which only the first use of a model has.
    Raises ModelError when there is no such model, or it is not what it claims to be.
    """
    key = (settings.encoder, settings.threads)
    if key not in _loaded:
        _loaded[key] = _load(settings.encoder, settings.threads, progress or (lambda _: None))
    return _loaded[key]


def open_stored(files: ModelFiles, folder: Path, threads: int) -> Encoder | None:
    """What an earlier run left in ``folder``, or None when that is nothing, damaged or outdated."""
    meta = Meta.read(folder)
    if meta is None:
        return None
    if meta.onnx:
        return open_compiled(folder, meta, files.name, threads) if intact(folder, meta) else None
    if meta.versions != versions():
        return None
    return reference_encoder(load_reference(files.folder), files.name, meta.note)


def _load(name: str, threads: int, progress: Callable[[str], None]) -> Encoder:
    files = find_model(name)
    if files is None:
        progress(f"downloading {name} (once)")
        files = _download(name)
    folder = cache_folder() / "encoders" / files.key
    encoder = open_stored(files, folder, threads)
    if encoder is not None:
        return encoder
    progress(f"compiling {files.label} (once)")
    discard(folder)
    return _compile(files, folder, threads)


def _download(name: str) -> ModelFiles:
    load_reference(name)
    files = find_model(name)
    if files is None:
        raise ModelError(f"{name}: cannot be found after its download; give the model's folder")
    return files


def _compile(files: ModelFiles, folder: Path, threads: int) -> Encoder:
    """Compile the model and keep the result, or the reason why it cannot be, in ``folder``."""
    model = load_reference(files.folder)
    with new_folder(folder.parent) as new:
        encoder: Encoder
        try:
            encoder = compile_model(model, files, new, threads)
        except CompileError as error:
            note = f"{files.label} is not compiled: {error}"
            encoder = reference_encoder(model, files.name, note)
            (new / MODEL).unlink(missing_ok=True)
            write_meta(new, Meta(files.digest, note=note, versions=versions()))
        publish(new, folder)
    return encoder
