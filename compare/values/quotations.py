"""Quotations word by word: two versions of one utterance, and what a change of words weighs."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, fold, number_key
from compare.values.small_words import turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word

__all__ = ["Change", "Quoted", "Row", "align_words", "find_changes", "material"]

# The same word in a contraction, in colloquial spelling or in another spelling.
_FORMS = {
    "nt": "not", "re": "are", "ll": "will", "ve": "have", "m": "am", "gon": "going", "na": "to",
    "wan": "want", "got": "got", "ta": "to", "ok": "okay", "mama": "mother", "momma": "mother",
    "mom": "mother", "mum": "mother", "mamma": "mother", "dad": "father", "yeah": "yes",
    "yep": "yes", "till": "until", "til": "until", "em": "them", "cuz": "because",
    "cause": "because", "thru": "through", "ca": "can", "wo": "will", "percent": "%", "an": "a",
    "toward": "towards", "kids": "children", "goin": "going", "doin": "doing",
}  # fmt: skip
_MONTHS = {
    name.lower(): full.lower()
    for full, short in zip(calendar.month_name, calendar.month_abbr, strict=True)
    for name in (full, short, full[:4])
    if name
}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
# Words whose loss turns or weighs what is said.
_TURNING = frozenset(
    "not never no nobody nothing hardly barely very extremely deeply always only nearly almost "
    "all most probably maybe perhaps possibly allegedly".split()
)
_NEGATIONS = frozenset("not never no nobody nothing none".split())
# Words that a speaker strews in and that one reporter writes down and another does not.
_FILLERS = frozenset(
    "well so now just you know i mean think really actually like right okay oh yes look and but "
    "that then here there also s".split()
)
# Fewer words say too little to be known again, unless two quotations match from end to end.
_LEAST_SHARED_CONTENT = 3
_LEAST_WHOLE = 3
# So many shared words make up for few of content: "I am not ... to admit that I am a".
_MANY_SHARED = 6
# "a dangerous demagogue", in two words of either side.
_EPITHET = (2, 2)
_SHORT = 8
_SAME_UTTERANCE = 0.6
# The shared words beside a change at the very beginning or end of both quotations.
_LEAST_AT_THE_EDGE = 5
# Longer replacements are no change of words but a cut.
_LONGEST_CHANGE, _FEW = 4, 2
_LONGEST_BY_A_RUN, _LONG_RUN = 7, 8
# So many words in a row are a run.
_LEAST_RUN = 3
_NEGATING = ("un", "in", "im", "il", "ir", "dis", "non", "anti")
# Two spellings of this likeness are one word.
_LIKE = 0.8


Row = tuple[str, int, int, int, int]


@dataclass(frozen=True)
class Quoted:
    """Words of the stretch in quotation marks from ``start`` to ``end``.

    ``open`` are the indices of those that an editor put in, or put or left out something before.
    """

    words: tuple[Word, ...]
    start: int
    end: int
    open: frozenset[int] = frozenset()

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words in one spelling, for comparison."""
        return tuple(_form(w) for w in self.words)

    def content(self, first: int, last: int) -> int:
        """How many of the words [first, last) carry content."""
        return sum(
            w.pos in CONTENT and w.lemma not in {"be", "have"} for w in self.words[first:last]
        )


@dataclass(frozen=True, slots=True)
class Change:
    """Words [a0, a1) of one quotation where the other has [b0, b1); either may be none."""

    a0: int
    a1: int
    b0: int
    b1: int


def find_changes(a: Quoted, b: Quoted) -> Iterator[Change]:
    """The places where two versions of one utterance differ; none where they are not of one."""
    opcodes = _joined(a, align_words(a.forms, b.forms))
    changed = [op for op in opcodes if op[0] != "equal"]
    lengths = len(a.words), len(b.words)
    whole = len(changed) == 1 and (min(lengths) >= _LEAST_WHOLE or lengths == _EPITHET)
    known = _of_one_utterance(a, b, opcodes, whole)
    for n, (tag, a0, a1, b0, b1) in enumerate(opcodes):
        if tag == "equal" or max(a1 - a0, b1 - b0) > _longest(opcodes, n):
            continue
        single = (a1 - a0, b1 - b0) == (1, 1)
        if (whole or _framed(opcodes, n, single)) if known else _held(a, opcodes, n):
            yield Change(a0, a1, b0, b1)


def _joined(a: Quoted, opcodes: Sequence[Row]) -> list[Row]:
    """The rows with changes put together that only one small word parts: "to [the] back of"."""
    found: list[Row] = []
    for row in opcodes:
        small = len(found) > 1 and found[-1][0] == "equal" and found[-1][2] - found[-1][1] == 1
        if row[0] != "equal" and small and not a.content(found[-1][1], found[-1][2]):
            found.pop()
            before = found.pop()
            found.append(("replace", before[1], row[2], before[3], row[4]))
        else:
            found.append(row)
    return found


def _longest(opcodes: Sequence[Row], n: int) -> int:
    """How many words a change may have: more where a long run of the same words is beside it."""
    runs = (opcodes[k][2] - opcodes[k][1] for k in (n - 1, n + 1) if 0 <= k < len(opcodes))
    return _LONGEST_BY_A_RUN if max(runs, default=0) >= _LONG_RUN else _LONGEST_CHANGE


