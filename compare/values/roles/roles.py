"""What an article says a person is: titles, offices, trades, ranks, parties and kin."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.names.persons import Mention, likely_mentions, person_mentions
from compare.values.roles.callings import ACCUSING
from compare.values.roles.title_runs import (
    HEADS,
    LONGEST,
    is_head,
    standing_of,
    titles_before,
)
from compare.values.roles.titles import PARTIES, role_word
from compare.values.statements.endings.offices_left import leaving_of
from compare.values.words.keys import WEIGHTY, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Role", "find_offices_left", "find_roles"]

_PARTY = re.compile(r"^([RDI])(?:-.*)?$")
_WITH_STATE = re.compile(r"^[RDI]-[A-Z]")
_PARTY_OF = {"R": "republican", "D": "democrat", "I": "independent"}
# Two words for one office, each with the head it goes by.
_OFFICE_OF_TWO = {
    ("attorney", "general"): "attorneygeneral",
    ("solicitor", "general"): "solicitorgeneral",
    ("surgeon", "general"): "surgeongeneral",
    ("general", "manager"): "generalmanager",
    ("editor", "chief"): "editor",
    ("majority", "leader"): "floorleader",
    ("minority", "leader"): "floorleader",
}
# What stands before the end of what somebody was.
_UNTIL = frozenset({"before", "until"})


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is, in one place of the article.

    ``person`` is the name as written there, without titles. ``head`` is the noun in one
    spelling, ``standing`` what ranks or dates it ("deputy", "former", "younger"), ``body`` the
    other words, of the body, place or person that the role belongs to; ``proper`` are those of
    them that are names. ``before`` tells a title before the name, ``left`` that it is told to be
    given up.
    """

    person: str
    head: str
    standing: frozenset[str]
    body: frozenset[str]
    proper: frozenset[str]
    before: bool
    start: int
    end: int
    left: bool = False


def find_roles(sentence: Sentence) -> tuple[Role, ...]:
    """The roles that a sentence gives to the persons it names, in order."""
    mentions = (*person_mentions(sentence), *likely_mentions(sentence))
    if not mentions:
        return ()
    tree = Tree(sentence)
    return tuple(r for m in mentions for r in _roles(tree, m))


def find_offices_left(sentence: Sentence) -> tuple[Role, ...]:
    """The roles of persons who are told to leave an office, in order: that one and all others."""
    mentions = (*person_mentions(sentence), *likely_mentions(sentence))
    tree = Tree(sentence)
    found: dict[Role, None] = {}
    for mention in mentions:
        for verb in _leaves(tree, mention):
            found |= dict.fromkeys(_roles(tree, mention))
            for noun in tree.objects(verb, {"as"}):
                for phrase in _phrase(tree, noun):
                    left = (replace(role, left=True) for role in _read(tree, mention, *phrase))
                    found |= dict.fromkeys(left)
    return tuple(found)


def _leaves(tree: Tree, mention: Mention) -> Iterator[int]:
    """The verb by which somebody is told to leave an office, unless it is denied."""
    for at in range(mention.first, mention.last):
        head = tree.head(at)
        told = head if tree.words[at].dep == "appos" and head is not None else at
        verb = tree.head(told)
        left = leaving_of(tree, verb) if verb is not None else None
        if verb is not None and left and told in left.who and tree.child(verb, "neg") is None:
            yield verb


def _roles(tree: Tree, mention: Mention) -> Iterator[Role]:
    titles = ((noun, inside, True) for noun, inside in titles_before(tree, mention.first))
    found = [*titles, *_apposed(tree, mention), *_copula(tree, mention)]
    seen: set[int] = set()
    for head, inside, before in found:
        if head not in seen:
            seen.add(head)
            yield from _read(tree, mention, head, inside, before)
    for phrase in _once(tree, mention):
        for role in _read(tree, mention, *phrase):
            yield replace(role, standing=role.standing | {"former"})
    yield from _initial(tree, mention)


