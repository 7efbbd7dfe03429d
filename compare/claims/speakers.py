"""Who is reported as saying a sentence, and where the article says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.people import People, strip_honorifics
from compare.model import Article, Span
from compare.parsed import Sentence

__all__ = ["Attribution", "find_speakers"]

_HE_OR_SHE = frozenset({"he", "she"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_MAIN = frozenset({"ROOT", "conj", "parataxis", "ccomp"})
# Longer names than this are noun phrases that only describe somebody.
_LONGEST_NAME = 6
# How much of a sentence must stand in quotation marks for it to be somebody's words.
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker by the fullest name that the article gives, and the mention itself."""

    name: str
    mention: Span


def find_speakers(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[tuple[int, int]]
) -> tuple[Attribution | None, ...]:
    """The speaker of every sentence, or None where the article speaks for itself.

    A sentence without an attribution of its own takes that of the quotation it belongs to, or,
    if it is all quotation, that of the quotation before it.
    """
    people = People(sentences)
    stated: list[Attribution | None] = []
    last_person: str | None = None
    for sentence in sentences:
        found = _stated(article, sentence, people, last_person, quotations)
        stated.append(found)
        last_person = _last_person(sentence, people, found) or last_person
    return _spread(sentences, stated, quotations)


def _stated(
    article: Article,
    sentence: Sentence,
    people: People,
    last_person: str | None,
    quotations: Sequence[tuple[int, int]],
) -> Attribution | None:
    for noun in (*_reporting_subjects(sentence), *_according_to(sentence)):
        if any(start <= sentence.words[noun].start < end for start, end in quotations):
            continue  # somebody who speaks inside the words of another
        first, last = _mention(sentence, noun)
        words = sentence.words[first:last]
        mention = article.span(words[0].start, words[-1].end)
        name = " ".join(w.text for w in words)
        if sentence.words[noun].text.lower() in _HE_OR_SHE:
            return Attribution(last_person, mention) if last_person else None
        if sentence.words[noun].pos != "PRON":
            return Attribution(people.full(name), mention)
    return None


def _reporting_subjects(sentence: Sentence) -> list[int]:
    """Subjects of reporting verbs that say something, the outermost verb first."""
    verbs = [
        i
        for i, word in enumerate(sentence.words)
        if word.lemma.lower() in REPORTING_VERBS
        and word.pos == "VERB"
        and word.dep in _MAIN
        and _says_something(sentence, i)
    ]
    verbs.sort(key=lambda i: (sentence.words[i].dep != "ROOT", i))
    subjects = []
    for verb in verbs:
        subjects += [c for c in sentence.children(verb) if sentence.words[c].dep in _SUBJECTS]
    return subjects


def _says_something(sentence: Sentence, verb: int) -> bool:
    word = sentence.words[verb]
    if any(sentence.words[c].dep in {"ccomp", "parataxis"} for c in sentence.children(verb)):
        return True
    if word.dep in {"parataxis", "ccomp"} and word.head != verb:
        return True
    near = sentence.words[max(0, verb - 4) : verb + 4]
    return any(w.text in {'"', "“", "”"} for w in near)


def _according_to(sentence: Sentence) -> list[int]:
    words = sentence.words
    found = []
    for i in range(len(words) - 2):
        if words[i].text.lower() == "according" and words[i + 1].text.lower() == "to":
            found += [c for c in sentence.children(i + 1) if words[c].dep == "pobj"]
    return found


def _mention(sentence: Sentence, noun: int) -> tuple[int, int]:
    """The name or noun phrase around a subject: its entity if it has one, else its near words."""
    for first, last in sentence.entities():
        if first <= noun < last and sentence.words[first].entity in {"PERSON", "ORG", "NORP"}:
            return first, last
    first = last = noun
    tree = set(sentence.subtree(noun))
    while first - 1 in tree and noun - first < _LONGEST_NAME and not _breaks(sentence, first - 1):
        first -= 1
    while last + 1 in tree and sentence.words[last + 1].dep in {"prep", "det", "pobj", "compound"}:
        if sentence.words[last + 1].dep == "prep" and sentence.words[last + 1].text != "of":
            break
        last += 1
    return first, last + 1


def _breaks(sentence: Sentence, i: int) -> bool:
    return sentence.words[i].text in {",", "(", "“", "”", '"'} or sentence.words[i].dep == "relcl"


def _last_person(sentence: Sentence, people: People, found: Attribution | None) -> str | None:
    """The person that "he" or "she" in the next sentence most likely means."""
    if found is not None and any(c.isupper() for c in found.name):
        return found.name
    persons = [
        (sentence.words[last - 1].dep not in _SUBJECTS, first, last)
        for first, last in sentence.entities()
        if sentence.words[first].entity == "PERSON"
    ]
    if not persons:
        return None
    _, first, last = min(persons)
    return people.full(strip_honorifics(" ".join(w.text for w in sentence.words[first:last])))


def _spread(
    sentences: Sequence[Sentence],
    stated: Sequence[Attribution | None],
    quotations: Sequence[tuple[int, int]],
) -> tuple[Attribution | None, ...]:
    """Attributions carried over to the other sentences of the same quotation, and the next."""
    by_quotation: dict[tuple[int, int], Attribution] = {}
    for sentence, found in zip(sentences, stated, strict=True):
        for quotation in quotations:
            if found and _overlap(sentence, quotation):
                by_quotation.setdefault(quotation, found)
    out: list[Attribution | None] = []
    before: Attribution | None = None
    for sentence, found in zip(sentences, stated, strict=True):
        mine = found
        inside = [q for q in quotations if _overlap(sentence, q)]
        share = sum(_overlap(sentence, q) for q in inside) / max(1, sentence.end - sentence.start)
        if mine is None and share >= _MOSTLY:
            mine = next((by_quotation[q] for q in inside if q in by_quotation), before)
        out.append(mine)
        before = mine if inside else None
    return tuple(out)


def _overlap(sentence: Sentence, quotation: tuple[int, int]) -> int:
    return max(0, min(sentence.end, quotation[1]) - max(sentence.start, quotation[0]))
