"""Quantities: numbers with their unit, their rate and the thing they count, as intervals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare.parsed import Sentence, Word
from compare.values.comparison import Comparison
from compare.values.keys import fold, key
from compare.values.numerals import BOUNDS, Interval, is_number, read_numeral, with_bound
from compare.values.senses import GENERIC, sense

__all__ = ["Quantity", "compare_quantities", "explain_quantities", "find_quantities"]

_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "us$": "dollar"}
# Units by the lemma of the word behind the number: the base unit and the factor to it.
_MEASURES: dict[str, tuple[str, float]] = {
    "percent": ("percent", 1.0),
    "%": ("percent", 1.0),
    "pc": ("percent", 1.0),
    "dollar": ("dollar", 1.0),
    "euro": ("euro", 1.0),
    "pound": ("pound", 1.0),
    "cent": ("dollar", 0.01),
    "meter": ("metre", 1.0),
    "metre": ("metre", 1.0),
    "kilometer": ("metre", 1000.0),
    "kilometre": ("metre", 1000.0),
    "km": ("metre", 1000.0),
    "mile": ("metre", 1609.344),
    "foot": ("metre", 0.3048),
    "ft": ("metre", 0.3048),
    "inch": ("metre", 0.0254),
    "cm": ("metre", 0.01),
    "kilogram": ("gram", 1000.0),
    "kg": ("gram", 1000.0),
    "ton": ("gram", 1e6),
    "tonne": ("gram", 1e6),
    "second": ("second", 1.0),
    "minute": ("second", 60.0),
    "hour": ("second", 3600.0),
    "day": ("second", 86400.0),
    "week": ("second", 604800.0),
    "month": ("second", 2629800.0),
    "year": ("second", 31557600.0),
}
_PERIODS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_BEFORE_NOUNS = frozenset({"nummod", "compound", "quantmod", "nmod", "amod", "npadvmod"})
_PER = frozenset({"a", "an", "per", "each", "every"})
# Names hold numbers that count nothing ("Boeing 737", "Title 42"), dates are no quantities.
_NOT_COUNTS = frozenset({"PRODUCT", "LAW", "FAC", "WORK_OF_ART", "EVENT", "ORG", "GPE"})
# A converted length or weight is rounded: "700 metres" is told as "2,300 feet".
_CONVERSION = 0.05


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in an article.

    ``interval`` is in the base unit ``unit`` ("" for a plain count); ``rate`` is the period of
    "a day"; ``counted`` names what is counted, by its sense, "" where that cannot be told;
    ``given`` is the unit as written, by its lemma.
    """

    interval: Interval
    unit: str
    rate: str
    counted: frozenset[str]
    given: str
    start: int
    end: int


def find_quantities(sentence: Sentence) -> tuple[Quantity, ...]:
    """The quantities of a sentence in order; dates, years and numbers in names are left out."""
    found: list[Quantity] = []
    after = 0
    for i, word in enumerate(sentence.words):
        if i < after or not is_number(word.text) or _names_something(sentence, i):
            continue
        quantity, after = _read(sentence, i)
        if quantity is not None:
            found.append(quantity)
    return tuple(found)


def compare_quantities(a: Quantity, b: Quantity) -> Comparison:
    """How two quantities stand to each other; not comparable unless they count the same thing."""
    if a.unit != b.unit or a.rate != b.rate or not (a.counted & b.counted):
        return Comparison.NOT_COMPARABLE
    left, right = a.interval, b.interval
    if a.given != b.given:
        left, right = _loosened(left), _loosened(right)
    if not left.meets(right):
        return Comparison.CONFLICTS
    if left == right:
        return Comparison.SAME
    return Comparison.REFINES if left.inside(right) else Comparison.COMPATIBLE


def explain_quantities(a: str, b: str) -> str:
    """Why two quantities, given as written, conflict."""
    return f"{a} / {b}: the numbers do not meet"


def _loosened(interval: Interval) -> Interval:
    slack = _CONVERSION
    return Interval(interval.low - abs(interval.low) * slack, interval.high * (1 + slack))


