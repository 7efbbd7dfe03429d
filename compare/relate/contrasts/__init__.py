"""Softer differences between sources, worth a look but no divergence; one rule per kind."""

from __future__ import annotations

from compare.model import DivergenceKind
from compare.relate.contrasts.credit import find_credit
from compare.relate.contrasts.hedge import find_hedge
from compare.relate.contrasts.loaded import find_loaded
from compare.relate.contrasts.outcome import find_outcome
from compare.relate.contrasts.reporting import find_reporting
from compare.relate.rules import Rule

__all__ = ["CONTRASTS"]

CONTRASTS: tuple[Rule, ...] = (
    Rule("credit", DivergenceKind.ATTRIBUTION, find_credit),
    Rule("reporting", DivergenceKind.ATTRIBUTION, find_reporting),
    Rule("hedge", DivergenceKind.MODALITY, find_hedge),
    Rule("outcome", DivergenceKind.OTHER, find_outcome),
    Rule("loaded", DivergenceKind.OTHER, find_loaded),
)
