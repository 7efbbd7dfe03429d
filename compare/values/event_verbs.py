"""What the verb that a time hangs on says of the event: a noun names it, it lasts, it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import NOUNS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["happens", "is_former", "is_future", "lasts", "leaves_office"]

# Verbs whose subject is the event itself, as is what is held or takes place.
_HAPPENING = frozenset({"occur", "happen"})
# Under these, a verb tells of a state that goes on, and a time does not date its beginning.
_LASTING = frozenset({"remain", "stay", "keep", "continue"})
_STATES = frozenset({"acomp", "oprd", "xcomp", "ccomp", "attr"})
# What was to be "originally", or "had been scheduled", has been changed since.
_BEFORE = frozenset("originally initially previously formerly".split())
_PLANNING = frozenset("schedule set plan slate expect".split())
# Who "will retire", "leaves the cabinet" or "quits" is out of office from that day on.
_LEAVING = frozenset({"leave", "depart", "exit"})
_QUITTING = frozenset({"retire", "resign", "quit"})
_OFFICES = frozenset(
    "administration agency board cabinet committee company council department firm government "
    "job office party post position role team".split()
)
_WILL = frozenset({"will", "would", "shall", "may", "'ll", "’ll", "wo"})


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
    """Whether a verb tells that somebody leaves an office or a body, by whatever word."""
    words, lemma = sentence.words, sentence.words[verb].lemma.lower()
    below = [words[c] for c in sentence.children(verb)]
    if lemma in _QUITTING or (lemma == "step" and any(w.text.lower() == "down" for w in below)):
        return True
    objects = [w for w in below if w.dep == "dobj"]
    if lemma not in _LEAVING or any(w.dep == "nsubjpass" for w in below):
        return False
    if objects:
        return all(w.lemma.lower() in _OFFICES for w in objects)
    return any(w.dep == "nsubj" and w.pos == "PROPN" for w in below)


def is_future(sentence: Sentence, verb: int) -> bool:
    """Whether a verb speaks of what is still to come, as a headline does by "Moe to resign"."""
    words = sentence.words
    to = any(words[c].tag == "TO" for c in sentence.children(verb))
    if to and words[verb].tag == "VB" and words[verb].dep in {"ROOT", "ccomp"}:
        return True
    if words[verb].tag == "VB" and words[verb].dep in {"xcomp", "acl", "advcl"}:
        return words[words[verb].head].tag != "VBD"
    return any(
        words[c].dep == "aux" and words[c].text.lower() in _WILL for c in sentence.children(verb)
    )


def is_former(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what was planned before: "originally set for", "had been scheduled"."""
    words = sentence.words
    below = [words[c] for c in sentence.children(verb)]
    if any(w.text.lower() in _BEFORE for w in below):
        return True
    had = any(w.dep == "aux" and w.text.lower() == "had" for w in below)
    return had and words[verb].lemma.lower() in _PLANNING
