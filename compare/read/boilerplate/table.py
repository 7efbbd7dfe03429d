"""The table of all rules, in the order in which they are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.read.boilerplate import (
    bylines,
    captions,
    credits_of_pictures,
    datelines,
    notes,
    notices,
    prompts,
)

if TYPE_CHECKING:
    from compare.read.boilerplate.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *notes.RULES,
    *notices.RULES,
    *bylines.RULES,
    *captions.RULES,
    *credits_of_pictures.RULES,
    *prompts.RULES,
    *datelines.RULES,
)
