"""Reading: files of several kinds become articles, with what is not content marked in them."""

from __future__ import annotations

from compare.read.inputs import read_article, read_articles
from compare.read.plain import article_from_text

__all__ = ["article_from_text", "read_article", "read_articles"]
