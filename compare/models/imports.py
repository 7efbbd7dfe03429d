"""Imports without what is not used, and without what is done over and over while they run."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["entry_points_by_group", "no_collection", "stand_in_for_command_line", "without"]

# What "import spacy" takes from its own command line, which takes a third of the import.
COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


@contextmanager
def without(names: Sequence[str]) -> Iterator[None]:
    """Make imports of modules not yet imported fail for a while, as if they were not installed."""
    hidden = [name for name in names if name not in sys.modules]
    modules: dict[str, Any] = sys.modules
    modules.update(dict.fromkeys(hidden))
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


@contextmanager
def stand_in_for_command_line() -> Iterator[None]:
    """Let ``import spacy`` find a command line that is imported when it is first called."""
    if "spacy" in sys.modules:
        yield
        return

    def info(*args: Any, **kwargs: Any) -> Any:
        from spacy.cli.info import info as real

        return real(*args, **kwargs)

    package, module = map(ModuleType, COMMAND_LINE)
    vars(package)["__path__"], vars(module)["info"] = [], info
    sys.modules.update(zip(COMMAND_LINE, (package, module), strict=True))
    try:
        yield
    finally:
        for name in COMMAND_LINE:
            del sys.modules[name]


@contextmanager
def no_collection() -> Iterator[None]:
    """Look for no garbage: what an import makes stays."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def entry_points_by_group() -> Iterator[None]:
    """Let spaCy's registries find what other packages add to them by group.

    They look two hundred times through the entry points of all installed packages while a model
    is loaded, a tenth of that time.
    """
    import catalogue

    every = catalogue.AVAILABLE_ENTRY_POINTS
    groups: dict[str, list[Any]] = {}
    for point in every if isinstance(every, tuple) else ():
        groups.setdefault(point.group, []).append(point)
    if groups:  # else they come in a form that this does not know, or there are none
        catalogue.AVAILABLE_ENTRY_POINTS = groups
    try:
        yield
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS = every
