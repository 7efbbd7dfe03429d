"""Amounts that were planned, expected, offered or possible, against what it came to in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.conditions import is_conditional
from compare.values.statements.framing.extent import PAST, tense_of
from compare.values.statements.framing.frames import frame
from compare.values.words.keys import SUBJECTS, VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["only_intended"]

_FARTHEST = 8
# What is done with an amount that nobody need have come to.
_INTENDING = frozenset(
    "expect plan budget forecast predict project anticipate foresee envisage offer bid propose "
    "demand seek allow permit authorise authorize design aim intend hope schedule earmark".split()
)
# What is asked for or promised is not done yet where it is told by a verb of its own: "promised to
# build 20,000". What is promised by itself may be what was given: "promised 20 million".
_TO_BE_DONE = frozenset(
    "ask promise pledge vow urge call want mean threaten agree undertake recommend advise "
    "suppose instruct push vote".split()
)
# Who "had put" a cost at so much told what was thought of it before: it may have come otherwise.
_RECKONING = frozenset("put estimate reckon value calculate set".split())
# An offer that is taken is what it came to; a budget that is approved may be overspent.
_OFFERS, _TAKING = (
    frozenset("offer bid proposal".split()),
    frozenset("accept agree approve take".split()),
)
# What an amount is called that nobody need come to.
_INTENDED = frozenset(
    "limit capacity maximum ceiling cap quota target budget forecast expectation projection "
    "prediction plan offer bid proposal demand allowance".split()
)
# "can carry 900": so many may be there. Who "could have" was seen by somebody who guesses; what
# will be or must be is often told as done: a fine that is ordered, a cut that is announced.
_OPEN = frozenset({"can", "could"})
# "built for 80" is another word for what it can carry.
_MADE = frozenset("build design make equip".split())
# What was so told is not yet done: "were awarded 46,000", "put the cost at 1.2 million".
_DECIDED = frozenset(
    "promise pledge award grant order agree approve commit estimate put value say".split()
)
# Verbs that have one form for what is and what was: "the repairs cost 17 million".
_UNCHANGED = frozenset("cost cut hit shed spread".split())
# Relations by which a verb hangs on what it depends on whether it is so.
_GOVERNED = frozenset({"xcomp", "acl"})


def only_intended(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is what was to be, was offered or can be, the other what came of it.

    What came of it is told as past, and by no word of intending: an offer of 30 and one of 34
    million are of one thing, and so are two sums that something will cost.
    """
    unreal = [_is_unreal(side, one) for side, one in ((a, left), (b, right))]
    if unreal[0] is not unreal[1]:
        return True
    return (_is_intended(a, left) and _came_about(b, right)) or (
        _is_intended(b, right) and _came_about(a, left)
    )


def _is_intended(side: Side, one: Quantity) -> bool:
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree = Tree(found[0])
    path = list(_above(tree, found[1][-1]))
    if _made_for(tree, one, path):
        return True
    verbs = [i for i in path if tree.words[i].pos in VERBS]
    bound = [i for i in path if tree.words[i].pos == "NOUN" and _is_bound(tree, i)]
    if bound:
        return not (tree.any(bound, _OFFERS) and any(_takes(tree, i) for i in verbs[:1]))
    if any(_is_wished_for(tree, i) for i in path):
        return True
    return any(_leaves_open(tree, i) for i in verbs) or _is_to_be_done(tree, verbs)


