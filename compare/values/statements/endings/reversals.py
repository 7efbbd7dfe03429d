"""Who did to whom what cannot at once be the other way round: "Dahl beat Moe", "Moe beat Dahl"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.statements.endings.deed_verbs import BLAMING, DEED, MUTUAL, ONE_WAY, RETURNED
from compare.values.statements.endings.handing import handing_of
from compare.values.statements.parties.subjects import subjects_of
from compare.values.words.keys import AMOUNTS, fold
from compare.values.words.senses import word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["Deed", "explain_deeds", "find_deeds", "names_of", "reversed_deeds"]

# Between the names of two teams: "Torvik past Sund in the cup".
_OVER = frozenset({"past", "over"})
# Who takes over a thing from somebody does not take over him.
_TAKING_OVER = "take_over"
# Words that may stand between a verb and the name behind it.
_SMALL = frozenset({"DET", "ADJ", "NUM", "PART"})
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed with the words, folded, of the names or nouns for who does it and who suffers it.

    ``listed`` tells that it is known to be done but one way in an event, ``mutual`` that it is
    often done either way.
    """

    kind: str
    listed: bool
    doer: frozenset[str]
    sufferer: frozenset[str]
    start: int
    end: int
    mutual: bool = False


def find_deeds(sentence: Sentence) -> tuple[Deed, ...]:
    """The deeds of a sentence by somebody to somebody, in order."""
    tree = Tree(sentence)
    return tuple(d for i in range(len(tree.words)) for d in (*_told(tree, i), *_between(tree, i)))


def reversed_deeds(a: Deed, b: Deed) -> bool:
    """Whether who does it in one suffers it in the other, and the other way round."""
    if a.kind != b.kind:
        return False
    crossed = bool(a.doer & b.sufferer and a.sufferer & b.doer)
    return crossed and not (a.doer & b.doer or a.sufferer & b.sufferer)


def explain_deeds(a: str, b: str) -> str:
    """Why two deeds, given as written, conflict."""
    return f"{a} / {b}: the other way round"


def _told(tree: Tree, verb: int) -> Iterator[Deed]:
    """A deed that a verb tells with its subject and its object."""
    if tree.words[verb].pos != "VERB" or tree.child(verb, "neg") is not None:
        return
    lemma = _name(tree, verb)
    kind = DEED.get(lemma, lemma)
    passive = _passive(tree, verb)
    subjects = subjects_of(tree, verb)
    if tree.sentence.headline and not _named(tree, subjects):  # "Moe keeps title stopping Dahl"
        subjects = [i for i, w in enumerate(tree.words) if w.dep == "nsubj"][:1]
    handed = handing_of(tree, verb, subjects, passive=passive)
    if handed is not None and all(parties := [_parties(tree, p) for p in handed[1:]]):
        yield _deed(tree, handed[0], *parties, listed=True)
        return
    objects = list(_done_to(tree, verb, passive))
    before, behind = _named(tree, subjects), _named(tree, objects)
    blaming = lemma in BLAMING and not _exchanged(tree, verb)
    if lemma in DEED or blaming:
        before = before or _nouns(tree, subjects)
        behind = behind or _nouns(tree, objects[:1])
    elif lemma in MUTUAL and lemma not in ONE_WAY:
        return
    if before and behind:
        yield _deed(tree, kind, *((behind, before) if passive else (before, behind)))


def _name(tree: Tree, verb: int) -> str:
    """A verb, with its particle where that makes a deed of it: "took over its rival"."""
    names = tree.names(verb, "prt")
    return next((name for name in names if name in DEED), tree.lemma(verb))


def _exchanged(tree: Tree, verb: int) -> bool:
    """Whether the same words may have been returned: "accused each other", "in turn blamed"."""
    near = tree.clause(verb)
    states = [i for i in near if tree.words[i].entity == "GPE"]
    return bool(states) or tree.any(near, RETURNED)


def _passive(tree: Tree, verb: int) -> bool:
    aside = tree.words[verb].tag == "VBN" and tree.words[verb].dep == "acl"  # "Moe, beaten by Dahl"
    return aside or tree.is_passive(verb)


def _between(tree: Tree, i: int) -> Iterator[Deed]:
    """A deed between two names in a row, as headlines have it, however the syntax is read."""
    written = fold(tree.words[i].text)
    if i == 0 or (written not in _OVER and not tree.sentence.headline):
        return
    forms = (written, written.removesuffix("s"), written.removesuffix("ed"))
    kind = "beat" if written in _OVER else next((DEED[f] for f in forms if f in DEED), None)
    if kind is None:
        return
    after = next((j for j in range(i + 1, len(tree.words)) if tree.words[j].pos not in _SMALL), i)
    if after - i > _LONGEST or not (_is_name(tree, i - 1) and _is_name(tree, after)):
        return
    yield _deed(tree, kind, _run(tree, i - 1, -1), _run(tree, after, 1))


def _deed(
    tree: Tree, kind: str, doer: list[int], sufferer: list[int], *, listed: bool = False
) -> Deed:
    doers, sufferers = (frozenset(_called(tree, j) for j in js) for js in (doer, sufferer))
    inside = [*doer, *sufferer]
    start, end = tree.words[min(inside)].start, tree.words[max(inside)].end
    return Deed(kind, listed or kind in DEED, doers, sufferers, start, end, kind in MUTUAL)


def _done_to(tree: Tree, verb: int, passive: bool) -> Iterator[int]:
    """Nouns below a verb that can name who it is done to, or by if passive: "Dahl's pass"."""
    if passive:
        yield from tree.behind(verb, "agent")
        return
    for noun in tree.children(verb, "dobj"):
        yield noun
        yield from tree.children(noun, "compound", "poss")
        for prep in (*tree.children(noun, "prep"), *tree.children(verb, "prep")):
            if tree.lemma(prep) == "from" and _name(tree, verb) != _TAKING_OVER:
                yield from tree.children(prep, "pobj")


def _named(tree: Tree, nouns: Sequence[int]) -> list[int]:
    """The words of the names among some nouns, and of those beside them: "the magazine Lens"."""
    named = [j for i in nouns for j in names_of(tree, i)]
    inside = (j for i in named for j in (*tree.children(i, "compound"), i) if _is_name(tree, j))
    return list(dict.fromkeys(inside))


def names_of(tree: Tree, noun: int) -> list[int]:
    """The last words of the names for what a noun means, however a name behind it is hung."""
    if _is_name(tree, noun):
        return [noun]
    if tree.words[noun].pos != "NOUN":
        return []
    beside = [i for i in tree.children(noun, "appos") if _is_name(tree, i)]
    behind = _run(tree, noun + 1, 1)
    return beside or behind[-1:]


def _parties(tree: Tree, nouns: Sequence[int]) -> list[int]:
    return _named(tree, nouns) or _nouns(tree, nouns)


def _nouns(tree: Tree, nouns: Sequence[int]) -> list[int]:
    return [i for i in nouns if tree.words[i].pos == "NOUN"]


def _called(tree: Tree, i: int) -> str:
    """A word of a name, folded, or the sense of a noun."""
    return word_sense(tree.sentence, i) if tree.words[i].pos == "NOUN" else fold(tree.words[i].text)


def _run(tree: Tree, at: int, step: int) -> list[int]:
    found = []
    while 0 <= at < len(tree.words) and _is_name(tree, at):
        found.append(at)
        at += step
    return found


def _is_name(tree: Tree, i: int) -> bool:
    word = tree.words[i]
    named = word.pos == "PROPN" or word.entity in {"PERSON", "ORG", "GPE"}
    return named and word.entity not in AMOUNTS and word.text[:1].isupper()
