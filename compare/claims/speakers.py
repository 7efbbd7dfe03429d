"""Who is reported as saying a sentence, and where the article says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.claims.lexicon import REPORTING_VERBS
from compare.parsed import overlapping
from compare.values.persons import People

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Article, Span
    from compare.parsed import Sentence

__all__ = ["Attribution", "find_speakers"]

_HE_OR_SHE = frozenset({"he", "she"})
_TITLES = {"mr": "he", "sir": "he", "lord": "he"} | {
    "mrs": "she",
    "ms": "she",
    "miss": "she",
    "dame": "she",
    "lady": "she",
}
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_MAIN = frozenset({"ROOT", "conj", "parataxis", "ccomp"})
# All that may stand between a paragraph that leaves a quotation open and the words that go on.
_OPENING = frozenset({'"', "“", "„", "«"})
# Longer names than this are noun phrases that only describe somebody.
_LONGEST_NAME = 6
# How much of a sentence must stand in quotation marks for it to be somebody's words.
_MOSTLY = 0.8
# The quotation marks around it, which count as no words.
_MARKS = 2


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
    meant: dict[str, str] = {}
    for sentence in sentences:
        near = [quotations[n] for n in overlapping(quotations, sentence.start, sentence.end)]
        found = _stated(article, sentence, people, meant, near)
        stated.append(found)
        meant |= _last_person(sentence, people, found)
    return _spread(sentences, stated, quotations, _utterances(article, quotations))


def _stated(
    article: Article,
    sentence: Sentence,
    people: People,
    meant: Mapping[str, str],
    quotations: Sequence[tuple[int, int]],
) -> Attribution | None:
    for noun in (*_reporting_subjects(sentence), *_according_to(sentence)):
        if any(start <= sentence.words[noun].start < end for start, end in quotations):
            continue  # somebody who speaks inside the words of another
        first, last = _mention(sentence, noun)
        words = sentence.words[first:last]
        mention = article.span(words[0].start, words[-1].end)
        name = " ".join(w.text for w in words)
        pronoun = sentence.words[noun].text.lower()
        if pronoun in _HE_OR_SHE:
            return Attribution(meant[pronoun], mention) if pronoun in meant else None
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
    said = [c for c in sentence.children(verb) if sentence.words[c].dep in {"ccomp", "parataxis"}]
    # "It will hold, she said" has a comma; "that was all she said" says nothing.
    if any(c > verb or _marked_off(sentence, c, verb) for c in said):
        return True
    if word.dep in {"parataxis", "ccomp"} and word.head != verb:
        return True
    near = sentence.words[max(0, verb - 4) : verb + 4]
    return any(w.text in {'"', "“", "”"} for w in near)


def _marked_off(sentence: Sentence, first: int, last: int) -> bool:
    return any(w.pos == "PUNCT" for w in sentence.words[first:last])


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


def _last_person(
    sentence: Sentence, people: People, found: Attribution | None
) -> Mapping[str, str]:
    """The person that "he" and "she" in the next sentence most likely mean, if there is one."""
    if found is not None and any(c.isupper() for c in found.name):
        at = next(i for i, w in enumerate(sentence.words) if w.end > found.mention.start)
        return dict.fromkeys(_pronouns(sentence, at), found.name)
    persons = [
        (sentence.words[last - 1].dep not in _SUBJECTS, first, last)
        for first, last in sentence.entities()
        if sentence.words[first].entity == "PERSON"
    ]
    if not persons:
        return {}
    _, first, last = min(persons)
    name = people.full(" ".join(w.text for w in sentence.words[first:last]))
    return dict.fromkeys(_pronouns(sentence, first), name)


def _pronouns(sentence: Sentence, first: int) -> frozenset[str]:
    """The pronouns that can stand for a person whose mention begins at a word."""
    for word in sentence.words[max(0, first - 1) : first + 1]:
        form = word.text.lower().rstrip(".")
        if form in _HE_OR_SHE or form in _TITLES:
            return frozenset({_TITLES.get(form, form)})
    return _HE_OR_SHE


def _utterances(article: Article, quotations: Sequence[tuple[int, int]]) -> Sequence[int]:
    """A number per quotation; one that a paragraph leaves open shares it with the next."""
    numbers: list[int] = []
    for n, (start, _) in enumerate(quotations):
        gap = article.text[quotations[n - 1][1] : start].strip() if n else ""
        numbers.append(numbers[-1] if gap in _OPENING and n else n)
    return numbers


def _spread(
    sentences: Sequence[Sentence],
    stated: Sequence[Attribution | None],
    quotations: Sequence[tuple[int, int]],
    utterances: Sequence[int],
) -> tuple[Attribution | None, ...]:
    """Attributions carried over to the other sentences of the same utterance, and the next."""
    places = [overlapping(quotations, s.start, s.end) for s in sentences]
    said_by: dict[int, Attribution] = {}
    for inside, found in zip(places, stated, strict=True):
        for n in inside:
            if found:
                said_by.setdefault(utterances[n], found)
    out: list[Attribution | None] = []
    before: Attribution | None = None
    for sentence, inside, found in zip(sentences, places, stated, strict=True):
        mine = found
        share = sum(_overlap(sentence, quotations[n]) for n in inside)
        if mine is None and share >= _MOSTLY * (sentence.end - sentence.start - _MARKS):
            known = (said_by[utterances[n]] for n in inside if utterances[n] in said_by)
            mine = next(known, before)
        out.append(mine)
        before = mine if inside else None
    return tuple(out)


def _overlap(sentence: Sentence, quotation: tuple[int, int]) -> int:
    return max(0, min(sentence.end, quotation[1]) - max(sentence.start, quotation[0]))
