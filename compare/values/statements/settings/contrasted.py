"""Words that tell one of a kind from the others: "upper" and "lower", "women" and "men"."""

from __future__ import annotations

from compare.values.roles.camps import parted
from compare.values.statements.contraries.antonyms import stands

__all__ = ["contrasted"]

# Words that tell which one of a kind is meant; those of a row exclude each other.
_ROWS = """
upper / lower
main / side
indoor / outdoor air
child kid / adult
union / employer
inner / outer
day / night
left / right
front / rear back
domestic / foreign international overseas
urban / rural
public / private
northbound / southbound / eastbound / westbound
primary / secondary
high / low
large larger / small smaller
main / minor
minimum / maximum / market
morning / afternoon / evening / night
old / new
north northern / south southern / east eastern / west western
"""
_CAMPS: dict[str, list[tuple[int, int]]] = {}
for _row, _line in enumerate(_ROWS.strip().splitlines()):
    for _camp, _words in enumerate(_line.split("/")):
        for _word in _words.split():
            _CAMPS.setdefault(_word, []).append((_row, _camp))


def contrasted(one: str, other: str) -> bool:
    """Whether two words tell two of a kind apart."""
    rows = dict(_CAMPS.get(other, ()))
    if parted(one, other) or any(rows.get(r, camp) != camp for r, camp in _CAMPS.get(one, ())):
        return True
    right = stands(other, "ADJ")
    return any(stand.turned() in right for stand in stands(one, "ADJ"))