def _once(tree: Tree, mention: Mention) -> Iterator[tuple[int, list[int], bool]]:
    """What somebody was before something else: "Ida Moe, who was a nurse before she married"."""
    clauses = (j for at in range(mention.first, mention.last) for j in tree.children(at, "relcl"))
    for verb in clauses:
        ends = [j for c in tree.children(verb, "advcl") for j in tree.children(c, "mark")]
        over = tree.any([*ends, *tree.children(verb, "prep")], _UNTIL)
        if not over or tree.words[verb].tag != "VBD" or tree.child(verb, "neg") is not None:
            continue
        nouns = tree.children(verb, "attr") if tree.lemma(verb) == "be" else ()
        for noun in nouns or tree.objects(verb, {"as"}):
            yield from _phrase(tree, noun)


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
    if not is_head(tree, noun) or (follows and follows[0].entity == "PERSON"):
        return  # the title of the next name in a list is none of this one
    inside = {noun}
    for child in tree.children(noun, "compound", "amod", "poss", "nmod", "prep"):
        if tree.words[child].dep != "prep" or tree.words[child].text in {"of", "for", "at"}:
            inside.update(i for i in tree.subtree(child) if abs(i - noun) <= LONGEST)
    yield noun, _unbroken(tree, sorted(inside), noun), False


def _unbroken(tree: Tree, inside: list[int], noun: int) -> list[int]:
    """The words around the noun up to a comma, a bracket or a relative clause."""
    kept = [i for i in inside if i <= noun]
    for i in (i for i in inside if i > noun):
        if tree.words[i].pos == "PUNCT" or tree.words[i].tag in {"WP", "WDT"}:
            break
        kept.append(i)
    return kept


def _read(
    tree: Tree, mention: Mention, head: int, inside: Iterable[int], before: bool
) -> Iterator[Role]:
    """The role that a noun and the words around it name, and the party among them."""
    words = [tree.words[i] for i in inside]
    noun = role_word(fold(tree.words[head].lemma))
    noun = noun if noun in HEADS else role_word(fold(tree.words[head].text))
    others = [w for w in words if w is not tree.words[head] and w.pos in WEIGHTY]
    standing = frozenset(s for w in others if (s := standing_of(w.text)))
    body = [w for w in others if not standing_of(w.text) and role_word(fold(w.text)) != noun]
    body = [w for w in body if role_word(fold(w.text)) not in PARTIES]
    noun, body = _joined(noun, body)
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
    if before and noun not in PARTIES:
        yield from _parties(mention, others)


def _parties(mention: Mention, words: Iterable[Word]) -> Iterator[Role]:
    """The parties among the words that stand before a name."""
    nothing: frozenset[str] = frozenset()
    for word in words:
        party = role_word(fold(word.text))
        if party in PARTIES:
            yield Role(mention.name, party, nothing, nothing, nothing, True, word.start, word.end)


def _joined(noun: str, body: list[Word]) -> tuple[str, list[Word]]:
    """The noun with the word that makes another office of it, and the other words beside it."""
    for word in body:
        office = _OFFICE_OF_TWO.get((fold(word.text), noun))
        if office:
            kept = office == "floorleader"  # of which there are two
            return office, [w for w in body if kept or w is not word]
    if noun == "attorney" and not ACCUSING & {fold(w.text) for w in body}:
        return "lawyer", body
    return noun, body


def _initial(tree: Tree, mention: Mention) -> Iterator[Role]:
    """The party behind a name: "(R-Wyo.)", ", R-Wyo."."""
    behind = tree.words[mention.last : mention.last + 2]
    if len(behind) < 2 or not (found := _PARTY.match(behind[1].text)):
        return
    sign, word = behind
    told = "".join(w.text for w in tree.words[mention.last + 1 : mention.last + 4])
    if sign.text == "(" or (sign.text == "," and _WITH_STATE.match(told)):
        nothing: frozenset[str] = frozenset()
        party = _PARTY_OF[found.group(1)]
        yield Role(mention.name, party, nothing, nothing, nothing, False, word.start, word.end)
