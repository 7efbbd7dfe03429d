"""What a pair model is asked, and where the one that ships lies."""

from __future__ import annotations

from pathlib import Path

from compare.model import DivergenceKind

__all__ = ["HEADS", "KINDS", "MOST_TOKENS", "PAIR_ADAPTER", "VERDICTS"]

# The labels of natural language inference, in the order of the first head.
VERDICTS = ("entailment", "neutral", "contradiction")
# What a word in conflict may tell of, in the order of the second head, behind "nothing".
KINDS = (
    DivergenceKind.QUANTITY,
    DivergenceKind.TIME,
    DivergenceKind.NAME,
    DivergenceKind.ROLE,
    DivergenceKind.PLACE,
    DivergenceKind.ATTRIBUTION,
    DivergenceKind.QUOTE,
    DivergenceKind.POLARITY,
    DivergenceKind.MODALITY,
    DivergenceKind.CAUSE,
    DivergenceKind.OTHER,
)
# Two sentences have so many tokens at most; what is beyond is not read.
MOST_TOKENS = 160

# The model that ships with the package; how it was trained is told in training/README.md.
PAIR_ADAPTER = Path(__file__).parent / "adapter"
HEADS = "heads.safetensors"
