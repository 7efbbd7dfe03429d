"""Evaluation: what the tool says of annotated events, held against what their readers marked."""

from __future__ import annotations

from compare.evaluate.evaluation import Estimate, Evaluation, Score, System
from compare.evaluate.figures import Figure
from compare.evaluate.run import evaluate

__all__ = ["Estimate", "Evaluation", "Figure", "Score", "System", "evaluate"]
