"""Rows of words of which one at most is so of one thing, and what they may be said of."""

from __future__ import annotations

from compare.values.words.rows import by_camp

__all__ = ["AMOUNT", "BODY", "CAMPS", "DIRECTION", "HARMING", "HOLDING", "LIGHT_OF_DAY", "PAIRED"]
__all__ += ["QUARTER", "RANK", "SIDE", "SIDES"]

DIRECTION, LIGHT_OF_DAY, AMOUNT, HOLDING, RANK = "direction", "light", "amount", "holding", "rank"
QUARTER, SIDE, BODY = "quarter", "side", "body"
# The words of a row exclude each other, but for those that a camp has in common.
_ROWS = {
    DIRECTION: "north northward northwards / south southward southwards / east eastward eastwards "
    "/ west westward westwards",
    LIGHT_OF_DAY: "daylight / night darkness",
    AMOUNT: "more / fewer less",
    HOLDING: "stolen / rented hired leased / borrowed / bought purchased",
}
# The row of each word, and what its camp is called.
CAMPS = by_camp(_ROWS.items())
SIDES = frozenset({"left", "right"})
# What a body, a vehicle or a road has one of on either side.
PAIRED = frozenset(
    """
    ankle arm armpit bank breast calf cheek ear elbow engine eye foot forearm forehead hand
    headlight heel hemisphere hip jaw kidney knee lane leg lung rib shin shoulder side sleeve
    temple thigh thumb toe wheel wing wrist
    """.split()
)
# Verbs that tell of harm, whatever it is: "was shot in", "suffered a wound to".
HARMING = frozenset(
    """
    amputate break bruise burn catch cut dislocate fracture graze have hit hurt injure lose operate
    receive shatter shoot sprain stab strike suffer sustain take tear twist undergo wound
    """.split()
)