def _names_something(sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    before = sentence.words[i - 1] if i else None
    if word.entity in _NOT_COUNTS and (before is None or before.pos == "PROPN"):
        return True
    if word.pos not in {"NUM", "NOUN"} and not word.text[0].isdigit():
        return True  # "one" as a pronoun
    if word.entity == "DATE" or word.entity == "TIME":
        return not _has_measure(sentence, i)
    return before is not None and before.text in {"-", "/", ":", "."} and not before.text.isalnum()


def _has_measure(sentence: Sentence, i: int) -> bool:
    return any(w.lemma.lower() in _PERIODS for w in sentence.words[i + 1 : i + 5])


def _read(sentence: Sentence, i: int) -> tuple[Quantity | None, int]:
    words = sentence.words
    numeral = read_numeral([w.text for w in words[i : i + 8]])
    if numeral is None:
        return None, i + 1
    first, last = i, i + numeral.length
    interval, given = numeral.interval, ""
    if first and words[first - 1].text.lower() in _CURRENCIES:
        first -= 1
        given = _CURRENCIES[words[first].text.lower()]
    second = _range_end(words, last)
    if second is not None:
        other = read_numeral([w.text for w in words[second : second + 4]])
        if other is not None and other.interval.high > interval.low:
            interval = Interval(interval.low, other.interval.high)
            last = second + other.length
    unit, factor, last, given = _unit(words, last, given)
    rate, last = _rate(words, last)
    for phrase, kind in BOUNDS:
        begin = first - len(phrase)
        if begin >= 0 and tuple(w.text.lower() for w in words[begin:first]) == phrase:
            interval, first = with_bound(interval, kind), begin
            break
    counted = frozenset(c for c in _counted(sentence, i, unit) if c not in GENERIC)
    if not counted:
        return None, last
    start, end = words[first].start, words[last - 1].end
    return Quantity(interval.scaled(factor), unit, rate, counted, given, start, end), last


def _range_end(words: tuple[Word, ...], last: int) -> int | None:
    if last + 1 < len(words) and words[last].text.lower() in {"to", "-", "–", "and"}:
        joins = words[last].text.lower() != "and" or _between(words, last)
        if joins and is_number(words[last + 1].text):
            return last + 1
    return None


def _between(words: tuple[Word, ...], at: int) -> bool:
    return any(w.text.lower() == "between" for w in words[max(0, at - 4) : at])


def _unit(words: tuple[Word, ...], last: int, given: str) -> tuple[str, float, int, str]:
    """The base unit, the factor to it, the end of the quantity, and the unit as written."""
    if given:
        return given, 1.0, last, given
    at = last + 1 if last < len(words) and words[last].text == "-" else last
    if at < len(words) and (measure := _MEASURES.get(words[at].lemma.lower())):
        return measure[0], measure[1], at + 1, words[at].lemma.lower()
    return "", 1.0, last, ""


def _rate(words: tuple[Word, ...], last: int) -> tuple[str, int]:
    for at in (last, last + 1):
        if at + 1 < len(words) and words[at].text.lower() in _PER:
            if words[at + 1].lemma.lower() in _PERIODS:
                return words[at + 1].lemma.lower(), (at + 2 if at == last else last)
            return "", last
    return "", last


def _counted(sentence: Sentence, number: int, unit: str) -> Iterator[str]:
    """What the number counts: its noun and, for people and amounts, what happens to them."""
    noun = _noun(sentence, number)
    name = _sense(sentence.words[noun]) if noun is not None else ""
    if name and name not in GENERIC:
        yield name
    if unit or not name or name in GENERIC:
        yield from _predicate(sentence, number if noun is None else noun)


def _noun(sentence: Sentence, number: int) -> int | None:
    """The noun that is counted: behind "of", or the one that the number stands before."""
    words, at = sentence.words, number
    for _ in range(4):  # "a \$2 billion aid package": up over scales and units
        for child in sentence.children(at):
            if words[child].text == "of" and child > number:
                objects = [c for c in sentence.children(child) if words[c].dep == "pobj"]
                if objects and not is_number(words[objects[0]].text):
                    return objects[0]
        head = words[at].head
        if head == at or words[at].dep not in _BEFORE_NOUNS:
            return None
        at = head
        if words[at].pos in {"NOUN", "PROPN"} and words[at].lemma.lower() not in _MEASURES:
            return at
    return None


def _predicate(sentence: Sentence, at: int) -> Iterator[str]:
    """The nouns, verbs and participles around a count that say what it is a count of."""
    words = sentence.words
    for child in sentence.children(at):
        if words[child].dep in {"acl", "relcl", "amod"} and words[child].pos in {"VERB", "ADJ"}:
            yield _sense(words[child])
    for _ in range(4):
        head = words[at].head
        if head == at:
            return
        at = head
        if words[at].pos in {"VERB", "AUX"}:
            if words[at].pos == "VERB":
                yield _sense(words[at])
            for child in sentence.children(at):
                if words[child].dep in {"nsubj", "nsubjpass"} and not is_number(words[child].text):
                    yield _sense(words[child])
            return
        if words[at].pos in {"NOUN", "PROPN", "ADJ"} and words[at].lemma.lower() not in _MEASURES:
            yield _sense(words[at])
            return


def _sense(word: Word) -> str:
    return sense(key(word) or fold(word.lemma))
