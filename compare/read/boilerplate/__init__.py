"""Marks what is not article content: bylines, credits, captions, teasers, prompts, and so on.

Nothing is cut. Rules are data, each with lines that it must mark and lines that it must spare;
repeated captions and teasers are found by comparing the lines of an article with each other.
"""

from __future__ import annotations

from compare.read.boilerplate.marking import line_reasons, mark_boilerplate
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.table import RULES

__all__ = ["RULES", "Rule", "Scope", "line_reasons", "mark_boilerplate"]
