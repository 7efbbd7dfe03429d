"""Verbs in headlines in title case, which the syntax model takes for names: "Moe Slams Bill"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.opposites.table import entries
from compare.values.statements.parties.participants import Party
from compare.values.words.keys import CONTENT, NOUNS, fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["around_verb", "verb_of_headline"]

_ENDINGS = (("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"))
# Words and marks that end what a verb is done to.
_BREAKS = frozenset(": ; , - – after as over amid at in for on to before despite with from".split())


def verb_of_headline(tree: Tree, i: int) -> str:
    """The lemma of the verb that a word of a headline is, if it is listed; "" for a name.

    A verb has somebody before it and something behind it.
    """
    word = tree.words[i]
    if not tree.sentence.headline or word.pos not in NOUNS or not 0 < i < len(tree.words) - 1:
        return ""
    if tree.words[i - 1].pos not in NOUNS or word.text.isupper():
        return ""
    lower = word.text.lower()
    bare = (lower.removesuffix(end) + mend for end, mend in _ENDINGS if lower.endswith(end))
    behind = (tree.lowers[i + 1],)
    if any(entry.rest == behind for entry in entries("v", lower)):
        return lower  # "Nurses Rally Behind Mayor"
    return next((lemma for lemma in bare if entries("v", lemma)), "")


def around_verb(tree: Tree, i: int) -> tuple[Party, Party]:
    """What stands before and behind a verb of a headline, up to the next mark or preposition."""
    before = _run(tree, range(i - 1, -1, -1))
    first = i + 1
    if first < len(tree.words) and tree.words[first].pos == "ADP":
        first += 1
    return before, _run(tree, range(first, len(tree.words)))


def _run(tree: Tree, indices: range) -> Party:
    nouns, names = set(), set()
    for j in indices:
        word = tree.words[j]
        if word.text.lower() in _BREAKS:
            break
        if word.pos in CONTENT and key(word):
            nouns.add(sense(word.lemma.lower()))
            names.add(fold(word.text))
    return Party(frozenset(nouns), frozenset(names))
