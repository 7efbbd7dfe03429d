"""Courses that one step ends, and the steps before it: "ratified", "will vote on", "still needs".

Told as over in one source and as going on or to come in another of the same day, they conflict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.courses.steps import (
    ENDS,
    LATER,
    Phrase,
    ahead_of,
    clause_of,
    is_due,
    told_in,
)
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import frame
from compare.values.statements.framing.questions import asked
from compare.values.statements.parties.participants import (
    UNKNOWN,
    Party,
    compare_parties,
    doer_of,
    subject_of,
)
from compare.values.words.keys import CONTENT, DATES, VERBS, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Step", "find_steps", "is_before"]

_BESIDE = ("amod", "compound", "nummod", "poss", "nmod")
# So many digits has a year: what a year is told of may have begun again.
_YEAR = 4
_WHERE = frozenset({"from", "in"})
_PERFECT = frozenset({"have", "has", "'ve", "’ve", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a course: what is done or under way, by whom and to what.

    ``thing`` is what its object is called, ``marks`` the words beside that which tell it from
    others; ``again`` holds those that tell of a later round: "another", "second".
    """

    course: str
    over: bool
    agent: Party
    thing: str
    marks: frozenset[str]
    again: frozenset[str]
    start: int
    end: int


def is_before(step: Step, end: Step) -> bool:
    """Whether a step goes before the end of one course: of the same doer and the same thing."""
    if step.over or not end.over or (step.course, step.thing) != (end.course, end.thing):
        return False
    later = step.again | end.again if step.again != end.again else step.again - {"new"}
    parties = step.agent.words | end.agent.words
    # What is not told apart by the same words may be a part of the other, or come after it.
    if later or step.marks - parties != end.marks - parties:
        return False
    agents = compare_parties(step.agent, end.agent)
    by_name = bool(step.marks & end.marks) and agents is not Comparison.CONFLICTS
    return agents is Comparison.SAME or (step.course == "end" and by_name)


def find_steps(sentence: Sentence) -> Iterator[Step]:
    """The steps that a sentence tells, in order; a question tells none."""
    tree, questions = Tree(sentence), asked(sentence)
    for verb in range(len(tree.words)):
        if verb not in questions and tree.words[verb].pos in VERBS:
            yield from _done(tree, verb)
            found = ahead_of(tree, verb)
            if found is not None and frame(tree, verb).positive and _states(tree, verb):
                yield _step(tree, verb, found, over=False)


def _done(tree: Tree, verb: int) -> Iterator[Step]:
    """What a verb tells as done: "has ratified the pact", "the pact was ratified by the house"."""
    name = tree.with_particle(verb)
    courses = [course for course, verbs in ENDS.items() if name in verbs]
    if not courses or not _is_done(tree, verb):
        return
    subject, passive = subject_of(tree, verb)
    thing = tree.child(verb, "nsubjpass" if passive else "dobj")
    for course in courses:
        given = told_in(tree, verb) if course == "learn" else thing
        if given is None and course == "end" and not passive:
            given, subject = tree.child(verb, "nsubj"), UNKNOWN
        if given is None or tree.words[given].pos not in {"NOUN", "PROPN", "VERB", "ADJ"}:
            continue
        if course == "pick" and tree.words[given].tag in {"NNS", "NNPS"}:
            continue  # of several, others may be looked for
        agent = doer_of(tree, verb) if passive else subject
        yield _step(tree, verb, Phrase(course, agent, given, ()), over=True)


def _is_done(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what was done, firmly and not as what went before something else."""
    word, found = tree.words[verb], frame(tree, verb)
    if not found.positive or found.certainty is not Certainty.SETTLED or not _states(tree, verb):
        return False
    helping = tree.helping(verb)
    long_ago = any(
        tree.words[i].text.isdecimal() and len(tree.words[i].text) == _YEAR
        for i in tree.clause(verb)
    )
    if "had" in helping or word.tag == "VBG" or long_ago:
        return False
    return word.tag == "VBD" or bool(helping & (_PERFECT | {"was", "were"}))


def _states(tree: Tree, verb: int) -> bool:
    """Whether a verb tells it by itself, not as what somebody says, or beside something else."""
    word = tree.words[verb]
    return word.dep in {"ROOT", "conj", "ccomp"} or is_due(tree, verb)


def _step(tree: Tree, verb: int, found: Phrase, *, over: bool) -> Step:
    beside = [*_beside(tree, found.thing), *_for_whom(tree, verb, found, over)]
    helping = [i for i in tree.children(verb, "aux", "auxpass", "prt", "neg") if i < verb + 3]
    shown = [verb, *helping, *found.shown]
    again = {tree.lowers[i] for i in (*beside, *tree.children(verb, "advmod"))}
    more = {
        tree.lowers[i] for j in (*found.shown, found.thing) for i in tree.children(j, "amod", "det")
    }
    return Step(
        found.course,
        over,
        found.agent,
        "" if tree.words[found.thing].pos == "PRON" else sense(key(tree.words[found.thing])),
        frozenset(sense(key(tree.words[i])) for i in beside) - {""},
        frozenset((again | more) & LATER),
        min(tree.words[i].start for i in shown),
        max(tree.words[i].end for i in shown),
    )


def _beside(tree: Tree, noun: int) -> Iterator[int]:
    """The content words beside a noun, and behind its prepositions, or in a clause."""
    if (clause := clause_of(tree, noun)) is not None:
        yield from (j for j in tree.clause(clause) if j != noun and _tells(tree, j))
        return
    for i in tree.children(noun, *_BESIDE):
        yield from (j for j in (i, *tree.children(i, "compound")) if _tells(tree, j))
    for prep in tree.children(noun, "prep"):
        for inner in tree.children(prep, "pobj"):
            yield from (j for j in (inner, *tree.children(inner, *_BESIDE)) if _tells(tree, j))


def _for_whom(tree: Tree, verb: int, found: Phrase, over: bool) -> Iterator[int]:
    """For whom, or with whom, something is done: "approved the drug for adults"."""
    about = {"for", *({"with"} if over else ()), *(_WHERE if found.course == "ban" else ())}
    for prep in tree.children(verb, "prep"):
        if tree.lemma(prep) in about:
            inside = (
                j
                for i in tree.children(prep, "pobj")
                if i != found.thing
                for j in (i, *_beside(tree, i))
            )
            yield from (j for j in inside if _tells(tree, j))


def _tells(tree: Tree, i: int) -> bool:
    return tree.words[i].pos in CONTENT and tree.words[i].entity not in DATES
