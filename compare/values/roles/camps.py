"""Words that tell what somebody is or is part of, in rows whose camps exclude each other."""

from __future__ import annotations

from functools import cache

from compare.values.names.nations import nation_of, nation_words
from compare.values.roles.camp_words import ACTS, COUNTERPARTS, RELATIONS, SIGNS, SORTS
from compare.values.roles.titles import OFFICES
from compare.values.roles.trade_groups import TRADE_GROUPS

__all__ = [
    "DEPUTY",
    "acts",
    "camps_of",
    "counterparts",
    "describes",
    "fellows",
    "is_relation",
    "is_somebody",
    "names_department",
    "only_departments",
    "parted",
]

# Nouns beside which a word names a department.
_OF_DEPARTMENTS = frozenset("department ministry minister secretary".split())
_OFFICES = sorted(OFFICES | {"attorneygeneral", "generalmanager", "ceo", "presssecretary"})
# Begins the form of a deputy's office.
DEPUTY = "deputy "


def _read(rows: str) -> tuple[tuple[frozenset[str], ...], ...]:
    lines = rows.strip().splitlines()
    return tuple(tuple(frozenset(camp.split()) for camp in line.split("/")) for line in lines)


_CAMPS = (
    tuple(frozenset(line.split()) for line in TRADE_GROUPS.strip().splitlines()),
    *_read(COUNTERPARTS),
    *_read(SORTS),
    *_read(RELATIONS),
    *((frozenset({office}), frozenset({DEPUTY + office})) for office in _OFFICES),
    *_read(SIGNS),
    *_read(ACTS),
)
_RELATIONS = frozenset[str]().union(*(camp for row in _read(RELATIONS) for camp in row))
_BRITAIN = frozenset({"britain", "england", "scotland", "wales"})
_FIRST_ACT = len(_CAMPS) - len(_read(ACTS))
_FIRST_SIGN = _FIRST_ACT - len(_read(SIGNS))
_PLACES: dict[str, tuple[tuple[int, int], ...]] = {}
for _row, _line in enumerate(_CAMPS):
    for _camp, _words in enumerate(_line):
        for _word in _words:
            _PLACES[_word] = (*_PLACES.get(_word, ()), (_row, _camp))
_FIRST_SORT = 1 + len(_read(COUNTERPARTS))
# The row of the trades; two of one camp in it may be told apart in another row.
_TRADES = 0
# The row of the countries, which are numbered.
_NATIONS = -1


@cache
def camps_of(word: str) -> tuple[tuple[int, int], ...]:
    """The rows that a folded word stands in, each with its camp; () for any other word."""
    nation = nation_of(word)
    return ((_NATIONS, nation),) if nation is not None else _PLACES.get(word, ())


def describes(word: str) -> bool:
    """Whether a word counts only where it tells which of some things is meant."""
    return all(_FIRST_SIGN <= row < _FIRST_ACT for row, _ in camps_of(word))


def is_relation(word: str) -> bool:
    """Whether a word is for a relative of somebody or the like."""
    return word in _RELATIONS


def is_somebody(word: str) -> bool:
    """Whether a word is for those of a trade, or for a party to what happens: "protesters"."""
    return any(_TRADES <= row < _FIRST_SORT for row, _ in camps_of(word))


def acts(word: str) -> bool:
    """Whether a word counts where it is a verb."""
    return any(row >= _FIRST_ACT for row, _ in camps_of(word))


def names_department(word: str, beside: str) -> bool:
    """Whether a word names a department together with the noun beside it."""
    return beside in _OF_DEPARTMENTS and any(row == _FIRST_SIGN for row, _ in camps_of(word))


def only_departments(word: str) -> bool:
    """Whether a word tells nothing but which of some departments is meant."""
    return all(row == _FIRST_SIGN for row, _ in camps_of(word))


@cache
def parted(a: str, b: str) -> bool:
    """Whether two words stand in two camps of a row, and in one camp of none but of the trades."""
    if _of_britain(a) and _of_britain(b):
        return False
    left, right = camps_of(a), camps_of(b)
    rows = dict(right)
    one = {row for row, _ in set(left) & set(right)} - {_TRADES}
    return not one and any(rows.get(row, camp) != camp for row, camp in left)


def _of_britain(word: str) -> bool:
    """Whether a word tells of Britain or of one of its countries, so that two may be true."""
    return not nation_words({word}).isdisjoint(_BRITAIN)


def counterparts(a: str, b: str) -> bool:
    """Whether two words are parted by a row of those who take part in one event side by side."""
    rows = dict(camps_of(b))
    return any(0 < row < _FIRST_SORT and rows.get(row, c) != c for row, c in camps_of(a))


@cache
def fellows(word: str) -> frozenset[str]:
    """All words of the camps that a word stands in, other trades left out; the word among them."""
    own = (_CAMPS[row][camp] for row, camp in camps_of(word) if row not in {_NATIONS, _TRADES})
    kin = _BRITAIN if _of_britain(word) else frozenset[str]()
    return frozenset({word}).union(nation_words({word} | kin), *own)
