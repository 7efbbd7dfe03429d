"""The report: all that a renderer needs, and its ways out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.model.digest import digest
from compare.model.json_shape import report_dict
from compare.model.rows import COLUMNS, row

if TYPE_CHECKING:
    import pandas as pd

    from compare.model.article import Article
    from compare.model.claim import Claim
    from compare.model.fact import Fact

__all__ = ["Remark", "Report", "Skipped"]


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input, or a part of one, that was not compared, with the reason."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader should know of the article whose id is ``source`` before trusting a verdict."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a renderer needs: the sources, their claims, and the facts, in reading order."""

    signature: str
    sources: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def __str__(self) -> str:
        """The report in a few lines: names, counts, and why the sources diverge."""
        return digest(self)

    def __repr__(self) -> str:
        """What there is, without the texts and the facts themselves."""
        names = ", ".join(repr(article.name) for article in self.sources)
        parts = f"{len(self.claims)} claims, {len(self.facts)} facts, {len(self.shared())} shared"
        return f"<Report on {names}: {parts}>"

    def source(self, source_id: str) -> Article:
        """The source with this id; KeyError if there is none."""
        for article in self.sources:
            if article.id == source_id:
                return article
        raise KeyError(source_id)

    def shared(self) -> tuple[Fact, ...]:
        """The facts that two or more sources report."""
        return tuple(fact for fact in self.facts if len(fact.sources) > 1)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain JSON values, in the published shape."""
        return report_dict(self)

    def to_json(self) -> str:
        """The report as JSON text that ends in a newline."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n"

    def _repr_html_(self) -> str:
        """The shared facts as a table, for notebooks."""
        # The one look upward; the layer contract names it.
        from compare.report.html import render_notebook

        return render_notebook(self)

    def to_frame(self) -> pd.DataFrame:
        """A table with one row per claim per fact, in the order of the facts."""
        import pandas as pd  # kept out of the import of the package: it costs half a second

        rows = [row(fact, claim) for fact in self.facts for claim in fact.claims]
        return pd.DataFrame(rows, columns=list(COLUMNS))
