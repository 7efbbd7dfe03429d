"""What a duration is the length of: "the talks took six weeks", "valid for two years"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.times.event_verbs import WILL
from compare.values.words.keys import NOUNS, SUBJECTS, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["Lasting", "one_lasting", "read_lasting"]

# Under these, with or without "for", a duration is the length of the subject.
_VERBS = frozenset("continue drag go last run take".split())
_ADJECTIVES = frozenset({"effective", "open", "valid"})
# "Built in two years", and for what "it takes" so long.
_MAKING = frozenset("build complete construct fix make mend rebuild repair restore".split())
# One word for each where noun and verb, or two nouns, are of one thing.
_ONE = {"construction": "build", "construct": "build", "negotiation": "talk", "discussion": "talk"}
_ONE |= {"fix": "repair", "mend": "repair"}
# What begins, ends or repeats is a part of the whole, or another than the one before.
_PARTS = ORDINALS.keys() | frozenset(
    "additional another average early earlier final initial last late later latest main next "
    "original other previous recent".split()
)
_PLANNED = frozenset("be estimate expect intend plan project schedule set".split())
# "Closed for two weeks" is told as what it takes to reopen, and how long one serves as a term.
_SHUTTING = frozenset({"close", "shut"})
_SERVING = frozenset({"appoint", "elect", "serve"})
_SHUT, _TERM = "shut", "term"
# "Are appointed", with one auxiliary; with more it is no rule any more.
_PLAIN = 2
_FARTHEST = 4


@dataclass(frozen=True, slots=True)
class Lasting:
    """A thing or an activity with a length: senses of its words, and how it is told.

    ``objects`` is what something is done to; ``future`` tells that it is still to come, ``perfect``
    that it may go on. ``names`` and ``marks`` tell it from others of its kind.
    """

    things: frozenset[str]
    objects: frozenset[str]
    future: bool
    perfect: bool
    names: frozenset[str]
    marks: frozenset[str]


def read_lasting(sentence: Sentence, unit: int) -> Lasting | None:
    """What the duration that ends with a word is the length of, None for what is no such thing."""
    tree = Tree(sentence)
    verb = tree.verb_above(unit, _FARTHEST)
    if tree.words[verb].dep == "advcl" and tree.words[tree.words[unit].head].dep == "mark":
        verb = tree.words[verb].head  # "it takes six weeks before": the syntax model joins them
    if tree.children(verb, "neg"):
        return None
    told = _told(tree, verb, unit)
    if told is None or not told[0]:
        return None
    auxiliaries = {tree.lowers[c] for c in tree.children(verb, "aux")}
    above = tree.words[tree.words[verb].head].lemma.lower()
    planned = tree.words[verb].dep == "xcomp" and above in _PLANNED
    subject = _subject(tree, verb)
    nouns = {tree.lemma(i) for i in tree.subtree(subject)} if subject is not None else set()
    return Lasting(
        told[0],
        told[1],
        planned or not auxiliaries.isdisjoint(WILL),
        not auxiliaries.isdisjoint({"has", "have", "had"}),
        frozenset(key(w) for w in sentence.words if w.entity and w.pos == "PROPN"),
        frozenset(nouns & _PARTS),
    )


def one_lasting(a: Lasting, b: Lasting) -> bool:
    """Whether two lengths may be of one thing: no part, no plan against what came of it."""
    if a.things.isdisjoint(b.things) or a.marks or b.marks:
        return False
    named = a.names and b.names and a.names.isdisjoint(b.names)
    apart = a.objects and b.objects and a.objects.isdisjoint(b.objects)
    return not (named or apart) and (a.future, a.perfect) == (b.future, b.perfect)


def _told(tree: Tree, verb: int, unit: int) -> tuple[frozenset[str], frozenset[str]] | None:
    """What lasts or is done in that time, and to what it is done."""
    lemma, prep = tree.lemma(verb), tree.words[tree.words[unit].head].text.lower()
    subject = _subject(tree, verb)
    if subject is None:
        return None
    word = tree.words[subject]
    if lemma == "take" and word.text.lower() == "it":
        return _taken(tree, verb, unit)
    if word.pos not in NOUNS or word.entity == "PERSON":
        return None
    name, passive = _sense(tree, subject), word.dep == "nsubjpass"
    if lemma == "take" and (done := _made(tree, verb, unit)):
        return done, frozenset({name})
    if lemma in _MAKING and prep in {"in", "within"} and passive:
        return frozenset({_sense(tree, verb)}), frozenset({name})
    if lemma in _SHUTTING and prep == "for" and passive:
        return frozenset({_SHUT}), frozenset({name})
    if lemma in _SERVING and prep in {"for", "of"} and not _is_past(tree, verb):
        return frozenset({_TERM}), frozenset({name})
    lasts = lemma in _VERBS and (tree.head(unit) == verb or prep == "for")
    holds = prep == "for" and lemma == "be" and _holds(tree, verb)
    return (frozenset({name}), _parts(tree, subject)) if lasts or holds else None


def _subject(tree: Tree, verb: int) -> int | None:
    """The subject of a verb, or of what it depends on: "the ceasefire is to run"."""
    above = tree.words[verb].head if tree.words[verb].dep == "xcomp" else verb
    return next((c for v in (verb, above) for c in tree.children(v, *SUBJECTS)), None)


def _taken(tree: Tree, verb: int, unit: int) -> tuple[frozenset[str], frozenset[str]] | None:
    """What "it takes" so long to do, or until when: "to repair the bridge", "before it reopens"."""
    for done in _deeds(tree, verb, unit):
        lemma, nouns = tree.lemma(done), tree.children(done, "dobj", *SUBJECTS)
        objects = frozenset(_sense(tree, n) for n in nouns if tree.words[n].pos != "PRON")
        if lemma in _MAKING and tree.words[done].tag == "VB":
            return frozenset({_sense(tree, done)}), objects
        if lemma == "reopen" and tree.children(done, "mark"):
            return frozenset({_SHUT}), objects
    return None


def _made(tree: Tree, verb: int, unit: int) -> frozenset[str]:
    """What a thing takes so long to be: "the bridge will take six weeks to repair"."""
    done = (i for i in _deeds(tree, verb, unit) if tree.words[i].tag == "VB")
    return frozenset(_sense(tree, i) for i in done if tree.lemma(i) in _MAKING)


def _deeds(tree: Tree, verb: int, unit: int) -> tuple[int, ...]:
    """The verbs for what is done in that time; the syntax model also hangs them on the weeks."""
    return (*tree.children(verb, "xcomp", "advcl"), *tree.children(unit, "acl", "relcl"))


def _parts(tree: Tree, noun: int) -> frozenset[str]:
    """What a noun is of: "the repair of the bridge", "the bridge repairs"."""
    inside = (*tree.objects(noun, {"of"}), *tree.children(noun, "compound"))
    return frozenset(_sense(tree, i) for i in inside)


def _holds(tree: Tree, verb: int) -> bool:
    return any(tree.lemma(c) in _ADJECTIVES for c in tree.children(verb, "acomp"))


def _is_past(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what was: who "served for nine years" may have stopped early."""
    own = [verb, *tree.children(verb, "aux", "auxpass")]
    return any(tree.words[i].tag == "VBD" for i in own) or len(own) > _PLAIN


def _sense(tree: Tree, at: int) -> str:
    name = sense(key(tree.words[at]))
    return _ONE.get(name, name)
