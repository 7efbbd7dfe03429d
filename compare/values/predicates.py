"""What a sentence says happened or is so: verbs, states and event nouns, with polarity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.antonyms import Stand, is_event_noun, stands
from compare.values.extent import shown_words, tense_of
from compare.values.frames import Frame, frame
from compare.values.keys import CONTENT, key
from compare.values.modality import Certainty
from compare.values.participants import UNKNOWN, Party, object_of, party, subject_of
from compare.values.polarity import negated_noun
from compare.values.scopes import ScopeWord, scope_of
from compare.values.tree import Tree
from compare.values.verbs import meaning_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Predication", "find_predications"]

_STATES = frozenset({"acomp", "oprd", "attr"})
# Verbs whose object they say there is not, or is no longer.
_WITHOUT = frozenset("lose lack refuse deny withdraw avoid escape prevent rule_out avert".split())
# Words behind which stands what a statement does not hold for.
_EXCEPTING = frozenset("not never without except excluding exclude unlike despite only but".split())
_OF = frozenset("of in to for at with on from among".split())


@dataclass(frozen=True, slots=True)
class Predication:
    """One thing said to be so.

    ``meaning`` is where it stands on each axis of meaning, negations counted; ``negated`` says
    that negations turned it round. ``agent`` and ``patient`` are who does it and to whom or what
    (the bearer of a state is its agent), ``around`` the content words that hang on it, ``scope``
    the places and times among them, ``when`` "past", "future" or "", ``state`` that it is
    told by an adjective or a noun. Offsets are of the words that say it.
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


def find_predications(sentence: Sentence) -> tuple[Predication, ...]:
    """The predications of a sentence, in order; a question states nothing."""
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return ()
    tree = Tree(sentence)
    return tuple(found for i in range(len(tree.words)) for found in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Predication]:
    word, head = tree.words[i], tree.head(i)
    if not word.text[0].isalpha():
        return
    if word.pos == "VERB" and word.dep not in {"aux", "auxpass", "amod", "compound"}:
        yield from _verb(tree, i)
        yield from _instruments(tree, i)
    elif word.dep in _STATES and head is not None and word.pos in {"ADJ", "VERB", "NOUN"}:
        yield from _state(tree, i, head)
    if word.pos == "NOUN" and is_event_noun(tree.lemma(i)) and word.dep != "compound":
        yield from _event(tree, i)


def _verb(tree: Tree, verb: int) -> Iterator[Predication]:
    name, meaning = meaning_of(tree, verb)
    if not meaning:
        return
    subject, passive = subject_of(tree, verb)
    given = object_of(tree, verb) | _behind(tree, verb, name)
    agent, patient = (_by(tree, verb), subject) if passive else (subject, given)
    yield _made(tree, verb, frame(tree, verb), meaning, (agent, patient))


def _behind(tree: Tree, verb: int, name: str) -> Party:
    """The noun behind the preposition that is part of a verb: "write to"."""
    for prep in tree.children(verb, "prep"):
        noun = tree.child(prep, "pobj")
        if noun is not None and name.endswith(f"_{tree.lemma(prep)}"):
            return party(tree, noun)
    return UNKNOWN


def _by(tree: Tree, verb: int) -> Party:
    for prep in tree.children(verb, "agent"):
        for noun in tree.children(prep, "pobj"):
            return party(tree, noun)
    return UNKNOWN


def _state(tree: Tree, word: int, verb: int) -> Iterator[Predication]:
    if tree.words[word].pos == "NOUN" and tree.lemma(verb) not in {"be", "become", "remain"}:
        return
    pos = "ADJ" if tree.words[word].pos == "VERB" else tree.words[word].pos
    name = tree.words[word].text.lower() if pos == "ADJ" else tree.lemma(word)
    given = object_of(tree, verb)
    bearer = given if given and tree.words[word].dep == "oprd" else subject_of(tree, verb)[0]
    yield _made(tree, word, frame(tree, verb), stands(name, pos), (bearer, UNKNOWN), verb)


