"""What the parse of a sentence says of its verbs: tense, subject, and the subject's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.lexicon import ASKING_VERBS, INTERVIEWERS
from compare.values.words.keys import VERBS
from compare.values.words.marks import DOUBLE_MARKS, is_hyphened

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from compare.parsed import Sentence

__all__ = [
    "ASKING_TAGS",
    "DASHES",
    "EDGES",
    "PLURALS",
    "RELATIVE_TAGS",
    "SHARING",
    "SOME",
    "SUBJECTS",
    "TENSED",
    "acting",
    "begins_with_who",
    "counted",
    "finite",
    "first_joined",
    "has_that",
    "is_interviewer",
    "is_relative",
    "is_share",
    "marks",
    "noun_phrase",
    "own_subject",
    "root",
    "subject_before",
    "text_before",
    "told_behind",
]

PLURALS = frozenset({"NNS", "NNPS"})
# What stands for some of many.
SOME = frozenset("all both many most other others several some".split())
TENSED = frozenset({"VBD", "VBP", "VBZ"})
_FINITE = TENSED | {"MD"}
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
# The tags of "who", "which" and "that" where they stand for what is told of before.
RELATIVE_TAGS = frozenset({"WDT", "WP"})
# And those of all words that ask.
ASKING_TAGS = RELATIVE_TAGS | {"WP$", "WRB"}
# Marks that enclose an aside.
DASHES = frozenset({"–", "—", "--", "-–"})
EDGES = frozenset({",", ";", ":", "-", "–", "—", "--"})
_ENDS = EDGES | {"("}
# How a verb hangs on one whose subject it shares: "voted to close", "voted and left".
SHARING = frozenset({"conj", "xcomp"})
_JOINED = frozenset({"conj"})
_LONGEST_PARTICIPLE = 8
_PERCENT = frozenset({"%", "cent", "pct", "percent"})
_PARTS = frozenset({"fifth", "fourth", "half", "quarter", "tenth", "third"})


def root(sentence: Sentence, at: int) -> int:
    """The main verb, or other word, that a word hangs on at last: a sentence may have several."""
    for _ in sentence.words:
        if sentence.words[at].head == at:
            break
        at = sentence.words[at].head
    return at


def text_before(sentence: Sentence, at: int) -> str:
    """The word or mark right before a word; "" before the first."""
    return sentence.words[at - 1].text if at > 0 else ""


def finite(sentence: Sentence, verb: int) -> bool:
    """Whether the verb, or an auxiliary of it, has a tense."""
    if sentence.words[verb].tag in _FINITE:
        return True
    return any(
        sentence.words[c].tag in _FINITE and sentence.words[c].dep in {"aux", "auxpass", "cop"}
        for c in sentence.children(verb)
    )


def own_subject(sentence: Sentence, verb: int) -> int | None:
    """The head word of the verb's own subject."""
    for child in sentence.children(verb):
        if sentence.words[child].dep in SUBJECTS:
            return child
    return None


