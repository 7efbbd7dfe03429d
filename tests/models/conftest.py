"""What the tests of the models share, since each of these takes seconds to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.models.encoder import load_encoder, open_reference
from compare.models.reference import reference_encoder
from compare.models.syntax import load_syntax
from compare.models.weights import find_model
from compare.settings import Settings
from tests.models import tiny

if TYPE_CHECKING:
    from pathlib import Path

    from compare.models.encoder import Encoder
    from compare.models.reference import SentenceTransformersEncoder
    from compare.models.syntax import Syntax


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The default encoder, compiled into the user's cache by the first run of all."""
    return load_encoder(Settings())


@pytest.fixture(scope="session")
def reference() -> SentenceTransformersEncoder:
    """The default encoder as sentence-transformers runs it."""
    files = find_model(Settings().encoder)
    assert files is not None
    return reference_encoder(open_reference(files), "reference", None)


@pytest.fixture(scope="session")
def syntax() -> Syntax:
    return load_syntax()


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tiny model that pools the first token."""
    return tiny.build(tmp_path_factory.mktemp("tiny"), "cls")


@pytest.fixture
def nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this process has loaded before must not answer, nor be lost."""
    monkeypatch.setattr("compare.models.stored._loaded", {})


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, for this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("FACTCOMPARE_CACHE", str(folder))
    return folder
