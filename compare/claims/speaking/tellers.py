"""Where a sentence says who speaks: subjects of verbs of saying, and "according to"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.claims.grammar import (
    SUBJECTS,
    finite,
    has_that,
    is_interviewer,
    is_share,
    marks,
    told_behind,
)
from compare.claims.lexicon import AGAINST, REPORTING_VERBS
from compare.claims.persons.figures import described
from compare.claims.speaking.according import according_to, accusers
from compare.claims.speaking.asides import before_asides, who_say
from compare.claims.speaking.beside import beside_quotation, named_behind
from compare.claims.speaking.extents import (
    behind_joined,
    behind_phrase,
    behind_two,
    first_word,
    is_title_apart,
    with_office,
)
from compare.claims.speaking.judging import judges
from compare.claims.speaking.leads import leaders, quoted_ones
from compare.claims.speaking.misread import misread
from compare.claims.speaking.phrases import is_said_by, stands_behind, telling_of, tells_by_phrase
from compare.claims.speaking.reported import closes
from compare.claims.speaking.unsaid import is_deed, is_nobody, is_reported, says_nothing
from compare.values.names.persons import is_said_first, person_mentions
from compare.values.roles.title_runs import is_titled
from compare.values.words.keys import VERBS
from compare.values.words.marks import DOUBLE_MARKS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Teller", "contrasted", "find_tellers", "teller"]

_MAIN = frozenset({"ROOT", "conj", "parataxis", "ccomp"})
_CONTRASTING = frozenset({"conj", "parataxis", "advcl"})
# What stands before the names of ships; in small letters "Ms" is a woman.
_SHIPS = frozenset({"HMS", "INS", "MS", "MT", "MV", "RMS", "SS", "USS"})
_BRINGING_ABOUT = frozenset({"cause", "force", "lead", "prompt"})


@dataclass(frozen=True, slots=True)
class Teller:
    """Who says a sentence: the noun, the words [first, last) around it, and if these are a name.

    ``several``: the names of more than one.
    """

    noun: int
    first: int
    last: int
    is_name: bool
    several: bool = False


def find_tellers(sentence: Sentence) -> Iterator[Teller]:
    """Who may say a sentence, the outermost verb first."""
    said = (
        *accusers(sentence),
        *quoted_ones(sentence),
        *_reporting_subjects(sentence),
        *according_to(sentence),
        *misread(sentence),
    )
    beside = beside_quotation(sentence) or named_behind(sentence)
    judging = (subject for _, subject in judges(sentence))
    for noun in (*said, *beside, *leaders(sentence), *before_asides(sentence), *judging):
        # Else half a word: "couldn ’ t".
        if len(sentence.words[noun].text) > 1 and _may_speak(sentence, noun):
            yield teller(sentence, noun)


def _may_speak(sentence: Sentence, noun: int) -> bool:
    if is_nobody(sentence, noun):
        return False
    return not is_interviewer(sentence, noun) and not is_share(sentence, noun)


def teller(sentence: Sentence, noun: int) -> Teller:
    """The name or noun phrase around a noun: a person's name if there is one, else what is near."""
    beside = {c for c in sentence.children(noun) if sentence.words[c].dep == "appos"}
    if sentence.words[noun].pos == "NOUN":  # "cited Ida Moe, a professor of law, who said"
        beside.add(described(sentence, noun))
    persons = list(person_mentions(sentence))
    for person in persons:
        inside = range(person.first, person.last)
        joined = with_office(sentence, noun, persons) if noun in inside else None
        if joined:
            return Teller(noun, *joined, is_name=True, several=True)
        titled = is_title_apart(sentence, noun, person)
        if noun in inside or titled or not beside.isdisjoint(inside):
            if person.first > 0 and _is_ship(sentence, person.first - 1):
                return Teller(noun, person.first - 1, person.last, is_name=False)
            last = behind_joined(sentence, person.first, person.last, persons)
            return Teller(noun, person.first, last, is_name=True, several=last > person.last)
    for first, last in sentence.entities():
        named = sentence.words[first].entity in {"PERSON", "ORG"}
        if first <= noun < last and named and not _holds_verb(sentence, noun, last):
            return _body(sentence, noun, first, last)
    first, last = first_word(sentence, noun), behind_phrase(sentence, noun)
    for person in persons:
        if first < person.first < last and is_titled(Tree(sentence), noun, person.first):
            return Teller(person.last - 1, person.first, person.last, is_name=True)
    return _by_noun(sentence, noun, first, behind_two(sentence, noun, last))


def _by_noun(sentence: Sentence, noun: int, first: int, last: int) -> Teller:
    return Teller(noun, first, last, is_name=_is_name(sentence, first, last))


