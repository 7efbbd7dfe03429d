"""One thing said to be so: who does what to whom, how surely, where and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.quantities.quantifiers import Extent, extent_of, occasions_of
from compare.values.statements.bounds.denied import denied_of
from compare.values.statements.bounds.restrictions import Terms, terms_of
from compare.values.statements.bounds.scopes import ScopeWord, scope_of, standard_of
from compare.values.statements.framing.certainty import OPEN
from compare.values.statements.framing.extent import shown_words, tense_of
from compare.values.statements.framing.fronted import fronted
from compare.values.statements.framing.polarity import behind_but
from compare.values.times.rescheduled import Rescheduled, rescheduled
from compare.values.words.keys import CONTENT, SUBJECTS, key

if TYPE_CHECKING:
    from compare.values.statements.contraries.antonyms import Stand
    from compare.values.statements.framing.certainty import Certainty
    from compare.values.statements.framing.frames import Frame
    from compare.values.statements.parties.participants import Party
    from compare.values.words.tree import Tree

__all__ = ["Predication", "made", "with_side"]

_LIKELY = frozenset("likely unlikely probable improbable probably".split())
# Words behind which stands what a statement does not hold for.
_EXCEPTING = frozenset("not never without except excluding exclude unlike despite only but".split())
# How what is no verb hangs on the verb that it is told with.
_AT_VERB = frozenset({"dobj", "nsubjpass", "acomp"})
_SIDES = frozenset({"for", "against"})
# "Voted 9-2 against" is still shown as one.
_NEAR_VERB = 4


@dataclass(frozen=True, slots=True)
class Predication:
    """One thing said to be so.

    ``meaning`` is where it stands on each axis of meaning, negations counted; ``negated`` says
    that negations turned it round. ``agent`` and ``patient`` are who does it and to whom or what
    (the bearer of a state is its agent), ``around`` the content words that hang on it, ``scope``
    the places and times among them, ``when`` what ``tense_of`` tells,
    ``state`` that it is told by an adjective or a noun, ``extent`` of how many of its subject it is
    told. ``terms`` are conditions that it is bound to or free of; ``narrow`` says that it holds for
    its patient alone, ``aside`` that it only tells which ones are meant: "states that do not
    recognise it", ``occasions`` on how many occasions it was so, ``bare`` that a noun alone tells
    it: "the passage of the bill", ``kinds`` which kind of a thing there is none of: "no federal
    experience", or where alone it was not so: "not in May but in June", ``likely`` that it is told
    to be likely or unlikely, ``moved`` from which date to which it moves something. Offsets are of
    the words that say it.
    """

    meaning: frozenset[Stand]
    negated: bool
    certainty: Certainty
    agent: Party
    patient: Party
    around: frozenset[str]
    scope: frozenset[ScopeWord]
    when: str
    lemma: str
    state: bool
    start: int
    end: int
    extent: Extent = Extent.PLAIN
    terms: Terms | None = None
    narrow: bool = False
    aside: bool = False
    occasions: Extent = Extent.ALL
    bare: bool = False
    kinds: frozenset[str] = frozenset()
    likely: bool = False
    moved: Rescheduled | None = None

    @property
    def named(self) -> frozenset[str]:
        """All that its participants are called by."""
        return self.agent.words | self.patient.words

    @property
    def conditional(self) -> bool:
        """Whether it is bound to terms: "only if the union agrees"."""
        return self.terms is not None and not self.terms.free


def made(
    tree: Tree,
    at: int,
    found: Frame,
    meaning: frozenset[Stand],
    parties: tuple[Party, Party],
    verb: int | None = None,
) -> Predication:
    """The predication that the word ``at`` tells; a state or an event noun hangs on ``verb``."""
    first, last = shown_words(tree, at, found.marks, verb)
    if not found.positive:
        meaning = frozenset(stand.turned() for stand in meaning)
    told = at if verb is None else verb
    around = _around(tree, told if tree.words[at].dep in _AT_VERB else at)
    scope = scope_of(tree, tree.without_relatives(around)) | standard_of(tree, at)
    return Predication(
        meaning=meaning,
        negated=not found.positive,
        certainty=found.certainty,
        agent=parties[0],
        patient=parties[1],
        around=frozenset(key(tree.words[i]) for i in around) - {"", key(tree.words[at])},
        scope=scope | _of_refusal(tree, found),
        when=tense_of(tree, told),
        lemma=tree.lemma(at),
        state=tree.words[at].pos != "VERB",
        start=tree.words[tree.first_piece(first)].start,
        end=tree.words[last].end,
        extent=_extent(tree, told),
        terms=terms_of(tree, at),
        aside=_aside(tree, told),
        occasions=occasions_of(tree, told),
        kinds=frozenset(denied_of(tree, at, found.marks)),
        moved=rescheduled(tree, at),
        likely=found.certainty in OPEN and _likely(tree, told),
    )


def with_side(tree: Tree, verb: int, name: str, told: Predication) -> Predication:
    """With the word shown that alone tells for which side somebody is: "voted against"."""
    for prep in tree.children(verb, "prep"):
        near = verb < prep <= verb + _NEAR_VERB and tree.lemma(prep) in _SIDES
        if near and name == f"{tree.lemma(verb)}_{tree.lemma(prep)}":
            return replace(told, end=max(told.end, tree.words[prep].end))
    return told


def _of_refusal(tree: Tree, found: Frame) -> frozenset[ScopeWord]:
    """Where and when somebody refuses or fails to do it: "on Sunday he refused to concede"."""
    turning = (i for i in found.marks if tree.words[i].pos == "VERB")
    clauses = (tree.without_relatives(tree.clause(i)) for i in turning)
    return frozenset(word for clause in clauses for word in scope_of(tree, clause))


def _likely(tree: Tree, verb: int) -> bool:
    """Whether a verb, or what it hangs on, is said to be likely or unlikely: "is likely to"."""
    above = tree.head(verb) if tree.words[verb].dep in {"xcomp", "ccomp"} else None
    near = [*tree.children(verb, "advmod"), *([] if above is None else [above])]
    if above is not None:
        near += tree.children(above, "acomp", "oprd")
    return tree.any(near, _LIKELY)


def _aside(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in a relative clause that no comma sets off: "the ban set in May".

    Of a noun that nothing stands above, it is no such clause but misread; so it is behind a subject
    that changed places with its auxiliary: "at no point was the trial halted".
    """
    first = min(tree.subtree(verb), default=verb)
    word, noun = tree.words[verb], tree.head(verb)
    held = noun is not None and tree.words[noun].dep != "ROOT"
    relative = word.dep == "relcl" or (word.dep == "acl" and word.tag == "VBN")
    behind_comma = tree.words[max(first - 1, 0)].text == ","
    return held and relative and not behind_comma and not fronted(tree, verb)


def _extent(tree: Tree, verb: int) -> Extent:
    subject = tree.child(verb, *SUBJECTS)
    if subject is None:
        return Extent.PLAIN
    floating = tree.any(tree.children(verb, "dep", "det", "advmod", "appos"), frozenset({"all"}))
    return Extent.ALL if floating else extent_of(tree, subject)


def _around(tree: Tree, at: int) -> list[int]:
    """The content words that hang on a word, without what is excepted from it."""
    inside = tree.clause(at)
    excepted = {
        j
        for i in inside
        if i > at and tree.lemma(i) in _EXCEPTING and behind_but(tree, i - 1) is None
        for j in inside
        if j >= i and not _dates_it(tree, i, j)
    }
    return [i for i in inside if i not in excepted and tree.words[i].pos in CONTENT]


def _dates_it(tree: Tree, excepting: int, j: int) -> bool:
    """Whether a word behind "without" tells when it was: "released without charge on Friday"."""
    return tree.lemma(excepting) == "without" and tree.words[j].entity == "DATE"
