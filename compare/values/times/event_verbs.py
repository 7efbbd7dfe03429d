"""What the verb that a time hangs on says of the event: a noun names it, it lasts, it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS, PRESENT
from compare.values.words.senses import TELLING, TELLING_WITHOUT_OBJECT, word_sense

if TYPE_CHECKING:
    from compare.parsed import Sentence, Word

__all__ = [
    "TOLD_ONCE",
    "WILL",
    "demands",
    "departs",
    "happens",
    "is_former",
    "is_future",
    "is_to_come",
    "is_tried",
    "lasts",
    "leaves_office",
    "tells",
    "told_once",
]

# Verbs whose subject is the event itself, as is what is held or takes place.
_HAPPENING = frozenset({"occur", "happen"})
# Under these, a verb tells of a state that goes on, and a time does not date its beginning.
_LASTING = frozenset({"remain", "stay", "keep", "continue"})
_STATES = frozenset({"acomp", "oprd", "xcomp", "ccomp", "attr"})
# What was to be "originally", or "had been scheduled", has been changed since.
_SHOULD_HAVE = frozenset({"should", "have"})
_BEFORE = frozenset("originally initially previously formerly".split())
_PLANNING = frozenset("schedule set plan slate expect".split())
# Who "resigns", "quits", "leaves the cabinet" or "will retire" is out of office from that day on.
_RESIGNING = frozenset({"resign"})
_QUITTING = frozenset({"retire", "quit"})
_LEAVING = frozenset({"leave", "depart", "exit"})
_OFFICES = frozenset(
    "administration agency board cabinet committee council department firm government job post "
    "role".split()
)
# These are places or things too, unless they are somebody's own: "left her position".
_OWN_OFFICES = frozenset({"company", "position"})
_PERSONAL = frozenset({"he", "she", "who"})
# Who leaves "for Paris" or "from the airport" is on a journey.
_ON_THE_WAY = frozenset({"for", "from", "to", "toward", "towards"})
# Before a day that is past, though told in the present; the second, only behind "is".
_BEHIND, _OF_A_TIME = frozenset({"since"}), frozenset({"for", "from"})
# What is told by these is told once; what is merely said may be said again.
TOLD_ONCE = frozenset("announce disclose post publish release reveal testify tweet".split())
WILL = frozenset({"will", "would", "shall", "may", "'ll", "’ll", "wo"})


def demands(sentence: Sentence, verb: int) -> bool:
    """Whether a verb asks for what is not there yet: "called for a vote"; not "called a vote"."""
    words, behind = sentence.words, verb + 1
    if words[verb].lemma.lower() != "call" or behind == len(words):
        return False
    sought = (words[c] for c in sentence.children(behind) if words[c].dep == "pobj")
    return words[behind].text.lower() == "for" and all(w.entity != "DATE" for w in sought)


def happens(sentence: Sentence, verb: int) -> int | None:
    """The noun that names the event: "the blast occurred", "the vote will be held"."""
    words = sentence.words
    lemma = words[verb].lemma.lower()
    below = {words[c].dep: c for c in sentence.children(verb)}
    noun = None
    if lemma in _HAPPENING:
        noun = below.get("nsubj")
    elif lemma == "hold":
        noun = below.get("nsubjpass", below.get("dobj"))
    elif lemma == "take" and "dobj" in below and words[below["dobj"]].lemma.lower() == "place":
        noun = below.get("nsubj")
    return noun if noun is not None and words[noun].pos in NOUNS else None


def lasts(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what goes on being so: "remained closed on Sunday"."""
    word = sentence.words[verb]
    return word.dep in _STATES and sentence.words[word.head].lemma.lower() in _LASTING


