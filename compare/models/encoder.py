"""The sentence encoder: any sentence-transformers model, compiled once and then loaded fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from compare.errors import ModelError
from compare.models.adapters import merge
from compare.models.cache import models_folder
from compare.models.compiled import open_compiled
from compare.models.export import compile_model
from compare.models.hub import require_on_hub
from compare.models.reference import load_reference, reference_encoder
from compare.models.stored import keep_compiled, load_stored, usable_meta
from compare.models.weights import ModelFiles, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from sentence_transformers import SentenceTransformer

    from compare.models.compiled import Meta
    from compare.models.encoding import Encoding
    from compare.settings import Settings

__all__ = ["Encoder", "load_encoder", "open_reference", "open_stored", "stored_meta"]


class Encoder(Protocol):
    """Turns texts into vectors whose dot product is high where the texts mean the same."""

    @property
    def name(self) -> str:
        """Model and weights, for the report's signature: ``factcompare-minilm@0123abcd``."""

    @property
    def note(self) -> str | None:
        """Why the model runs slower than it could, if it does."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""

    def read(self, texts: Sequence[str]) -> list[Encoding]:
        """Every text with its tokens, in order; each depends on its text alone."""


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


def stored_meta(files: ModelFiles) -> Meta | None:
    """What is stored of a model that an earlier run left whole and up to date, else None."""
    return usable_meta(_folder(files))


def open_stored(files: ModelFiles, threads: int) -> Encoder | None:
    """What an earlier run left of a model, or None when that is nothing, damaged or outdated."""
    meta = stored_meta(files)
    return None if meta is None else _open(files, meta, threads)


def _open(files: ModelFiles, meta: Meta, threads: int) -> Encoder | None:
    if meta.onnx:
        return open_compiled(_folder(files), meta, files.name, threads)
    return reference_encoder(open_reference(files), files.name, meta.note)


def open_reference(files: ModelFiles) -> SentenceTransformer:
    """The model as sentence-transformers loads it, with its adapter merged.

    Raises ModelError when it cannot be loaded, or the adapter is for another model.
    """
    model = load_reference(files.folder)
    if files.adapter is not None:
        merge(model, files.adapter)
    return model


def _folder(files: ModelFiles) -> Path:
    return models_folder() / files.key


def _load(name: str, threads: int, progress: Callable[[str], None]) -> Encoder:
    files = find_model(name)
    if files is None:
        files = _download(name, progress)
    return load_stored(
        files,
        _folder(files),
        lambda meta: _open(files, meta, threads),
        lambda: _compile(files),
        progress,
    )


def _download(name: str, progress: Callable[[str], None]) -> ModelFiles:
    require_on_hub(name)
    progress(f"downloading {name} (once)")
    load_reference(name)
    files = find_model(name)
    if files is None:
        raise ModelError(f"{name}: cannot be found after its download; give the model's folder")
    return files


def _compile(files: ModelFiles) -> None:
    """Compile the model and keep the result, or the reason why it cannot be."""
    model = open_reference(files)
    keep_compiled(files, _folder(files), lambda folder: compile_model(model, files, folder))