def _body(sentence: Sentence, noun: int, first: int, last: int) -> Teller:
    """A name that the syntax model finds, which may begin too early and end too early.

    "In Parliament the Harbour Party of Torvik said".
    """
    last = next((i for i in range(noun, last) if sentence.words[i].tag == "POS"), last)
    first += first < noun and is_said_first(sentence.words, first)
    first = next((i for i in range(noun, first, -1) if sentence.lowers[i] == "the"), first)
    last = max(last, behind_phrase(sentence, noun))
    name = _is_name(sentence, first, last) and not _is_ship(sentence, first)
    return Teller(noun, first, last, is_name=name)


def _is_ship(sentence: Sentence, first: int) -> bool:
    """Whether words are the name of a ship: "MS Columbus"."""
    behind = sentence.words[first + 1 : first + 2]
    return sentence.words[first].text in _SHIPS and not any(w.text.isupper() for w in behind)


def _holds_verb(sentence: Sentence, noun: int, last: int) -> bool:
    """Whether the verb of a noun is taken for a part of its name: "Lind Denies Opening Gate"."""
    word = sentence.words[noun]
    acts = word.dep in SUBJECTS and sentence.words[word.head].pos in VERBS
    return acts and noun < word.head < last and finite(sentence, word.head)


def contrasted(sentence: Sentence) -> Iterator[Teller]:
    """Those who say something else beside the outermost: "while Ida Moe said", "and Ida Moe said".

    Of two that a semicolon parts, the first may hang on the second. What begins with "that" is in
    what the outermost says.
    """
    yield from (teller(sentence, noun) for noun in who_say(sentence))
    told = _reporting_subjects(sentence, _CONTRASTING | {"ccomp"})
    for noun in sorted({*told, *telling_of(sentence)}):
        if is_nobody(sentence, noun):
            continue
        verb = sentence.words[noun].head
        parted = any(w.text == ";" for w in sentence.words[verb : sentence.words[verb].head])
        if sentence.words[verb].dep == "ccomp" and not parted:
            continue
        against = sentence.words[verb].dep != "advcl" or marks(sentence, verb) & AGAINST
        if against and not has_that(sentence, verb):
            yield teller(sentence, noun)


def _reporting_subjects(sentence: Sentence, deps: frozenset[str] = _MAIN) -> list[int]:
    """Subjects of reporting verbs that say something, the outermost verb first.

    Of two for one verb, the one right before it comes first. Whoever "is told" something only
    hears it.
    """
    verbs = [
        i
        for i, word in enumerate(sentence.words)
        if word.pos == "VERB" and word.dep in deps and _reports(sentence, i)
        if not is_reported(sentence, i)
    ]
    verbs.sort(key=lambda i: (sentence.words[i].dep != "ROOT", i))
    children = [
        sorted(sentence.children(v), key=lambda c: not _adjoins(sentence, v, c)) for v in verbs
    ]
    return [c for found in children for c in found if sentence.words[c].dep == "nsubj"]


def _adjoins(sentence: Sentence, verb: int, subject: int) -> bool:
    """Whether a subject is right before its verb, or right behind one that ends a sentence."""
    behind = subject > verb and stands_behind(sentence, verb)
    return subject == verb - 1 or (behind and sentence.words[subject].dep == "nsubj")


def _reports(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what somebody says, or asks: not "asked the board to resign"."""
    lemma = sentence.words[verb].lemma.lower()
    if lemma == "ask":
        return bool(told_behind(sentence, verb))
    if tells_by_phrase(sentence, verb):
        return True
    if lemma not in REPORTING_VERBS or not _is_said(sentence, verb):
        return False
    return _says_something(sentence, verb) and not says_nothing(sentence, verb)


def _is_said(sentence: Sentence, verb: int) -> bool:
    """Whether it comes about: not in "allows a firm to argue that", but in "led him to argue"."""
    if sentence.words[verb].tag != "VB" or finite(sentence, verb):
        return True
    cause = sentence.words[sentence.words[verb].head]
    return cause.lemma.lower() in _BRINGING_ABOUT and cause.tag == "VBD"


def _says_something(sentence: Sentence, verb: int) -> bool:
    word = sentence.words[verb]
    said = [c for c in sentence.children(verb) if sentence.words[c].dep in {"ccomp", "parataxis"}]
    said = [c for c in said if not is_deed(sentence, verb, c)]
    # "It will hold, she said" has a comma; "that was all she said" says nothing.
    if any(c > verb or _marked_off(sentence, c, verb) for c in said):
        return True
    # "The rules state that the board must disclose it": the board says nothing.
    rules = word.dep in {"parataxis", "ccomp"} and word.head != verb
    if rules and not has_that(sentence, verb):
        return True
    if is_said_by(sentence, verb) or closes(sentence, verb):
        return True
    near = sentence.words[max(0, verb - 4) : verb + 4]
    return any(w.text in DOUBLE_MARKS for w in near)


def _marked_off(sentence: Sentence, first: int, last: int) -> bool:
    return any(w.pos == "PUNCT" for w in sentence.words[first:last])


def _is_name(sentence: Sentence, first: int, last: int) -> bool:
    return all(w.text[0].isupper() or w.text in {".", "-"} for w in sentence.words[first:last])
