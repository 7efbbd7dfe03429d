"""Small words that turn what is said when one stands for another: "for" and "against"."""

from __future__ import annotations

__all__ = ["ARTICLES", "TILL", "turned"]

ARTICLES = frozenset({"a", "an", "the"})
TILL = frozenset({"until", "till"})

# Words before a bar and behind it turn each other.
_ROWS = """
for | against from
with | without
before | after
above over | below under beneath
inside within into | outside
will must shall | may might
all every each | no none neither some few
always | never sometimes
many | few no
"""
_TURNED = frozenset(
    frozenset((one, other))
    for row in _ROWS.strip().splitlines()
    for one in row.split("|")[0].split()
    for other in row.split("|")[1].split()
)


def turned(one: str, other: str) -> bool:
    """Whether two small words, folded, tell the contrary of each other."""
    return frozenset((one, other)) in _TURNED
