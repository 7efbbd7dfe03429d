"""Verbs that give somebody's words for a thing: "Ida Moe called the report “fiction”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import TENSED, acting, finite, own_subject, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.speaking.hanging import may_speak
from compare.claims.speaking.things import is_it
from compare.values.words.marks import DOUBLE_CLOSING, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["is_beside_judging", "judges"]

_THINGS = frozenset({"NOUN", "PRON", "PROPN"})
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
_TOLD = frozenset({"ccomp", "prep", "xcomp"})
# How the words hang on the verb: what a thing is called, what it is praised or pointed to as.
_WORDS = {
    "ask": ("for",),
    "blast": ("as",),
    "brand": ("",),
    "call": ("",),
    "characterize": ("as",),
    "condemn": ("as",),
    "criticize": ("as",),
    "decry": ("as",),
    "defend": ("as",),
    "denounce": ("as",),
    "describe": ("as",),
    "dismiss": ("as",),
    "hail": ("as",),
    "label": ("",),
    "point": ("to",),
    "portray": ("as",),
    "praise": ("as",),
    "refer": ("as", "to"),
    "slam": ("as",),
}
# Verbs that go on in quoted words: "accused them of hiding “the worst of it”". A name in marks, as
# in "accused him of copying “The Last Ferry”", begins with a capital.
_GOING_ON = {
    "accuse": "of",
    "attack": "for",
    "criticize": "for",
    "threaten": "to",
    "tweet": "to",
    "urge": "to",
}
_VERBS = _WORDS.keys() | _GOING_ON.keys()
# So many words may stand between the verb and the mark: "called the bill that passed “a shame”".
_FARTHEST = 12


def judges(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Such verbs, each with its subject, whose words the quoted ones are."""
    for verb, word in enumerate(sentence.words):
        lemma = word.lemma.lower()
        if lemma not in _VERBS or word.pos != "VERB":
            continue
        acts = _tensed(sentence, verb)
        if sentence.words[acts].dep not in _MAIN:
            continue
        # Also one that a verb shares: "toured the mill and called it “a ruin”".
        subject = own_subject(sentence, acting(sentence, acts))
        if subject is None or not _states(sentence, acts, subject):
            continue
        if _gives_words(sentence, verb, lemma):
            yield verb, subject


def _tensed(sentence: Sentence, verb: int) -> int:
    """The verb with the tense: "went" of "went on to call", "left" of "left, calling it"."""
    head = sentence.words[verb].head
    on = sentence.words[head].lemma.lower() == "go" and "on" in sentence.lowers[head:verb]
    if sentence.words[verb].tag == "VBG":
        return _main_of(sentence, verb)
    return head if sentence.words[verb].dep in {"advcl", "xcomp"} and on else verb


def _main_of(sentence: Sentence, participle: int) -> int:
    """The main verb that a participle hangs on behind a comma, else the participle itself."""
    verb = participle
    while sentence.words[verb].dep == "conj" and sentence.words[verb].head < verb:
        verb = sentence.words[verb].head
        if sentence.words[verb].dep == "advcl" and sentence.words[verb].tag != "VBG":
            verb = sentence.words[verb].head  # "calling him a liar, as he did, and threatening to"
    head = sentence.words[verb].head
    parted = text_before(sentence, verb) == "," and head < verb
    hangs = sentence.words[verb].dep == "advcl" and sentence.words[verb].tag == "VBG"
    return head if parted and hangs else participle


def _gives_words(sentence: Sentence, verb: int, lemma: str) -> bool:
    """Whether quoted words hang on the verb in one of its ways."""
    preps = _WORDS.get(lemma, ())
    marks = ((_mark_behind(sentence, verb, prep), prep) for prep in preps)
    if any(mark is not None and _hang(sentence, verb, mark, prep) for mark, prep in marks):
        return True
    mark = _mark_behind(sentence, verb, "")
    return mark is not None and lemma in _GOING_ON and _go_on(sentence, verb, mark)


