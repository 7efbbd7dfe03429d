"""Phrases that report as a verb of saying does: "made clear that", "made the case that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import TENSED, has_that, own_subject, text_before, told_behind
from compare.claims.lexicon import REPORTING_VERBS
from compare.values.words.marks import CLOSING_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = [
    "PAPERS",
    "RECORDS",
    "goes_on",
    "is_said_by",
    "stands_behind",
    "telling_of",
    "tells_by_phrase",
]

# What somebody has written, and which says what stands in it.
PAPERS = frozenset(
    """
    article bill call complaint document email language law leaflet letter memo message note notice
    order petition post poster report resolution ruling sign statement text tweet website
    """.split()
)
RECORDS = frozenset(
    "archive data document figure filing paper record report statistic study transcript".split()
)
_TELLING_OF = frozenset({"report", "tell", "write"})
_COURTS = frozenset("court decision judge judgment justice opinion ruling tribunal verdict".split())
_PLAIN = frozenset({"clear", "plain"})
_POINTS = frozenset({"argument", "allegation", "case", "claim", "point"})
_IN_WRITING = frozenset({"say", "write"})
# Behind these a deed is told by its name: "denied being late", "admitted opening the gate".
_OF_DEEDS = frozenset({"acknowledge", "admit", "deny", "recall", "report"})
# What tells where or when something is said, and nouns that themselves tell what "that" begins.
_WHERE = frozenset({"at", "before", "during", "from", "in", "on", "outside", "to"})
_TOLD = frozenset(
    """
    accusation allegation argument assertion assumption basis belief charge claim complaint
    conclusion concern condition confidence day declaration evidence fact fear feeling ground hope
    idea impression news notion possibility promise proof remark report rumor rumour sense sign
    speculation statement suggestion suspicion theory time view way word
    """.split()
)


def tells_by_phrase(sentence: Sentence, verb: int) -> bool:
    """Whether a verb reports only together with other words, and does so here."""
    lemma = sentence.words[verb].lemma.lower()
    if lemma == "make":
        return _makes_clear(sentence, verb) or any(_points(sentence, verb))
    if lemma == "read":
        return _reads(sentence, verb)
    if lemma == "hold":
        return _rules(sentence, verb)
    if goes_on(sentence, verb):
        quotes = not OPENING_MARKS.isdisjoint(sentence.lowers[verb + 2 : verb + 4])
        return quotes or _goes_on_to_say(sentence, verb)
    return lemma == "show" and _recorded(sentence, verb)


def telling_of(sentence: Sentence) -> Iterator[int]:
    """Those who tell of a thing without a clause, set against another: "while X told of a fire"."""
    for verb, word in enumerate(sentence.words):
        told = word.lemma.lower() in _TELLING_OF and word.pos == "VERB" and word.dep == "advcl"
        subject = own_subject(sentence, verb) if told else None
        if subject is not None and any(
            sentence.words[c].dep == "prep" and sentence.lowers[c] in {"of", "on"}
            for c in sentence.children(verb)
        ):
            yield subject


def is_said_by(sentence: Sentence, verb: int) -> bool:
    """Whether something is said though no clause hangs on the verb by the parse.

    "Said in a statement that it held" may have the clause on the statement; "denied being late" has
    no clause, in "Road closed, say police" they stand behind the verb, and of "told police Moe ran"
    the parse may make "police Moe" the name of one.
    """
    lemma = sentence.words[verb].lemma.lower()
    behind = [c for c in sentence.children(verb) if c > verb]
    if lemma in _OF_DEEDS and sentence.words[verb].dep == "ROOT":
        return any(_is_deed(sentence, c) for c in behind)
    if stands_behind(sentence, verb):
        return True
    if lemma == "tell" and any(_has_own_tense(sentence, c) for c in behind):
        return True
    return any(_holds_told(sentence, c, lemma in _IN_WRITING) for c in behind)


def stands_behind(sentence: Sentence, verb: int) -> bool:
    """Whether a verb behind a comma has its subject right behind it: ", say police"."""
    if not 1 < verb < len(sentence.words) - 1 or sentence.words[verb - 1].text != ",":
        return False
    behind = [c for c in sentence.children(verb) if c > verb and sentence.words[c].dep == "nsubj"]
    return bool(behind) and sentence.subtree(behind[0])[0] == verb + 1


def _rules(sentence: Sentence, verb: int) -> bool:
    """ "The court held that it was void"."""
    subject = own_subject(sentence, verb)
    court = subject is not None and sentence.words[subject].lemma.lower() in _COURTS
    return court and any(has_that(sentence, c) for c in told_behind(sentence, verb))


def goes_on(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is that of "went on", which says what is quoted behind it."""
    lemma = sentence.words[verb].lemma.lower()
    return lemma == "go" and sentence.lowers[verb + 1 : verb + 2] == ("on",)


