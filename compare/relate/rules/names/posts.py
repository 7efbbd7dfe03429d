"""The bodies that posts are of: "the top Democrat on the Water Committee" and "on the Roads"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.names.bodies import KINDS, body_words
from compare.values.names.names import same_person
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.names.labels import Label
    from compare.values.roles.roles import Role

__all__ = ["hold_two_posts", "of_two_holders"]

# What joins a post to the body that it is of, and how many characters that may be.
_JOINING = frozenset({*ARTICLES, "on", "of", "at", "for", "in"})
_NEAR = 12


def hold_two_posts(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether two persons hold posts in two bodies by name, which therefore are two posts."""
    mine, theirs = (
        {_telling(n) for n, r in _posts(s) if same_person(r.person, x.name)}
        for s, x in ((a, left), (b, right))
    )
    return bool(mine and theirs) and all(x.isdisjoint(y) for x in mine for y in theirs)


def of_two_holders(a: Side, b: Side, left: Placed, right: Placed) -> bool:
    """Whether two bodies are those in which two persons, who are not one, hold posts."""
    mine, theirs = (
        {r.person for n, r in _posts(s) if overlap(n, x)} for s, x in ((a, left), (b, right))
    )
    return bool(mine and theirs) and not any(same_person(x, y) for x in mine for y in theirs)


def _telling(body: Label) -> frozenset[str]:
    """The words that tell a body from others of its kind."""
    return body_words(body.name) - KINDS


def _posts(side: Side) -> Iterator[tuple[Label, Role]]:
    """The bodies named right behind a post, with that post."""
    text = side.evidence.parsed.article.text
    for body in side.labels:
        if body.person:
            continue
        for role in side.evidence.roles:
            if role.end <= body.start <= role.end + _NEAR:
                between = text[role.end : body.start].lower().split()
                if between and set(between) <= _JOINING:
                    yield body, role