def leaves_office(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that somebody leaves an office or a body, by whatever word.

    Only a person who "leaves" or "departs" does so, and not one who is on the way to a place.
    """
    words, lemma = sentence.words, sentence.words[verb].lemma.lower()
    below = sentence.children(verb)
    down = any(words[c].text.lower() == "down" for c in below)
    if lemma in _RESIGNING or (lemma == "step" and down):
        return True
    if lemma not in _QUITTING | _LEAVING or any(_other_leaving(words[c]) for c in below):
        return False
    objects = [c for c in below if words[c].dep == "dobj"]
    if objects and not all(_is_office(sentence, c) for c in objects):
        return False
    if lemma in _QUITTING:
        return True
    travels = not objects and any(_leads_away(sentence, c) for c in below)
    return not travels and any(words[c].dep == "nsubj" and _is_person(sentence, c) for c in below)


def _other_leaving(below: Word) -> bool:
    """Whether a word below a verb tells that it means no office: "was left", "quit smoking"."""
    return below.dep == "nsubjpass" or (below.dep == "xcomp" and below.tag == "VBG")


def _is_office(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is of an office, which "office" itself is only without an article."""
    lemma = sentence.words[noun].lemma.lower()
    before = {sentence.words[c].dep for c in sentence.children(noun)} & {"det", "poss"}
    if lemma == "office":
        return not before
    return lemma in _OFFICES or (lemma in _OWN_OFFICES and "poss" in before)


def _leads_away(sentence: Sentence, prep: int) -> bool:
    """Whether a preposition tells where somebody goes, or comes from if that is no office."""
    if sentence.words[prep].text.lower() not in _ON_THE_WAY:
        return False
    below = [c for c in sentence.children(prep) if sentence.words[c].dep == "pobj"]
    return not (below and all(_is_office(sentence, c) for c in below))


def _is_person(sentence: Sentence, subject: int) -> bool:
    word = sentence.words[subject]
    return word.entity == "PERSON" or word.text.lower() in _PERSONAL


def departs(sentence: Sentence, verb: int) -> bool:
    """Whether somebody leaves a place, and not things in some state: "left three dead"."""
    if sentence.words[verb].lemma.lower() != "leave":
        return False
    objects = [c for c in sentence.children(verb) if sentence.words[c].dep == "dobj"]
    return all(sentence.words[c].pos == "PROPN" for c in objects)


def is_tried(sentence: Sentence, verb: int) -> bool:
    """Whether somebody stands trial, and does not try to do something."""
    words = sentence.words
    deps = {words[c].dep for c in sentence.children(verb)}
    return words[verb].lemma.lower() == "try" and "nsubjpass" in deps


def is_future(sentence: Sentence, verb: int) -> bool:
    """Whether a verb speaks of what is still to come, as a headline does by "Moe to resign"."""
    words = sentence.words
    to = any(words[c].tag == "TO" for c in sentence.children(verb))
    if to and words[verb].tag == "VB" and words[verb].dep in {"ROOT", "ccomp"}:
        return True
    if to and words[verb].tag == "VBN" and words[verb].dep == "xcomp":
        return words[words[verb].head].tag in PRESENT  # "is to be sentenced"
    if words[verb].tag == "VB" and words[verb].dep in {"xcomp", "acl", "advcl"}:
        return words[words[verb].head].tag != "VBD"
    return any(
        words[c].dep == "aux" and words[c].text.lower() in WILL for c in sentence.children(verb)
    )


def is_to_come(sentence: Sentence, verb: int, before: str) -> bool:
    """Whether a verb in the present puts the day that it dates ahead: "opens on", "is set for".

    ``before`` is the word before the day: what is so "since" a day, or is "for" or "from" it, lies
    behind. Headlines and who "says on Monday" tell of the past in the present.
    """
    words = sentence.words
    word, lemma = words[verb], words[verb].lemma.lower()
    if sentence.headline or lemma in TELLING or before in _BEHIND:
        return False
    if word.dep == "acl" and word.tag == "VBN":
        return lemma in _PLANNING  # "the trial set for Monday"
    auxiliaries = [words[c] for c in sentence.children(verb) if words[c].dep in {"aux", "auxpass"}]
    finite = auxiliaries[0] if auxiliaries else word
    if finite.tag not in PRESENT or (finite is not word and finite.lemma == "have"):
        return False
    return lemma != "be" or before not in _OF_A_TIME


def is_former(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what was planned before: "originally set for", "should have begun"."""
    words = sentence.words
    below = [words[c] for c in sentence.children(verb)]
    helping = {w.text.lower() for w in below if w.dep == "aux"}
    if any(w.text.lower() in _BEFORE for w in below) or helping >= _SHOULD_HAVE:
        return True
    return "had" in helping and words[verb].lemma.lower() in _PLANNING


def tells(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what somebody said; its day is then that of the telling."""
    lemma = sentence.words[verb].lemma.lower()
    if lemma not in TELLING_WITHOUT_OBJECT:
        return lemma in TELLING
    word = sentence.words[verb]
    if word.dep == "acl" and word.tag == "VBN":
        return False  # "the story published on Friday"
    deps = {sentence.words[c].dep for c in sentence.children(verb)}
    return not deps & {"dobj", "nsubjpass", "auxpass"}


def told_once(sentence: Sentence, verb: int) -> set[str]:
    """The sense of a verb that tells what is told but once: "announced the charges"."""
    name = word_sense(sentence, verb)
    return {name} if name in TOLD_ONCE and tells(sentence, verb) else set()
