"""Which verbs end a course, and how news tells that it has yet to end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.parties.participants import Party, party, subject_of
from compare.values.words.keys import PRESENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.values.words.tree import Tree

__all__ = ["ENDS", "LATER", "WEIGHING", "Phrase", "ahead_of", "clause_of", "is_due", "told_in"]

# Verbs that end a course, by its name; its object is the thing that the course is on.
ENDS = {
    "vote": frozenset("approve pass ratify adopt reject enact defeat vote_down turn_down".split()),
    "leave": frozenset("approve clear ratify authorize authorise".split()),
    "deal": frozenset("approve grant sign strike reach seal finalise finalize".split()),
    "pick": frozenset("appoint name hire choose select elect pick recruit find".split()),
    "end": frozenset("close end conclude complete finish wrap_up drop".split()),
    "learn": frozenset("confirm establish determine conclude".split()),
    "ban": frozenset("ban prohibit outlaw".split()),
}
# Words of a round that may come after the end of another.
LATER = frozenset(
    "again another second third final further more additional other separate fresh later once "
    "anew next new".split()
)
# What a course on which "continue" is said takes time for.
_LASTING = frozenset(
    "investigation inquiry probe search trial talk negotiation review audit strike hunt hearing "
    "evacuation siege examination excavation".split()
)
_LEAVE = frozenset(
    "approval consent clearance ratification authorization authorisation go-ahead permission "
    "blessing".split()
)
WEIGHING = frozenset("weigh consider mull contemplate discuss debate".split())
_BANS = frozenset({"ban", "prohibition"})
_GOING_ON = frozenset({"ongoing", "unfinished"})


class Phrase(NamedTuple):
    """The parts of a step: whose it is, the noun that it is on, and the words to show."""

    course: str
    agent: Party
    thing: int
    shown: tuple[int, ...]


def ahead_of(tree: Tree, verb: int) -> Phrase | None:
    """What a verb tells as going on or yet to come; None where it tells no such thing."""
    read = _READERS.get(tree.lemma(verb))
    return None if read is None else read(tree, verb)


def _vote(tree: Tree, verb: int) -> Phrase | None:
    """A vote to come: "will vote on the pact", "is to vote on it"."""
    thing, due = _object(tree, verb, "on"), is_due(tree, verb)
    coming = due or tree.any(tree.children(verb, "aux"), frozenset({"will", "shall"}))
    if thing is None or not (coming or tree.goes_on(verb)):
        return None
    teller = tree.words[verb].head if due else verb
    return Phrase("vote", subject_of(tree, teller)[0], thing, (teller,))


def is_due(tree: Tree, verb: int) -> bool:
    """Whether somebody is to do a thing: "is to vote"."""
    head = tree.head(verb) if tree.words[verb].dep == "xcomp" else None
    if head is None or not tree.is_infinitive(verb):
        return False
    return tree.lemma(head) == "be" and tree.words[head].tag in PRESENT


def _need(tree: Tree, verb: int) -> Phrase | None:
    """A leave not yet given: "still needs the approval of the regulators"."""
    if tree.words[verb].tag not in PRESENT and not tree.goes_on(verb):
        return None
    leave = _object(tree, verb, "for") if tree.lemma(verb) == "wait" else tree.child(verb, "dobj")
    thing = tree.child(verb, "nsubj")
    if (
        leave is None
        or thing is None
        or _LEAVE.isdisjoint({tree.lemma(leave), tree.hyphened(leave)})
    ):
        return None
    givers = [
        *tree.objects(leave, {"of", "from", "by"}),
        *tree.objects(verb, {"from"}),
        *tree.children(leave, "poss"),
    ]
    return Phrase("leave", party(tree, givers[0]), thing, (leave,)) if givers else None


def _negotiate(tree: Tree, verb: int) -> Phrase | None:
    """A deal not yet made: "is negotiating with the fund over a loan"."""
    partner, thing = _object(tree, verb, "with"), _object(tree, verb, "over", "on", "about", "for")
    thing = tree.child(verb, "dobj") if thing is None else thing
    if not tree.goes_on(verb) or thing is None:
        return None
    agent = subject_of(tree, verb)[0]
    agent |= party(tree, partner) if partner is not None else agent
    return Phrase("deal", agent, thing, ())


def _search(tree: Tree, verb: int) -> Phrase | None:
    """Somebody not yet found for a post: "is still looking for a new head"."""
    thing = tree.child(verb, "dobj") if tree.lemma(verb) == "seek" else _object(tree, verb, "for")
    return _phrase(tree, verb, "pick", thing) if tree.goes_on(verb) else None


def _continue(tree: Tree, verb: int) -> Phrase | None:
    """What has not ended: "the inquiry is continuing", "the inquiry is ongoing"."""
    thing = tree.child(verb, "nsubj")
    if thing is None or tree.lemma(thing) not in _LASTING:
        return None
    going = [*tree.children(verb, "acomp", "prep", "advmod")]
    shown = [i for i in going if tree.lemma(i) in _GOING_ON or _is_under_way(tree, i)]
    lasting = tree.words[verb].tag in PRESENT if tree.lemma(verb) != "be" else bool(shown)
    if not (lasting or tree.goes_on(verb)) or tree.words[verb].tag == "VBD":
        return None
    owner = tree.child(thing, "poss")
    agent = party(tree, owner) if owner is not None else Party()
    return Phrase("end", agent, thing, tuple(shown))


def _weigh(tree: Tree, verb: int) -> Phrase | None:
    """A ban that is only thought of: "is weighing a ban on phones"."""
    ban = tree.child(verb, "dobj")
    if ban is None or tree.lemma(ban) not in _BANS or not tree.goes_on(verb):
        return None
    on = tree.objects(ban, {"on", "of"})
    return Phrase("ban", subject_of(tree, verb)[0], on[0], (ban,)) if on else None


def _suspect(tree: Tree, verb: int) -> Phrase | None:
    """What is only suspected: "suspect that the fire was arson"."""
    told = told_in(tree, verb)
    now = tree.words[verb].tag in PRESENT and told is not None
    return _phrase(tree, verb, "learn", told) if now else None


def told_in(tree: Tree, verb: int) -> int | None:
    """The word that a clause behind a verb says most with, where it denies nothing."""
    clause = tree.child(verb, "ccomp")
    if clause is None or clause < verb or tree.child(clause, "neg") is not None:
        return None
    state = tree.child(clause, "attr", "acomp")
    return clause if state is None else state


def clause_of(tree: Tree, word: int) -> int | None:
    """The clause that a word is told in, where it is no thing by itself."""
    if tree.words[word].dep == "ccomp":
        return word
    return tree.head(word) if tree.words[word].dep in {"attr", "acomp"} else None


def _is_under_way(tree: Tree, i: int) -> bool:
    return tree.lemma(i) in {"underway", "under"} and (
        tree.lemma(i) == "underway" or any(tree.lemma(n) == "way" for n in tree.children(i, "pobj"))
    )


def _phrase(tree: Tree, verb: int, course: str, thing: int | None) -> Phrase | None:
    return None if thing is None else Phrase(course, subject_of(tree, verb)[0], thing, ())


def _object(tree: Tree, verb: int, *preps: str) -> int | None:
    """The noun behind one of some prepositions of a verb."""
    return next(iter(tree.objects(verb, preps)), None)


_READERS: dict[str, Callable[[Tree, int], Phrase | None]] = {
    "vote": _vote,
    "negotiate": _negotiate,
    "suspect": _suspect,
    **dict.fromkeys(("need", "await", "require", "wait"), _need),
    **dict.fromkeys(("search", "look", "hunt", "seek"), _search),
    **dict.fromkeys(("continue", "be"), _continue),
    **dict.fromkeys(sorted(WEIGHING), _weigh),
}
