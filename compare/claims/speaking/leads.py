"""Words that lead in a quotation: "Ida Moe wrote on Monday:", "Her response:", "…, saying, “…”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import SHARING, acting, own_subject
from compare.claims.lexicon import ASKING_VERBS, REPORTING_VERBS
from compare.claims.speaking.phrases import goes_on
from compare.values.words.keys import VERBS
from compare.values.words.marks import OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["is_before_saying", "is_lead_in", "leaders", "leads_on", "quoted_ones"]

_MARKS = OPENING_MARKS | {",", ":"}
_COLONS = frozenset({":", "):"})  # as the syntax model may leave them together
_ANSWERS = frozenset({"answer", "comment", "message", "reaction", "reply", "response", "verdict"})
_PASSED_ON = frozenset({"cite", "hear", "quote", "record", "report"})
_QUOTED_ONES = frozenset({"dobj", "nsubjpass"})
_MAIN = frozenset({"ROOT", "conj"})
_JOINED = frozenset({"conj", "dep"})
_GOING_ON = frozenset({"continue", "echo"})
# What may hang on a verb of saying that tells nothing by itself, "told" with whom it was told to.
_AROUND = frozenset(
    {"advmod", "aux", "auxpass", "dative", "npadvmod", "nsubj", "nsubjpass", "prep", "prt", "punct"}
)
_HEARD_BY = frozenset({"ask", "assure", "remind", "tell", "warn"})


def leads_on(sentence: Sentence) -> bool:
    """Whether a sentence ends in a colon, so that the next one is what it leads to."""
    return sentence.words[-1].text in _COLONS


def leaders(sentence: Sentence) -> list[int]:
    """The nouns of those who say what a colon, or "saying", puts behind them."""
    heads = (own_subject(sentence, head) for _, head in _saying(sentence))
    found = [subject for subject in heads if subject is not None]
    colon = _colon(sentence)
    if colon is not None:
        found += [*_subjects(sentence, colon), *_owners(sentence, colon)]
    return (found or list(_have_this_to_say(sentence)))[:1]


def quoted_ones(sentence: Sentence) -> Iterator[int]:
    """The nouns of those who are quoted as saying it, whoever passes it on."""
    for saying, word in enumerate(sentence.words):
        if word.tag == "VBG" and word.lemma.lower() in REPORTING_VERBS:
            verb = _passed_on(sentence, saying)
            if verb is not None and sentence.words[verb].dep == "ROOT":
                yield from (
                    c for c in sentence.children(verb) if sentence.words[c].dep in _QUOTED_ONES
                )


def is_lead_in(sentence: Sentence) -> bool:
    """Whether a sentence only says who speaks next, and so states nothing by itself."""
    if sentence.headline or not leads_on(sentence) or not leaders(sentence):
        return False
    verbs = [i for i, w in enumerate(sentence.words) if w.pos == "VERB"]
    if not verbs:
        return not any(w.pos in VERBS for w in sentence.words)
    passed_on = len(verbs) > 1 and _passed_on(sentence, verbs[1]) == verbs[0]
    return len(verbs) == 1 + passed_on and _tells_nothing(sentence, verbs[0])


def is_before_saying(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words are the article's, and only what is quoted behind is said by somebody.

    "The board voted to shut the dam, saying: “It is old.”" tells of a vote.
    """
    saying = next((i for i, _ in _saying(sentence) if sentence.words[i].dep == "advcl"), None)
    if saying is None or any(_says(sentence, i) for i in range(saying)):
        return False
    quoted = any(w.text in OPENING_MARKS for w in sentence.words[max(first, saying) : last])
    return not quoted


def _says(sentence: Sentence, verb: int) -> bool:
    said = sentence.words[verb].lemma.lower() in REPORTING_VERBS
    return said and sentence.words[verb].pos == "VERB" and own_subject(sentence, verb) is not None


def _tells_nothing(sentence: Sentence, verb: int) -> bool:
    around = _AROUND | ({"dobj"} if sentence.words[verb].lemma.lower() in _HEARD_BY else set())
    hanging = {sentence.words[c].dep for c in sentence.children(verb)}
    return sentence.words[verb].dep == "ROOT" and hanging <= around


def _colon(sentence: Sentence) -> int | None:
    """A colon at the end, or before a quotation."""
    words = sentence.words
    for i, word in enumerate(words):
        if word.text in OPENING_MARKS:
            return None
        if word.text in _COLONS and (i + 1 == len(words) or words[i + 1].text in OPENING_MARKS):
            return i
    return None


def _subjects(sentence: Sentence, colon: int) -> Iterator[int]:
    """The subject of the last verb of saying before the colon."""
    for verb in range(colon - 1, -1, -1):
        if _leads(sentence, verb):
            # "He smiled, then added: ..."
            does = acting(sentence, verb, _JOINED) if sentence.words[verb].dep == "dep" else verb
            subject = own_subject(sentence, does)
            if subject is not None and sentence.words[subject].dep == "nsubj":
                yield subject
            return


def _leads(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that somebody speaks: "said", "asked", "went on"."""
    word, lemma = sentence.words[verb], sentence.words[verb].lemma.lower()
    # The parse may take what leads to a quotation for what the quotation tells of.
    if word.pos != "VERB" or word.dep not in _MAIN | {"ccomp", "dep"}:
        return False
    if lemma == "shoot":
        return sentence.lowers[verb + 1 : verb + 2] == ("back",)
    return goes_on(sentence, verb) or lemma in REPORTING_VERBS | ASKING_VERBS | _GOING_ON


def _have_this_to_say(sentence: Sentence) -> Iterator[int]:
    """ "Owners had this to say of it: “It is old.”"."""
    for i in range(1, len(sentence.words) - 3):
        if sentence.lowers[i : i + 3] == ("this", "to", "say"):
            subject = own_subject(sentence, i - 1)
            quotes = any(w.text in OPENING_MARKS for w in sentence.words[i:])
            if subject is not None and (quotes or leads_on(sentence)):
                yield subject


def _owners(sentence: Sentence, colon: int) -> Iterator[int]:
    """Whose response it is that stands before the colon."""
    if any(w.pos in VERBS for w in sentence.words[:colon]):
        return
    for noun in range(colon):
        if sentence.words[noun].lemma.lower() in _ANSWERS:
            yield from (c for c in sentence.children(noun) if sentence.words[c].dep == "poss")
            return


def _saying(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where "saying" leads to a quotation, and the verb that it hangs on."""
    colon = _colon(sentence)
    for i, word in enumerate(sentence.words[:-1]):
        if word.tag != "VBG" or word.lemma.lower() not in REPORTING_VERBS:
            continue
        behind = [w.text for w in sentence.words[i + 1 : i + 3]]
        near = behind[0] in _MARKS and not OPENING_MARKS.isdisjoint(behind)
        if not near and (colon is None or colon < i):
            continue
        head = _passed_on(sentence, i)
        if head is None and word.dep == "advcl" and word.head < i:
            head = acting(sentence, word.head, SHARING)
        marked = behind[0] in {",", ":"}
        if word.dep == "pcomp" and marked and own_subject(sentence, i) is not None:
            head = i  # "it ends with Ida Moe saying, “It held.”"
        if head is not None:
            yield i, head


def _passed_on(sentence: Sentence, saying: int) -> int | None:
    """The verb of "was quoted as saying"."""
    as_ = sentence.words[saying].head
    verb = sentence.words[as_].head
    passed = sentence.words[verb].lemma.lower() in _PASSED_ON
    return verb if sentence.words[as_].text.lower() == "as" and passed else None
