"""One source has a loaded word where the other has a plain one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.words.keys import CONTENT, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["find_loaded"]

# One thing a line: plain words for it, a bar, loaded words for it.
_WORDS = """
government administration leadership | regime junta
criticise criticize object | slam blast rip lambaste savage eviscerate trash bash
protester demonstrator crowd marcher | mob rioter thug rabble
fighter gunman insurgent rebel attacker | terrorist extremist jihadist militant freedom-fighter
operation enforcement measure restriction | crackdown purge clampdown
undocumented migrant immigrant | illegal alien
plan proposal programme program | scheme ploy
disagree differ dispute | feud clash brawl
decline refuse | balk snub
mistake error | blunder fiasco debacle
kill | slaughter massacre butcher
leave depart | flee
supporter aide ally | crony henchman lackey
reverse change | cave flip-flop
rise increase | skyrocket explode
"""
_READ = [
    tuple(frozenset(part.split()) for part in line.split("|"))
    for line in _WORDS.split("\n")
    if line
]
_LISTED = frozenset(word for row in _READ for words in row for word in words)
# What stands before a charge, so many steps up the tree at most.
_CHARGING = frozenset("accuse charge convict count guilty indict suspicion".split())
_MOST_STEPS = 5


def find_loaded(a: Side, b: Side) -> Iterator[Divergence]:
    """A loaded word on one side and a plain one in its place on the other.

    Quotations and charges are left out: "fleeing the scene" is a term of law.
    """
    mine, theirs = _own_words(a), _own_words(b)
    for plain, loaded in _READ:
        for one, other in ((plain, loaded), (loaded, plain)):
            left, right = mine.keys() & one, theirs.keys() & other
            if not left or not right or mine.keys() & other or theirs.keys() & one:
                continue
            word, counterpart = mine[min(left)], theirs[min(right)]
            if word.pos != counterpart.pos or not _near(a, word) & _near(b, counterpart):
                continue
            sides = (
                a.passage(word.start, word.end),
                b.passage(counterpart.start, counterpart.end),
            )
            why = f"{sides[0].text} / {sides[1].text}: a loaded word for a plain one"
            yield Divergence(DivergenceKind.OTHER, why, sides)


def _own_words(side: Side) -> dict[str, Word]:
    """The first of every word of the table that the article itself chooses."""
    found: dict[str, Word] = {}
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            lemma = word.lemma.lower()
            if lemma not in _LISTED or word.pos not in {"NOUN", "VERB", "ADJ"}:
                continue
            if not _is_charge(sentence, i) and not side.evidence.parsed.is_quoted(word):
                found.setdefault(lemma, word)
    return found


def _is_charge(sentence: Sentence, i: int) -> bool:
    """Whether a verb is what somebody is charged with."""
    for _ in range(_MOST_STEPS):
        if sentence.words[i].lemma.lower() in _CHARGING:
            return True
        i = sentence.words[i].head
    return False


def _near(side: Side, word: Word) -> frozenset[str]:
    """The words that a word hangs on, through a preposition, and that hang on it, by their senses.

    Two words that stand for one thing have one of these in common: "slammed the plan". Of a verb
    with an object, what it is done to tells more than who does it.
    """
    sentence, at = next((s, i) for s, inside in side.pieces() for i in inside if s.words[i] is word)
    head = sentence.words[at].head
    while sentence.words[head].pos == "ADP" and sentence.words[head].head != head:
        head = sentence.words[head].head
    inside = list(sentence.children(at))
    objects = [c for c in inside if sentence.words[c].dep == "dobj"]
    if word.pos == "VERB" and objects:
        inside = objects
    inside += [d for c in inside if sentence.words[c].pos == "ADP" for d in sentence.children(c)]
    words = (sentence.words[i] for i in {head, *inside} if i != at)
    return frozenset(sense(key(w)) or w.lemma.lower() for w in words if w.pos in CONTENT)
