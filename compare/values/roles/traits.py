"""What a sentence tells that somebody is, or is part of, also of those whom it does not name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.nations import nation_of
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.roles.bearers import DESCRIBING, described_by, owner_words, persons_called
from compare.values.roles.camps import (
    DEPUTY,
    acts,
    camps_of,
    describes,
    is_relation,
    names_department,
    only_departments,
)
from compare.values.roles.title_runs import LONGEST
from compare.values.roles.titles import BELOW, STANDING, role_word
from compare.values.words.keys import CONTENT, NOUNS, WEIGHTY, fold
from compare.values.words.senses import word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Trait", "explain_traits", "find_traits"]

# Words that are in names for something else: "the White House", "a State Department aide".
_ONLY_SMALL = frozenset("white black brown state city county family home air ground star".split())
_ONLY_CAPITAL = frozenset({"house", "labour"})
# Offices told by the words before a noun: "chief financial officer", "press secretary".
_TWO_WORDS = {
    ("attorney", "general"): "attorneygeneral",
    ("solicitor", "general"): "solicitorgeneral",
    ("surgeon", "general"): "surgeongeneral",
    ("chief", "executive"): "ceo",
    ("executive", "officer"): "ceo",
    ("financial", "officer"): "cfo",
    ("finance", "director"): "cfo",
    ("financial", "director"): "cfo",
    ("operating", "officer"): "coo",
    ("technology", "officer"): "cto",
    ("risk", "officer"): "chiefrisk",
    ("marketing", "officer"): "chiefmarketing",
    ("medical", "officer"): "chiefmedical",
    ("press", "secretary"): "presssecretary",
    ("special", "counsel"): "specialcounsel",
    ("inspector", "general"): "inspectorgeneral",
    ("district", "attorney"): "districtattorney",
    ("public", "defender"): "publicdefender",
    ("general", "manager"): "generalmanager",
    ("chief of", "staff"): "chiefofstaff",
}
_CLOSE = 3
# What assistants are called.
_ALIKE = {"aide": "employee", "assistant": "employee", "adviser": "employee"}


@dataclass(frozen=True, slots=True)
class Trait:
    """A word, folded, for what somebody is.

    ``persons`` are the names of those it is told of, empty if they have none;
    ``described`` are the senses of what it describes, empty where it stands by itself or beside a
    name; ``nation`` tells that it is a word for the people of a country; ``owner`` are the words
    for whose relative it is, None if it is for none. ``phrase`` are the senses of the words around
    it that name one thing with it, ``some`` tells that it is of some of many ("residents"),
    ``owns`` that what follows is theirs. ``place`` is where the word itself begins.
    """

    word: str
    persons: frozenset[str]
    described: frozenset[str]
    nation: bool
    owner: frozenset[str] | None
    phrase: frozenset[str]
    some: bool
    owns: bool
    place: int
    start: int
    end: int


def find_traits(sentence: Sentence) -> tuple[Trait, ...]:
    """The traits of a sentence, in order."""
    tree = Tree(sentence)
    return tuple(t for i in range(len(tree.words)) for t in _trait(tree, i))


def _trait(tree: Tree, i: int) -> Iterator[Trait]:
    word = tree.words[i]
    form = _form(tree, i)
    if not form or not _counts(tree, i, form):
        return
    yield Trait(
        word=form,
        persons=frozenset(persons_called(tree, i)),
        described=frozenset(described_by(tree, i)),
        nation=nation_of(form) is not None,
        owner=frozenset(owner_words(tree, i)) if is_relation(form) else None,
        phrase=frozenset(_phrase(tree, i)),
        some=word.tag in {"NNS", "NNPS"} and not any(c < i for c in tree.children(i)),
        owns=word.dep == "poss",
        place=word.start,
        start=tree.words[_first_word(tree, i, form)].start,
        end=word.end,
    )


def _form(tree: Tree, i: int) -> str:
    """The form under which the word stands in a row of camps; "" if in none."""
    word = tree.words[i]
    if word.pos not in WEIGHTY or word.entity == "PERSON":
        return ""
    written, before = fold(word.text), [fold(w.text) for w in tree.words[max(0, i - 2) : i]]
    forms = (fold(word.lemma), written, written.removesuffix("s"))
    form = _of_two(before, forms[0]) or next((f for f in forms if camps_of(f)), "")
    if not form:
        return ""
    deputy = DEPUTY + role_word(form)
    return deputy if camps_of(deputy) and _deputy_word(tree, i) != i else form


def _of_two(before: list[str], noun: str) -> str | None:
    """The office that a noun names together with a word before it, if it is one."""
    if before[-2:] == ["co", ""]:
        return f"co{noun}"
    runs = (" ".join(before[-n:]) for n in (1, 2))
    return next((_TWO_WORDS[run, noun] for run in runs if (run, noun) in _TWO_WORDS), None)


def _first_word(tree: Tree, noun: int, form: str) -> int:
    """The first word of what a form tells: "chief" of "chief financial officer"."""
    if form.startswith(DEPUTY):
        return _deputy_word(tree, noun)
    before = [fold(w.text) for w in tree.words[max(0, noun - 2) : noun]]
    if form not in _TWO_WORDS.values() or _of_two(before, fold(tree.words[noun].lemma)) != form:
        return noun
    return noun - (2 if before[:1] == ["chief"] and len(before) > 1 else 1)


def _deputy_word(tree: Tree, noun: int) -> int:
    """The word before an office that makes it a deputy's ("deputy Social Security director")."""
    first = noun
    while first > 0 and noun - first < LONGEST and tree.words[first - 1].pos in NOUNS | {"ADJ"}:
        first -= 1
    if first and STANDING.get(fold(tree.words[first - 1].text)) in BELOW:
        first -= 1  # "acting" is read as a verb
    near = range(min(first, max(0, noun - _CLOSE + 1)), noun)
    return next((j for j in near if STANDING.get(fold(tree.words[j].text)) in BELOW), noun)


