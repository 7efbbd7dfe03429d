"""How long before or after another event something was done: "married two weeks before it"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS, VERBS, fold
from compare.values.words.senses import LIGHT, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["CountedFrom", "read_counted_from"]

_WAYS = frozenset({"before", "after"})
# By these one article names the deed, and the other what came of it.
_KILLING = frozenset("attack die killing shoot shooting stab stabbing".split())
_PARTIES = ("nsubj", "nsubjpass", "dobj")


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """That a ``deed`` was done so long in one ``way`` from an ``event``, with the names in it."""

    deed: str
    way: str
    event: str
    names: frozenset[str]

    def is_one(self, other: CountedFrom) -> bool:
        """Whether both tell how far one deed lies from one event."""
        if (self.deed, self.way) != (other.deed, other.way):
            return False
        if self.event != other.event and not _KILLING.issuperset({self.event, other.event}):
            return False
        return not (self.names and other.names) or not self.names.isdisjoint(other.names)


def read_counted_from(sentence: Sentence, unit: int) -> CountedFrom | None:
    """What the length of time that ends with a word lies between; None where that is not told."""
    tree, at = Tree(sentence), unit + 1
    if at >= len(tree.words) or tree.lowers[at] not in _WAYS:
        return None
    event = tree.child(at, "pobj", "pcomp")
    below = at
    if tree.words[at].dep == "mark":
        event = below = tree.words[at].head
    deed = tree.words[below].head
    if event is None or deed == below or tree.words[deed].pos not in VERBS:
        return None
    if tree.words[event].pos not in NOUNS | VERBS or word_sense(sentence, deed) in LIGHT:
        return None
    parties = tree.children(deed, *_PARTIES)
    names = (i for p in parties for i in tree.subtree(p) if tree.words[i].pos == "PROPN")
    found = frozenset(fold(tree.words[i].text) for i in names)
    return CountedFrom(word_sense(sentence, deed), tree.lowers[at], _name(tree, event), found)


def _name(tree: Tree, event: int) -> str:
    """The sense of an event; "shot" as a verb tells of a shooting."""
    verb = tree.words[event].pos in VERBS and tree.lemma(event) == "shoot"
    return "shoot" if verb else word_sense(tree.sentence, event)
