"""Where words stand between contraries: "approve, back" and "reject, veto"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from compare.values.statements.contraries.contraries import VERBS
from compare.values.statements.contraries.contrary_states import ADJECTIVES, ADVERBS, NOUNS, PHRASES
from compare.values.words.negative_words import affirmed
from compare.values.words.senses import sense

__all__ = [
    "ATTITUDE",
    "ENTIRELY",
    "MUTUAL",
    "PERSONAL",
    "RETURNING",
    "WHOLLY",
    "Stand",
    "implied",
    "is_event_noun",
    "on_axis",
    "stands",
]

# Said of an axis on which a thing is either done wholly or not, as "nearly destroyed" is not.
WHOLLY = "wholly"
# The same of nothing that is left, as of "completely destroyed", which leaves "destroyed" open.
ENTIRELY = f"entirely {WHOLLY}"


# Axes whose words mean too much else to be compared unless both are told of the same thing.
MUTUAL = frozenset(
    "hold_on free gain grant tell include comply help tighten extend encourage protect keep "
    "aware".split()
)
# Axes of what somebody thinks of a thing: others may think otherwise of it.
ATTITUDE = frozenset({"support", "praise"})
# Axes on which two parties of one event stand on opposite ends.
PERSONAL = frozenset("win buy support praise gain qualify eligible reach promote".split())

# Verbs that tell that something is so again.
RETURNING = frozenset("reopen resume restart restore regain recover".split())


class Stand(NamedTuple):
    """A place on an axis of meaning: its name, and whether on the end that names it."""

    axis: str
    positive: bool

    def turned(self) -> Stand:
        """The other end of the axis."""
        return Stand(self.axis, not self.positive)


def _read(table: str) -> dict[str, frozenset[Stand]]:
    found: dict[str, set[Stand]] = {}
    for line in table.strip().splitlines():
        named, _, table_row = line.rpartition(":")
        ends = [part.split() for part in table_row.split("|")]
        name = named or ends[0][0]
        for positive, words in zip((True, False), ends, strict=True):
            for word in words:
                found.setdefault(word, set()).add(Stand(name, positive))
    return {word: frozenset(stands) for word, stands in found.items()}


_STANDS = {
    "VERB": _read(VERBS),
    "ADJ": _read(ADJECTIVES),
    "ADV": _read(ADVERBS),
    "NOUN": _read(NOUNS),
    "ADP": _read(PHRASES),
}
# What is so besides, where something is so: who was killed did not survive.
_IMPLIED = {
    Stand("kill", True): Stand("survive", False),
    Stand("injure", False): Stand("survive", True),
    Stand("rise", True): Stand("change", True),
    Stand("rise", False): Stand("change", True),
    Stand("raise", True): Stand("change", True),
    Stand("raise", False): Stand("change", True),
}


def stands(word: str, pos: str) -> frozenset[Stand]:
    """Where a lemma stands; one that is on no axis is the positive end of its own.

    One that denies another ("unclear", "uncharged") is also the negative end of the other's.
    """
    known = _STANDS.get(pos, {}).get(word, frozenset({Stand(_own_axis(word, pos), True)}))
    return known | _denied(word, pos)


@lru_cache(maxsize=65536)
def _denied(word: str, pos: str) -> frozenset[Stand]:
    """The other ends of the axes of what a word with "un-" before it denies."""
    if pos not in {"VERB", "ADJ"}:
        return frozenset()
    kinds = {pos, "VERB"} if word.endswith("ed") else {pos}
    axes = {Stand(_own_axis(bare, p), False) for bare in affirmed(word) for p in kinds}
    for bare in affirmed(word):
        axes |= {s.turned() for p in kinds for s in _STANDS[p].get(bare, ())}
    return frozenset(axes)


def _own_axis(word: str, pos: str) -> str:
    return sense(word) if pos == "VERB" else f"{word} ({pos.lower()})"


def on_axis(word: str, pos: str) -> bool:
    """Whether a lemma has a place of its own in the tables."""
    return word in _STANDS.get(pos, {})


def implied(meaning: frozenset[Stand]) -> frozenset[Stand]:
    """What follows from standing somewhere, by itself; nothing follows from a denial."""
    return frozenset(_IMPLIED[stand] for stand in meaning if stand in _IMPLIED)


def is_event_noun(word: str) -> bool:
    """Whether a noun tells something that can be so or not be so: "increase", "support"."""
    return word in _STANDS["NOUN"]
