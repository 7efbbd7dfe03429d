"""What stands around a verb and turns or weakens it: negations, "failed to", "plans to", "may"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.framing.aims import left_open
from compare.values.statements.framing.certainty import Certainty, combined
from compare.values.statements.framing.conditions import is_conditional
from compare.values.statements.framing.falsehood import is_disputed, told_as_false
from compare.values.statements.framing.governors import governed, governs
from compare.values.statements.framing.modality import is_governed, own_certainty
from compare.values.statements.framing.polarity import REFUSING, negated_verb
from compare.values.statements.framing.prepositions import through_preposition
from compare.values.statements.framing.turning import turned_by, turning, weighed
from compare.values.words.keys import DATES, SUBJECTS
from compare.values.words.small_words import TILL
from compare.values.words.tree import once_a_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.words.tree import Tree

__all__ = ["Frame", "delayed", "frame", "frame_of_marks"]

# Verbs whose negation is meant of what they govern: "do not think that he came".
_RAISING = frozenset("think believe expect seem appear intend plan want likely suppose".split())
_SINGLED = frozenset("first last only next latest".split())
# Verbs behind whose "that" stands what is to be done.
_DEMANDING = frozenset("recommend advise order require instruct".split())
# What comes of a match: "stopped the challenger to keep the belt" tells no purpose.
_BEATING = frozenset(
    "beat defeat stop edge rally outlast overcome thrash score down rout step intervene win".split()
)
_OUTCOMES = frozenset(
    "retain keep clinch become secure win reach earn regain advance stop end halt".split()
)


class Frame(NamedTuple):
    """Whether a verb is affirmed, how surely, and which words turn it round."""

    positive: bool
    certainty: Certainty
    marks: tuple[int, ...]


def frame_of_marks(marks: Sequence[int], certainty: Certainty = Certainty.SETTLED) -> Frame:
    """What words that turn a sense round make of it between them: two undo each other."""
    return Frame(len(marks) % 2 == 0, certainty, tuple(marks))


@once_a_word
def frame(tree: Tree, verb: int) -> Frame:
    """The frame of a verb, from its own words and from those that it hangs on."""
    marks = negated_verb(tree, verb)
    certainty = own_certainty(tree, verb)
    told = verb
    for _ in range(6):
        head, dep = tree.head(verb), tree.words[verb].dep
        if head is None:
            break
        if dep == "conj":
            certainty = combined(certainty, _shared(tree, verb, head))
            marks += _denied_alternatives(tree, verb, head)
            verb = head
            if tree.words[head].dep not in {"xcomp", "ccomp", "acl", "pcomp", "conj"}:
                break
            continue
        step = _governor(tree, verb, head, dep)
        if step is None:
            break
        more, outer = step
        marks += more
        certainty = combined(certainty, outer)
        verb = head if tree.words[head].pos != "ADP" else tree.words[head].head
    if marks and delayed(tree, told):
        certainty = Certainty.UNREAL
    return frame_of_marks(marks, certainty)


def delayed(tree: Tree, verb: int) -> bool:
    """Whether what is denied may have come later: "was not put out for three hours"."""
    clauses = (tree.child(c, "mark") for c in tree.children(verb, "advcl"))
    if any(mark is not None and tree.lemma(mark) in TILL for mark in clauses):
        return True
    behind = [(p, tree.child(p, "pobj")) for p in tree.children(verb, "prep")]
    return any(
        tree.lemma(p) in TILL or (tree.lemma(p) == "for" and tree.words[noun].entity in DATES)
        for p, noun in behind
        if noun is not None
    )


def _governor(tree: Tree, verb: int, head: int, dep: str) -> tuple[list[int], Certainty] | None:
    """Words of the governor that turn its complement round, and how sure it makes it."""
    if dep == "pcomp" and tree.words[head].pos == "ADP":
        return through_preposition(tree, head)
    told = tree.child(verb, "mark") is not None or tree.is_infinitive(verb)
    if dep == "acl" or (dep == "relcl" and told):
        return _of_noun(tree, verb, head)
    if dep in {"csubj", "csubjpass"} and tree.words[verb].tag == "VBG":
        return [], Certainty.UNREAL  # "charging them was no option"
    if dep in {"advcl", "relcl"}:
        return _adverbial(tree, verb, head, dep)
    if dep == "xcomp" and tree.lemma(head) == "stop" and tree.is_infinitive(verb):
        return [], Certainty.SETTLED  # "stopped the challenger to keep the belt"
    if dep == "xcomp" and tree.any(tree.children(verb, "mark"), frozenset({"whether"})):
        return [], Certainty.SETTLED  # "has not decided whether to" denies nothing behind it
    if dep == "xcomp" and (false := told_as_false(tree, head)):
        return false, Certainty.UNREAL
    if dep == "xcomp" or (dep in {"ccomp", "dobj"} and tree.lemma(head) in REFUSING | {"rule"}):
        turned, outer = turned_by(tree, head)
        return turned, combined(outer, own_certainty(tree, head))
    if dep == "acomp":
        return negated_verb(tree, head), own_certainty(tree, head)
    return _told(tree, head) if dep == "ccomp" else None


def _adverbial(tree: Tree, verb: int, head: int, dep: str) -> tuple[list[int], Certainty] | None:
    """What a verb says of a clause beside it or of a relative clause."""
    bare = dep == "advcl" and tree.words[verb].tag == "VBG" and tree.child(verb, "mark") is None
    bare = bare and tree.child(head, "dobj") is None
    if bare and turning(tree, head)[-1:] == [head]:
        return turned_by(tree, head)  # "ruled out running"
    if not tree.is_infinitive(verb):
        return None
    if (idle := _idle(tree, head)) is not None:
        return [idle], Certainty.SETTLED
    won = tree.lemma(verb) in _OUTCOMES and tree.lemma(head) in _BEATING
    purpose = Certainty.SETTLED if won else Certainty.UNREAL
    return ([], purpose) if dep == "advcl" else None


def _of_noun(tree: Tree, verb: int, head: int) -> tuple[list[int], Certainty] | None:
    """What a noun says of a clause: "the claim that", "the refusal to"."""
    outer = governed(tree, head)
    if tree.words[verb].tag != "VBN" and left_open(tree, head):
        return [], Certainty.UNREAL
    if outer is Certainty.PLANNED and tree.child(verb, "nsubj") is not None:
        return [], Certainty.UNREAL  # "the promise that others will pay"
    if tree.child(verb, "mark") is not None:
        false = told_as_false(tree, head)
        if false or is_disputed(tree, head):
            return false, Certainty.UNREAL
        return [], outer
    if not is_governed(tree, verb) or _singled_out(tree, head):
        return None
    if not governs(tree, head):
        return [], Certainty.UNREAL  # "a tool to mend it", "the votes to pass it"
    kept = outer if outer is not Certainty.POSSIBLE else Certainty.SETTLED
    return turning(tree, head), combined(kept, Certainty.PLANNED)


def _singled_out(tree: Tree, noun: int) -> bool:
    """Whether an infinitive tells what somebody did as the first, the last or the only one."""
    near = [noun, *tree.children(noun, "amod", "nummod", "advmod")]
    return any(
        tree.words[i].entity == "ORDINAL" or tree.words[i].tag == "JJS" or tree.lemma(i) in _SINGLED
        for i in near
    )


def _told(tree: Tree, head: int) -> tuple[list[int], Certainty]:
    """What a verb of telling or thinking says of what is told."""
    if false := told_as_false(tree, head):
        return false, Certainty.UNREAL
    if (likely := weighed(tree, head)) is not None and not is_conditional(tree, head):
        return likely, Certainty.POSSIBLE
    outer, denied = governed(tree, head), negated_verb(tree, head)
    if is_conditional(tree, head) or (denied and tree.lemma(head) not in _RAISING):
        return [], Certainty.UNREAL  # "if it rained, she said, they would leave"
    if own_certainty(tree, head) is Certainty.POSSIBLE or _unable(tree, head):
        return [], Certainty.UNREAL  # "the order could say that", "failed to prove that"
    told = outer is Certainty.REQUIRED and tree.lemma(head) not in _DEMANDING
    return denied, Certainty.SETTLED if told else outer


def _unable(tree: Tree, verb: int) -> bool:
    """Whether somebody failed to tell something, or refused to."""
    above = tree.head(verb) if tree.words[verb].dep == "xcomp" else None
    return above is not None and tree.lemma(verb) not in _RAISING and bool(turning(tree, above))


def _idle(tree: Tree, i: int) -> int | None:
    """The "nothing" of "did nothing to reduce"."""
    if tree.lemma(i) == "nothing":
        return i
    given = tree.child(i, "dobj")
    idle = given is not None and tree.lemma(i) == "do" and tree.lemma(given) == "nothing"
    return given if idle else None


def _shared(tree: Tree, verb: int, head: int) -> Certainty:
    """What auxiliaries say of the verbs coordinated to theirs."""
    if any(True for _ in tree.children(verb, "aux", *SUBJECTS)):
        return Certainty.SETTLED
    return own_certainty(tree, head)


def _denied_alternatives(tree: Tree, verb: int, head: int) -> list[int]:
    """The negation that "or" carries on: "did not eat or drink"."""
    joined = [tree.lemma(c) for c in tree.children(head, "cc")]
    if not {"or", "nor"} & set(joined) or tree.child(verb, "nsubj", "neg") is not None:
        return []
    return negated_verb(tree, head)[:1]
