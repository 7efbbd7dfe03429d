"""What the tests of several parts share: the models, loaded once for all of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from compare.claims import find_claims
from compare.model import Article
from compare.models.encoder import load_encoder
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.parsed import ParsedArticle
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from compare.claims import Parse
    from compare.models.encoder import Encoder

# The inputs of a property are the same in every run, so that a change is judged by what it
# changed; `make explore` draws others. A busy machine is no reason to fail.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("repeat", _PATIENT, derandomize=True)
settings.register_profile("explore", _PATIENT, print_blob=True)
settings.load_profile("repeat")

_SETTINGS = ("FACTCOMPARE_", "GIT_", "NO_COLOR", "FORCE_COLOR", "COLUMNS")

Claims = Callable[[Article | str], ParsedArticle]


@pytest.fixture
def quiet_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder of its own to work in, where no setting of the user's counts."""
    for name in list(os.environ):
        if name.startswith(_SETTINGS):
            monkeypatch.delenv(name)
    (tmp_path / ".git").mkdir()  # no settings file further up counts
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def parse() -> Parse:
    """The syntax model."""
    return partial(parse_words, load_syntax())


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The default sentence encoder."""
    return load_encoder(Settings())


@pytest.fixture(scope="session")
def claims(parse: Parse) -> Claims:
    """Finds the claims of an article, or of a bare text."""

    def find(article: Article | str) -> ParsedArticle:
        if isinstance(article, str):
            article = Article("Test", article, id="a")
        return find_claims([article], parse)[0]

    return find
