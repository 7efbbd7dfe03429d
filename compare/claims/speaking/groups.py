"""Whom "they" means where they say something: the only group that was just told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, SOME, counted, noun_phrase
from compare.claims.lexicon import INTERVIEWERS
from compare.claims.persons.figures import are_persons, is_person_noun
from compare.claims.speaking.reported import said_before
from compare.claims.speaking.things import is_one_body
from compare.values.words.keys import SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.parsed import Sentence, Word

__all__ = ["Groups", "group_phrase", "is_they"]

# Groups by nouns that are no plurals of a person.
_MANY = frozenset("authorities authority family leaders people police residents".split())
_DESCRIBING = frozenset({"amod", "appos", "compound"})
# A phrase of more words is told by its noun alone.
_LONGEST = 14
# Sentences with nothing but quotations, behind which "they" may still mean the group before them.
_QUOTED_BETWEEN = 3


class Groups:
    """Follows the groups of an article from sentence to sentence."""

    def __init__(
        self, quoted: Callable[[Word], bool], name: Callable[[Sentence, int], str]
    ) -> None:
        """``quoted`` tells words of quotations, ``name`` how a noun and what is around it reads."""
        self._quoted, self._name = quoted, name
        self._before, self._passed = "", 0

    def speaker(self, sentence: Sentence, at: int) -> str:
        """Whom "they" means that is the subject of a verb of saying; "" if that is open."""
        said = said_before(sentence, at, self._quoted)
        own = [i for i in self._groups(sentence) if i < at and i not in said]
        if own or self._other_they(sentence, at, said):
            return self._likely(sentence, own)
        return self._before

    def see(self, sentence: Sentence, speaker: str = "", noun: int | None = None) -> None:
        """Goes on behind a sentence, in which ``noun``, if any, is who says it."""
        if all(self._quoted(w) for w in sentence.words if w.text[0].isalnum()):
            self._passed += 1
            if self._passed > _QUOTED_BETWEEN:
                self._before = ""
            return
        self._passed = 0
        groups = list(self._groups(sentence))
        if noun is not None and is_they(sentence.words[noun]):
            self._before = speaker
        elif noun is not None and (noun in groups or is_one_body(sentence.words[noun])):
            self._before = self._name(sentence, noun)
        elif any(w.pos in VERBS for w in sentence.words):
            self._before = self._likely(sentence, groups)

    def _likely(self, sentence: Sentence, groups: list[int]) -> str:
        """The only group of a sentence, if it is a subject; of none the body that acts in it."""
        if not groups:
            groups = [i for i, w in enumerate(sentence.words) if self._acts(sentence, w)]
        if len(groups) != 1 or sentence.words[groups[0]].dep not in SUBJECTS:
            return ""
        return self._name(sentence, groups[0])

    def _acts(self, sentence: Sentence, word: Word) -> bool:
        main = word.dep == "nsubj" and sentence.words[word.head].dep == "ROOT"
        return main and is_one_body(word) and not self._quoted(word)

    def _other_they(self, sentence: Sentence, at: int, said: frozenset[int]) -> bool:
        """Whether another "they" stands before, of which nobody knows whom it means."""
        before = (sentence.words[i] for i in range(at) if i not in said)
        return any(is_they(word) and not self._quoted(word) for word in before)

    def _groups(self, sentence: Sentence) -> Iterator[int]:
        """The nouns of groups outside quotations that stand in the phrase of no other group."""
        found = [
            i
            for i, word in enumerate(sentence.words)
            if word.dep not in _DESCRIBING and not self._quoted(word) and _is_group(sentence, i)
        ]
        inside = {j for i in found for j in sentence.subtree(i) if j != i}
        yield from (i for i in found if i not in inside)


def is_they(word: Word) -> bool:
    """Whether a word is "they" as a subject."""
    return word.text.lower() == "they" and word.dep in SUBJECTS


def group_phrase(sentence: Sentence, noun: int) -> tuple[int, int] | None:
    """The words of a group of several that are joined: "Ida Moe, Oskar Lind and other owners"."""
    if not any(sentence.words[c].dep == "conj" for c in sentence.children(noun)):
        return None
    first, last = noun_phrase(sentence, noun)
    return (first, last) if last - first <= _LONGEST else None


def _is_group(sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    children = sentence.children(i)
    if word.pos not in {"NOUN", "PROPN"}:
        # "Many of the owners", "both": a group if what they are of is one.
        some = sentence.lowers[i] in SOME
        return some and any(_is_group(sentence, d) for d in counted(sentence, i))
    if word.lemma.lower() in INTERVIEWERS:
        return False
    if any(sentence.words[c].dep == "conj" for c in children):
        return word.entity == "PERSON" or is_person_noun(word) or _are_several(word)
    return _are_several(word)


def _are_several(word: Word) -> bool:
    if word.text.lower() in _MANY or (word.entity == "NORP" and word.tag in PLURALS):
        return True
    return are_persons(word)
