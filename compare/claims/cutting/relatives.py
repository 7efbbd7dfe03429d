"""What "who" and "which" stand for: a noun before them that can be the subject of their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.agreement import can_be_subject
from compare.claims.grammar import SUBJECTS, finite, first_joined, noun_phrase, text_before
from compare.claims.persons.figures import described, is_person
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["antecedent", "stands_for"]

_RELATIVES = frozenset({"which", "who"})
# What a relative pronoun cannot stand for; an antecedent of such a type is a parsing error.
_NEVER_WHO = frozenset({"GPE", "LOC", "FAC", "DATE", "TIME", "EVENT", "LAW", "WORK_OF_ART", "ORG"})
_NEVER_WHICH = frozenset({"PERSON", "DATE", "TIME"})
_REFLEXIVE = ("self", "selves")
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
# Prepositions between a noun and its "which" that leave it open which of the nouns is meant.
_TOO_DEEP = 2
_AT, _IN = frozenset({"at", "inside", "near", "outside"}), frozenset({"in", "on"})
# What only comes about.
_HAPPENING = frozenset({"happen", "occur"})
_HAPPENING_SO = frozenset({("break", "out"), ("take", "place")})


def stands_for(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """The phrase that the "who" or "which" of a relative clause stands for; none where in doubt."""
    word, pronoun = sentence.words[verb], sentence.words[first]
    if word.dep != "relcl" or pronoun.lemma.lower() not in _RELATIVES:
        return None
    if pronoun.dep not in SUBJECTS or not finite(sentence, verb) or _tells_of_all(sentence, verb):
        return None
    noun = _noun(sentence, verb, first)
    subject = None if noun is None else _either(sentence, noun, noun_phrase(sentence, noun))
    if subject is None or subject[1] >= first:
        return None
    personal = any(sentence.lowers[i].endswith(_REFLEXIVE) for i in range(*subject))
    return None if personal else subject


def _either(sentence: Sentence, noun: int, phrase: tuple[int, int]) -> tuple[int, int]:
    """The words of a noun, with those of another that an "or" joins: "a baker or a brewer, who"."""
    word = sentence.words[noun]
    between = sentence.lowers[word.head : noun]
    named = "PROPN" in {word.pos, sentence.words[word.head].pos}
    if word.dep != "conj" or named or "or" not in between or "," in between:
        return phrase
    return sentence.subtree(word.head)[0], phrase[1]


def antecedent(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """What a relative pronoun before a joined verb stands for: "Ida Moe, who came and who left".

    Without a comma before the first "who" both only tell which ones are meant.
    """
    verb = first_joined(sentence, verb)
    word = sentence.words[verb]
    if word.dep != "relcl" or text_before(sentence, sentence.subtree(verb)[0]) != ",":
        return None
    return noun_phrase(sentence, word.head)


def _noun(sentence: Sentence, verb: int, first: int) -> int | None:
    """The noun that the parse gives to a relative clause, or the only one around it that fits.

    "charges to Ida Moe on Friday, which include": the charges; "the site of a raid on a shop in the
    old town, which is": nobody can tell.
    """
    given = sentence.words[verb].head
    if _happens(sentence, verb) and _is_where(sentence, given):
        return None
    if sentence.words[first].lemma.lower() == "who":
        given = described(sentence, given)
    if _can_be(sentence, given, first):
        inside = list(_inside(sentence, given, first))
        deep = len(inside) >= _TOO_DEEP
        return None if deep and any(_can_be(sentence, n, first) for n in inside) else given
    if sentence.words[first].lemma.lower() == "who" or sentence.words[given].entity == "PERSON":
        return None
    fits = [n for n in _around(sentence, given) if _can_be(sentence, n, first)]
    return fits[0] if len(fits) == 1 else None


def _happens(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what no place does: "a fire in Low Street, which broke out"."""
    lemma = sentence.words[verb].lemma.lower()
    return lemma in _HAPPENING or (lemma, *sentence.lowers[verb + 1 : verb + 2]) in _HAPPENING_SO


def _is_where(sentence: Sentence, noun: int) -> bool:
    """Whether a noun tells where something is: "at the mill", "in Low Street", not "in a row"."""
    word = sentence.words[noun]
    before = sentence.lowers[word.head] if word.dep == "pobj" else ""
    return before in _AT or (before in _IN and word.pos == "PROPN")


def _can_be(sentence: Sentence, noun: int, pronoun: int) -> bool:
    word = sentence.words[noun]
    who = sentence.words[pronoun].lemma.lower() == "who"
    if word.pos not in _NOUNS or word.entity in (_NEVER_WHO if who else _NEVER_WHICH):
        return False
    # "who they contend is late": it is "is" that tells of one or many.
    acting = sentence.words[pronoun].head
    return (who or not is_person(word)) and can_be_subject(sentence, noun, acting)


def _inside(sentence: Sentence, noun: int, stop: int) -> Iterator[int]:
    """The nouns that hang on a noun by prepositions, up to a place."""
    for prep in sentence.children(noun):
        if sentence.words[prep].dep != "prep" or not noun < prep < stop:
            continue
        for below in sentence.children(prep):
            word = sentence.words[below]
            of_name = word.entity and not word.begins_entity and sentence.words[noun].entity
            if word.dep == "pobj" and below < stop:
                if not of_name:
                    yield below
                yield from _inside(sentence, below, stop)


def _around(sentence: Sentence, noun: int) -> Iterator[int]:
    """The nouns that a noun hangs on, and the object of the verb that it hangs on at last.

    A clause that the parse hangs on the verb itself may tell of all that the verb tells.
    """
    seen = {noun}
    while sentence.words[noun].pos not in VERBS:
        at = sentence.words[noun].head
        if at in seen:
            return
        seen.add(at)
        if sentence.words[at].pos in _NOUNS:
            yield at
        noun = at
    objects = (c for c in sentence.children(noun) if sentence.words[c].dep == "dobj")
    yield from (c for c in objects if c < min(seen - {noun}, default=0))


def _tells_of_all(sentence: Sentence, verb: int) -> bool:
    """Whether a clause tells of the whole sentence: "which means that", "which is why"."""
    near = sentence.lowers[verb : verb + 2]
    return sentence.words[verb].lemma.lower() == "mean" or near[1:] == ("why",)
