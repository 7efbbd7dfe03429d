"""The models behind their memory on disk: each is loaded only when a text is new."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from importlib import metadata
from importlib.resources import files as files_of
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from compare.models.cache import answers_folder
from compare.models.encoder import ENCODER, Encoder
from compare.models.encoding import Encoding, pack_encoding, unpack_encoding
from compare.models.entries import NoEntries, StoredEntries, entry_key
from compare.models.packing import pack_words, unpack_words
from compare.models.recall import recall
from compare.models.syntax import load_syntax, syntax_name
from compare.models.words import parse_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from compare.models.compiled import Meta
    from compare.models.entries import Entries
    from compare.models.stored import Tell
    from compare.models.weights import ModelFiles
    from compare.parsed import Word
    from compare.settings import Settings

    Parse = Callable[[Sequence[str]], Sequence[tuple[Word, ...]]]

_Answer = TypeVar("_Answer")

__all__ = [
    "RememberedEncoder",
    "RememberedSyntax",
    "model_identity",
    "open_encoder",
    "open_entries",
    "open_syntax",
]

# What stored answers depend on beside the model: the code that makes them, and what runs it.
ENCODER_CODE = (
    "adapters.py",
    "batches.py",
    "compiled.py",
    "encoding.py",
    "export.py",
    "pooled.py",
    "recall.py",
    "reference.py",
    "remembered.py",
)
SYNTAX_CODE = (
    "packing.py",
    "recall.py",
    "special_cases.py",
    "syntax.py",
    "words.py",
    "remembered.py",
)
NETWORK_LIBRARIES = ("numpy", "onnxruntime", "tokenizers")
SYNTAX_LIBRARIES = ("numpy", "spacy", "thinc")

ROW_TYPE = np.dtype("<f4")


@dataclass(frozen=True, slots=True)
class RememberedEncoder:
    """An encoder that is loaded when it is given a text that it was never given before.

    ``identity`` is all that a vector depends on beside its text.
    """

    name: str
    note: str | None
    identity: str
    _dimension: int
    _entries: Entries
    _load: Callable[[], Encoder]

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """One unit row per text, float32, shape (n, d); a row depends on its text alone."""
        rows = self._answers("vector", texts, self._unpack_row, self._new_rows)
        return np.stack(rows) if rows else np.empty((0, self._dimension), np.float32)

    def read(self, texts: Sequence[str]) -> list[Encoding]:
        """Every text with its tokens, in order; each depends on its text alone."""
        return self._answers("tokens", texts, self._unpack, self._new_encodings)

    def _answers(
        self,
        kind: str,
        texts: Sequence[str],
        unpack: Callable[[bytes], _Answer],
        make: Callable[[list[str]], Mapping[str, tuple[_Answer, bytes]]],
    ) -> list[_Answer]:
        """What is remembered of each text, or else made, and then remembered."""
        keys = {text: entry_key(self.identity, kind, text) for text in texts}
        answers = recall(self._entries, keys, lambda _, packed: unpack(packed), make)
        return [answers[text] for text in texts]

    def _new_rows(self, texts: list[str]) -> dict[str, tuple[np.ndarray, bytes]]:
        rows = self._load().encode(texts)
        return {t: (r, r.astype(ROW_TYPE).tobytes()) for t, r in zip(texts, rows, strict=True)}

    def _new_encodings(self, texts: list[str]) -> dict[str, tuple[Encoding, bytes]]:
        made = self._load().read(texts)
        return {t: (e, pack_encoding(e)) for t, e in zip(texts, made, strict=True)}

    def _unpack_row(self, packed: bytes) -> np.ndarray:
        if self._dimension and len(packed) != self._dimension * ROW_TYPE.itemsize:
            raise ValueError("not the vector of this model")
        return np.frombuffer(packed, ROW_TYPE).astype(np.float32)

    def _unpack(self, packed: bytes) -> Encoding:
        encoding = unpack_encoding(packed)
        if self._dimension and len(encoding.vector) != self._dimension:
            raise ValueError("not the encoding of this model")
        return encoding


@dataclass(frozen=True, slots=True)
class RememberedSyntax:
    """A syntax model that is loaded when it is given a text that it was never given before.

    ``name`` is the model and its version, for the report's signature; ``identity`` is all that a
    parse depends on beside its text.
    """

    name: str
    identity: str
    _entries: Entries
    _load: Callable[[], Parse]

    def parse(self, texts: Sequence[str]) -> list[tuple[Word, ...]]:
        """The words of every text, in order; offsets and heads count from its start."""
        keys = {text: entry_key(self.identity, text) for text in texts}
        parses = recall(self._entries, keys, self._unpack, self._new_parses)
        return [parses[text] for text in texts]

    def _new_parses(self, texts: list[str]) -> dict[str, tuple[tuple[Word, ...], bytes]]:
        made = self._load()(texts)
        return {text: (w, pack_words(w)) for text, w in zip(texts, made, strict=True)}

    def _unpack(self, text: str, packed: bytes) -> tuple[Word, ...]:
        return unpack_words(packed, text)


def open_entries(settings: Settings) -> Entries:
    """Where the models remember their answers; raises ModelError without a cache folder."""
    if not settings.use_cache:
        return NoEntries()
    return StoredEntries(answers_folder(), settings.max_cache_size)


def open_encoder(settings: Settings, entries: Entries, tell: Tell) -> Encoder:
    """The encoder that ``settings`` name, loaded only where ``entries`` lack an answer.

    ``tell`` and errors: see ``Kind.remembered``.
    """

    def behind(files: ModelFiles, meta: Meta, load: Callable[[], Encoder]) -> Encoder:
        return RememberedEncoder(
            name=files.name,
            note=meta.note or None,
            identity=model_identity("vector", files, meta, ENCODER_CODE),
            _dimension=meta.dimension,
            _entries=entries,
            _load=load,
        )

    return ENCODER.remembered(settings.encoder, settings.threads, tell, behind)


def open_syntax(entries: Entries, tell: Tell) -> RememberedSyntax:
    """The syntax model, loaded only where ``entries`` lack an answer; ``tell`` hears of it.

    Raises ModelError when there is none.
    """

    def load() -> Parse:
        tell("loading the syntax model", 0, 1)
        parse = partial(parse_words, load_syntax())
        tell("loading the syntax model", 1, 1)
        return parse

    name = syntax_name()
    identity = entry_key("words", name, *_versions(SYNTAX_LIBRARIES), _code(SYNTAX_CODE))
    return RememberedSyntax(name, identity, entries, load)


def model_identity(kind: str, files: ModelFiles, meta: Meta, code: tuple[str, ...]) -> str:
    """All that an answer of a kind depends on beside its text: a model, and what runs it.

    ``code``: the files of this package that make the answer.
    """
    versions = [*_versions(NETWORK_LIBRARIES), *map("==".join, sorted(meta.versions.items()))]
    model = (files.key, meta.onnx, meta.data, str(meta.schema), str(meta.max_seq_length))
    return entry_key(kind, *model, *versions, _code(code))


@cache
def _versions(packages: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{package}=={metadata.version(package)}" for package in packages)


@cache
def _code(names: Iterable[str]) -> str:
    """The hash of this package's files ``names``: other code may answer otherwise."""
    folder = files_of("compare.models")
    return entry_key(*((folder / name).read_text(encoding="utf-8") for name in names))
