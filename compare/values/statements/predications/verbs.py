"""What a verb means by itself: alone, with its particle, or with its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.moves import moved
from compare.values.statements.contraries.antonyms import Stand, is_event_noun, on_axis, stands
from compare.values.statements.framing.polarity import REFUSING
from compare.values.statements.parties.subjects import subjects_of
from compare.values.statements.predications.wholly import brought_about
from compare.values.words.keys import AMOUNTS, DATES, key
from compare.values.words.negative_words import TURNING
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["is_deed", "joined_name", "meaning_of"]

# Verbs that say too little to be compared by themselves.
_LIGHT = frozenset(
    "be have do say tell make take get go come give put let seem become add note ask call know "
    "want see look show need talk speak mean follow include use happen occur try keep "
    "set turn bring hold".split()
)
_SAYING = frozenset("say tell add note ask call talk speak seem become".split())
# Verbs of thinking that may tell of speaking as well.
_SPEECH = frozenset("conclude predict reckon continue begin".split())
# What is won or lost where somebody else loses or wins.
_CONTESTS = frozenset(
    "game match election race vote case battle fight bid final semifinal war primary contest "
    "championship set bout duel runoff appeal lawsuit referendum seat argument debate trial "
    "majority tie series".split()
)
# Verbs that say no more than that a deed was done, and nouns for deeds.
_DOING = frozenset(
    "make send issue give file submit hold launch place put take reach lodge deliver conduct sign "
    "offer pay hand serve set post".split()
)
_DEEDS = {
    "request": "request",
    "offer": "offer",
    "apology": "apologise",
    "subpoena": "subpoena",
    "decision": "decide",
    "announcement": "announce",
    "visit": "visit",
    "investigation": "investigate",
    "promise": "promise",
    "threat": "threaten",
    "complaint": "complain",
    "warning": "warn",
    "resignation": "resign",
    "payment": "pay",
    "search": "search",
    "recommendation": "recommend",
    "confession": "confess",
    "admission": "admit",
    "appeal": "appeal",
    "arrest": "arrest",
    "contribution": "contribute",
    "donation": "donate",
    "endorsement": "endorse",
    "review": "review",
    "lawsuit": "sue",
    "order": "order",
}
# Verbs that tell of another deed, on which alone they can deny each other.
_ABOUT_DEEDS = frozenset(
    "agree arrange choose consent decide elect expect intend opt plan pledge prepare promise vote "
    "vow".split()
)
_STAYING = frozenset("stay remain keep leave fall".split())
# Beside these a goal is meant where no object is told.
_OF_GOALS = frozenset("goal half minute penalty twice".split())
# What a preposition leads to where it tells how far something went.
_AMOUNTS = AMOUNTS - DATES
_HEIGHTS = frozenset("level low high peak point mark rate value".split())
# Verbs that only say that there is what their object names, where that is an event.
_SHOWING = frozenset(
    "find report see cause suffer show record register turn uncover discover produce yield".split()
)


def meaning_of(tree: Tree, verb: int) -> tuple[str, frozenset[Stand]]:
    """The name of a verb and where it stands; nowhere if it tells nothing by itself."""
    if (known := moved(tree, verb)) is not None:
        return known
    names = list(_names(tree, verb))
    if _only_turns(tree, verb, names) or _only_shows(tree, verb):
        return names[0], frozenset()
    if tree.lemma(verb) in _STAYING and tree.child(verb, "acomp", "oprd", "attr") is not None:
        return names[0], frozenset()  # "stay open" tells of what is open
    if tree.lemma(verb) in _SPEECH and _quoting(tree, verb):
        return names[0], frozenset()
    meaning = frozenset(s for name in names if on_axis(name, "VERB") for s in stands(name, "VERB"))
    if not meaning and tree.lemma(verb) in _LIGHT:
        return names[0], frozenset((*_with_object(tree, verb), *_done(tree, verb)))
    meaning = _of_contest(tree, verb, meaning) | frozenset(_done(tree, verb))
    meaning = brought_about(tree, verb, meaning or stands(names[0], "VERB"))
    return names[0], _about_deed(tree, verb, meaning)


def _about_deed(tree: Tree, verb: int, meaning: frozenset[Stand]) -> frozenset[Stand]:
    """With what is agreed on or expected: "did not vote to close" denies no vote to expand."""
    deeds = [i for i in tree.children(verb, "xcomp", "ccomp") if tree.is_infinitive(i)]
    if tree.lemma(verb) not in _ABOUT_DEEDS or not deeds:
        return meaning
    own = meaning_of(tree, deeds[0])[1] or {Stand(key(tree.words[deeds[0]]), True)}
    return frozenset(
        Stand(f"{s.axis} to {deed.axis} {deed.positive}", s.positive)
        for s in meaning
        for deed in own
    )


def _of_contest(tree: Tree, verb: int, meaning: frozenset[Stand]) -> frozenset[Stand]:
    """Without the axis of winning where the object is no contest: "lost the lead"."""
    given = tree.child(verb, "dobj", "nsubjpass")
    if tree.lemma(verb) not in {"win", "lose"} or given is None:
        return meaning
    if tree.lemma(given) in _CONTESTS or tree.words[given].pos != "NOUN":
        return meaning
    return frozenset(s for s in meaning if s.axis != "win")


def _quoting(tree: Tree, verb: int) -> bool:
    """Whether what is said stands before the verb: "'We lost,' she concluded"."""
    return any(i < verb for i in tree.children(verb, "ccomp"))


def _with_object(tree: Tree, verb: int) -> Iterator[Stand]:
    """What a verb of little meaning says together with its object: "take place"."""
    if tree.lemma(verb) in _SAYING:
        return
    for noun in tree.children(verb, "dobj", "nsubjpass"):
        if tree.words[noun].pos == "NOUN" and key(tree.words[noun]):
            yield Stand(f"{tree.lemma(verb)} {key(tree.words[noun])}", True)


def joined_name(tree: Tree, i: int, name: str, pos: str) -> str:
    """A word with what a hyphen joins to it, where both together are another word.

    That is where they have a place of their own, or the first turns the second round.
    """
    before = tree.pieces_before(i)
    another = before and (before in TURNING or on_axis(before + name, pos))
    return before + name if another else name


def is_deed(tree: Tree, verb: int, given: int | None) -> bool:
    """Whether a verb and its object together tell of a deed: "issued subpoenas"."""
    return given is not None and tree.lemma(verb) in _DOING and tree.lemma(given) in _DEEDS


def _done(tree: Tree, verb: int) -> Iterator[Stand]:
    """What a verb of doing tells with a noun for a deed: "sent a request" is "requested"."""
    if tree.lemma(verb) in _DOING:
        for noun in tree.children(verb, "dobj", "nsubjpass"):
            if (deed := _DEEDS.get(tree.lemma(noun))) is not None:
                yield from stands(deed, "VERB")


def _only_shows(tree: Tree, verb: int) -> bool:
    """Whether a verb only says that there is the event that its object names."""
    objects = tree.children(verb, "dobj", "nsubjpass")
    return tree.lemma(verb) in _SHOWING and any(is_event_noun(tree.lemma(i)) for i in objects)


def _names(tree: Tree, verb: int) -> Iterator[str]:
    """A verb with its particle or preposition where that makes another verb: "turn_down"."""
    lemma = joined_name(tree, verb, tree.lemma(verb), "VERB")
    for noun in tree.children(verb, "dobj", "nsubjpass"):
        if on_axis(f"{lemma}_{tree.lemma(noun)}", "VERB"):  # "take part", "a shot was fired"
            yield f"{lemma}_{tree.lemma(noun)}"
            return
    for child in (*tree.children(verb, "prt"), *tree.children(verb, "advmod", "prep", "xcomp")):
        if child > verb + 1 and tree.before(child) in ARTICLES:
            continue  # right behind an article it begins a name: "called the For the People Act"
        if _leads_to_amount(tree, child):
            continue
        joined = f"{lemma}_{tree.lemma(child)}"
        longer = (f"{joined}_{tree.lemma(noun)}" for noun in tree.children(child, "pobj"))
        if (whole := next((name for name in longer if on_axis(name, "VERB")), None)) is not None:
            yield whole  # "released without charge"
            return
        if tree.words[child].dep == "prt" or (child > verb and on_axis(joined, "VERB")):
            yield joined
            return
    yield lemma
    if on_axis(f"{lemma}_", "VERB") and _alone(tree, verb):
        yield f"{lemma}_"  # "refused to concede"


def _alone(tree: Tree, verb: int) -> bool:
    """Whether a verb has no object, nor one left out: a side "conceded twice", or in a minute."""
    if tree.child(verb, "dobj", "ccomp", "nsubjpass") is not None:
        return False
    subjects = subjects_of(tree, verb)
    by_name = all(tree.words[i].tag != "NNS" for i in subjects)  # "the visitors conceded"
    return by_name and not tree.any(tree.clause(verb), _OF_GOALS)


def _leads_to_amount(tree: Tree, prep: int) -> bool:
    """Whether a preposition tells how far something went: "fell to 3 percent", "to a new low"."""
    return any(
        tree.words[noun].entity in _AMOUNTS or tree.lemma(noun) in _HEIGHTS
        for noun in tree.children(prep, "pobj")
    )


def _only_turns(tree: Tree, verb: int, names: list[str]) -> bool:
    """Whether a verb says no more than that what hangs on it did not happen."""
    if not REFUSING.intersection(names):
        return False
    through = [i for prep in tree.children(verb, "prep") for i in tree.children(prep, "pcomp")]
    return bool(through) or tree.child(verb, "xcomp", "ccomp") is not None
