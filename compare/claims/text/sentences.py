"""From a parsed block of text to its sentences, with quotations kept whole at their edges."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.claims.lexicon import ASKING_VERBS, REPORTING_VERBS
from compare.claims.text.clock_ends import CLOCK_ENDS, begins_behind_clock
from compare.claims.text.cries import inside_cry
from compare.claims.text.lengths import LONGEST_SENTENCE
from compare.claims.text.straight_marks import StraightMarks
from compare.parsed import Sentence, Word
from compare.values.times.dates import WEEKDAYS
from compare.values.times.zones import read_zone
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_CLOSING, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.claims.text.plain import Block

__all__ = ["split_sentences"]

_CLOSERS = "".join(sorted(CLOSING_MARKS | set(")]")))
# Marks that open nothing, unlike a straight one.
_NEVER_OPEN = DOUBLE_CLOSING | set("’)]")
_OPENERS = "".join(sorted(OPENING_MARKS | set("([")))
_ENDS = re.compile(rf"[.!?…](?:[{re.escape(_CLOSERS)}]*|\s[\"”’])$")
# Abbreviations that stand before a name, so that a full stop after them ends nothing.
_SHORT_TITLES = """
abp. adm. ald. amb. assoc. asst. atty. bp. brig. capt. cmdr. col. const. cpl. dep. det. dist. dr.
drs. ens. fr. gen. gov. govs. hon. insp. lt. maj. messrs. mr. mrs. ms. msgr. pfc. pres. prof. profs.
pvt. rep. reps. rev. sen. sens. sgt. spc. st. supt. vs.
"""
_BEFORE_NAMES = frozenset(_SHORT_TITLES.split())
_TITLE_AT_END = re.compile(r"[,”\"’'] ?(\w+\.)$")
_SISTER = "sr."  # behind a name it is "senior"
_NUMBER = "no."  # before a digit; else a plain "no" at the end
# A question or a cry that ends with its quotation, of which who said it may follow.
_CRIED = re.compile(r"[\"“‘']?[^\"“”]*[?!…][\"”’']")
# Verbs that say nothing without what was said, so that it must stand before them.
_SAYING = frozenset({"add", "ask", "declare", "exclaim", "quip", "remark", "say", "tell", "write"})
# A name has a capital anywhere, so that behind a quotation it begins no sentence: other verbs may
# tell who spoke, too. Those left out tell something by themselves: "Ann Lee agreed".
_STANDING_ALONE = frozenset({"agree", "believe", "report", "testify", "think"})
_SAYING_OF_NAMES = (REPORTING_VERBS | ASKING_VERBS | {"continue"}) - _STANDING_ALONE
_HEARD_BY = frozenset({"advise", "ask", "assure", "caution", "press", "tell", "urge", "warn"})
_COMPLEMENTS = frozenset({"acomp", "attr", "ccomp", "dobj", "oprd", "parataxis", "xcomp"})
_OPENS_SPEECH = OPENING_MARKS | {":"}
_LONGEST_TELLING, _LONGEST_OF_NAMES = 30, 12  # words
# A time in one token, which the syntax model takes for a noun, a name or a count: "2.30pm".
_GLUED_TIME = re.compile(r"\d{1,2}[.:]\d\d[ap]m", re.IGNORECASE)
_LONGEST_ZONE = 4  # words, "time" among them


def split_sentences(block: Block, words: Sequence[Word]) -> tuple[Sentence, ...]:
    """The sentences of a block whose ``words`` count their offsets from the block's start."""
    starts, tellings = _starts(block, words)
    words = _with_tellings(words, starts, tellings)
    edges = zip(starts, [*starts[1:], len(words)], strict=True)
    return tuple(_sentence(block, words, first, last) for first, last in edges if first < last)


def _starts(block: Block, words: Sequence[Word]) -> tuple[list[int], list[int]]:
    """Where sentences begin, and where what stands before is only said to be somebody's words."""
    starts, tellings = [0], list[int]()
    if block.headline or not words:
        return starts, tellings
    marks = StraightMarks(block.text)
    for i, word in enumerate(words):
        if i == 0 or not (word.begins_sentence or begins_behind_clock(words, starts[-1], i)):
            continue
        begin = _after_closers(words, i, words[starts[-1]].start, block.text, marks)
        end = words[begin - 1].end if begin else 0
        start = max(words[starts[-1]].start, end - LONGEST_SENTENCE)
        before = block.text[start:end]
        if begin < len(words) and begin > starts[-1] and _leads_to_name(before):
            if _telling(words, begin) is not None:
                tellings.append(begin)
        elif begin < len(words) and begin > starts[-1] and _ends_sentence(before, words[begin]):
            if before.endswith(' "') and not marks.is_closed(words[begin].start):
                continue
            if _goes_on(before, words, begin) or _is_lost_sign(words, starts[-1], begin):
                continue
            if inside_cry(block.text, start, words[begin].start):
                continue
            says_who = _CRIED.fullmatch(before) and _telling(words, begin) is not None
            (tellings if says_who else starts).append(begin)
    return starts, tellings


def _leads_to_name(before: str) -> bool:
    """Whether words end in a title behind a mark, so that the next may say who spoke: ", Sgt."."""
    title = _TITLE_AT_END.search(before)
    return title is not None and title[1].lower() in _BEFORE_NAMES