def subject_before(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The subject that a verb shares with the verbs it is coordinated to, as a range of words."""
    verb = acting(sentence, verb)
    return None if own_subject(sentence, verb) is None else _subject_phrase(sentence, verb)


def acting(sentence: Sentence, verb: int, deps: Collection[str] = _JOINED) -> int:
    """The verb whose subject does what a verb tells: "voted" of "voted and left".

    By ``deps`` a verb hangs on one whose subject it shares. Where none of these verbs has a
    subject, it is the last.
    """
    for _ in sentence.words:
        if own_subject(sentence, verb) is not None or sentence.words[verb].dep not in deps:
            break
        verb = sentence.words[verb].head
    return verb


def first_joined(sentence: Sentence, verb: int) -> int:
    """The first of the verbs that a verb is joined to, one after the other."""
    while sentence.words[verb].dep == "conj" and sentence.words[verb].head < verb:
        verb = sentence.words[verb].head
    return verb


def marks(sentence: Sentence, verb: int) -> frozenset[str]:
    """The words that make a clause hang on another: "that", "while"."""
    children = sentence.children(verb)
    return frozenset(sentence.lowers[c] for c in children if sentence.words[c].dep == "mark")


def has_that(sentence: Sentence, verb: int) -> bool:
    """Whether a clause hangs on another by "that"."""
    return "that" in marks(sentence, verb)


def counted(sentence: Sentence, noun: int) -> Iterator[int]:
    """Those of whom a word tells how many: the owners in "a number of owners"."""
    of = (c for c in sentence.children(noun) if sentence.lowers[c] == "of")
    return (d for c in of for d in sentence.children(c) if sentence.words[d].dep == "pobj")


def is_relative(sentence: Sentence, first: int) -> bool:
    """Whether words begin with a "who" or "which", or right behind one, which acts in them."""
    return any(w.tag in RELATIVE_TAGS for w in sentence.words[max(0, first - 1) : first + 1])


def begins_with_who(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether the first word of a verb's clause is the "who" or "which" that acts in it."""
    begins = sentence.words[first]
    return begins.tag in RELATIVE_TAGS and begins.dep in SUBJECTS and begins.head == verb


def told_behind(sentence: Sentence, verb: int) -> list[int]:
    """The verbs of the clauses that a verb of saying has behind it."""
    return [c for c in sentence.children(verb) if c > verb and sentence.words[c].dep == "ccomp"]


def _subject_phrase(sentence: Sentence, verb: int) -> tuple[int, int]:
    """The words of a verb's own subject.

    Of two that the parse gives it, the nearer one, with the other if an "and" joins them: "allege"
    may be taken for a name in "Police allege the man ran", but not the man.
    """
    found = [c for c in sentence.children(verb) if sentence.words[c].dep in SUBJECTS]
    before = [c for c in found if c < verb and sentence.words[c].tag != "LS"] or found[:1]
    if sentence.words[before[0]].dep == "csubj":
        return noun_phrase(sentence, before[0])
    if any(sentence.words[i].pos in VERBS for i in range(before[0], before[-1])):
        return noun_phrase(sentence, before[-1 if finite(sentence, verb) else 0])
    first, last = noun_phrase(sentence, before[-1])
    if first == 1 and _begins_name(sentence, verb, last):
        first = 0
    if len(before) > 1 and text_before(sentence, first).lower() == "and":
        first = noun_phrase(sentence, before[-2])[0]
    return first, last


def _begins_name(sentence: Sentence, verb: int, last: int) -> bool:
    """Whether the first word is that of a name that the parse takes for a verb: "Save Our Mill"."""
    begins, verb = sentence.words[0], first_joined(sentence, verb)
    taken = begins.tag == "VB" and begins.dep == "ROOT" and sentence.words[verb].head == 0
    return taken and last > 2 and all(w.text[0].isupper() for w in sentence.words[:last])


def noun_phrase(sentence: Sentence, noun: int) -> tuple[int, int]:
    """The noun with what stands before it and, up to a comma or a clause, behind it."""
    joined = any(sentence.words[c].dep == "conj" for c in sentence.children(noun))
    # In "both the mayor, Ida Moe, and the clerk" the clerk may hang on Moe.
    if joined or any(_tells_of_both(sentence, c) for c in sentence.children(noun)):
        whole = list(sentence.subtree(noun))
        while whole[-1] > noun and sentence.words[whole[-1]].text in EDGES:
            whole.pop()
        return whole[0], whole[-1] + 1
    tree = set(sentence.subtree(noun))
    last = noun
    while last + 1 in tree and not _ends_phrase(sentence, last + 1):
        last += 1
    while last > noun and sentence.words[last].tag == "TO":  # "the attempts to curtail it"
        last -= 1
    last = _told_apart(sentence, noun, last)
    return _unmarked(sentence, min(tree), last), last + 1


def _tells_of_both(sentence: Sentence, child: int) -> bool:
    """Whether a "both" leads to two nouns with their articles: not that of "both owners"."""
    behind = sentence.words[child + 1 : child + 2]
    return sentence.lowers[child] == "both" and any(w.tag == "DT" for w in behind)


def _told_apart(sentence: Sentence, noun: int, last: int) -> int:
    """The last word of a short participle that tells which one: "the firm selling the mill"."""
    for child in sentence.children(noun):
        tree = sentence.subtree(child)
        whole = tree[0] == last + 1 and len(tree) == tree[-1] - tree[0] + 1
        if sentence.words[child].dep == "acl" and whole and len(tree) <= _LONGEST_PARTICIPLE:
            marked = any(sentence.words[i].text in _ENDS for i in tree)
            return last if marked else tree[-1]
    return last


def _unmarked(sentence: Sentence, first: int, last: int) -> int:
    """The first word of a phrase behind a mark that ends a quotation before it."""
    marks = [i for i in range(first, last + 1) if sentence.words[i].text in DOUBLE_MARKS]
    return first + 1 if marks == [first] else first


def _ends_phrase(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    ends = word.text in _ENDS or word.tag in RELATIVE_TAGS
    if ends and at > 0 and is_hyphened(sentence.words[at - 1 : at + 2]):
        return False  # "a 15-year-old"
    return ends or word.dep in {"relcl", "acl", "appos"}


def is_interviewer(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is the subject of a question that the press asks: "a reporter asked"."""
    word = sentence.words[noun]
    asks = sentence.words[word.head].lemma.lower() in ASKING_VERBS
    return word.dep in SUBJECTS and asks and word.lemma.lower() in INTERVIEWERS


def is_share(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is a share of people who were asked: "62 percent of them", "four in ten"."""
    word = sentence.words[noun]
    if word.lemma.lower() in _PERCENT:
        return True
    if word.lemma.lower() in _PARTS and word.pos != "PROPN":
        behind = sentence.lowers[noun + 1 : noun + 2]
        return behind == ("of",) or word.dep in SUBJECTS
    before = sentence.words[max(0, noun - 3) : noun]
    return [w.text.lower() if w.pos != "NUM" else "#" for w in before] == ["#", "in", "#"]
