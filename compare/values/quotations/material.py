"""What a change of words in a quotation weighs."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.values.names.bodies import by_initials
from compare.values.quotations.asides import is_aside, takes_all_in
from compare.values.quotations.bracketed import told_by_speakers
from compare.values.quotations.number_versions import same_number
from compare.values.quotations.spellings import FORMS, form
from compare.values.words.keys import CONTENT, NOUNS, fold
from compare.values.words.kin import kin_sense
from compare.values.words.senses import TELLING
from compare.values.words.small_words import turned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.values.quotations.quotations import Change, Quoted

__all__ = ["material"]

# Words whose loss turns or weighs what is said.
_TURNING = frozenset(
    "not never no nobody nothing hardly barely very extremely deeply always only nearly almost "
    "all most probably maybe perhaps possibly allegedly".split()
)
_NEGATIONS = frozenset("not never no nobody nothing none".split())
# Words that a speaker strews in and that one reporter writes down and another does not.
_FILLERS = frozenset(
    "well so now just you know i mean think really actually like right okay oh yes look and but "
    "let that then here there also s importantly frankly honestly".split()
)
# What points back to something said before: "for this reason".
_BACK = frozenset("this that these those".split())
# The syntax model does not always see that these are forms of "be".
_BEING = frozenset("am is are was were be been being".split())
_NEGATING = ("un", "in", "im", "il", "ir", "dis", "non", "anti")
# Two spellings of this likeness are one word.
_LIKE = 0.8
# So many words in a row are a run.
_LEAST_RUN = 3
# So many words are a name for something: "a dangerous gamble".
_EPITHET = 2
# A word that has moved stands no farther off.
_NEAR = 8


def material(a: Quoted, b: Quoted, change: Change, firm: bool = False) -> bool:
    """Whether a change of words changes what is quoted: more than spelling, form or small words.

    ``firm``: whether both are known to be versions of one utterance; then another form is more.
    """
    told = told_by_speakers(a, b, change)
    if told is None:
        return False
    mine, theirs = a.words[told.a0 : told.a1], b.words[told.b0 : told.b1]
    if _hidden(mine) or _hidden(theirs) or _one_name(mine, theirs) or _tellers(mine, theirs):
        return False
    if same_number(a, b, change) or _of_one_kin(a, b, change):
        return False
    if _points_at(mine, theirs) or _points_at(theirs, mine):
        return False
    if not mine or not theirs:
        return _weighs_alone(a, b, change, (*mine, *theirs), firm)
    if len(mine) == len(theirs) == 1 and turned(form(mine[0]), form(theirs[0])):
        return True
    return _other_words(mine, theirs, firm)


def _other_words(mine: Sequence[Word], theirs: Sequence[Word], firm: bool) -> bool:
    """Whether two phrases tell more than one in other spelling or with other small words."""
    left, right = _bare(mine), _bare(theirs)
    if firm and left == right and _inflected(mine, theirs):
        return True
    if not left or not right or set(left) <= set(right) or set(right) <= set(left):
        return _more(mine, theirs, set(left) ^ set(right), firm)
    if _NEGATIONS.isdisjoint(left) is not _NEGATIONS.isdisjoint(right):
        return True
    if _alike("".join(left), "".join(right)):
        return False
    if firm:
        return any(_weighs(w) or _stands_for(w) for w in (*mine, *theirs))
    return any(_weighs(w) for w in mine) and any(_weighs(w) for w in theirs)


def _weighs_alone(a: Quoted, b: Quoted, change: Change, words: Sequence[Word], firm: bool) -> bool:
    """Whether words weigh that one quotation has and the other has not.

    A phrase that only points back does not, nor does an aside, nor do words that have but moved,
    or with which a sentence begins: reporters leave out what stands between two.
    """
    put_in = (b, change.b0, change.b1) if change.a0 == change.a1 else (a, change.a0, change.a1)
    if takes_all_in(*put_in):
        return False
    if any(_turns(w) for w in words):
        return True
    if is_aside(*put_in) or _points_back(words) or _moved(a, b, change):
        return False
    if any(w.begins_sentence for w in words):
        return False
    kept = firm or (len(words) == 1 and _between_runs(a, b, change))
    return kept and any(map(_weighs, words))


def _turns(word: Word) -> bool:
    """Whether the loss of a word turns what is said; the "no" that begins an answer does not."""
    return form(word) in _TURNING and word.pos != "INTJ"


def _points_back(words: Sequence[Word]) -> bool:
    """Whether words are a preposition and a noun of which was told before: "for this reason"."""
    told = [w for w in words if w.pos != "PUNCT"]
    if not told or told[0].pos != "ADP":
        return False
    return any(form(w) in _BACK for w in told) and sum(map(_weighs, told)) == 1


def _points_at(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether a bare "that" or "it" may stand for what the other names: "the tower is no aim"."""
    bare = len(one) == 1 and (form(one[0]) in _BACK or form(one[0]) == "it")
    return bare and bool(other) and other[0].pos == "DET" and other[-1].pos in NOUNS


