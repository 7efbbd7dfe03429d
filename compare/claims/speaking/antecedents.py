"""Whom "he" and "she" mean where they say something."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from compare.claims.persons.figures import (
    Figure,
    Standing,
    is_person_noun,
    named,
    noun_subjects,
    pronouns,
)
from compare.claims.persons.fitting import is_called, nearest, only
from compare.claims.persons.learned import Genders
from compare.claims.speaking.reported import said_before, said_behind
from compare.values.names.bodies import is_body
from compare.values.roles.roles import find_roles
from compare.values.roles.titles import SPEAK_FOR, role_word
from compare.values.words.genders import PRONOUNS_OF, word_gender
from compare.values.words.keys import SUBJECTS, VERBS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.claims.speaking.tellers import Teller
    from compare.parsed import Sentence, Word
    from compare.values.names.persons import People

__all__ = ["Antecedents"]

# In how many sentences with persons in them the one meant is looked for, and how many sentences
# without any may lie in between.
_BACK, _GAP = 3, 3
# Whoever owns a thing that was told of may be meant as well: "Moe's injury".
_ACTING_OR_OWNING = SUBJECTS | {"poss"}
# What may stand before "senator" where "the senator" means somebody told of before.
_BESIDE = frozenset({"det", "amod", "appos", "compound", "relcl", "punct", "nmod", "npadvmod"})


class Antecedents:
    """Follows the persons of an article from sentence to sentence."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        people: People,
        quoted: Callable[[Word], bool],
        phrase: Callable[[Sentence, int], str],
    ) -> None:
        """``quoted`` tells words of quotations, ``phrase`` the noun phrase around a noun."""
        self._people, self._quoted, self._phrase = people, quoted, phrase
        self._genders = Genders(sentences, people, quoted)
        self._sentences = sentences
        self._trail: deque[tuple[Figure, ...]] = deque(maxlen=_BACK)
        self._gap = 0
        self._now: tuple[Sentence, Sequence[tuple[int, Figure]]] | None = None

    @cached_property
    def _holders(self) -> dict[str, set[str]]:
        """Who holds which office; read where an article tells of one without a name."""
        found: dict[str, set[str]] = {}
        for role in (r for s in self._sentences for r in find_roles(s)):
            found.setdefault(role.head, set()).add(self._people.full(role.person))
        return found

    def speaker(self, sentence: Sentence, at: int) -> str:
        """Whom a pronoun means that is the subject of a verb of saying; "" if that is open.

        Nobody calls himself by his name, unless of what is named for him.
        """
        before = said_before(sentence, at, self._quoted)
        said = before | said_behind(sentence, at)
        words = [w for i, w in enumerate(sentence.words) if i in said or self._quoted(w)]
        proper = (w for w in words if w.pos == "PROPN" and w.dep != "compound")
        return self._meant(sentence, at, before, frozenset(fold(w.text) for w in proper))

    def meant(self, sentence: Sentence) -> Iterator[tuple[Word, str]]:
        """The pronouns outside quotations that are subjects, each with the person that it means.

        It is asked before the sentence is seen, and "" where that is open: also behind "Moe fell,
        Lind said", where "he said" would mean Lind.
        """
        for at, standing in pronouns(sentence, self._quoted):
            if standing < Standing.OTHER:
                name = self._meant(sentence, at)
                yield sentence.words[at], "" if self._spoke_of_another(sentence, at, name) else name

    def _spoke_of_another(self, sentence: Sentence, at: int, name: str) -> bool:
        """Whether somebody spoke right before of another whom a pronoun fits."""
        pronoun = PRONOUNS_OF[sentence.words[at].text.lower()]
        before = self._trail[-1] if self._trail else ()
        spoke = any(f.name == name and f.standing is Standing.SPEAKER for f in before)
        acting = (f for f in before if f.name != name and f.standing is not Standing.OTHER)
        return spoke and any(f.gender in {pronoun, None} for f in acting)

    def see(self, sentence: Sentence, speaker: str = "", told: Teller | None = None) -> None:
        """Goes on behind a sentence, which ``speaker`` says if it is ``told`` who does."""
        placed = list(self._figures(sentence))
        if told is not None:
            inside = range(told.first, told.last)
            own = [figure for i, figure in placed if i in inside]
            first = self._teller(sentence, own, speaker, told.noun)
            if told.several:
                first = [replace(f, standing=Standing.SPEAKER) for f in own]
            rest = (f for i, f in placed if i not in inside)
            figures = [*first, *(f for f in rest if not first or f.name != first[0].name)]
        else:
            figures = [figure for _, figure in placed]
        if figures and any(w.pos in VERBS for w in sentence.words):
            self._trail.append(tuple(figures))
            self._gap = 0
        elif not all(self._quoted(w) for w in sentence.words if w.text[0].isalnum()):
            self._gap += 1
            if self._gap > _GAP:
                self._trail.clear()

    def _teller(
        self, sentence: Sentence, own: Sequence[Figure], name: str, at: int
    ) -> list[Figure]:
        """A speaker as a figure, if it is a person."""
        word, speaker = sentence.words[at], Standing.SPEAKER
        if word.text.lower() in PRONOUNS_OF:
            return [Figure(name, PRONOUNS_OF[word.text.lower()], speaker)]
        if own:
            return [replace(own[-1], standing=speaker)]
        if is_person_noun(word):
            return [self._by_noun(sentence, at, speaker)]
        mistaken = fold(word.text) in self._people.surnames and len(name.split()) > 1
        if word.pos == "PROPN" and (not word.entity or mistaken) and not is_body(name):
            return [Figure(name, self._genders.of(name), speaker)]
        return []

    def _meant(
        self,
        sentence: Sentence,
        at: int,
        said: frozenset[int] = frozenset(),
        others: frozenset[str] = frozenset(),
    ) -> str:
        """Whom a pronoun means; "" where nobody fits, or two do.

        Of those before it in its sentence, the ones in what is ``said`` do not count, and of those
        in the sentences before, the ones with a surname of the ``others``. Whoever speaks for
        another, as in "the agent said she was sorry", likely means the other.
        """
        pronoun = PRONOUNS_OF[sentence.words[at].text.lower()]
        for i, _ in pronouns(sentence, self._quoted):
            if i < at and i not in said and sentence.words[i].text.lower() == pronoun:
                return self._meant(sentence, i, said, others)
        own = [f for i, f in self._people_in(sentence) if i < at and i not in said]
        acting = self._acting(sentence, at, own)
        known = {f.name for f in own if f.gender == pronoun}
        if len(acting) == 1 and acting[0].named and self._goes_on(sentence, at, pronoun):
            known = set()
        if known and any(f.gender is None for f in acting) and not known & {f.name for f in acting}:
            return ""
        return nearest((acting, *self._before(others)), pronoun)

    def _acting(self, sentence: Sentence, at: int, own: Sequence[Figure]) -> Sequence[Figure]:
        """Those of the persons before a pronoun in its sentence that do something, or all of them.

        It is all where the verb of the pronoun is joined to another and nobody does anything.
        """
        pronoun = PRONOUNS_OF[sentence.words[at].text.lower()]
        acting = [f for f in own if f.standing < Standing.OTHER]
        if any(f.gender == pronoun for figures in self._trail for f in figures):
            acting = [f for f in acting if f.gender or not f.speaks_for]
        joined = sentence.words[sentence.words[at].head].dep == "conj"
        return acting or (own if joined else [])

    def _before(self, others: frozenset[str]) -> Iterator[Sequence[Figure]]:
        """The persons of the sentences before, the nearest first, but for the ``others``."""
        for n, figures in enumerate(reversed(self._trail)):
            near = (f for f in figures if n == 0 or not _is_agent(f))
            yield [f for f in near if not is_called(f, others)]

    def _goes_on(self, sentence: Sentence, at: int, pronoun: str) -> bool:
        """Whether a pronoun is the subject of a verb that is joined to the one before.

        It means the subject of that, unless somebody who fits better hangs on the same verb: "Moe
        was told to call Mr. Lind, but she said", not "Moe called Mr. Lind, but he said".
        """
        verb = sentence.words[sentence.words[at].head]
        fit = [i for i, f in self._people_in(sentence) if i < at and f.gender == pronoun]
        if verb.dep != "conj" or sentence.words[verb.head].dep != "ROOT":
            return False
        tree = Tree(sentence)
        return all(tree.verb_above(i, len(tree.words)) != verb.head for i in fit)

    def _figures(self, sentence: Sentence) -> Iterator[tuple[int, Figure]]:
        """The persons that a sentence tells of, by name, noun or pronoun, each with its place."""
        yield from self._people_in(sentence)
        for at, standing in pronouns(sentence, self._quoted):
            gender = PRONOUNS_OF[sentence.words[at].text.lower()]
            name = self._meant(sentence, at) or self._alone(sentence, at, gender)
            yield at, Figure(name, gender, standing)

    def _alone(self, sentence: Sentence, at: int, gender: str) -> str:
        """The only person known to fit a pronoun among all that are told of before it."""
        own = self._people_in(sentence)
        return only(frozenset(f.name for i, f in own if i < at and f.gender == gender))

    def _people_in(self, sentence: Sentence) -> Sequence[tuple[int, Figure]]:
        """The persons told of by name or noun, made out once for all pronouns of a sentence."""
        if self._now is None or self._now[0] is not sentence:
            self._now = sentence, tuple(self._by_words(sentence))
        return self._now[1]

    def _by_words(self, sentence: Sentence) -> Iterator[tuple[int, Figure]]:
        for one in named(sentence, self._people, self._quoted, _ACTING_OR_OWNING):
            yield one.first, Figure(one.name, self._genders.of(one.name), one.standing)
        for at, standing in noun_subjects(sentence, self._quoted):
            yield at, self._by_noun(sentence, at, standing)

    def _by_noun(self, sentence: Sentence, at: int, standing: Standing) -> Figure:
        """A person told by a noun, under the name that it stands for if that is plain."""
        holder, gender = self._holder(sentence, at), word_gender(sentence.words[at].text)
        if holder:
            return Figure(holder, gender or self._genders.of(holder), standing)
        noun = fold(sentence.words[at].text)
        return Figure(self._phrase(sentence, at), gender, standing, False, noun in SPEAK_FOR)

    def _holder(self, sentence: Sentence, at: int) -> str | None:
        """The person that "the senator" means: one told of just now, or the only one at all."""
        beside = [sentence.words[c] for c in sentence.children(at)]
        if not beside or beside[0].text.lower() != "the":
            return None
        if any(w.dep not in _BESIDE for w in beside):
            return None
        known = self._holders.get(role_word(fold(sentence.words[at].text)), set())
        recent = known & {f.name for figures in self._trail for f in figures}
        if len(beside) == 1 and not recent:
            recent = known
        return next(iter(recent)) if len(recent) == 1 else None


def _is_agent(figure: Figure) -> bool:
    """Whether somebody without a name speaks for another: "he" may mean him only right behind."""
    return figure.speaks_for and figure.gender is None
