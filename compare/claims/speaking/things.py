"""Which body or paper "it" means where it says something: the one that spoke right before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.lexicon import SHOWING_VERBS
from compare.claims.speaking.phrases import PAPERS
from compare.claims.speaking.reported import closes
from compare.values.names.bodies import is_body
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.parsed import Sentence, Word

__all__ = ["Things", "is_it", "is_one_body"]

_ONE = frozenset({"NN", "NNP"})


class Things:
    """Follows the bodies and papers that say something from sentence to sentence."""

    def __init__(self, quoted: Callable[[Word], bool]) -> None:
        """``quoted`` tells words of quotations."""
        self._quoted = quoted
        self._before = ""

    def speaker(self, sentence: Sentence, at: int) -> str:
        """What "it" means that is the subject of a verb of saying; "" if that is open."""
        verb = sentence.words[at].head
        shows = sentence.words[verb].lemma.lower() in SHOWING_VERBS
        others = [w for w in sentence.words[:at] if w.dep in SUBJECTS and not self._quoted(w)]
        if closes(sentence, verb):  # what the others do is what it says
            others = [w for w in others if _may_speak(w)]
        return "" if shows or others else self._before

    def see(self, sentence: Sentence, speaker: str = "", noun: int | None = None) -> None:
        """Goes on behind a sentence, in which ``noun``, if any, is who says it."""
        if noun is None:
            spoken = (w for w in sentence.words if w.text[0].isalnum())
            self._before = self._before if all(self._quoted(w) for w in spoken) else ""
        elif not is_it(sentence.words[noun]):
            self._before = speaker if self._is_alone(sentence, noun) else ""

    def _is_alone(self, sentence: Sentence, noun: int) -> bool:
        """Whether a noun is a thing that speaks, and no other such thing acts in the sentence."""
        others = (
            i
            for i, word in enumerate(sentence.words)
            if i != noun and word.dep in SUBJECTS and not self._quoted(word)
        )
        found = sentence.words[noun]
        return _may_speak(found) and not any(_may_speak(sentence.words[i]) for i in others)


def is_it(word: Word) -> bool:
    """Whether a word is "it" as a subject."""
    return word.text.lower() == "it" and word.dep == "nsubj"


def is_one_body(word: Word) -> bool:
    """Whether a word is a name of, or a noun for, a body that speaks: "the board"."""
    return word.entity == "ORG" or is_body(word.text.capitalize())


def _may_speak(word: Word) -> bool:
    return word.tag in _ONE and (word.lemma.lower() in PAPERS or is_one_body(word))
