"""Speakers beside commas: "Ida Moe, the head of it, said" and "asked Ida Moe, who said that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import RELATIVE_TAGS, SHARING, TENSED, acting, own_subject, told_behind
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.persons.figures import described, is_person
from compare.values.names.persons import person_mentions
from compare.values.words.marks import DOUBLE_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["before_asides", "first_before_aside", "who_say"]

_PASSIVE = frozenset({"aux", "auxpass"})
# So near behind the verb stands what is quoted.
_NEAR = 4
_SHORTEST = 5  # words: "Moe, 40, said that"


def before_asides(sentence: Sentence) -> list[int]:
    """The last words of names that a comma follows, with a verb of saying behind the next one.

    The parse may give such a verb no subject: "In a note, Ida Moe, the head of it, said it held".
    """
    found = []
    for verb in range(2, len(sentence.words)):
        if _says_alone(sentence, verb):
            found += _name_before(sentence, verb)
    return found


def who_say(sentence: Sentence) -> list[int]:
    """Persons of whom a "who" behind a comma tells what they said: "met Ida Moe, who said it".

    It is no more than what another says of them where the clause is in what he says.
    """
    found = []
    for verb, word in enumerate(sentence.words):
        if word.dep != "relcl" or word.tag not in TENSED or not told_behind(sentence, verb):
            continue
        subject, first = own_subject(sentence, verb), sentence.subtree(verb)[0]
        who = subject is not None and sentence.lowers[subject] == "who" and subject == first
        says = word.lemma.lower() in REPORTING_VERBS
        whom = described(sentence, word.head)
        if who and says and is_person(sentence.words[whom]) and first - 1 > whom:
            found += [whom] if sentence.words[first - 1].text == "," else []
    return found


def _says_alone(sentence: Sentence, verb: int) -> bool:
    """Whether a verb of saying stands behind a comma and has something said, but no subject."""
    word = sentence.words[verb]
    if word.pos != "VERB" or word.lemma.lower() not in REPORTING_VERBS:
        return False
    if sentence.words[verb - 1].text != "," or not _has_tense(sentence, verb):
        return False
    if own_subject(sentence, acting(sentence, verb, SHARING)) is not None:
        return False
    near = sentence.words[verb + 1 : verb + 1 + _NEAR]
    return bool(told_behind(sentence, verb)) or any(w.text in OPENING_MARKS for w in near)


def _has_tense(sentence: Sentence, verb: int) -> bool:
    """Whether it has a tense: "tweeted" is often taken for a participle, but has a clause then."""
    if sentence.words[verb].tag in TENSED:
        return True
    helped = any(sentence.words[c].dep in _PASSIVE for c in sentence.children(verb))
    return sentence.words[verb].tag == "VBN" and bool(told_behind(sentence, verb)) and not helped


def _name_before(sentence: Sentence, verb: int) -> list[int]:
    """The name that the nearest aside before a verb follows, if it holds no clause of its own."""
    words = sentence.words
    for person in reversed(person_mentions(sentence)):
        if person.last >= verb - 1 or words[person.last].text != ",":
            continue
        owned = person.first > 0 and words[person.first - 1].tag == "POS"
        told = _is_aside(sentence, person.last + 1, verb - 1) and not owned
        return [person.last - 1] if told else []
    return []


def _is_aside(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words between commas tell of what stands before, not what it did next."""
    words = sentence.words[first:last]
    acts = any(w.tag in TENSED for w in words) and words[0].tag not in RELATIVE_TAGS
    marked = any(w.text in DOUBLE_MARKS for w in words)
    return not acts and not marked and words[0].tag != "CC"


def first_before_aside(sentence: Sentence) -> int | None:
    """The first word, where an aside parts it from a verb of saying that has no subject.

    It may be a surname that no list of entities knows: "Moe, doubling down on it, tweeted that".
    """
    words = sentence.words
    if len(words) < _SHORTEST or words[0].pos != "PROPN" or words[1].text != ",":
        return None
    verbs = (v for v in range(4, len(words)) if _says_alone(sentence, v))
    return 0 if any(_is_aside(sentence, 2, v - 1) for v in verbs) else None