def _instruments(tree: Tree, verb: int) -> Iterator[Predication]:
    """What something is done with is used: "drove them back with tear gas"."""
    found = frame(tree, verb)
    for prep in tree.children(verb, "prep"):
        noun = tree.child(prep, "pobj")
        if tree.lemma(prep) != "with" or noun is None or tree.words[noun].pos != "NOUN":
            continue
        if found.positive:
            parties = subject_of(tree, verb)[0], party(tree, noun)
            yield _made(tree, noun, found, stands("use", "VERB"), parties, prep)


def _event(tree: Tree, noun: int) -> Iterator[Predication]:
    agent, around = _owners(tree, noun)
    verb, dep = tree.head(noun), tree.words[noun].dep
    if verb is not None and dep in {"nsubjpass", "dobj"}:
        around |= _at_verb(tree, verb)
    if verb is not None and tree.words[verb].pos == "ADP":
        verb = tree.head(verb)
    if verb is not None and tree.words[verb].pos in {"VERB", "AUX"}:
        around |= _by(tree, verb)
        if not agent and not agent.pronoun and dep not in {"nsubjpass", "nsubj"}:
            agent = subject_of(tree, verb)[0]
    found = _existence(tree, noun, verb)
    yield _made(tree, noun, found, stands(tree.lemma(noun), "NOUN"), (agent, around), verb)


def _owners(tree: Tree, noun: int) -> tuple[Party, Party]:
    """Whose event it is, and what it is an event of: "her support", "a rise in prices"."""
    agent = around = UNKNOWN
    for child in tree.children(noun, "compound", "poss"):
        around |= party(tree, child)
        if tree.words[child].dep == "poss":
            agent = party(tree, child)
    for prep in tree.children(noun, "prep"):
        if tree.lemma(prep) in _OF and (inner := tree.child(prep, "pobj")) is not None:
            around |= party(tree, inner)
    return agent, around


def _existence(tree: Tree, noun: int, verb: int | None) -> Frame:
    """Whether there is what a noun names: "no support", "lost the support", "may need support"."""
    if (
        verb is None
        or tree.words[verb].pos not in {"VERB", "AUX"}
        or tree.words[noun].dep not in {"dobj", "nsubjpass", "nsubj", "attr"}
    ):
        own = negated_noun(tree, noun)
        return Frame(len(own) % 2 == 0, Certainty.SETTLED, tuple(own))
    found = frame(tree, verb)
    if tree.lemma(verb) in _WITHOUT:
        return Frame(not found.positive, found.certainty, (*found.marks, verb))
    return found


def _at_verb(tree: Tree, verb: int) -> Party:
    """What "in" and "to" beside a verb say of its noun: "cracks were found in the dam"."""
    found = UNKNOWN
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) in {"in", "to", "on"} and inner is not None:
            found |= UNKNOWN if tree.words[inner].entity in {"DATE", "TIME"} else party(tree, inner)
    return found


def _made(
    tree: Tree,
    at: int,
    found: Frame,
    meaning: frozenset[Stand],
    parties: tuple[Party, Party],
    verb: int | None = None,
) -> Predication:
    first, last = shown_words(tree, at, found.marks, verb)
    if not found.positive:
        meaning = frozenset(Stand(s.axis, not s.positive) for s in meaning)
    around = _around(tree, at if tree.words[at].dep not in {"dobj", "nsubjpass"} else verb or at)
    return Predication(
        meaning,
        not found.positive,
        found.certainty,
        *parties,
        frozenset(key(tree.words[i]) for i in around) - {"", key(tree.words[at])},
        scope_of(tree, around),
        tense_of(tree, at if verb is None else verb),
        tree.lemma(at),
        tree.words[at].pos != "VERB",
        tree.words[first].start,
        tree.words[last].end,
    )


def _around(tree: Tree, at: int) -> list[int]:
    """The content words that hang on a word, without what is excepted from it."""
    tree_of_it = tree.subtree(at)
    excepted = {
        j
        for i in tree_of_it
        if i > at and tree.lemma(i) in _EXCEPTING
        for j in tree_of_it
        if j >= i
    }
    return [i for i in tree_of_it if i not in excepted and tree.words[i].pos in CONTENT]
