"""What an article says a person is: titles, offices, trades, ranks, parties and kin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.keys import fold
from compare.values.persons import Mention, likely_mentions, person_mentions
from compare.values.titles import (
    BELOW,
    EXCLUSIVE,
    KIN,
    OFFICES,
    PARTIES,
    PARTS,
    RANKS,
    STANDING,
    TRADES,
    role_word,
)
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["Role", "compare_roles", "explain_roles", "find_roles"]

_HEADS = OFFICES | PARTS | RANKS | TRADES | KIN | PARTIES
_BEFORE = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_PARTY = re.compile(r"^([RDI])(?:-.*)?$")
_PARTY_OF = {"R": "republican", "D": "democrat", "I": "independent"}
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is, in one place of the article.

    ``person`` is the name as written there, without titles. ``head`` is the noun in one
    spelling, ``standing`` what ranks or dates it ("deputy", "former", "younger"), ``body`` the
    other words, of the body, place or person that the role belongs to; ``proper`` are those of
    them that are names. ``before`` tells a title before the name.
    """

    person: str
    head: str
    standing: frozenset[str]
    body: frozenset[str]
    proper: frozenset[str]
    before: bool
    start: int
    end: int


def find_roles(sentence: Sentence) -> tuple[Role, ...]:
    """The roles that a sentence gives to the persons it names, in order."""
    mentions = (*person_mentions(sentence), *likely_mentions(sentence))
    if not mentions:
        return ()
    tree = Tree(sentence)
    return tuple(r for m in mentions for r in _roles(tree, m))


def compare_roles(a: Role, b: Role) -> Comparison:
    """How two roles of one person stand to each other.

    They conflict where they exclude each other: "director" and "deputy director" of one body,
    "younger sister" and "older sister", two trades, two parties.
    """
    if a.head == b.head:
        return _same_head(a, b)
    if "former" in a.standing | b.standing:
        return Comparison.COMPATIBLE
    if {a.head, b.head} <= KIN:
        return Comparison.CONFLICTS if _one_body(a, b) and _kin(a, b) else Comparison.COMPATIBLE
    pair = {a.head, b.head}
    for rivals in EXCLUSIVE:
        if pair <= rivals and (rivals.isdisjoint(OFFICES) or _one_body(a, b)):
            if "spokesman" in rivals and "spokesman" not in pair:
                continue
            return Comparison.CONFLICTS
    return Comparison.NOT_COMPARABLE


def explain_roles(person: str, a: str, b: str) -> str:
    """Why two roles of a person, given as written, conflict."""
    return f"{person}: {a} / {b}: roles that exclude each other"


def _same_head(a: Role, b: Role) -> Comparison:
    if {"younger", "older"} <= a.standing | b.standing and a.standing != b.standing:
        return Comparison.CONFLICTS
    if not _one_body(a, b):
        return Comparison.NOT_COMPARABLE
    lower = a.standing & BELOW, b.standing & BELOW
    if bool(lower[0]) != bool(lower[1]):
        return Comparison.CONFLICTS
    return Comparison.SAME if a.standing == b.standing else Comparison.COMPATIBLE


def _one_body(a: Role, b: Role) -> bool:
    """Whether two roles can belong to one body: their names meet, or one gives none."""
    return not a.proper or not b.proper or bool(a.proper & b.proper)


def _kin(a: Role, b: Role) -> bool:
    """Whether two words for kin exclude each other, told of one relative."""
    widowed = {"wife": "widow", "husband": "widower", "widow": "wife", "widower": "husband"}
    return widowed.get(a.head) != b.head and a.body == b.body


def _roles(tree: Tree, mention: Mention) -> Iterator[Role]:
    found = [*_before(tree, mention), *_apposed(tree, mention), *_copula(tree, mention)]
    seen: set[int] = set()
    for head, inside, before in found:
        if head not in seen:
            seen.add(head)
            yield from _read(tree, mention, head, inside, before)
    yield from _initial(tree, mention)


def _before(tree: Tree, mention: Mention) -> Iterator[tuple[int, list[int], bool]]:
    """The title right before a name: "Acting Harbour Commissioner Ida Moe"."""
    words, first = tree.words, mention.first
    at = first - 1
    while at >= 0 and first - at <= _LONGEST and _in_title(tree, at):
        at -= 1
    while at + 1 < first and words[at + 1].pos == "VERB" and not _standing(words[at + 1].text):
        at += 1
    noun = first - 2 if first and words[first - 1].text == "." else first - 1
    if noun > at and _head(tree, noun):
        yield noun, list(range(at + 1, noun + 1)), True


