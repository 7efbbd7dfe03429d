"""Clauses told flatly or with a reserve: "a cable is down", "a cable is thought to be down"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.modality import own_certainty
from compare.values.statements.framing.questions import asked
from compare.values.words.keys import CONTENT, NOUNS, SUBJECTS, VERBS, fold, key
from compare.values.words.senses import TELLING, sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Clause", "find_clauses"]

_THOUGHT = frozenset("think believe suspect fear presume assume".split())
_DOUBTING = frozenset(
    "allegedly apparently likely maybe perhaps possible possibly presumably probable probably "
    "purportedly reportedly supposedly".split()
)
# Of a deed they may tell of ability or leave, "could reach", "may vote"; of a state, only of doubt.
_MODALS = frozenset("could may might".split())
_HAVE = frozenset({"have"})
_SEEMING = frozenset({"appear", "seem"})
# What may still change; said of a noun, it is a reserve on all that is told of it.
_UNSETTLED = frozenset("preliminary provisional tentative unconfirmed".split())
_CONFIRMING = "confirm"
_CLAUSES = frozenset({"ccomp", "xcomp", "oprd"})
# Words that a state of being lies in, though they have no content elsewhere: "the cable is down".
_WHERE = frozenset({"ADV", "ADP", "PART"})
_SUPPOSING = frozenset("if unless whether".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause tells: its verb, its subject's words and the others, all by their senses.

    ``verb`` is "" where a clause tells of its subject only that it may still change.
    ``reserved``: told with a reserve. ``flat``: no word of its sentence shows one. Offsets are of
    the words to show, with the reserve.
    """

    verb: str
    subject: frozenset[str]
    rest: frozenset[str]
    reserved: bool
    flat: bool
    start: int
    end: int


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence that have a subject, in order; a question states nothing."""
    tree, questions = Tree(sentence), asked(sentence)
    flat = not any(_is_mark(tree, i) for i in range(len(tree.words)))
    for i, word in enumerate(tree.words):
        if word.pos not in VERBS or word.dep in {"aux", "auxpass"} or i in questions:
            continue
        subjects = _subjects(tree, i)
        supposed = tree.any(tree.children(i, "mark"), _SUPPOSING)
        if not subjects or supposed or tree.child(i, "neg") is not None:
            continue
        marks = _marks(tree, i, subjects)
        yield _clause(tree, i, subjects, marks, flat)


def _clause(tree: Tree, verb: int, subjects: list[int], marks: list[int], flat: bool) -> Clause:
    whose = {j for i in subjects for j in tree.subtree(i)}
    rest = {j for j in tree.clause(verb) if j != verb} - whose - set(marks)
    shown = [verb, *tree.children(verb, "aux", "auxpass"), *marks]
    shown += [c for c in tree.children(verb, "acomp", "attr", "advmod") if c == verb + 1]
    near = [i for i in shown if abs(i - verb) <= 8]
    return Clause(
        _name(tree, verb),
        _senses(tree, whose - set(marks)),
        _senses(tree, rest) | _states(tree, verb),
        bool(marks),
        flat,
        tree.words[min(near)].start,
        tree.words[max(near)].end,
    )


def _name(tree: Tree, verb: int) -> str:
    if tree.child(verb, "prt") is not None:
        return tree.with_particle(verb)  # who "set off" a row set no date
    if tree.lemma(verb) != "be":
        return sense(key(tree.words[verb])) or tree.lemma(verb)
    return "" if tree.any(tree.children(verb, "acomp"), _UNSETTLED) else "be"


def _senses(tree: Tree, words: set[int]) -> frozenset[str]:
    keys = (key(tree.words[i]) for i in words if tree.words[i].pos in CONTENT)
    return frozenset(sense(k) for k in keys if k and k not in _DOUBTING)


def _states(tree: Tree, verb: int) -> frozenset[str]:
    """What something is without a word of content: "down", "over"."""
    if tree.lemma(verb) != "be":
        return frozenset()
    near = tree.children(verb, "acomp", "advmod", "prt", "attr")
    return frozenset(fold(tree.words[i].text) for i in near if tree.words[i].pos in _WHERE) - (
        _DOUBTING
    )


def _subjects(tree: Tree, verb: int) -> list[int]:
    """The subject of a verb; of an infinitive, that of the verb that it hangs on."""
    own = list(tree.children(verb, *SUBJECTS))
    if own or not tree.is_infinitive(verb) or tree.words[verb].dep not in _CLAUSES:
        return own
    above = tree.head(verb)
    for _ in range(2):
        if above is None or own:
            return own
        own = list(tree.children(above, *SUBJECTS))
        above = tree.head(above)
    return own


def _marks(tree: Tree, verb: int, subjects: list[int]) -> list[int]:
    """The words that show a reserve on a clause, and the verb that they hang on."""
    own = tree.children(verb, "advmod", "acomp", "aux")
    modals = [i for i in own if tree.lowers[i] in _MODALS and _leaves_open(tree, verb, i)]
    found = modals + [i for i in own if tree.lowers[i] in _DOUBTING]
    for noun in (*subjects, *tree.children(verb, "dobj")):
        found += [i for i in tree.children(noun, "amod") if tree.lowers[i] in _UNSETTLED]
    found += [i for i in tree.children(verb, "acomp") if tree.lowers[i] in _UNSETTLED]
    above = tree.head(verb) if tree.words[verb].dep in _CLAUSES else None
    return found if above is None else [*found, *_thinking(tree, above)]


def _leaves_open(tree: Tree, verb: int, modal: int) -> bool:
    """Whether a modal tells of doubt: "may be down", "may be leaking", "might cause"."""
    if own_certainty(tree, verb) is not Certainty.POSSIBLE:
        return False
    perfect = tree.any(tree.children(verb, "aux"), _HAVE)
    state = tree.lemma(verb) == "be" or tree.words[verb].tag == "VBG"
    return perfect or state or tree.lowers[modal] == "might"


def _thinking(tree: Tree, above: int) -> list[int]:
    """A verb or a state above a clause that keeps a reserve on it: "is thought to", "is likely"."""
    passives = tree.children(above, "auxpass")
    doubted = [i for i in tree.children(above, "acomp") if tree.lowers[i] in _DOUBTING]
    if tree.lowers[above] in _DOUBTING:
        return [above]
    if tree.lemma(above) in _THOUGHT | _SEEMING:
        return [*passives, above]
    return [above, *doubted] if doubted else []


def _is_mark(tree: Tree, i: int) -> bool:
    """Whether a word keeps a reserve on something, or tells who says it."""
    lemma, pos = tree.lemma(i), tree.words[i].pos
    passive = tree.child(i, "auxpass") is not None
    if lemma == _CONFIRMING and passive and not tree.children(i, *_CLAUSES):
        return False  # "the date has been confirmed"
    if pos in VERBS and lemma in _THOUGHT | _SEEMING | _MODALS | TELLING:
        return True
    return tree.lowers[i] in _DOUBTING | _UNSETTLED and pos not in NOUNS
