"""Dead counted with the one who killed them: "nine dead, including the gunman", eight victims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS, fold
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["with_the_doer"]

_DOERS = frozenset(
    "gunman shooter attacker assailant bomber suspect killer perpetrator hijacker knifeman".split()
)
# Behind such a word stands somebody who is counted in.
_COUNTED_IN = frozenset({"including", "counting"})
_NOT = frozenset({"not", "without"})
# So many words behind it the one who is counted in is named: "including the 22-year-old gunman".
_NEAR = 6
_HIMSELF = frozenset({"himself", "herself", "themselves"})


def with_the_doer(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one of two counts of the dead is one more, and a doer may be that one.

    The larger takes him in by its own words, or an article tells that he is dead too.
    """
    if left.unit or not (left.amount.exact and right.amount.exact):
        return False
    if "die" not in left.context.predicates | right.context.predicates:
        return False
    if abs(left.amount.low - right.amount.low) != 1:
        return False
    larger, count = (a, left) if left.amount.low > right.amount.low else (b, right)
    sentence = larger.sentence_at(count.start)
    if sentence is not None and _takes_in_a_doer(sentence):
        return True
    return any(_doer_dies(s) for side in (a, b) for s in side.evidence.parsed.sentences)


def _takes_in_a_doer(sentence: Sentence) -> bool:
    words = sentence.words
    for at, word in enumerate(words):
        if word.text.lower() in _COUNTED_IN and (not at or words[at - 1].text.lower() not in _NOT):
            behind = words[at + 1 : at + 1 + _NEAR]
            if any(w.lemma.lower() in _DOERS for w in behind):
                return True
    return False


def _doer_dies(sentence: Sentence) -> bool:
    """ "The gunman was killed", "the gunman killed himself", "the suspect is dead"."""
    return any(
        sentence.words[i].lemma.lower() in _DOERS and _dies(sentence, i)
        for i in range(len(sentence.words))
    )


def _dies(sentence: Sentence, doer: int) -> bool:
    words, dep = sentence.words, sentence.words[doer].dep
    verb = words[doer].head
    below = [words[c] for c in sentence.children(verb)]
    if dep == "nsubj" and any(w.dep == "acomp" and fold(w.text) == "dead" for w in below):
        return True
    if word_sense(sentence, verb) != "die" or dep not in SUBJECTS:
        return False
    himself = any(w.dep == "dobj" and w.text.lower() in _HIMSELF for w in below)
    return dep == "nsubjpass" or words[verb].lemma.lower() == "die" or himself