def _moved(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether all that weighs of the words of one side stands close by on the other."""
    if change.a0 == change.a1:
        near = a.forms[max(0, change.a0 - _NEAR) : change.a0 + _NEAR]
        words = b.words[change.b0 : change.b1]
    else:
        near = b.forms[max(0, change.b0 - _NEAR) : change.b0 + _NEAR]
        words = a.words[change.a0 : change.a1]
    weighing = [form(w) for w in words if _weighs(w)]
    return bool(weighing) and set(weighing) <= set(near)


def _more(mine: Sequence[Word], theirs: Sequence[Word], more: set[str], firm: bool) -> bool:
    """Whether the words that only one of two phrases has weigh."""
    if more & _TURNING:
        return True
    return firm and any(_weighs(w) and not more.isdisjoint(_bare([w])) for w in (*mine, *theirs))


def _one_name(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether the words are parts or initials of a name: "Internet Explorer" and "IE"."""
    names = [" ".join(w.text for w in side) for side in (mine, theirs)]
    if all(names):
        return by_initials(*names)
    return all(w.pos == "PROPN" for w in (*mine, *theirs))


def _of_one_kin(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether a noun stands for another in a quotation of two words: "lost ship", "lost vessel".

    So short a one is translated or told from memory.
    """
    if not len(a.words) == len(b.words) == _EPITHET:
        return False
    mine, theirs = a.words[change.a0 : change.a1], b.words[change.b0 : change.b1]
    nouns = len(mine) == len(theirs) == 1 and mine[0].pos == theirs[0].pos == "NOUN"
    return nouns and kin_sense(mine[0].lemma.lower()) == kin_sense(theirs[0].lemma.lower())


def _tellers(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether both tell who speaks: what stands between two quotations whose marks are wrong."""
    return all(any(w.lemma in TELLING for w in side) for side in (mine, theirs))


def _inflected(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether a word of content stands in another form: "has run", "is running".

    One or several of a thing, and what one or several do, is hardly another word.
    """
    told = [[_without_number(w) for w in side if _weighs(w)] for side in (mine, theirs)]
    return told[0] != told[1] and len(told[0]) == len(told[1])


def _without_number(word: Word) -> str:
    """A word as it stands for one thing, or for several."""
    return word.lemma.lower() if word.pos == "NOUN" else form(word).removesuffix("s")


def _stands_for(word: Word) -> bool:
    """Whether a word stands for a noun: "somebody", "anything"."""
    return (word.pos == "PRON" and word.tag == "NN") or word.tag == "MD"


def _between_runs(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether the same few words stand on either side of a change in both quotations."""
    ends = min(change.a0, change.b0, len(a.forms) - change.a1, len(b.forms) - change.b1)
    before = a.forms[: change.a0][-_LEAST_RUN:], b.forms[: change.b0][-_LEAST_RUN:]
    after = a.forms[change.a1 :][:_LEAST_RUN], b.forms[change.b1 :][:_LEAST_RUN]
    return ends >= _LEAST_RUN and before[0] == before[1] and after[0] == after[1]


def _bare(words: Sequence[Word]) -> list[str]:
    """The words without fillers, each by its lemma, so that inflection does not count."""
    forms = [f for w in words if not _filler(w) and (f := form(w)) and w.pos != "DET"]
    lemmas = {form(w): fold(w.lemma) for w in words if w.pos not in {"NUM", "PROPN"}}
    return [FORMS.get(lemma := lemmas.get(f, f), lemma) for f in forms]


def _alike(a: str, b: str) -> bool:
    """Whether two words are spellings or forms of one; "fair" and "unfair" are not."""
    short, long = sorted((a, b), key=len)
    if long != short and any(long == prefix + short for prefix in _NEGATING):
        return False
    if short in long or (a[:-2] == b[:-2] and {a[-2:], b[-2:]} == {"er", "re"}):
        return True  # "theater", "theatre"
    one, other = sorted((a, b))  # difflib may find another share the other way round
    return SequenceMatcher(None, one, other).ratio() > _LIKE


def _hidden(words: Sequence[Word]) -> bool:
    """Whether a word is masked, as swear words are."""
    return any("*" in w.text or "--" in w.text or w.text.strip() == "—" for w in words)


def _weighs(word: Word) -> bool:
    if word.lemma in {"be", "do"} or form(word) in _BEING:
        return False
    return word.pos in CONTENT and not _filler(word)


def _filler(word: Word) -> bool:
    """Whether a word is one that reporters leave out; no word of a title is."""
    titled = word.text.istitle() and word.tag.startswith(("J", "V")) and not word.begins_sentence
    if titled or word.pos in NOUNS or (word.lemma == "like" and word.pos == "VERB"):
        return False
    return form(word) in _FILLERS
