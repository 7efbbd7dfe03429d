"""Joined clauses that lean on a "not only", or on a "were" that they leave out.

Cut off, they would say another thing, or leave half of one: "they not only came", "they chased".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, own_subject, text_before

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["leans_back"]

_OBJECTS = frozenset({"acomp", "attr", "ccomp", "dobj", "oprd", "xcomp"})
_NOT_ONLY = frozenset({("not", "just"), ("not", "merely"), ("not", "only")})
# Verbs that nobody uses without an object: of what has none they tell what was done to it.
_DONE_TO = frozenset(
    "arrest cancel damage demolish desert destroy detain evacuate injure kill loot suspend "
    "vandalise vandalize wound".split()
)


def leans_back(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a joined clause, or the one that it is joined to, tells no more than a half."""
    head = sentence.words[verb].head
    return (
        _is_behind_not_only(sentence, head, first)
        or any(_is_done_to(sentence, i) for i in (verb, head))
        or _is_said_of_many(sentence, verb, head)
    )


def _is_behind_not_only(sentence: Sentence, head: int, first: int) -> bool:
    """Whether a clause is what "but also" adds: "They not only came but also took the hill"."""
    near = {head, *sentence.children(head)}
    return any(
        sentence.lowers[i : i + 2] in _NOT_ONLY and sentence.words[i].head in near
        for i in range(first)
    )


def _is_done_to(sentence: Sentence, verb: int) -> bool:
    """Whether a bare verb may leave out the "were": "were seen, chased and caught".

    By itself it would tell that whoever was chased chased somebody.
    """
    word = sentence.words[verb]
    passive = any(sentence.words[c].dep == "auxpass" for c in sentence.children(word.head))
    behind = {sentence.words[c].dep for c in sentence.children(verb) if c > verb}
    if not passive or word.tag != "VBD" or not behind.isdisjoint(_OBJECTS):
        return False
    listed = sentence.subtree(verb)[0] == verb and text_before(sentence, verb) == ","
    return listed or word.lemma.lower() in _DONE_TO


def _is_said_of_many(sentence: Sentence, verb: int, head: int) -> bool:
    """Whether the parse takes some of those who act for what is said.

    "They said owners, along with two crews, and wardens would stay."
    """
    objects = [c for c in sentence.children(head) if sentence.words[c].dep == "dobj"]
    says = sentence.words[head].lemma.lower() == "say" and own_subject(sentence, verb) is not None
    many = (c for c in objects if sentence.words[c].tag in PLURALS)
    return says and any("," in sentence.lowers[c + 1 : c + 2] for c in many)
