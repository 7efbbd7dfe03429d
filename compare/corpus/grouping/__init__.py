"""Puts the articles of an archive to events: near in time, in what they say, and in their names."""

from __future__ import annotations

from compare.corpus.grouping.step import group_articles, grouped_rows

__all__ = ["group_articles", "grouped_rows"]
