"""What all of a group are, and who was the first or the last to do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.camps import camps_of
from compare.values.statements.bounds.scopes import scope_of
from compare.values.statements.parties.participants import Party
from compare.values.statements.told.told import GROUP, Told, made_told
from compare.values.words.keys import CONTENT, SUBJECTS, fold, key
from compare.values.words.senses import sense, word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["groups_told", "order_ends_told"]

_ALL = frozenset("all both each everybody everyone".split())
# Who is told of as a group by what befell them.
_GROUPS = frozenset(map(sense, "arrest dead injure missing victim".split()))
_ENDS = frozenset({"first", "last"})


def groups_told(tree: Tree, be: int) -> Iterator[Told]:
    """ "All of the dead were crew members", "the five victims were passengers"."""
    attribute = tree.child(be, "attr")
    if tree.lemma(be) != "be" or attribute is None:
        return
    subject = next(iter(tree.children(be, *SUBJECTS, "csubj")), be)
    inside = [j for j in tree.subtree(be) if j < be]
    around = {tree.lowers[j] for j in range(min([be, *inside]), attribute)}
    whole = bool(around & _ALL) or ("the" in around and tree.child(subject, "nummod") is not None)
    senses = {sense(key(tree.words[j])) for j in inside if tree.words[j].pos in CONTENT}
    form = _form(tree, attribute)
    if not whole or not senses & _GROUPS or not form or tree.child(attribute, "conj") is not None:
        return
    others = senses - _GROUPS - {"", "people"}
    scope = scope_of(tree, tree.clause(be))
    first = tree.words[min([attribute, *tree.children(attribute, "compound")])]
    whom = Party(frozenset(senses & _GROUPS))
    ends = first.start, tree.words[attribute].end
    yield Told(GROUP, form, whom, frozenset(others), True, scope, *ends)


def _form(tree: Tree, noun: int) -> str:
    """The word for a camp that a noun tells: "crew" of "crew members"."""
    at = noun
    if tree.lemma(noun) == "member":
        at = next(iter(tree.children(noun, "compound")), noun)
    forms = (fold(tree.words[at].lemma), fold(tree.words[at].text))
    return next((f for f in forms if camps_of(f)), "")


def order_ends_told(tree: Tree, be: int) -> Iterator[Told]:
    """ "Was the last to leave the ship": who is the first of many is not the last."""
    attribute = tree.child(be, "attr", "acomp")
    if tree.lemma(be) != "be" or attribute is None:
        return
    end = next(
        (j for j in (attribute, *tree.children(attribute, "amod")) if tree.lowers[j] in _ENDS), None
    )
    clause = tree.child(attribute, "relcl", "acl")
    clause = tree.child(be, "xcomp") if clause is None else clause
    if end is None or clause is None or not tree.is_infinitive(clause):
        return
    things = [*tree.children(clause, "dobj"), *tree.behind(clause, "prep")]
    done = " ".join(
        [word_sense(tree.sentence, clause), *sorted(sense(key(tree.words[j])) for j in things)]
    )
    for whom in tree.children(be, "nsubj"):
        yield from made_told(
            tree, f"order of {done}", tree.lowers[end], whom, (end, end), lasting=True
        )
