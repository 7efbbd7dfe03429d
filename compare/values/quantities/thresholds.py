"""Lines that a rule draws at a number: "65 and older" takes the number in, "over 65" leaves it out.

Only forms that draw a line are read: "at least 65" and "more than 65" mostly tell how many there
were, and of that nobody knows it so exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.digits import is_digits
from compare.values.words.senses import word_sense
from compare.values.words.surroundings import is_measure
from compare.values.words.tokens import Token, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Threshold", "draw_other_lines", "find_thresholds"]

_AGE = "age"
_JOINS = frozenset({"and", "or"})
_OLDER, _YOUNGER = frozenset({"older", "over", "above", "up"}), frozenset({"younger", "under"})
_UP, _DOWN = frozenset({"more"}), frozenset({"fewer", "less"})
_Phrases = tuple[tuple[str, ...], ...]
_ABOVE: _Phrases = (("over",), ("above",), ("older", "than"), ("more", "than"))
_BELOW: _Phrases = (
    ("under",),
    ("below",),
    ("younger", "than"),
    ("fewer", "than"),
    ("less", "than"),
)
_OF_AGE: _Phrases = (("the", "age", "of"), ("age",))
# Where an age stands at the end of what it describes: "people over 65 or at risk".
_ENDS = frozenset({"CCONJ", "PUNCT", "ADP", "AUX", "VERB", "SCONJ", "PRON"})


@dataclass(frozen=True, slots=True)
class Threshold:
    """A line drawn at ``value``: ``upward`` for what lies above it, ``takes_in`` the number itself.

    ``noun``: what is counted, "age" for an age.
    """

    value: float
    noun: str
    upward: bool
    takes_in: bool
    start: int
    end: int


def draw_other_lines(one: Threshold, other: Threshold) -> bool:
    """Whether two lines part only what lies right on them."""
    same = (one.value, one.noun, one.upward) == (other.value, other.noun, other.upward)
    return same and one.takes_in is not other.takes_in


def find_thresholds(sentence: Sentence) -> tuple[Threshold, ...]:
    """The lines that a sentence draws, in order."""
    tokens = tokens_of(sentence)
    return tuple(_find(sentence, tokens, [t.text for t in tokens]))


def _find(sentence: Sentence, tokens: list[Token], texts: list[str]) -> Iterator[Threshold]:
    for at, text in enumerate(texts):
        if not is_digits(text) or (at and texts[at - 1] in {"$", "£", "€"}):
            continue
        found = _taken_in(sentence, tokens, texts, at) or _left_out(sentence, tokens, texts, at)
        if found is not None:
            yield found


def _taken_in(
    sentence: Sentence, tokens: list[Token], texts: list[str], at: int
) -> Threshold | None:
    """ "65 and older", "18 or under", "100 or more workers"."""
    last = at + 1
    if texts[last : last + 1] == ["years"]:
        last += 3 if texts[last + 1 : last + 3] == ["of", "age"] else 1
    if last + 1 >= len(texts) or texts[last] not in _JOINS:
        return None
    word = texts[last + 1]
    noun = _AGE if word in _OLDER | _YOUNGER else _noun(sentence, tokens, last + 2)
    if not noun or word not in _OLDER | _YOUNGER | _UP | _DOWN:
        return None
    return _threshold(tokens, at, (at, last + 2), noun, word in _OLDER | _UP, takes_in=True)


def _left_out(
    sentence: Sentence, tokens: list[Token], texts: list[str], at: int
) -> Threshold | None:
    """ "over 65", "under the age of 18", "more than 100 workers"."""
    first, aged = at, False
    for phrase in _OF_AGE:
        if tuple(texts[max(0, at - len(phrase)) : at]) == phrase:
            first, aged = at - len(phrase), True
            break
    for upward, phrases in ((True, _ABOVE), (False, _BELOW)):
        for phrase in phrases:
            begin = first - len(phrase)
            if begin < 0 or tuple(texts[begin:first]) != phrase:
                continue
            if begin and texts[begin - 1] in _JOINS and texts[begin - 2 : begin - 1] == [texts[at]]:
                return None
            noun = _AGE if aged or _ends(sentence, tokens, at) else _noun(sentence, tokens, at + 1)
            if not noun:
                return None
            return _threshold(tokens, at, (begin, at + 1), noun, upward, takes_in=False)
    return None


def _threshold(
    tokens: list[Token], at: int, span: tuple[int, int], noun: str, upward: bool, *, takes_in: bool
) -> Threshold:
    value = float(tokens[at].text.replace(",", ""))
    return Threshold(value, noun, upward, takes_in, tokens[span[0]].start, tokens[span[1] - 1].end)


def _noun(sentence: Sentence, tokens: list[Token], at: int) -> str:
    """The sense of the noun that stands at a token, also behind one adjective."""
    for token in tokens[at : at + 2]:
        word = sentence.words[token.word]
        if word.pos == "NOUN" and word.tag == "NNS" and not is_measure(word):
            return word_sense(sentence, token.word)
        if word.pos not in {"ADJ", "NOUN"}:
            return ""
    return ""


def _ends(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """Whether a number of two digits stands for an age, with no noun behind it."""
    if len(tokens[at].text) != 2 or tokens[at].text == "00":
        return False
    behind = tokens[at + 1 : at + 2]
    return not behind or sentence.words[behind[0].word].pos in _ENDS