def _in_title(tree: Tree, at: int) -> bool:
    word = tree.words[at]
    if word.entity == "PERSON" and not _head(tree, at):
        return False
    if word.text == "." or word.text == "'s":
        return at > 0 and (word.text == "'s" or _head(tree, at - 1))
    return (word.pos in _BEFORE and word.tag not in {"VBD", "VBZ", "VBP"}) or word.text in {
        "'s",
        "-",
    }


def _apposed(tree: Tree, mention: Mention) -> Iterator[tuple[int, list[int], bool]]:
    """The noun beside a name: "Ida Moe, the commissioner", "the commissioner, Ida Moe"."""
    for at in range(mention.first, mention.last):
        for child in tree.children(at, "appos"):
            if tree.words[child].entity != "PERSON" and child >= mention.last:
                yield from _phrase(tree, child)
        head = tree.head(at)
        if tree.words[at].dep != "appos" or head is None or head >= mention.first:
            continue
        if tree.words[head].entity != "PERSON":
            yield from _phrase(tree, head)


def _copula(tree: Tree, mention: Mention) -> Iterator[tuple[int, list[int], bool]]:
    """What a name is said to be: "Ida Moe is the commissioner"."""
    for at in range(mention.first, mention.last):
        verb = tree.head(at)
        if (
            tree.words[at].dep != "nsubj"
            or verb is None
            or tree.lemma(verb) not in {"be", "become"}
        ):
            continue
        if any(True for _ in tree.children(verb, "neg", "aux")):
            continue
        for child in tree.children(verb, "attr"):
            yield from _phrase(tree, child)


def _phrase(tree: Tree, noun: int) -> Iterator[tuple[int, list[int], bool]]:
    """A noun that names a role with what stands before it and its "of" phrases."""
    follows = tree.words[noun + 1 : noun + 2]
    if not _head(tree, noun) or (follows and follows[0].entity == "PERSON"):
        return  # the title of the next name in a list is none of this one
    inside = {noun}
    for child in tree.children(noun, "compound", "amod", "poss", "nmod", "prep"):
        if tree.words[child].dep != "prep" or tree.words[child].text in {"of", "for", "at"}:
            inside.update(i for i in tree.subtree(child) if abs(i - noun) <= _LONGEST)
    yield noun, _unbroken(tree, sorted(inside), noun), False


def _unbroken(tree: Tree, inside: list[int], noun: int) -> list[int]:
    """The words around the noun up to a comma, a bracket or a relative clause."""
    kept = [i for i in inside if i <= noun]
    for i in (i for i in inside if i > noun):
        if tree.words[i].pos == "PUNCT" or tree.words[i].tag in {"WP", "WDT"}:
            break
        kept.append(i)
    return kept


def _head(tree: Tree, at: int) -> bool:
    word = tree.words[at]
    return role_word(fold(word.lemma)) in _HEADS or role_word(fold(word.text)) in _HEADS


def _standing(text: str) -> str:
    return STANDING.get(fold(text), "")


def _read(
    tree: Tree, mention: Mention, head: int, inside: Iterable[int], before: bool
) -> Iterator[Role]:
    """The role that a noun and the words around it name, and the party among them."""
    words = [tree.words[i] for i in inside]
    noun = role_word(fold(tree.words[head].lemma))
    noun = noun if noun in _HEADS else role_word(fold(tree.words[head].text))
    others = [w for w in words if w is not tree.words[head] and w.pos in _BEFORE]
    standing = frozenset(s for w in others if (s := _standing(w.text)))
    body = [w for w in others if not _standing(w.text) and role_word(fold(w.text)) != noun]
    yield Role(
        mention.name,
        noun,
        standing,
        frozenset(fold(w.text) for w in body),
        frozenset(fold(w.text) for w in body if w.pos == "PROPN"),
        before,
        words[0].start,
        words[-1].end,
    )
    for word in others if before else ():
        party = role_word(fold(word.text))
        if party in PARTIES and noun not in PARTIES:
            nothing: frozenset[str] = frozenset()
            yield Role(mention.name, party, nothing, nothing, nothing, True, word.start, word.end)


def _initial(tree: Tree, mention: Mention) -> Iterator[Role]:
    """The party in brackets behind a name: "(R-Wyo.)"."""
    behind = tree.words[mention.last : mention.last + 2]
    if len(behind) == 2 and behind[0].text == "(" and (found := _PARTY.match(behind[1].text)):
        nothing: frozenset[str] = frozenset()
        party, word = _PARTY_OF[found.group(1)], behind[1]
        yield Role(mention.name, party, nothing, nothing, nothing, False, word.start, word.end)