def is_beside_judging(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words are the article's, as only another clause gives what somebody calls a thing.

    "Ida Moe toured the mill and called it “a ruin”" tells of a tour.
    """
    verbs = [verb for verb, _ in judges(sentence)]
    return (
        bool(verbs)
        and not any(first <= v < last or _in_contents(sentence, v, first) for v in verbs)
        and not any(_reports(sentence, i) for i in _apart(sentence, verbs))
    )


def _apart(sentence: Sentence, verbs: Sequence[int]) -> set[int]:
    """The words outside such verbs and the participles that hold them."""
    inside = set(verbs)
    for verb in verbs:
        main = _main_of(sentence, verb)
        if main == verb:
            continue
        for child in sentence.children(main):
            if verb in sentence.subtree(child):
                inside.update(sentence.subtree(child))
    return set(range(len(sentence.words))) - inside


def _reports(sentence: Sentence, verb: int) -> bool:
    """Whether a verb of saying is told of the sentence: not "threats to declare", "saying that"."""
    word = sentence.words[verb]
    said = word.tag not in {"VB", "VBG"} or finite(sentence, verb)
    return said and word.pos == "VERB" and word.lemma.lower() in REPORTING_VERBS


def _in_contents(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause belongs to what a verb has behind it: "urged them to “come” and be glad"."""
    told = (c for c in sentence.children(verb) if c > verb and sentence.words[c].dep in _TOLD)
    return any(first in sentence.subtree(c) for c in told)


def _states(sentence: Sentence, verb: int, subject: int) -> bool:
    """Whether the subject does it: not "was called", "did not call" or "would call"."""
    noun = sentence.words[subject]
    if noun.dep != "nsubj" or subject > verb or not (may_speak(noun) or is_it(noun)):
        return False
    beside = [sentence.words[c] for c in sentence.children(verb)]
    if any(w.dep == "neg" or w.tag == "MD" for w in beside):
        return False
    return sentence.words[verb].tag in TENSED or any(
        w.tag in TENSED for w in beside if "aux" in w.dep
    )


def _mark_behind(sentence: Sentence, verb: int, prep: str) -> int | None:
    """The mark behind a verb that begins the words; none where a clause of others lies between.

    Behind "as" it is the next mark: "described the “Blue Mill” as “a ruin”".
    """
    if prep == "as":
        verb = max(_own_preps(sentence, verb, prep), default=verb)
    for i in range(verb + 1, min(len(sentence.words) - 1, verb + _FARTHEST)):
        word = sentence.words[i]
        if word.text in OPENING_MARKS:
            return i
        if word.text in DOUBLE_CLOSING or word.text in {";", ":"} or word.dep.startswith("nsubj"):
            return None
    return None


def _hang(sentence: Sentence, verb: int, mark: int, prep: str) -> bool:
    """Whether the quoted words are the verb's: its own complement, or that of its preposition."""
    if not prep:
        named = any(w.pos in _THINGS for w in sentence.words[verb + 1 : mark])
        return named and mark + 1 in set(sentence.subtree(verb))
    last = max((i for i in _own_preps(sentence, verb, prep) if i < mark), default=None)
    between = sentence.words[last + 1 : mark] if last is not None else ()
    return last is not None and all(w.pos in {"ADJ", "DET", "PRON"} for w in between)


def _own_preps(sentence: Sentence, verb: int, prep: str) -> Sequence[int]:
    """The prepositions of a verb, also those that hang on what it has behind it."""
    heads = [verb, *sentence.children(verb)]
    if prep == "as":
        heads += [
            d
            for c in sentence.children(verb)
            if sentence.words[c].dep == "dobj"
            for d in sentence.subtree(c)
            if sentence.words[d].dep == "pobj"
        ]
    return [
        c for h in heads for c in sentence.children(h) if c > verb and sentence.lowers[c] == prep
    ]


def _go_on(sentence: Sentence, verb: int, mark: int) -> bool:
    """Whether the quoted words are in what stands behind the preposition, and are no name."""
    prep = _GOING_ON[sentence.words[verb].lemma.lower()]
    told = {c for c in sentence.children(verb) if sentence.words[c].dep != "advcl"} | {verb}
    begins = any(
        sentence.lowers[i] == prep and sentence.words[i].head in told for i in range(verb + 1, mark)
    )
    small = mark + 1 < len(sentence.words) and sentence.words[mark + 1].text[0].islower()
    return begins and small and mark + 1 in set(sentence.subtree(verb))