def _of_one_utterance(a: Quoted, b: Quoted, opcodes: Sequence[Row], whole: bool) -> bool:
    """Whether two quotations share so much that they must be versions of one utterance."""
    same = [(i, k) for tag, i, k, _, _ in opcodes if tag == "equal"]
    shared = sum(k - i for i, k in same)
    content = sum(a.content(i, k) for i, k in same)
    lengths = len(a.words), len(b.words)
    if lengths != _EPITHET and shared < _SAME_UTTERANCE * min(lengths):
        return False
    few = max(lengths) <= _SHORT or shared >= _MANY_SHARED
    if whole and shared >= _LEAST_AT_THE_EDGE:
        return True
    return content >= (1 if whole else 2 if few else _LEAST_SHARED_CONTENT)


def _held(a: Quoted, opcodes: Sequence[Row], n: int) -> bool:
    """Whether a change of a word or two stands between runs of shared words.

    Then both quote the stretch around it, whatever each leaves out of the rest.
    """
    _, a0, a1, b0, b1 = opcodes[n]
    beside = [opcodes[k] for k in (n - 1, n + 1) if 0 <= k < len(opcodes)]
    if len(beside) < 2 or not 0 < min(a1 - a0, b1 - b0) <= max(a1 - a0, b1 - b0) <= _FEW:
        return False
    content = sum(a.content(op[1], op[2]) for op in beside)
    return min(op[2] - op[1] for op in beside) >= _LEAST_RUN and content >= _LEAST_SHARED_CONTENT


def material(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether a change of words changes what is quoted: more than spelling, form or small words."""
    if a.open & set(range(change.a0, change.a1 + 1)):
        return False
    if b.open & set(range(change.b0, change.b1 + 1)):
        return False
    mine, theirs = a.words[change.a0 : change.a1], b.words[change.b0 : change.b1]
    if not mine or not theirs:
        alone = (*mine, *theirs)
        told = len(alone) == 1 and _weighs(alone[0]) and not _hidden(alone)
        if told and _between_runs(a, b, change):
            return True
        return any(_form(w) in _TURNING for w in alone)
    if len(mine) == len(theirs) == 1 and turned(_form(mine[0]), _form(theirs[0])):
        return True
    left, right = _bare(mine), _bare(theirs)
    if not left or not right or set(left) <= set(right) or set(right) <= set(left):
        return bool((set(left) ^ set(right)) & _TURNING)
    if _NEGATIONS.isdisjoint(left) is not _NEGATIONS.isdisjoint(right):
        return True
    if _alike("".join(left), "".join(right)) or _hidden(mine) or _hidden(theirs):
        return False
    return any(_weighs(w) for w in mine) and any(_weighs(w) for w in theirs)


def _between_runs(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether the same few words stand on either side of a change in both quotations."""
    ends = min(change.a0, change.b0, len(a.forms) - change.a1, len(b.forms) - change.b1)
    before = a.forms[: change.a0][-_LEAST_RUN:], b.forms[: change.b0][-_LEAST_RUN:]
    after = a.forms[change.a1 :][:_LEAST_RUN], b.forms[change.b1 :][:_LEAST_RUN]
    return ends >= _LEAST_RUN and before[0] == before[1] and after[0] == after[1]


@lru_cache(maxsize=4096)
def align_words(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of difflib: what is done to words [i, j) of one to make [k, l) of the other."""
    return tuple(SequenceMatcher(None, a, b, autojunk=False).get_opcodes())


def _framed(opcodes: Sequence[Row], n: int, single: bool) -> bool:
    """Whether words on both sides of a change are the same, or many on the only side it has.

    Fewer will do where it is one word for one.
    """
    sizes = [opcodes[k][2] - opcodes[k][1] for k in (n - 1, n + 1) if 0 <= k < len(opcodes)]
    return sum(sizes) >= (3 if len(sizes) == 2 else _LEAST_AT_THE_EDGE - single)


def _form(word: Word) -> str:
    folded = fold(word.text)
    if word.pos == "NUM":
        return number_key(word.text)
    if folded[:1].isdigit() and (ordinal := _ORDINAL.match(folded)):
        return ordinal.group(1)
    return _FORMS.get(folded) or (_MONTHS.get(folded, folded) if word.pos == "PROPN" else folded)


def _bare(words: Sequence[Word]) -> list[str]:
    """The words without fillers, each by its lemma, so that inflection does not count."""
    forms = [f for w in words if not _filler(w) and (f := _form(w)) and w.pos != "DET"]
    lemmas = {_form(w): fold(w.lemma) for w in words if w.pos not in {"NUM", "PROPN"}}
    return [_FORMS.get(lemma := lemmas.get(f, f), lemma) for f in forms]


def _alike(a: str, b: str) -> bool:
    """Whether two words are spellings or forms of one; "fair" and "unfair" are not."""
    short, long = sorted((a, b), key=len)
    if long != short and any(long == prefix + short for prefix in _NEGATING):
        return False
    return a == b or SequenceMatcher(None, a, b).ratio() > _LIKE or a in b or b in a


def _hidden(words: Sequence[Word]) -> bool:
    """Whether a word is masked, as swear words are."""
    return any("*" in w.text or "--" in w.text or w.text.strip() == "—" for w in words)


def _weighs(word: Word) -> bool:
    return word.pos in CONTENT and word.lemma not in {"be", "do"} and not _filler(word)


def _filler(word: Word) -> bool:
    """Whether a word is one that reporters leave out; no word of a title is."""
    titled = word.text.istitle() and word.tag.startswith(("J", "V")) and not word.begins_sentence
    if titled or word.pos in {"NOUN", "PROPN"} or (word.lemma == "like" and word.pos == "VERB"):
        return False
    return _form(word) in _FILLERS
