"""The data model: articles, their claims, the facts that claims make up, and the report.

Every object with ``start``, ``end`` and ``text`` holds ``article.text[start:end] == text``:
offsets are Python string indices (code points), half open, into the text of its article.
"""

from __future__ import annotations

from compare.model.article import Article, Boilerplate, BoilerplateReason
from compare.model.claim import Claim
from compare.model.fact import LIKELY, Divergence, DivergenceKind, Fact, Relation
from compare.model.json_shape import SCHEMA_VERSION
from compare.model.report import Remark, Report, Skipped
from compare.model.spans import Passage, Span

__all__ = [
    "LIKELY",
    "SCHEMA_VERSION",
    "Article",
    "Boilerplate",
    "BoilerplateReason",
    "Claim",
    "Divergence",
    "DivergenceKind",
    "Fact",
    "Passage",
    "Relation",
    "Remark",
    "Report",
    "Skipped",
    "Span",
]