def _goes_on_to_say(sentence: Sentence, verb: int) -> bool:
    """ "Went on to say that it held", "went on to say, “It held.”"."""
    says = verb + 3
    if sentence.lowers[verb + 2 : says] != ("to",) or says >= len(sentence.words):
        return False
    quotes = not OPENING_MARKS.isdisjoint(sentence.lowers[says + 1 : says + 3])
    said = sentence.words[says].lemma.lower() in REPORTING_VERBS
    return said and (quotes or bool(told_behind(sentence, says)))


def _reads(sentence: Sentence, verb: int) -> bool:
    """Whether a paper has the words beside a mark: "The note read: “Gone.”", "“Gone,” it reads"."""
    subject, behind = own_subject(sentence, verb), sentence.words[verb + 1 : verb + 3]
    if subject is None or sentence.words[subject].lemma.lower() not in PAPERS:
        return False
    leads = any(w.text in OPENING_MARKS for w in behind) or [w.text for w in behind] == [":"]
    closes = text_before(sentence, sentence.subtree(subject)[0]) in CLOSING_MARKS
    return leads or (closes and subject < verb)


def _makes_clear(sentence: Sentence, verb: int) -> bool:
    """ "Made clear that", "made it clear that" and "It is safe, Ida Moe made clear"."""
    subject = own_subject(sentence, verb)
    if subject is not None and sentence.lowers[verb + 1 : verb + 2] == ("clear",):
        before = text_before(sentence, sentence.subtree(subject)[0])
        behind = sentence.words[verb + 2 : verb + 3]
        if before == "," and any(w.text in {",", "."} for w in behind):
            return True
    for c in sentence.children(verb):
        if c > verb and sentence.lowers[c] in _PLAIN:
            inside = (*sentence.children(verb), *sentence.children(c))
            told = (i for i in inside if i > c and own_subject(sentence, i) is not None)
            return any(_is_told(sentence, i) for i in told)
    return False


def _is_told(sentence: Sentence, clause: int) -> bool:
    """Whether a clause is what is made clear, not when or how: the parse may not tell."""
    first = sentence.words[sentence.subtree(clause)[0]]
    return first.tag != "WRB" and (first.dep != "mark" or first.text.lower() == "that")


def _points(sentence: Sentence, verb: int) -> Iterator[bool]:
    for c in sentence.children(verb):
        if sentence.words[c].dep == "dobj" and sentence.words[c].lemma.lower() in _POINTS:
            yield _holds_that(sentence, c)


def _holds_that(sentence: Sentence, noun: int) -> bool:
    """Whether a clause with "that", not a relative one, hangs on a noun."""
    clauses = (c for c in sentence.children(noun) if sentence.words[c].dep == "acl")
    return any(has_that(sentence, c) for c in clauses)


def _holds_told(sentence: Sentence, prep: int, writes: bool) -> bool:
    """Whether a "that" clause hangs on a noun behind a preposition, though the verb tells it.

    In "announced on the harbour steps that the dam held" the steps hold nothing. What the dam does
    not do, as in "on the day that the dam broke", the parse may well call relative.
    """
    if sentence.words[prep].dep != "prep":
        return False
    for noun in sentence.children(prep):
        if writes and _holds_that(sentence, noun):
            return True
        where = sentence.lowers[prep] in _WHERE and sentence.words[noun].lemma.lower() not in _TOLD
        clauses = (c for c in sentence.children(noun) if sentence.words[c].dep in {"acl", "relcl"})
        if where and any(_is_whole(sentence, c, noun) for c in clauses):
            return True
        if any(_holds_told(sentence, c, writes) for c in sentence.children(noun)):
            return True
    return False


def _is_whole(sentence: Sentence, clause: int, noun: int) -> bool:
    """Whether "that" begins a clause right behind a noun, and stands for nothing in it."""
    first, subject = sentence.subtree(clause)[0], own_subject(sentence, clause)
    begins = sentence.words[first]
    if sentence.lowers[first] != "that" or first != noun + 1 or subject in {None, first}:
        return False
    if begins.dep == "mark":
        return True
    objects = (c for c in sentence.children(begins.head) if sentence.words[c].dep == "dobj")
    return begins.dep == "dobj" and any(c != first for c in objects)


def _has_own_tense(sentence: Sentence, i: int) -> bool:
    """Whether the parse takes a clause for an infinitive that has a tense."""
    return sentence.words[i].dep == "xcomp" and sentence.words[i].tag in TENSED


def _is_deed(sentence: Sentence, i: int) -> bool:
    return sentence.words[i].dep in {"xcomp", "ccomp"} and sentence.words[i].tag in {"VBG", "VBN"}


def _recorded(sentence: Sentence, verb: int) -> bool:
    subject = own_subject(sentence, verb)
    record = subject is not None and sentence.words[subject].lemma.lower() in RECORDS
    return record and bool(told_behind(sentence, verb))