def _telling(words: Sequence[Word], begin: int) -> int | None:
    """The verb of a sentence of the syntax model that only says who speaks: "Ann Lee said."."""
    ends = (j for j in range(begin + 1, len(words)) if words[j].begins_sentence)
    its = range(begin, next(ends, len(words)))
    verb = next((j for j in its if words[j].dep == "ROOT"), None)
    if verb is None or not _may_tell(words[verb], words[begin], len(its)):
        return None
    parts = {words[j].dep for j in its if words[j].head == verb}
    heard = {"dobj"} if words[verb].lemma.lower() in _HEARD_BY else set[str]()
    alone = "nsubj" in parts and not parts & (_COMPLEMENTS - heard)
    speech = any(words[j].text in _OPENS_SPEECH for j in its)
    return verb if alone and not speech else None


def _may_tell(verb: Word, first: Word, length: int) -> bool:
    """Whether a sentence with that verb, that first word and so many words may say who speaks."""
    lemma = verb.lemma.lower()
    if lemma in _SAYING:
        return length <= _LONGEST_TELLING
    return first.pos == "PROPN" and lemma in _SAYING_OF_NAMES and length <= _LONGEST_OF_NAMES


def _with_tellings(
    words: Sequence[Word], starts: Sequence[int], tellings: Sequence[int]
) -> Sequence[Word]:
    """The words with what is said made the complement of the verb that says so."""
    words = list(words)
    for begin in tellings:
        verb = _telling(words, begin)
        for i in range(starts[bisect_left(starts, begin) - 1], begin):
            if verb is not None and words[i].dep == "ROOT":
                words[i] = replace(words[i], head=verb, dep="ccomp")
    return words


def _after_closers(
    words: Sequence[Word], i: int, start: int, text: str, marks: StraightMarks
) -> int:
    """The first word at or after ``i`` that is not a mark closing the sentence before it."""
    while i < len(words):
        mark, at = words[i].text, words[i].start
        opens = text[at - 1 : at].isspace() and text[at + 1 : at + 2].isalnum()
        spaced = text[at - 1 : at + 2].strip() == '"'
        closed = marks.is_closed(at) if spaced else marks.are_paired(start, at)
        straight = mark == '"' and not opens and not closed
        if not (mark in _NEVER_OPEN or straight):
            break
        i += 1
    return i


def _ends_sentence(before: str, following: Word) -> bool:
    if not _ENDS.search(before):
        return False
    *earlier, last = before.split()
    last = last.lstrip(_OPENERS).lower()
    if last in _BEFORE_NAMES or (last == _NUMBER and following.text[:1].isdigit()):
        return False
    if last == _SISTER and not (earlier and earlier[-1][:1].isupper()):
        return False
    return not following.text[:1].islower()


def _is_lost_sign(words: Sequence[Word], start: int, begin: int) -> bool:
    """Whether a question mark stands for a sign that was lost before a sum: "earns? 900 a month".

    What stands before asks nothing and lacks its object, and what follows has no verb.
    """
    if not words[begin].text[0].isdigit() or words[begin - 1].text != "?":
        return False
    first = next(w for w in words[start:begin] if w.pos != "PUNCT" or w is words[begin - 1])
    asks = first.pos == "AUX" or first.tag.startswith("W")
    ends = (j for j in range(begin + 1, len(words)) if words[j].begins_sentence)
    rest = words[begin : next(ends, len(words))]
    lacks = begin - 2 >= start and words[begin - 2].pos in {"ADP", "PART", "VERB"}
    return lacks and not asks and not any(w.pos in {"AUX", "VERB"} for w in rest)


def _goes_on(before: str, words: Sequence[Word], begin: int) -> bool:
    """Whether a time of day goes on with its zone or its day: "at 9:04 a.m. Pacific time".

    What tells the day has no verb: not "at 9 p.m. Friday was over".
    """
    if not before.endswith(CLOCK_ENDS):
        return False
    near = [w.text.lower() for w in words[begin : begin + _LONGEST_ZONE]]
    if read_zone(near, 0)[1] > 0:
        return True
    ends = (j for j in range(begin + 1, len(words)) if words[j].begins_sentence)
    rest = words[begin : next(ends, len(words))]
    return near[0] in WEEKDAYS and not any(w.pos in {"AUX", "VERB"} for w in rest)


def _sentence(block: Block, words: Sequence[Word], first: int, last: int) -> Sentence:
    start, end = words[first].start, words[last - 1].end
    raw_start, raw_end = block.raw(start, end)
    return Sentence(
        start=raw_start,
        end=raw_end,
        text=block.text[start:end],
        words=tuple(_placed(block, words, i, first, last) for i in range(first, last)),
        paragraph=block.paragraph,
        headline=block.headline,
    )


def _placed(block: Block, words: Sequence[Word], i: int, first: int, last: int) -> Word:
    """The word with the article's offsets and with a head inside its own sentence, or a root."""
    word = words[i]
    start, end = block.raw(word.start, word.end)
    if not first <= word.head < last:
        word = replace(word, head=i, dep="ROOT")
    if _GLUED_TIME.fullmatch(word.text):
        begins = word.begins_entity or word.entity != "TIME"
        word = replace(word, pos="NUM", tag="CD", entity="TIME", begins_entity=begins)
    return replace(word, start=start, end=end, head=word.head - first)