def _counts(tree: Tree, i: int, form: str) -> bool:
    """Whether a word tells what somebody is here, rather than being part of another name."""
    word, capital = tree.words[i], tree.words[i].text[0].isupper()
    head = tree.head(i)
    beside = word.dep in DESCRIBING and head is not None and tree.words[head].pos in NOUNS
    if beside and head is not None and names_department(form, fold(tree.words[head].lemma)):
        return True
    if only_departments(form):
        return False
    if STANDING.get("".join(fold(w.text) for w in tree.words[i + 1 : i + 2])) in BELOW:
        return False  # "a sheriff deputy"
    if form in _ONLY_CAPITAL and not capital:
        return False
    if form in _ONLY_SMALL and capital and not tree.sentence.headline:
        return False
    if nation_of(form) is not None and (word.entity in PLACE_TYPES or word.pos == "VERB"):
        return False
    if word.pos == "VERB" and not describes(form):
        return acts(form)
    if describes(form):
        return beside
    if any(STANDING.get(fold(w.text)) == "former" for w in tree.words[max(0, i - _CLOSE) : i]):
        return False  # what somebody was leaves open what he is
    # "deputy director": the noun behind tells what somebody is.
    ranks = beside and form in STANDING and head is not None and tree.words[head].pos == "NOUN"
    return not ranks


def _phrase(tree: Tree, at: int) -> Iterator[str]:
    """The senses of the words of content close by, up to a verb, a preposition or a mark.

    They are read off the parts of speech, since the syntax of a headline is often misread.
    """
    for step in (-1, 1):
        for i in range(at + step, at + step * (_CLOSE + 1), step):
            if not 0 <= i < len(tree.words) or _ends_phrase(tree.words[i]):
                break
            if tree.words[i].pos in CONTENT:
                found = word_sense(tree.sentence, i)
                yield _ALIKE.get(found, found)


def _ends_phrase(word: Word) -> bool:
    if word.pos == "ADP":
        return word.text.lower() not in {"of", "to"}
    return word.pos in {"VERB", "AUX", "SCONJ", "CCONJ", "PRON"} or word.text in {",", ":", ";"}


def explain_traits(a: str, b: str) -> str:
    """Why two traits, given as written, conflict."""
    return f"{a} / {b}: told of one who can hardly be both"
