"""One rule per kind of divergence; each compares typed values of two sides of a fact."""

from __future__ import annotations

from dataclasses import replace

from compare.model import DivergenceKind
from compare.relate.rules.attribution import find_attribution
from compare.relate.rules.cause import find_cause
from compare.relate.rules.modality import find_modality
from compare.relate.rules.name import find_name
from compare.relate.rules.place import find_place
from compare.relate.rules.polarity import find_polarity
from compare.relate.rules.quantity import find_quantity
from compare.relate.rules.quote import find_quote
from compare.relate.rules.role import find_role
from compare.relate.rules.rule import Rule
from compare.relate.rules.spelling import find_spelling
from compare.relate.rules.time import find_time

__all__ = ["IN_SENTENCES", "RULES", "Rule"]

RULES: tuple[Rule, ...] = (
    Rule("quantity", DivergenceKind.QUANTITY, find_quantity, least=0.4),
    Rule("time", DivergenceKind.TIME, find_time),
    Rule("name", DivergenceKind.NAME, find_name),
    # Of names so alike that neither article has both, even a weak link is enough.
    Rule("spelling", DivergenceKind.NAME, find_spelling, least=0.28),
    Rule("role", DivergenceKind.ROLE, find_role),
    Rule("place", DivergenceKind.PLACE, find_place),
    Rule("attribution", DivergenceKind.ATTRIBUTION, find_attribution),
    Rule("quote", DivergenceKind.QUOTE, find_quote, least=0.0),
    Rule("polarity", DivergenceKind.POLARITY, find_polarity, least=0.75),
    Rule("modality", DivergenceKind.MODALITY, find_modality, least=0.75),
    Rule("cause", DivergenceKind.CAUSE, find_cause),
)

# What statements say is compared clause by clause; of the numbers, names and quotations that differ
# in the rest of two linked sentences, seven in eight were conflicts (1,805 natural pairs).
_BY_CLAUSE = frozenset({DivergenceKind.POLARITY, DivergenceKind.MODALITY, DivergenceKind.CAUSE})
_LEAST_IN_SENTENCES = 0.5
IN_SENTENCES: tuple[Rule, ...] = tuple(
    replace(rule, least=max(rule.least, _LEAST_IN_SENTENCES))
    for rule in RULES
    if rule.kind not in _BY_CLAUSE
)
