"""Softer differences between sources, worth a look but no divergence; one rule per kind."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.contrasts.ahead import find_ahead
from compare.relate.contrasts.bounded import find_bounded
from compare.relate.contrasts.cases import find_cases
from compare.relate.contrasts.credit import find_credit
from compare.relate.contrasts.excepted import find_excepted
from compare.relate.contrasts.hedge import find_hedge
from compare.relate.contrasts.loaded import find_loaded
from compare.relate.contrasts.outcome import find_outcome
from compare.relate.contrasts.possible import find_possible
from compare.relate.contrasts.reporting import find_reporting
from compare.relate.contrasts.reserved import find_reserved
from compare.relate.rules import Rule
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.model import Divergence
    from compare.relate.sides import Side

    Find = Callable[[Side, Side], Iterator[Divergence]]

__all__ = ["CONTRASTS", "in_other_words"]


def in_other_words(find: Find) -> Find:
    """Only what stands there in other words: the same words on both sides show no contrast."""

    @wraps(find)
    def found(a: Side, b: Side) -> Iterator[Divergence]:
        for contrast in find(a, b):
            if len({fold(side.text) for side in contrast.sides}) > 1:
                yield contrast

    return found


# So probably two passages tell of one thing where what they share is asked for by the rule itself.
_LINKED = 0.3

CONTRASTS: tuple[Rule, ...] = (
    Rule("credit", DivergenceKind.ATTRIBUTION, in_other_words(find_credit)),
    Rule("reporting", DivergenceKind.ATTRIBUTION, in_other_words(find_reporting)),
    Rule("hedge", DivergenceKind.MODALITY, in_other_words(find_hedge)),
    Rule("bounded", DivergenceKind.MODALITY, in_other_words(find_bounded)),
    Rule("possible", DivergenceKind.MODALITY, find_possible),
    Rule("ahead", DivergenceKind.MODALITY, in_other_words(find_ahead), least=_LINKED),
    Rule("reserved", DivergenceKind.MODALITY, in_other_words(find_reserved), least=_LINKED),
    Rule("cases", DivergenceKind.MODALITY, in_other_words(find_cases)),
    Rule("excepted", DivergenceKind.OTHER, in_other_words(find_excepted), least=_LINKED),
    Rule("outcome", DivergenceKind.OTHER, in_other_words(find_outcome)),
    Rule("loaded", DivergenceKind.OTHER, in_other_words(find_loaded)),
)
