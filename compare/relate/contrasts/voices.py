"""Who speaks: a person, a body or a group, and whether two of them can be one voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.attributions.statements import roles_told
from compare.values.names.bodies import MEDIA, body_words, is_body, same_body
from compare.values.names.names import name_parts, same_person
from compare.values.roles.callings import COLLECTIVE, calling, callings
from compare.values.roles.title_runs import HEADS
from compare.values.roles.titles import role_word
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from compare.relate.rules.attributions.statements import Statement
    from compare.relate.sides import Side

__all__ = ["is_clear", "may_be_one"]

# What a body is called the second time.
_BODIES = COLLECTIVE | frozenset(
    "administration agency association bank board charity club college commission company "
    "coroner council developer factory government group institute ministry museum observatory "
    "organisation organization owner party prosecution school union university".split()
)
# Groups of people who tell what they know; others are anybody: critics, sources, experts.
_GROUPS = frozenset(
    "activist army attacker eyewitness hiker inspector insurgent investigator lawyer neighbor "
    "neighbour organiser organizer owner parent police prosecutor protester rebel rescuer resident "
    "scientist separatist soldier teacher tenant witness worker".split()
)
# What may be called so is many things, but none of these on the right.
_APART = (
    (
        frozenset({"authority"}),
        frozenset(
            "bystander eyewitness hiker neighbor neighbour parent passenger resident survivor "
            "tenant witness".split()
        ),
    ),
    (
        frozenset({"regulator", "watchdog"}),
        frozenset(
            "airline bank company developer eyewitness factory neighbor neighbour owner party "
            "resident school union university witness worker".split()
        ),
    ),
)
# Papers and outlets pass on what others say.
_OUTLETS = MEDIA | frozenset(
    "abc afp ap bbc bloomberg breitbart cbs cnn fox guardian itv mena nbc npr politico propublica "
    "reuters tass tmz today wire wsj xinhua".split()
)
_POLICE = frozenset("authority cop deputy detective officer official police".split())
# "LAPD", "SFPD": so many letters.
_LEAST_OF_FORCE, _MOST_OF_FORCE = 3, 5
_STATE = frozenset("administration cabinet government house president white".split())
_SMALL = frozenset("the a an of and for in".split())
# Names of so few letters are short forms, of offices too: "the A.G.".
_INITIALS = 2
# Who speaks for a company or a club without being told to be its spokesman.
_LEADERS = frozenset(
    "chairman chief director executive founder head manager owner president spokesman".split()
)


def is_clear(told: Statement) -> bool:
    """Whether it is clear who speaks: no outlet, no paper, and nobody like "critics"."""
    if _outlets(told):
        return False
    if not told.head:
        words = [w for w in told.name.split() if fold(w) not in _SMALL]
        long = any(len(fold(w)) > _INITIALS for w in words)
        return long and all(w[0].isupper() or not w[0].isalpha() for w in words)
    vague = any(told.head in heads for heads, _ in _APART)
    return vague or told.head in _BODIES | _GROUPS or (not told.many and told.head in HEADS)


def may_be_one(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether two speakers can be one, or one can speak for the other."""
    mine, theirs = _words(left), _words(right)
    if mine & theirs or _named_beside(left, right) or _named_beside(right, left):
        return True
    if _are_police(mine) and _are_police(theirs):
        return True
    for heads, never in _APART:
        if heads & (mine | theirs):
            return not never & {left.head, right.head}
    if _callings(a, b, left) & _callings(b, a, right):
        return True
    if mine & _STATE and theirs & _STATE:
        return True
    if left.head and right.head:
        # Two nouns for one person each may well mean the same: "the coach", "the father".
        return not (_is_many(left) or _is_many(right))
    if left.head or right.head:
        noun, name = (left, right) if left.head else (right, left)
        return _stands_for(noun, name, a, b)
    return _same_name(a, b, left, right)


def _are_police(words: frozenset[str]) -> bool:
    """Whether a speaker is of some police, which goes by its initials too: "NYPD"."""
    short = (w for w in words if _LEAST_OF_FORCE <= len(w) <= _MOST_OF_FORCE)
    return bool(words & _POLICE) or any(w.endswith("pd") for w in short)


def _outlets(told: Statement) -> bool:
    words = body_words(told.name) | ({told.head} if told.head else set())
    return any(w in _OUTLETS or w.endswith("news") for w in words)


def _words(told: Statement) -> frozenset[str]:
    """The words of a speaker's name, roles in one spelling."""
    parts = (role_word(part) for part in name_parts(told.name))
    return frozenset(parts) - _SMALL | ({told.head} if told.head else set())


def _is_many(told: Statement) -> bool:
    return told.many or told.head in _BODIES


def _named_beside(one: Statement, other: Statement) -> bool:
    """Whether a sentence also names the other's speaker, or tells of him by his noun."""
    if other.head:
        return one.tells_of(other.head)
    own = set(name_parts(other.name)) - set(name_parts(one.name)) - _SMALL
    return bool(own & {part for word in one.sentence.split() for part in name_parts(word)})


def _callings(side: Side, other: Side, told: Statement) -> frozenset[str]:
    """The callings of a speaker, by his noun or as either article introduces him."""
    if told.head:
        found = callings([(told.head, told.titles)])
        return found | ({calling("police")} if told.head in _POLICE else frozenset())
    return callings((r.head, r.body) for r in roles_told(told.name, side, other))


def _stands_for(noun: Statement, name: Statement, a: Side, b: Side) -> bool:
    """Whether a noun only refers to whoever is named: "the union", "the captain".

    A noun for one person does unless the person named is told to be something else.
    """
    roles = list(roles_told(name.name, a, b))
    known = {r.head for r in roles} | {word for r in roles for word in r.body}
    if noun.head in known:
        return True
    if noun.head in _BODIES:
        named_body = is_body(name.name) and not roles and len(name.name.split()) > 1
        return named_body or bool({r.head for r in roles} & _LEADERS)
    return not noun.many and not roles


def _same_name(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether two names can be of one, or a person is told to be of the body."""
    names = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
    if same_person(*names) or same_body(*names):
        return True
    for one, other in (names, names[::-1]):
        beside = {word for r in roles_told(one, a, b) for word in (*r.body, r.head)}
        if beside & body_words(other):
            return True
    return False
