"""Numbers that count nothing: dates, years, clock times, and numbers in names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINAL_ENDINGS, SCALES
from compare.values.quantities.numerals import is_number
from compare.values.quantities.tallies import is_result
from compare.values.times.clock import CLOCK_MARKS, is_spoken_clock
from compare.values.times.clock_digits import is_pointed_clock, read_four_digits
from compare.values.times.dates import MONTHS, WEEKDAYS, YEAR_BEFORE
from compare.values.times.stretches import in_days
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.values.words.tokens import Token

__all__ = ["ARTICLES", "counts_nothing", "is_extra", "is_part", "is_whole"]

# Behind "to" stands a year or a count: "rose to 1500 homes".
_YEAR_BEFORE = YEAR_BEFORE - {"to"}
# Days of the longest month.
_LONGEST_MONTH = 31
# Words that a number names one of: "Flight 370", "Article 5", "No. 10".
_NUMBERED = frozenset(
    "flight article section title route highway interstate room channel no. number chapter act "
    "group gate page rule amendment phase type part week day game level category unit line "
    "district precinct ward zone hurricane pier windows top at figure table version step grade "
    "order proposition prop prop. apollo boeing airbus class team area stage tier "
    "under-".split()
)
_NAMES = frozenset({"PRODUCT", "LAW", "FAC", "WORK_OF_ART", "EVENT", "ORG", "GPE", "PERSON"})
# "six-foot-10", "in his mid-30s": the number is none of a name.
_BEFORE_A_HYPHEN = frozenset({"foot", "feet", "mid"})
_EXTRA = frozenset("another additional further extra more".split())
_THAN_BEFORE = frozenset("sooner earlier later fewer".split())
_ORDERED = frozenset("first last final next previous remaining".split())
_GROUPS = frozenset("them those these us whom which".split())
# What stands in or before a time of day that is told in words.
_OF_TIMES = frozenset("past to o'clock o’clock morning afternoon evening night".split())
ARTICLES = frozenset("the its their his her our those these all".split())


def counts_nothing(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """Whether a token that looks like a number is none to compare."""
    token = tokens[at]
    if _tells_time(tokens, at):
        return True
    if token.text in {"a", "an", "half", "both"}:
        return token.text == "both" and sentence.words[token.word].dep != "det"
    if token.text[0].isdigit():
        if _is_telephone(tokens, at):
            return True
        if _glued(sentence, tokens, at) or _is_date(tokens, at) or in_days(sentence, tokens, at):
            return True
        if _in_a_name(sentence, tokens, at) and not is_result([t.text for t in tokens], at):
            return True
        if [t.text for t in tokens[at + 1 : at + 3]] == ["block", "of"]:
            return True  # "the 1200 block of Quay Street"
        counts = sentence.words[token.word].entity in {"CARDINAL", "QUANTITY", "MONEY"}
        return _is_year(tokens, at, counts)
    word = sentence.words[token.word]
    if token.text in {"one", "first", "second"}:
        return _idle(sentence, tokens, at)
    return word.pos in {"PRON", "VERB"} or (word.pos == "PROPN" and _after_a_name(sentence, token))


def _tells_time(tokens: list[Token], at: int) -> bool:
    """ "twenty past four": asked only where a word of such a time stands near."""
    first = max(0, at - 4)
    texts = [t.text for t in tokens[first : at + 4]]
    return not _OF_TIMES.isdisjoint(texts) and is_spoken_clock(texts, at - first)


def _glued(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """The number in "F-16", "B52" or "4:1"."""
    if not at:
        return False
    before = tokens[at - 1]
    if before.end != tokens[at].start:
        return False
    if before.text in {"-", "–"} and at > 1 and tokens[at - 2].end == before.start:
        if tokens[at - 2].text.isdigit() and _in_a_name(sentence, tokens, at - 2):
            return True  # "a Boeing 737-800"
        return tokens[at - 2].text.isalpha() and tokens[at - 2].text not in _BEFORE_A_HYPHEN
    return (before.text.isalpha() and before.word == tokens[at].word) or before.text in {":", "#"}


def _is_telephone(tokens: list[Token], at: int) -> bool:
    """Digits beside digits, or with a zero in front: "0845 125 2222"."""
    text = tokens[at].text
    if text[0] == "0" and is_digits(text) and len(text) > 1:
        return True
    around = [tokens[i].text for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return is_digits(text) and any(is_digits(t) and len(t) + len(text) > 4 for t in around)


def _is_date(tokens: list[Token], at: int) -> bool:
    text = tokens[at].text
    if ":" in text or text.count("/") == 2:
        return True
    before = tokens[at - 1].text.rstrip(".") if at else ""
    after = tokens[at + 1].text.rstrip(".") if at + 1 < len(tokens) else ""
    second = tokens[at + 2].text.rstrip(".") if at + 2 < len(tokens) else ""
    third = tokens[at + 3].text.rstrip(".") if at + 3 < len(tokens) else ""
    month = third if second == "of" else second
    if {before, after} & MONTHS.keys() or (after in ORDINAL_ENDINGS and month in MONTHS):
        return _not_may(before, after) or is_digits(text)
    if after in CLOCK_MARKS or (at and _is_day_of_month(tokens, at)) or _is_clock(tokens, at):
        return True
    # "The class of '31", not "the Bears' 31-24 win".
    return before in {"'", "’"} and len(text) == 2 and tokens[at - 1].end == tokens[at].start


def _is_clock(tokens: list[Token], at: int) -> bool:
    texts = [t.text for t in tokens]
    return is_pointed_clock(texts, at) or read_four_digits(texts, at) is not None


def _is_day_of_month(tokens: list[Token], at: int) -> bool:
    """The number in "on Monday 12": not "on Monday 12 men", "on Monday three men"."""
    text, after = tokens[at].text, tokens[at + 1].text if at + 1 < len(tokens) else ""
    in_month = is_digits(text) and int(text) <= _LONGEST_MONTH
    return tokens[at - 1].text in WEEKDAYS and in_month and not after.isalpha()


def _not_may(before: str, after: str) -> bool:
    return "may" not in {before, after}


def _is_year(tokens: list[Token], at: int, counts: bool) -> bool:
    """Four digits without a comma: a year, unless they are taken for a count and a word follows."""
    text = tokens[at].text
    if not is_digits(text) or len(text) != 4 or not 1100 <= int(text) <= 2100:
        return False
    if at and tokens[at - 1].text in {"$", "€", "£", "¥", "about", "some", "than", "nearly"}:
        return False
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if at and tokens[at - 1].text in _YEAR_BEFORE:
        return True
    return not (counts and after.isalpha() and after != "s")


def _in_a_name(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    word = sentence.words[tokens[at].word]
    if at and tokens[at - 1].text in _NUMBERED and tokens[at - 1].text != "at":
        return True
    return (word.entity in _NAMES or word.pos == "PROPN") and _after_a_name(sentence, tokens[at])


def _after_a_name(sentence: Sentence, token: Token) -> bool:
    if not token.word:
        return False
    before = sentence.words[token.word - 1]
    word = sentence.words[token.word]
    counts = word.dep == "nummod" and word.head > token.word and not before.text.isupper()
    if counts and sentence.words[word.head].tag == "NNS":
        return False
    return before.pos == "PROPN" and word.dep != "appos"


def _idle(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """ "one" as a pronoun, "first" and "second" as adverbs or units of time."""
    word = sentence.words[tokens[at].word]
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if tokens[at].text == "one":
        goes_on = following in {"in", "out", "-"} or following in SCALES
        return not goes_on and (word.dep != "nummod" or word.pos != "NUM")
    return word.dep != "amod"


def is_extra(sentence: Sentence, tokens: list[Token], first: int, last: int) -> bool:
    """Whether the number comes on top of another one: "another five", "six more"."""
    before = tokens[first - 1].text if first else ""
    if before == "last" and sentence.words[tokens[first - 1].word].pos == "VERB":
        return False  # "is to last 60 days"
    behind = [t.text for t in tokens[last : last + 2]]
    if behind[:1] == ["other"] and behind[1:] not in (["people"], ["persons"]):
        return True
    if behind[1:] and behind[1] in _THAN_BEFORE:
        return True  # "five rounds sooner"
    return before in _EXTRA | _ORDERED or (behind != [] and behind[0] in _EXTRA)


def is_part(tokens: list[Token], last: int) -> bool:
    """Whether the number is part of a number told of: "three of the twelve", "five of them"."""
    texts = [t.text for t in tokens[last : last + 3]]
    if texts[:1] != ["of"] or len(texts) < 3:
        return False
    return texts[1] in _GROUPS or (texts[1] in ARTICLES and is_number(texts[2]))


def is_whole(tokens: list[Token], first: int) -> bool:
    """Whether part of the number is told of before it: "three of the twelve", "4 out of 9"."""
    texts = [t.text for t in tokens[max(0, first - 3) : first]]
    return texts[-2:-1] == ["of"] and texts[-1] in ARTICLES and len(texts) == 3
