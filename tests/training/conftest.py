"""Training programs import each other as they do when they are run."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
TRAINING, DATA = ROOT / "training", ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def program() -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of ``training`` by its name."""
    sys.path.insert(0, str(TRAINING))
    yield import_module
    sys.path.remove(str(TRAINING))


@pytest.fixture(scope="session")
def articles(program: Callable[[str], ModuleType]) -> dict[str, Any]:
    """The articles of the unlabelled events; a test that asks for them skips without them."""
    if not DATA.is_dir():
        pytest.skip("the unlabelled events are not here")
    found: dict[str, Any] = program("write_readings").load_articles(DATA)
    return found
