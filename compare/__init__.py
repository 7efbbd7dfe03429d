"""Compares the facts in news articles on one event: agreement, added detail, divergence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compare.errors import FactcompareError, InputError, ModelError, OutputError, SettingsError
from compare.model import (
    Article,
    Boilerplate,
    BoilerplateReason,
    Claim,
    Divergence,
    DivergenceKind,
    Fact,
    Passage,
    Relation,
    Remark,
    Report,
    Skipped,
    Span,
)
from compare.settings import Settings
from compare.version import __version__

if TYPE_CHECKING:
    from compare.pipeline import compare_articles as compare_articles
    from compare.pipeline import compare_files as compare_files

__all__ = [
    "Article",
    "Boilerplate",
    "BoilerplateReason",
    "Claim",
    "Divergence",
    "DivergenceKind",
    "Fact",
    "FactcompareError",
    "InputError",
    "ModelError",
    "OutputError",
    "Passage",
    "Relation",
    "Remark",
    "Report",
    "Settings",
    "SettingsError",
    "Skipped",
    "Span",
    "__version__",
    "compare_articles",
    "compare_files",
]


def __getattr__(name: str) -> Any:
    """Imports the pipeline when it is first asked for: ``factcompare --version`` needs none."""
    if name in {"compare_articles", "compare_files"}:
        from compare import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """What the package offers, with what is not imported yet."""
    return sorted(__all__)