def _is_unreal(side: Side, one: Quantity) -> bool:
    """Whether a number is of what did not come about: "would have been sent"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree = Tree(found[0])
    verb = next((i for i in _above(tree, found[1][-1]) if tree.words[i].pos in VERBS), None)
    return verb is not None and {"would", "have"} <= _auxiliaries(tree, verb)


def _auxiliaries(tree: Tree, verb: int) -> set[str]:
    return {tree.lowers[c] for c in tree.children(verb, "aux")}


def _is_to_be_done(tree: Tree, verbs: list[int]) -> bool:
    """Whether the verb of an amount is an infinitive that hangs on an asking or a promise.

    Or on what was thought of it before: "had expected 20,000 people to come".
    """
    done = next(iter(verbs), None)
    if done is None:
        return False
    ahead = tree.is_infinitive(done) or "would" in _auxiliaries(tree, done)
    if tree.words[done].dep == "ccomp" and ahead and tree.any(tree.above(done, 1), _INTENDING):
        return True
    if not tree.is_infinitive(done):
        return False
    return any(tree.lemma(i) in _TO_BE_DONE for i in tree.above(done, 2))


def _is_wished_for(tree: Tree, noun: int) -> bool:
    """Whether a noun is what somebody wanted to do something: "wanted 900 people to come"."""
    if tree.words[noun].dep != "dobj" or not tree.any(tree.above(noun, 1), _TO_BE_DONE):
        return False
    return any(tree.is_infinitive(i) for i in tree.children(noun, "relcl", "acl"))


def _takes(tree: Tree, verb: int) -> bool:
    """Whether a verb tells that an offer was taken up: then it is no longer only intended."""
    return tree.lemma(verb) in _TAKING and frame(tree, verb)[:2] == (True, Certainty.SETTLED)


def _made_for(tree: Tree, one: Quantity, path: list[int]) -> bool:
    """Whether a number tells for how many a thing was made; what it was made for may be a sum."""
    words = [tree.lemma(i) for i in path]
    return not one.unit and any(
        word == "for" and not _MADE.isdisjoint(words[at : at + 2]) for at, word in enumerate(words)
    )


def _leaves_open(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what may come, is to come, is offered or is called a limit."""
    auxiliaries = _auxiliaries(tree, verb)
    if auxiliaries & _OPEN and "have" not in auxiliaries:
        return True
    head = tree.head(verb)
    if head is not None and tree.is_infinitive(verb) and tree.words[head].pos == "AUX":
        return True  # "was to cost"
    if is_conditional(tree, verb) or _set_aside(tree, verb):
        return True
    if "had" in auxiliaries and tree.lemma(verb) in _RECKONING:
        return True
    subjects = tree.children(verb, *SUBJECTS)
    if tree.lemma(verb) == "be" and any(_is_bound(tree, i) for i in subjects):
        return True
    return tree.lemma(verb) in _INTENDING


def _set_aside(tree: Tree, verb: int) -> bool:
    """Whether a verb is of money that is kept for something, which may cost more in the end."""
    behind = tree.children(verb, "prt", "advmod")
    return tree.lemma(verb) == "set" and tree.any(behind, frozenset({"aside"}))


def _is_bound(tree: Tree, noun: int) -> bool:
    """Whether a noun is for an amount that nobody need come to: "the limit", "the maximum fine"."""
    return tree.any([noun, *tree.children(noun, "amod", "compound")], _INTENDED)


def _came_about(side: Side, one: Quantity) -> bool:
    """Whether the verb of a number tells what was so: "cost", "came in at", "was carrying"."""
    found = side.words_at(one.start, one.end)
    if found is None or _is_intended(side, one):
        return False
    tree = Tree(found[0])
    verb = next((i for i in _above(tree, found[1][-1]) if tree.words[i].pos in VERBS), None)
    if verb is None or tree.lemma(verb) in _DECIDED or _going_on(tree, verb):
        return False
    unchanged = tree.words[verb].tag == "VBP" and tree.lemma(verb) in _UNCHANGED
    return tense_of(tree, verb) in PAST or (unchanged and not _auxiliaries(tree, verb))


def _going_on(tree: Tree, verb: int) -> bool:
    """Whether somebody said that a thing was being done: it may be no more than planned."""
    return tree.words[verb].tag == "VBG" and tree.words[verb].dep == "ccomp"


def _above(tree: Tree, at: int) -> Iterator[int]:
    """The words that a number hangs on, up to the verb of its clause and what governs that.

    What stands above those is of another thing: "the man fined 90 euros could appeal".
    """
    governed = False
    for i in tree.above(at, _FARTHEST):
        yield i
        pos = tree.words[i].pos
        if pos in VERBS or (governed and pos == "NOUN"):
            # "Able to seat 900" stands between that and its governor.
            if tree.words[i].dep not in _GOVERNED or (governed and pos != "AUX"):
                return
            governed = True
