"""Joined clauses that lean on a "not only", on a "were" that they leave out, or on a "by".

Cut off, they would say another thing, or leave half of one: "they not only came", "they chased".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.agreement import tense
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
# And those that nobody uses without whom they are said to, right before what is said.
_TOLD_TO = frozenset("assure inform notify remind tell".split())
_LEADING = frozenset("how that to what when where whether why".split())
# Participles that tell which people, more often than what was done: "retired generals".
_OF_PEOPLE = frozenset("arm invite mask retire train".split())
_NOT_PAST = frozenset("can may must shall will".split())


def leans_back(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a joined clause, or the one that it is joined to, tells no more than a half."""
    head = sentence.words[verb].head
    return (
        _is_behind_not_only(sentence, head, first)
        or any(_is_done_to(sentence, i) for i in (verb, head))
        or _is_by_more(sentence, verb, head)
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
    behind = {sentence.words[c].dep for c in sentence.children(verb) if c > verb}
    if not _is_passive(sentence, word.head) or word.tag != "VBD":
        return False
    lead = set(sentence.lowers[verb + 1 : verb + 2])
    if word.lemma.lower() in _TOLD_TO and lead & _LEADING and not behind & {"dative", "dobj"}:
        return True
    if not behind.isdisjoint(_OBJECTS):
        return False
    listed = sentence.subtree(verb)[0] == verb and text_before(sentence, verb) == ","
    return listed or word.lemma.lower() in _DONE_TO


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return any(sentence.words[c].dep == "auxpass" for c in sentence.children(verb))


def _is_by_more(sentence: Sentence, verb: int, head: int) -> bool:
    """Whether a participle tells of more by whom it is done: "by observers and invited experts".

    The parse takes it for what those to whom it is done did: "they invited experts".
    """
    word, behind = sentence.words[verb], sentence.words[verb + 1 : verb + 2]
    many = any(w.tag in PLURALS and w.head == verb and w.dep == "dobj" for w in behind)
    joined = verb > 0 and sentence.lowers[verb - 1] == "and"
    if not (many and joined and word.tag == "VBD" and _is_passive(sentence, head)):
        return False
    by = (c for c in sentence.children(head) if sentence.words[c].dep == "agent")
    if not any(sentence.subtree(c)[-1] == verb - 2 for c in by):
        return False
    return word.lemma.lower() in _OF_PEOPLE or tense(sentence, head) in _NOT_PAST


def _is_said_of_many(sentence: Sentence, verb: int, head: int) -> bool:
    """Whether the parse takes some of those who act for what is said.

    "They said owners, along with two crews, and wardens would stay."
    """
    objects = [c for c in sentence.children(head) if sentence.words[c].dep == "dobj"]
    says = sentence.words[head].lemma.lower() == "say" and own_subject(sentence, verb) is not None
    many = (c for c in objects if sentence.words[c].tag in PLURALS)
    return says and any("," in sentence.lowers[c + 1 : c + 2] for c in many)
