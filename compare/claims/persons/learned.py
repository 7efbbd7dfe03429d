"""Whether the persons of an article are men or women, as far as it tells."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.claims.persons.figures import Standing, named
from compare.values.words.genders import PRONOUNS_OF, given_gender, word_gender

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.parsed import Sentence, Word
    from compare.values.names.persons import People

__all__ = ["Genders"]

# A pronoun behind a name means somebody else now and then: so many times as often as the other, one
# counts.
_CLEARLY = 4


class Genders:
    """The pronouns that go with the persons of one article."""

    def __init__(
        self, sentences: Sequence[Sentence], people: People, quoted: Callable[[Word], bool]
    ) -> None:
        """Reads titles, nouns beside names, and the pronouns behind a name that stands alone."""
        self._told: dict[str, Counter[str]] = {}
        self._behind: dict[str, Counter[str]] = {}
        for sentence in sentences:
            found = list(named(sentence, people, quoted))
            for one in found:
                beside = _beside(sentence, one.first, one.last)
                self._told.setdefault(one.name, Counter()).update(beside)
            if len({m.name for m in found}) == 1 and found[0].standing is not Standing.OTHER:
                after = (w for w in sentence.words[found[0].last :] if not quoted(w))
                kinds = {p for w in after if (p := PRONOUNS_OF.get(w.text.lower()))}
                if len(kinds) == 1:
                    self._behind.setdefault(found[0].name, Counter()).update(kinds)

    def of(self, name: str) -> str | None:
        """The pronoun for a person, None where nothing tells or two things tell differently.

        A title tells more than a given name, and this more than one pronoun behind the name.
        """
        told = self._told.get(name, Counter())
        if told:
            return _clear(told)
        behind = self._behind.get(name, Counter())
        given = next((g for part in name.split()[:-1] if (g := given_gender(part))), None)
        often = _clear(behind)
        if given and often and given != often:
            return None if behind[often] > 1 else given
        return given or often


def _clear(counted: Counter[str]) -> str | None:
    """The pronoun that was found far more often than the other."""
    often = max(sorted(counted), key=lambda pronoun: counted[pronoun], default=None)
    if often is None or counted[often] < _CLEARLY * (counted.total() - counted[often]):
        return None
    return often


def _beside(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """What a title before a name or a noun beside it tells: "Mrs. Pell", "his wife, Ruth Pell"."""
    words = sentence.words
    before = first - 2 if first > 1 and words[first - 1].text == "." else first - 1
    near = [before] if before >= 0 else []
    for i in range(first, last):
        if words[i].dep in {"appos", "conj"} and words[i].head < first:
            near.append(words[i].head)
        near += [c for c in sentence.children(i) if words[c].dep == "appos" and c >= last]
    for i in near:
        told = word_gender(words[i].text)
        if told:
            yield told
