"""A compiled encoder: tokenizers and onnxruntime, neither torch nor sentence-transformers."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from compare.models.batches import batches, threads_for
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
    "inputs_for",
    "intact",
    "open_compiled",
    "open_session",
    "optimize",
]

_Answer = TypeVar("_Answer")

MODEL, WEIGHTS, TOKENIZER, META = "model.onnx", "weights.bin", "tokenizer.json", "meta.json"

# The vector of the text and those of its tokens; torch's exporter uses "embedding" itself.
OUTPUTS = ("sentence_embedding", "token_embeddings")

# Rises with every change to what is stored or to how a model is compiled.
SCHEMA = 4


@dataclass(frozen=True, slots=True)
class Meta:
    """What is stored beside a compiled model.

    ``onnx`` is the SHA-256 of the compiled graph and ``data`` that of its weights, "" where the
    model could not be compiled, for which ``note`` gives the reason. ``max_seq_length`` counts
    tokens. ``batches``: texts of one length may be run together, which changes no bit of what it
    says of them. ``versions`` are those of the packages that compiled it.
    """

    weights: str
    onnx: str = ""
    data: str = ""
    note: str = ""
    max_seq_length: int = 0
    dimension: int = 0
    batches: bool = False
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

    Texts of one length are run together where that changes no bit, else every text by itself, on
    one thread, several runs at a time. So a vector depends on nothing but its text, to the last
    bit, and no time goes into padding.
    """

    name: str
    note: str | None
    _tokenizer: Tokenizer
    _session: InferenceSession
    _meta: Meta
    _threads: int

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""
        rows = self._each(texts, OUTPUTS[:1], lambda _, row: row)
        return np.stack(rows) if rows else np.empty((0, self._meta.dimension), np.float32)

    def read(self, texts: Sequence[str]) -> list[Encoding]:
        """Every text with its tokens, in order; each depends on its text alone."""
        return self._each(texts, OUTPUTS, _encoding)

    def _each(
        self, texts: Sequence[str], outputs: Sequence[str], made: Callable[..., _Answer]
    ) -> list[_Answer]:
        """What is ``made`` of the tokens and the ``outputs`` for each text."""
        from concurrent.futures import ThreadPoolExecutor  # not needed where all is remembered

        unique = list(dict.fromkeys(texts))
        tokens = [self._tokenizer.encode(text) for text in unique]
        found = self._batches([len(t.ids) for t in tokens])

        def work(batch: Sequence[int]) -> list[_Answer]:
            chosen = [tokens[n] for n in batch]
            return [made(*row) for row in zip(chosen, *self._run(chosen, outputs), strict=True)]

        answers: dict[str, _Answer] = {}
        with ThreadPoolExecutor(threads_for(len(found), self._threads)) as pool:
            for batch, rows in zip(found, pool.map(work, found), strict=True):
                answers.update(zip((unique[n] for n in batch), rows, strict=True))
        return [answers[text] for text in texts]

    def _batches(self, lengths: Sequence[int]) -> list[list[int]]:
        if self._meta.batches:
            return batches(lengths)
        return [[n] for n in range(len(lengths))]

    def _run(self, tokens: Sequence[TokenizedText], outputs: Sequence[str]) -> list[np.ndarray]:
        """The ``outputs`` for texts of one length, each with one row per text."""
        names = [entry.name for entry in self._session.get_inputs()]
        return list(self._session.run(list(outputs), inputs_for(names, tokens)))


def inputs_for(names: Sequence[str], tokens: Sequence[TokenizedText]) -> dict[str, np.ndarray]:
    """The inputs of these names for texts of one length, int64, shape (n, tokens) each."""
    available = {
        "input_ids": [t.ids for t in tokens],
        "attention_mask": [t.attention_mask for t in tokens],
        "token_type_ids": [t.type_ids for t in tokens],
    }
    return {name: np.array(available[name], np.int64) for name in names}


def _encoding(tokens: TokenizedText, vector: np.ndarray, rows: np.ndarray) -> Encoding:
    real = [n for n, special in enumerate(tokens.special_tokens_mask) if not special]
    return Encoding.of(vector, [tokens.ids[n] for n in real], rows[real])


def intact(folder: Path, meta: Meta) -> bool:
    """Whether the compiled model in ``folder`` is the one that was stored there."""
    try:
        return sha256(folder / MODEL) == meta.onnx and sha256(folder / WEIGHTS) == meta.data
    except OSError:
        return False


def open_compiled(folder: Path, meta: Meta, name: str, threads: int) -> CompiledEncoder | None:
    """The encoder stored in ``folder``, or None when it is damaged."""
    opened = open_session(folder, meta.max_seq_length)
    return None if opened is None else CompiledEncoder(name, None, *opened, meta, threads)


def open_session(folder: Path, max_tokens: int) -> tuple[Tokenizer, InferenceSession] | None:
    """The tokenizer and the graph stored in ``folder``, or None when they are damaged."""
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
    tokenizer.enable_truncation(max_tokens)
    return tokenizer, session


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
