"""Which roles of one person exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.names.nations import nation_words
from compare.values.roles.titles import (
    BELOW,
    KIN,
    OFFICES,
    PARTIES,
    RANKS,
    TRADES,
    head_one_body,
    often_both,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.roles.roles import Role

__all__ = ["compare_roles", "explain_roles", "hold_both", "two_posts"]

# One person is at most in one camp of a row at a time; camps are parted by strokes. Within a camp
# offices are often held together.
_ROWS = """
senator / representative speaker / governor / mayor / sheriff / judge / ambassador / attorneygeneral
corporal / sergeant / lieutenant / captain / major / colonel
spokesman / director chairman president treasurer owner manager editor executive mayor / sheriff
spokesman / coach / referee umpire / owner
lawyer / judge / prosecutor / spokesman
judge / surgeon / nurse / pilot / banker / farmer / teacher
mayor / director / sheriff / commissioner
chairman / clerk / treasurer
owner / manager generalmanager / referee umpire
referee umpire / trainer / judge / goalkeeper / striker / quarterback
generalmanager / coach
victim / suspect gunman attacker shooter killer defendant
president / minister / ambassador / attorneygeneral
attorneygeneral / solicitorgeneral / surgeongeneral
attorneygeneral / secretary / director
editor / executive
floorleader / whip / speaker
"""
_CAMPS = [[frozenset(c.split()) for c in row.split("/")] for row in _ROWS.strip().splitlines()]
_CAMPS += [[frozenset({word}) for word in sorted(PARTIES)]]
# What may be called by other words, or is an office.
_TRADES = TRADES - {"doctor", "surgeon", "judge", "detective", "clerk"}

# Words before one head that tell its offices apart, a set a line; "state" is a department.
_KINDS = """
house senate
majority minority
prime foreign finance interior defence justice health education transport energy culture trade
state treasury interior defence commerce agriculture labour education energy transportation
fbi cia nsa dea atf fema nasa irs
"""
_KIND_WORDS = [frozenset(row.split()) for row in _KINDS.strip().splitlines()]
_SPELLINGS = {"defense": "defence", "labor": "labour", "financial": "finance"}
# Words with a capital that name no body.
_RANKING = frozenset({"majority", "minority", "chief"})
# Offices of a state: "the French minister" is not "the German minister".
_OF_STATES = frozenset({"minister", "ambassador", "president", "senator", "diplomat"})
# Posts of which a body has several, each with its holder.
_POSTS = OFFICES - frozenset("adviser attorney coach founder owner representative captain".split())
# A wife may have become a widow in the meantime.
_WIDOWED = {"wife": "widow", "husband": "widower", "widow": "wife", "widower": "husband"}


def compare_roles(a: Role, b: Role) -> Comparison:
    """How two roles of one person stand to each other.

    They conflict where they exclude each other: "director" and "deputy director" of one body,
    "younger sister" and "older sister", two trades, two parties, leader in House and in Senate.
    """
    if a.head == b.head:
        return _same_head(a, b)
    if "former" in a.standing | b.standing:
        return Comparison.COMPATIBLE
    if {a.head, b.head} <= KIN:
        return Comparison.CONFLICTS if _one_body(a, b) and _kin(a, b) else Comparison.COMPATIBLE
    if often_both(a.head, b.head) and {a.head, b.head} <= TRADES:
        return Comparison.COMPATIBLE
    if {a.head, b.head} <= _TRADES:
        return Comparison.CONFLICTS
    if any(_parted(a.head, b.head, camps) for camps in _CAMPS):
        free = {a.head, b.head}.isdisjoint(OFFICES - RANKS)
        return Comparison.CONFLICTS if free or _one_body(a, b) else Comparison.NOT_COMPARABLE
    return Comparison.NOT_COMPARABLE


def hold_both(a: Role, b: Role) -> bool:
    """Whether two offices of one name are held together: who stands in for the premier, and whose
    ministry it is.
    """
    return _beside_deputy(a, b) or _beside_deputy(b, a)


def two_posts(a: Role, b: Role) -> bool:
    """Whether two roles are posts of one body that go to two: its head of research, its treasurer.

    Who heads all of it may be called by another word; what is told of no body by name may be part
    of its name: "the agency's director", "head of the space agency".
    """
    if not (_is_post(a) and _is_post(b)) or "former" in a.standing | b.standing:
        return False
    named = a.proper & b.proper
    shared = (a.body & b.body) - _RANKING
    mine, theirs = (role.body - role.proper - shared - _RANKING for role in (a, b))
    if not shared:
        given = all(role.body - _RANKING for role in (a, b))
        return not given and a.head != b.head and not head_one_body(a.head, b.head)
    if mine and theirs:
        return True
    return bool(named) if mine or theirs else not head_one_body(a.head, b.head)


def _is_post(role: Role) -> bool:
    """Whether a role is a post: "treasurer", "chief economist"."""
    return role.head in _POSTS or (role.head in TRADES and "chief" in role.body)


def explain_roles(person: str, a: str, b: str) -> str:
    """Why two roles of a person, given as written, conflict."""
    return f"{person}: {a} / {b}: roles that exclude each other"


def _parted(a: str, b: str, camps: list[frozenset[str]]) -> bool:
    """Whether two words stand in two camps of a row."""
    sides = [next((n for n, camp in enumerate(camps) if word in camp), None) for word in (a, b)]
    return None not in sides and sides[0] != sides[1]


def _same_head(a: Role, b: Role) -> Comparison:
    if {"younger", "older"} <= a.standing | b.standing and a.standing != b.standing:
        return Comparison.CONFLICTS
    if a.head in KIN and ("half" in a.standing) is not ("half" in b.standing):
        return Comparison.CONFLICTS
    if hold_both(a, b):
        return Comparison.COMPATIBLE
    if any(_other_office(a, b)) and "former" not in a.standing | b.standing:
        return Comparison.CONFLICTS
    if not _one_body(a, b):
        return Comparison.NOT_COMPARABLE
    lower = a.standing & BELOW, b.standing & BELOW
    if bool(lower[0]) != bool(lower[1]):
        return Comparison.CONFLICTS
    return Comparison.SAME if a.standing == b.standing else Comparison.COMPATIBLE


def _other_office(a: Role, b: Role) -> Iterator[bool]:
    """Whether the words beside a head tell two offices apart: "Senate leader", "House leader"."""
    mine, theirs = ({_SPELLINGS.get(w, w) for w in role.body} for role in (a, b))
    for words in _KIND_WORDS:
        left, right = mine & words, theirs & words
        yield len(left) == len(right) == 1 and left != right
    if a.head in _OF_STATES:
        states = nation_words(a.body), nation_words(b.body)
        yield bool(states[0] and states[1]) and not states[0] & states[1]


def _beside_deputy(a: Role, b: Role) -> bool:
    """Whether the deputy of a prime minister has a ministry besides, as most have."""
    deputy = a.head == "minister" and bool(a.standing & BELOW) and "prime" in a.body
    return deputy and not b.standing & BELOW and bool(b.body) and "prime" not in b.body


def _one_body(a: Role, b: Role) -> bool:
    """Whether two roles can belong to one body: their names meet, or one gives none."""
    names = a.proper - _RANKING, b.proper - _RANKING
    return not all(names) or bool(names[0] & names[1])


def _kin(a: Role, b: Role) -> bool:
    """Whether two words for kin exclude each other, told of one relative."""
    return _WIDOWED.get(a.head) != b.head and a.body == b.body
