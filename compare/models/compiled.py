"""A compiled encoder: tokenizers and onnxruntime, neither torch nor sentence-transformers."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from compare.models.cache import read_json, sha256
from compare.models.encoding import Encoding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Encoding as TokenizedText
    from tokenizers import Tokenizer

__all__ = [
    "META",
    "MODEL",
    "OUTPUTS",
    "TOKENIZER",
    "WEIGHTS",
    "CompiledEncoder",
    "Meta",
    "intact",
    "open_compiled",
    "optimize",
]

_Answer = TypeVar("_Answer")

MODEL, WEIGHTS, TOKENIZER, META = "model.onnx", "weights.bin", "tokenizer.json", "meta.json"

# The vector of the text and those of its tokens; torch's exporter uses "embedding" itself.
OUTPUTS = ("sentence_embedding", "token_embeddings")

# Rises with every change to what is stored or to how a model is compiled.
SCHEMA = 3

# More threads gain little on the few hundred sentences of a comparison.
MOST_THREADS = 8


@dataclass(frozen=True, slots=True)
class Meta:
    """What is stored beside a compiled model.

    ``onnx`` is the SHA-256 of the compiled graph and ``data`` that of its weights, "" where the
    model could not be compiled, for which ``note`` gives the reason. ``max_seq_length`` counts
    tokens. ``versions`` are those of the packages that compiled it.
    """

    weights: str
    onnx: str = ""
    data: str = ""
    note: str = ""
    max_seq_length: int = 0
    dimension: int = 0
    versions: dict[str, str] = field(default_factory=dict)
    schema: int = SCHEMA

    @classmethod
    def read(cls, folder: Path) -> Meta | None:
        """What ``folder`` stores, or None when it stores nothing that this version can use."""
        values = read_json(folder / META)
        if values.keys() != {f.name for f in fields(cls)} or values["schema"] != SCHEMA:
            return None
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        """The content of the file."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CompiledEncoder:
    """Turns texts into unit vectors.

    Every text is run by itself, on one thread, several texts at a time. So its vector depends
    on nothing but the text, to the last bit, and that costs nothing: on a CPU, batches of 32
    took 1.0 s of processor time where single texts took 0.8 s, as they need no padding.
    """

    name: str
    note: str | None
    _tokenizer: Tokenizer
    _session: InferenceSession
    _dimension: int
    _threads: int

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""
        rows = self._each(texts, lambda text: self._run(text, OUTPUTS[:1])[1][0])
        return np.stack(rows) if rows else np.empty((0, self._dimension), np.float32)

    def read(self, texts: Sequence[str]) -> list[Encoding]:
        """Every text with its tokens, in order; each depends on its text alone."""
        return self._each(texts, self._read)

    def _each(self, texts: Sequence[str], work: Callable[[str], _Answer]) -> list[_Answer]:
        from concurrent.futures import ThreadPoolExecutor  # not needed where all is remembered

        unique = list(dict.fromkeys(texts))
        with ThreadPoolExecutor(self._threads) as pool:
            answers = dict(zip(unique, pool.map(work, unique), strict=True))
        return [answers[text] for text in texts]

    def _read(self, text: str) -> Encoding:
        tokens, (vector, rows) = self._run(text, OUTPUTS)
        real = [n for n, special in enumerate(tokens.special_tokens_mask) if not special]
        return Encoding.of(vector, [tokens.ids[n] for n in real], rows[real])

    def _run(self, text: str, outputs: Sequence[str]) -> tuple[TokenizedText, list[np.ndarray]]:
        tokens = self._tokenizer.encode(text)
        available = {
            "input_ids": tokens.ids,
            "attention_mask": tokens.attention_mask,
            "token_type_ids": tokens.type_ids,
        }
        inputs = {
            entry.name: np.array([available[entry.name]], np.int64)
            for entry in self._session.get_inputs()
        }
        return tokens, [array[0] for array in self._session.run(list(outputs), inputs)]


def intact(folder: Path, meta: Meta) -> bool:
    """Whether the compiled model in ``folder`` is the one that was stored there."""
    try:
        return sha256(folder / MODEL) == meta.onnx and sha256(folder / WEIGHTS) == meta.data
    except OSError:
        return False


def open_compiled(folder: Path, meta: Meta, name: str, threads: int) -> CompiledEncoder | None:
    """The encoder stored in ``folder``, or None when it is damaged."""
    import onnxruntime
    from tokenizers import Tokenizer

    options = _options()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # The graph was optimized when it was compiled.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        session = onnxruntime.InferenceSession(
            str(folder / MODEL), options, providers=["CPUExecutionProvider"]
        )
    except Exception:  # both libraries raise bare Exceptions for files that they cannot parse
        return None
    tokenizer.no_padding()
    tokenizer.enable_truncation(meta.max_seq_length)
    return CompiledEncoder(name, None, tokenizer, session, meta.dimension, threads or _cores())


def optimize(exported: Path, folder: Path) -> None:
    """Write the graph in ``exported`` to ``folder`` as it will be run, and its weights beside it.

    A file of weights is mapped into memory. Opening takes a quarter of the processor time that
    it takes to read the weights out of the graph and to optimize that anew, and half the memory;
    the vectors are the same to the last bit.
    """
    import onnxruntime

    options = _options()
    # Not all that there is, as the rest depends on the processor that it is done on.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(folder / MODEL)
    beside = "session.optimized_model_external_initializers_"
    options.add_session_config_entry(f"{beside}file_name", WEIGHTS)
    options.add_session_config_entry(f"{beside}min_size_in_bytes", "1024")
    onnxruntime.InferenceSession(str(exported), options, providers=["CPUExecutionProvider"])


def _options() -> SessionOptions:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # errors only
    return options


def _cores() -> int:
    """The processors that this process may use, up to a limit."""
    if hasattr(os, "sched_getaffinity"):
        return min(MOST_THREADS, len(os.sched_getaffinity(0)))
    return min(MOST_THREADS, os.cpu_count() or 1)
