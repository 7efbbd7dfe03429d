"""One rule per kind of divergence; each compares typed values of two sides of a fact."""

from __future__ import annotations

from compare.model import DivergenceKind
from compare.relate.rules.attributions.attribution import find_attribution
from compare.relate.rules.instead.replaced import (
    find_denied,
    find_other_amounts,
    find_other_names,
    find_other_places,
    find_other_speakers,
    find_other_times,
)
from compare.relate.rules.judged import find_judged
from compare.relate.rules.names.name import find_name
from compare.relate.rules.names.spelling import find_spelling
from compare.relate.rules.places.place import find_place
from compare.relate.rules.quantities.bounds import find_bounds
from compare.relate.rules.quantities.quantity import find_quantity
from compare.relate.rules.quotations.quote import find_quote
from compare.relate.rules.reasons.cause import find_cause
from compare.relate.rules.reprints.reprint import find_reprinted
from compare.relate.rules.roles.role import find_role
from compare.relate.rules.rule import Rule
from compare.relate.rules.statements.modality import find_modality
from compare.relate.rules.statements.polarity import find_polarity
from compare.relate.rules.times.lasting import find_lasting
from compare.relate.rules.times.time import find_time

__all__ = ["JUDGED", "RULES", "Rule"]

# Where two clauses tell of one thing as probably as that, so do the sentences around them: numbers,
# names and quotations are compared in all of these, times, places and roles where it is surer. What
# is said to be so is not: another clause says another thing.
_LIKELY, _SURE = 0.5, 0.75

RULES: tuple[Rule, ...] = (
    Rule("quantity", DivergenceKind.QUANTITY, find_quantity, least=0.4, whole=_LIKELY),
    Rule("bounds", DivergenceKind.QUANTITY, find_bounds, whole=_LIKELY),
    Rule("time", DivergenceKind.TIME, find_time, whole=_SURE),
    Rule("lasting", DivergenceKind.TIME, find_lasting, least=0.6, whole=_LIKELY),
    Rule("name", DivergenceKind.NAME, find_name, whole=_LIKELY),
    # Of names so alike that neither article has both, even a weak link is enough.
    Rule("spelling", DivergenceKind.NAME, find_spelling, least=0.28, whole=_LIKELY),
    Rule("role", DivergenceKind.ROLE, find_role, whole=_SURE),
    Rule("place", DivergenceKind.PLACE, find_place, whole=_SURE),
    Rule("attribution", DivergenceKind.ATTRIBUTION, find_attribution),
    Rule("quote", DivergenceKind.QUOTE, find_quote, least=0.0, whole=_LIKELY),
    Rule("polarity", DivergenceKind.POLARITY, find_polarity, least=0.75),
    Rule("modality", DivergenceKind.MODALITY, find_modality, least=0.75),
    Rule("cause", DivergenceKind.CAUSE, find_cause),
    # A long run of the same words is one statement by itself.
    Rule("reprint", None, find_reprinted, least=0.0, whole=_LIKELY),
    # What stands in the place of another value, by how surely the sentences are of one thing.
    Rule("other_name", DivergenceKind.NAME, find_other_names, whole=_LIKELY),
    Rule("other_place", DivergenceKind.PLACE, find_other_places, whole=_LIKELY),
    Rule("other_speaker", DivergenceKind.ATTRIBUTION, find_other_speakers, whole=_LIKELY),
    Rule("other_amount", DivergenceKind.QUANTITY, find_other_amounts, whole=_LIKELY),
    Rule("other_time", DivergenceKind.TIME, find_other_times, whole=_LIKELY),
    Rule("denied", DivergenceKind.POLARITY, find_denied, whole=_LIKELY),
)

# What no value shows, but the pair model sees: told only of words that no other rule tells of.
JUDGED = Rule("judged", None, find_judged, whole=_LIKELY)
