"""The sentence encoder: any sentence-transformers model, compiled once and then loaded fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from compare.models.adapters import merge
from compare.models.compiled import open_compiled
from compare.models.export import compile_model
from compare.models.reference import load_reference, reference_encoder
from compare.models.stored import Kind, keep_compiled
from compare.models.weights import HUB_OWNER, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from sentence_transformers import SentenceTransformer

    from compare.models.compiled import Meta
    from compare.models.encoding import Encoding
    from compare.models.weights import ModelFiles
    from compare.settings import Settings

__all__ = ["ENCODER", "Encoder", "load_encoder", "open_reference"]


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


def load_encoder(settings: Settings, progress: Callable[[str], None] | None = None) -> Encoder:
    """The encoder that ``settings`` name, loaded once per process: see ``Kind.load``."""
    return ENCODER.load(settings.encoder, settings.threads, progress)


def _open(files: ModelFiles, folder: Path, meta: Meta, threads: int) -> Encoder | None:
    if meta.onnx:
        return open_compiled(folder, meta, files.name, threads)
    return reference_encoder(open_reference(files), files.name, meta.note)


def open_reference(files: ModelFiles) -> SentenceTransformer:
    """The model as sentence-transformers loads it, with its adapter merged.

    Raises ModelError when it cannot be loaded, or the adapter is for another model.
    """
    model = load_reference(files.folder)
    if files.adapter is not None:
        merge(model, files.adapter)
    return model


def _compile(files: ModelFiles, folder: Path) -> None:
    """Compile the model and keep the result, or the reason why it cannot be."""
    model = open_reference(files)
    keep_compiled(files, folder, lambda new: compile_model(model, files, new))


ENCODER: Kind[Encoder] = Kind(
    name="encoder",
    prefix="",
    owner=HUB_OWNER,
    mend="name a sentence-transformers model or its folder",
    find=find_model,
    fetch=lambda name: load_reference(name),
    open=_open,
    compile=_compile,
)
