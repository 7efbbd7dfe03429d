"""sentence-transformers itself: it loads every model, and runs those that cannot be compiled."""

from __future__ import annotations

import io
import logging
import warnings
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.errors import ModelError
from compare.models.encoding import Encoding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sentence_transformers import SentenceTransformer

__all__ = [
    "SentenceTransformersEncoder",
    "inputs_of",
    "load_as",
    "load_reference",
    "quiet",
    "reference_encoder",
]


def reference_encoder(
    model: SentenceTransformer, name: str, note: str | None
) -> SentenceTransformersEncoder:
    """An encoder that runs ``model``; ``note`` says why."""
    with quiet():
        dimension = len(model.encode("", show_progress_bar=False))
    return SentenceTransformersEncoder(name, note, model, dimension)


@dataclass(frozen=True, slots=True)
class SentenceTransformersEncoder:
    """An encoder that sentence-transformers runs: slower to start, the same answers.

    ``note`` says why the model was not compiled.
    """

    name: str
    note: str | None
    _model: SentenceTransformer
    _dimension: int

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""
        unique = list(dict.fromkeys(texts))
        if not unique:
            return np.empty((0, self._dimension), np.float32)
        with quiet():
            # Texts that share a batch are padded to one length, which changes the last digits.
            rows = self._model.encode(
                unique, batch_size=1, show_progress_bar=False, normalize_embeddings=True
            )
        place = {text: i for i, text in enumerate(unique)}
        return np.asarray(rows, np.float32)[[place[text] for text in texts]]

    def read(self, texts: Sequence[str]) -> list[Encoding]:
        """Every text with its tokens, in order; each depends on its text alone."""
        unique = list(dict.fromkeys(texts))
        with quiet():
            found = {text: self._read(text) for text in unique}
        return [found[text] for text in texts]

    def _read(self, text: str) -> Encoding:
        (whole,) = self._model.encode(
            [text], output_value=None, show_progress_bar=False, normalize_embeddings=True
        )
        vector = whole["sentence_embedding"].numpy()
        if "token_embeddings" not in whole:  # a model that knows no tokens takes a text as one
            return Encoding.of(vector, [0], vector[None])
        special = set(self._model.tokenizer.all_special_ids)
        pieces = whole["input_ids"].tolist()
        real = [n for n, piece in enumerate(pieces) if piece not in special]
        rows = whole["token_embeddings"].numpy()[real]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return Encoding.of(vector, [pieces[n] for n in real], rows / np.maximum(lengths, 1e-9))


def load_reference(model: str | Path) -> SentenceTransformer:
    """The model as sentence-transformers loads it, by name or, without the network, by folder.

    Raises ModelError when it cannot be loaded.
    """
    mend = "name a sentence-transformers model or its folder"
    loaded: SentenceTransformer = load_as("SentenceTransformer", model, "cannot load it", mend)
    return loaded


def load_as(kind: str, model: str | Path, problem: str, mend: str) -> Any:
    """A model of this class of sentence-transformers, by name or, without the network, by folder.

    Raises ModelError, with ``problem`` and ``mend``, when it cannot be loaded.
    """
    try:
        with quiet():
            import sentence_transformers

            return getattr(sentence_transformers, kind)(
                str(model),
                device="cpu",
                local_files_only=not isinstance(model, str),
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True},  # no pickle, which may run code
            )
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0].rstrip(".")
        raise ModelError(f"{model}: sentence-transformers {problem} ({reason}); {mend}") from error


@contextmanager
def quiet() -> Iterator[None]:
    """Keep progress bars, warnings and log lines of the libraries off the report and the screen."""
    level = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with (
            warnings.catch_warnings(),
            redirect_stdout(io.StringIO()),
            redirect_stderr(io.StringIO()),
        ):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(level)


def inputs_of(input_ids: Any, attention_mask: Any, token_type_ids: Any) -> dict[str, Any]:
    """What a transformer is given; some know of no token types."""
    inputs = {"input_ids": input_ids, "attention_mask": attention_mask}
    return inputs if token_type_ids is None else inputs | {"token_type_ids": token_type_ids}
