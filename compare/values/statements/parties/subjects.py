"""Which words are the subject of a verb, also where it stands with another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.modality import is_heading_infinitive
from compare.values.words.keys import NOUNS, SUBJECTS

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["is_passive", "subjects_of"]

# Relations through which a verb has the subject of the word it hangs on.
_SHARING = frozenset("conj xcomp pcomp advcl prep acl dep acomp oprd".split())
# Tags of the nouns that a pronoun can stand for.
_MEANT = {
    "he": frozenset({"NN", "NNP"}),
    "she": frozenset({"NN", "NNP"}),
    "they": frozenset({"NNS", "NNPS"}),
}
_WHO = frozenset({"who", "which", "that", "whom"})
# Verbs of which the past alone tells what a subject did: "Moe died", "Lions won".
_DONE = frozenset("win lose say die rise fall".split())


def subjects_of(tree: Tree, verb: int) -> list[int]:
    """The subjects of a verb, through coordination, relative clauses and infinitives."""
    for _ in range(6):
        own = list(tree.children(verb, *SUBJECTS))
        head, dep = tree.head(verb), tree.words[verb].dep
        if own:
            if tree.words[own[0]].text.lower() in _WHO and dep == "relcl" and head is not None:
                return [head]
            return _meant(tree, verb, own)
        if head is not None and is_heading_infinitive(tree, verb):
            return [head]
        if head is None or dep == "ccomp":
            return _right_before(tree, verb)
        if dep == "acl" and tree.words[verb].tag in {"VBN", "VBG"}:
            return [head]
        if dep == "xcomp" and (shared := _addressed(tree, head)) is not None:
            return [shared]
        if dep not in _SHARING:
            return []
        verb = head
    return []


def _addressed(tree: Tree, verb: int) -> int | None:
    """Who is to do what hangs on a verb: "told the mayor to", "called on the mayor to"."""
    shared = tree.child(verb, "dobj")
    for prep in tree.children(verb, "prep") if shared is None else ():
        if tree.lemma(verb) in {"call", "appeal", "plead"} and tree.lemma(prep) in {"on", "to"}:
            return tree.child(prep, "pobj")
    return shared


def _meant(tree: Tree, verb: int, subjects: list[int]) -> list[int]:
    """Whom "he" or "she" means: the subject of the clause that theirs hangs on, if named."""
    subject = tree.words[subjects[0]].text.lower() if len(subjects) == 1 else ""
    if subject not in _MEANT:
        return subjects
    while (head := tree.head(verb)) is not None:
        verb = head
        whom = tree.children(verb, *SUBJECTS)
        named = [i for i in whom if tree.words[i].tag in _MEANT[subject]]
        if named:
            return named
    return subjects


def _right_before(tree: Tree, verb: int) -> list[int]:
    """The noun right before a verb that was given no subject: then the parse went wrong."""
    first = min([verb, *tree.children(verb, "aux", "auxpass", "neg")])
    if first == 0 or tree.words[verb].tag not in {"VBD", "VBZ", "VBP", "VBN"}:
        return []
    before = tree.words[first - 1]
    return [first - 1] if before.pos in NOUNS and before.dep != "conj" else []


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether what a verb tells is done to its subject."""
    word = tree.words[verb]
    if tree.child(verb, "nsubjpass", "auxpass", "csubjpass") is not None:
        return True
    if word.tag == "VBN" and word.dep in {"acl", "advcl"}:
        return True
    shared = word.tag == "VBN" and word.dep == "conj" and _passive_head(tree, verb)
    return shared or _is_bare_participle(tree, verb)


def _passive_head(tree: Tree, verb: int) -> bool:
    head = tree.head(verb)
    if head is None or any(True for _ in tree.children(verb, "nsubj", "dobj")):
        return False
    return tree.child(head, "auxpass") is not None and tree.child(verb, "aux") is None


def _is_bare_participle(tree: Tree, verb: int) -> bool:
    """Whether a headline leaves out the "was" of what was done: "Coach fired after defeat"."""
    word = tree.words[verb]
    if not tree.sentence.headline or word.tag not in {"VBD", "VBN"} or word.dep != "ROOT":
        return False
    if tree.lemma(verb) in _DONE or tree.child(verb, "aux", "ccomp", "xcomp") is not None:
        return False
    objects = tree.children(verb, "dobj", "attr")
    return not any(tree.words[i].pos in NOUNS | {"PRON", "NUM"} for i in objects)
