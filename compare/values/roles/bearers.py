"""Whom or what a word for what somebody is describes: "the Republican senator Ida Moe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.bodies import is_body
from compare.values.names.names import strip_honorifics
from compare.values.names.persons import UNSURE
from compare.values.roles.camps import camps_of
from compare.values.words.keys import NOUNS, fold
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.values.words.tree import Tree

__all__ = ["DESCRIBING", "described_by", "owner_words", "persons_called"]

_BEFORE = frozenset({"amod", "compound", "nmod"})
DESCRIBING = _BEFORE | {"poss"}


def persons_called(tree: Tree, noun: int) -> Iterator[str]:
    """Who is called so: "the reporter, Ida Moe", "the Republican senators Ida Moe and Jon Dahl"."""
    head = tree.head(noun)
    todo = list(tree.children(noun, "appos"))
    if head is not None and tree.words[noun].dep in {"appos", *DESCRIBING} - {"poss"}:
        todo += [head, *tree.children(head, "appos"), *_up(tree, head)]
        if tree.words[noun].dep == "appos" and tree.words[head].dep == "conj":
            todo.append(tree.words[head].head)
    joined = [other for one in todo for other in tree.children(one, "conj")]
    for i in (*todo, *joined):
        if i != noun and _may_name(tree.words[i]):
            given = [tree.words[j] for j in tree.children(i, "compound")]
            words = [w.text for w in given if _may_name(w) and not camps_of(fold(w.text))]
            name = strip_honorifics(" ".join([*words, tree.words[i].text]))
            if not is_body(name):
                yield name


def described_by(tree: Tree, i: int) -> Iterator[str]:
    """The sense of the last noun that a word describes, and of what that belongs to.

    "fund" of "a Treasury asset fund", "councillor" and "aide" of "a Labour councillor's aide".
    """
    *_, at = _up(tree, i)
    if at == i or _may_name(tree.words[at]):
        return
    yield word_sense(tree.sentence, at)
    above = tree.head(at)
    if above is not None and tree.words[at].dep == "pobj" and tree.lemma(above) == "of":
        above = tree.head(above)
    elif tree.words[at].dep != "poss":
        return
    if above is not None and tree.words[above].pos in NOUNS:
        yield word_sense(tree.sentence, above)


def owner_words(tree: Tree, noun: int) -> Iterator[str]:
    """The words for whose relative somebody is: "his son", "the governor's son", "a son of Moe"."""
    for child in tree.children(noun, "poss", "prep"):
        if tree.words[child].dep == "poss" or tree.lemma(child) == "of":
            yield from (f for i in tree.subtree(child) if (f := fold(tree.words[i].text)))


def _up(tree: Tree, i: int) -> Iterator[int]:
    """A word and, one by one, the nouns that it and they describe."""
    yield i
    while tree.words[i].dep in _BEFORE and (head := tree.head(i)) is not None:
        if tree.words[head].pos not in NOUNS:
            return
        i = head
        yield i


def _may_name(word: Word) -> bool:
    """Whether a word can be of a person's name; the syntax model does not know them all."""
    unsure = word.pos == "PROPN" and word.entity in UNSURE and not camps_of(fold(word.text))
    return word.entity == "PERSON" or unsure
