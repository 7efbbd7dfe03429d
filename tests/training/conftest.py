"""Training programs import each other as they do when they are run."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

TRAINING = Path(__file__).resolve().parents[2] / "training"


@pytest.fixture(scope="session")
def program() -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of ``training`` by its name."""
    sys.path.insert(0, str(TRAINING))
    yield import_module
    sys.path.remove(str(TRAINING))
