"""The words of a sentence that may tell the opposite of something: found at little cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.amounts_left import tells_amount_left
from compare.values.statements.contraries.antonyms import Stand
from compare.values.statements.framing.questions import asked
from compare.values.statements.opposites.existence import may_deny
from compare.values.statements.opposites.phrases import find_stands
from compare.values.words.keys import key
from compare.values.words.negative_words import TURNING
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["OWN", "Mention", "find_mentions"]

# Before the name of the axis that a verb or a noun has for itself.
OWN = "= "
# Verbs and nouns that say too little to be denied by themselves.
_WORDLESS = frozenset(
    "be have do say tell mean think believe know want see look feel seem appear need like hope "
    "expect try use ask add note call talk speak keep let make take get go come put way time thing "
    "people person man woman day year week part lot case establish determine prove verify "
    "conclude".split()
)
# What is counted is no event: "got more votes".
_COUNTED = frozenset("more most many few fewer several enough".split())


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A word that stands on axes of the lexicon, or a verb or a noun, which has one for itself.

    ``last`` is the last word of its phrase; ``denying`` says that some word of the sentence may
    deny something. Offsets are of the word.
    """

    tree: Tree
    at: int
    last: int
    stands: frozenset[Stand]
    own: Stand | None
    denying: bool
    start: int
    end: int

    def axes(self) -> Iterator[str]:
        """The axes on which it stands."""
        yield from (stand.axis for stand in self.stands)
        if self.own is not None:
            yield self.own.axis


def find_mentions(sentence: Sentence) -> Iterator[Mention]:
    """The mentions of a sentence, in order; a question states nothing."""
    tree, questions = Tree(sentence), asked(sentence)
    denying = any(may_deny(tree, i) for i in range(len(tree.words)))
    for i, word in enumerate(tree.words):
        if i in questions or not word.text[0].isalpha() or tree.leads_on(i):
            continue
        if tells_amount_left(tree, i):
            continue
        stands, last = find_stands(tree, i)
        own = _own(tree, i)
        if stands or own is not None:
            yield Mention(tree, i, last, stands, own, denying, word.start, word.end)


def _own(tree: Tree, i: int) -> Stand | None:
    """The axis of a verb or a noun that is told of as so or not so."""
    word = tree.words[i]
    if word.pos not in {"VERB", "NOUN"} or tree.lemma(i) in _WORDLESS:
        return None
    if tree.pieces_before(i) in TURNING:
        return None
    if word.pos == "NOUN" and any(tree.lemma(j) in _COUNTED for j in tree.children(i, "amod")):
        return None
    name = key(word)
    return Stand(f"{OWN}{sense(name)}", True) if name else None
