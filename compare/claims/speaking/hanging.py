"""Verbs of saying that hang on something else: "Ida Moe resigned, saying that it was time"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.claims.agreement import tense
from compare.claims.grammar import (
    PLURALS,
    RELATIVE_TAGS,
    SHARING,
    SOME,
    TENSED,
    acting,
    counted,
    finite,
    is_share,
    own_subject,
    root,
    text_before,
    told_behind,
)
from compare.claims.lexicon import AGAINST, REPORTING_VERBS, SHOWING_VERBS
from compare.claims.persons.figures import are_persons, is_person_noun
from compare.claims.sharing import hangs_on_a_word
from compare.claims.speaking.participles import saying
from compare.claims.speaking.phrases import PAPERS
from compare.values.names.bodies import is_body
from compare.values.words.genders import HE_OR_SHE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Hanging", "find_hanging", "may_speak"]

_SPEAKERS = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_HANGING_VERBS = REPORTING_VERBS | {"remind"}
# What stands for something told of before, and no speaker.
_NOBODY = frozenset({"it", "that", "there", "these", "this", "those", "what", "which"})
_COUNTS = frozenset({"dozens", "handful", "hundreds", "majority", "number", "scores", "thousands"})
_TIMES = frozenset({"as", "when"})


@dataclass(frozen=True, slots=True)
class Hanging:
    """A verb, the noun that says it, and the words [first, last) that tell of it.

    ``alone``: whether only a clause that is cut off before these words is said by the noun.
    """

    verb: int
    noun: int
    first: int
    last: int
    alone: bool = False


def find_hanging(sentence: Sentence) -> Iterator[Hanging]:
    """Verbs of saying outside the main clause with a clause that they report."""
    for i, word in enumerate(sentence.words):
        if word.pos != "VERB" or word.lemma.lower() not in _HANGING_VERBS:
            continue
        told = _contents(sentence, i)
        if told is None or any(sentence.words[c].dep == "neg" for c in sentence.children(i)):
            continue
        found = (
            _participle(sentence, i, told)
            or _joined(sentence, i, told)
            or _relative(sentence, i, told)
            or _subordinate(sentence, i, told)
        )
        if found and _tells(sentence, found):
            yield found


def may_speak(word: Word) -> bool:
    """Whether a noun is of those who speak: an arrow may point to the “Blue Mill”, too."""
    if word.entity in _SPEAKERS or word.text.lower() in HE_OR_SHE:
        return True
    if word.pos == "PROPN" and not word.entity:
        return True
    return is_person_noun(word) or are_persons(word) or is_body(word.text.capitalize())


def _tells(sentence: Sentence, found: Hanging) -> bool:
    noun = sentence.words[_counted(sentence, found.noun)]
    if noun.text.lower() in _NOBODY or noun.tag in RELATIVE_TAGS:
        return False
    if is_share(sentence, found.noun):
        return False
    shows = sentence.words[found.verb].lemma.lower() in SHOWING_VERBS
    things = noun.tag in PLURALS or noun.lemma.lower() in PAPERS
    return _is_somebody(noun) or (things and not shows)


def _counted(sentence: Sentence, noun: int) -> int:
    """Those whom "a number of" counts, else the noun itself."""
    return next(counted(sentence, noun), noun) if sentence.lowers[noun] in _COUNTS else noun


def _is_somebody(noun: Word) -> bool:
    return may_speak(noun) or noun.lemma.lower() == "they" or noun.lemma.lower() in SOME


def _contents(sentence: Sentence, verb: int) -> int | None:
    """Behind the last word of the clause that a verb has behind it, or of what it denies."""
    told = told_behind(sentence, verb)
    if sentence.words[verb].lemma.lower() == "deny":
        children = sentence.children(verb)
        told += [c for c in children if c > verb and _is_deed(sentence, c)]
    return max((sentence.subtree(c)[-1] + 1 for c in told), default=None)


def _is_deed(sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    return word.dep == "xcomp" or (word.dep == "dobj" and word.tag == "VBG")


def _participle(sentence: Sentence, verb: int, last: int) -> Hanging | None:
    """Of "resigned, saying that" it is whoever resigned."""
    noun = saying(sentence, verb)
    return None if noun is None else Hanging(verb, noun, verb, last)


def _joined(sentence: Sentence, verb: int, last: int) -> Hanging | None:
    """Of "Police shut the road and said that" it is the subject of the verb before."""
    word = sentence.words[verb]
    if word.dep != "conj" or word.tag == "VBG" or hangs_on_a_word(sentence, verb, verb):
        return None
    head = _behind_relative(sentence, verb, acting(sentence, verb, SHARING))
    subject = own_subject(sentence, head)
    if subject is None or sentence.words[subject].dep != "nsubj" or subject > verb:
        return None
    # Of "wants to shut the road and say that" nothing is said yet.
    main = sentence.words[head].dep == "ROOT" or head == verb
    if not main or not may_speak(sentence.words[subject]):
        return None
    said = finite(sentence, verb) or _is_misread(sentence, verb)
    first = subject if sentence.words[subject].head == verb else verb
    return Hanging(verb, subject, first, last) if said else None


def _behind_relative(sentence: Sentence, verb: int, head: int) -> int:
    """The main verb, where a joined one has its tense and not that of the "who" or "that" before.

    "He called the plan that lets them in “a shame” and said it was late."
    """
    subject = own_subject(sentence, head)
    if subject is None or sentence.words[subject].tag not in RELATIVE_TAGS:
        return head
    main = root(sentence, verb)
    its, outer, inner = (tense(sentence, i) for i in (verb, main, head))
    return main if main < head and its == outer != inner else head


def _is_misread(sentence: Sentence, verb: int) -> bool:
    """Whether "say" behind "shut" is misread for the infinitive."""
    word, helping = sentence.words[verb], (sentence.words[c] for c in sentence.children(verb))
    before = sentence.words[word.head].tag in TENSED
    before &= all(w.tag != "VB" for w in sentence.words[word.head : verb])
    return word.tag == "VB" and before and not any("aux" in w.dep for w in helping)


def _relative(sentence: Sentence, verb: int, last: int) -> Hanging | None:
    """Of "the mill, which complained that" it is the mill, of "which she said was old" she is."""
    word = sentence.words[verb]
    subject = own_subject(sentence, verb)
    if word.dep != "relcl" or subject is None or not finite(sentence, verb):
        return None
    first = sentence.subtree(verb)[0]
    if text_before(sentence, first) != ",":
        return None
    if sentence.words[subject].tag in RELATIVE_TAGS:
        # "Members of the board such as Lind, who have said"
        one = sentence.words[word.head].tag in {"NN", "NNP"}
        forms = (sentence.words[i].tag for i in (verb, *sentence.children(verb)))
        return None if one and "VBP" in forms else Hanging(verb, word.head, first, last, alone=True)
    return Hanging(verb, subject, first, last, alone=True)


def _subordinate(sentence: Sentence, verb: int, last: int) -> Hanging | None:
    """Of "while the mayor said that" it is the mayor, of "Moe left when she said that" she is."""
    subject = own_subject(sentence, verb)
    first = sentence.subtree(verb)[0]
    if sentence.words[verb].dep != "advcl" or subject is None or first < sentence.words[verb].head:
        return None
    marks = {sentence.lowers[c] for c in sentence.children(verb) if c < subject}
    if marks & AGAINST:
        return Hanging(verb, subject, first, last, alone=True)
    acts = own_subject(sentence, sentence.words[verb].head)
    same = acts is not None and acts < first and _is_somebody(sentence.words[acts])
    if sentence.words[subject].pos != "PRON" or not marks & _TIMES or not same:
        return None
    return Hanging(verb, subject, first, last)
