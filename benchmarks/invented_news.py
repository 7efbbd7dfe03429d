"""Articles of any length on one invented event, for measuring how time grows with their number.

Each source tells some of the things that happened, in words of its own, and adds statements that no
other source has, as newspapers do. Every statement is put together of parts drawn for it
(invented_news.toml), so that few sentences of one article look like each other. The same seed gives
the same articles.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from compare.read import article_from_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare import Article

__all__ = ["event"]

# The share of a source's sentences that other sources may tell as well.
SHARED = 0.4
# Shared things that happened, per shared sentence of one source: each tells a part of them.
VARIETY = 2
# Sentences of a paragraph.
PARAGRAPH = 3

_MADE_OF = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_SENTENCES = _MADE_OF["sentences"]
OPENINGS: list[str] = _SENTENCES["openings"]
# The share of statements that follow a pattern as a whole; all others are put together of parts.
WHOLE = 0.2
# Who does something, and what it is done to.
DOERS = ("{person}, a {role},", "The {body} of {town}", "A {role} from {town}", "{person}")
OBJECTS = ("{few} {goods}", "a {thing}", "the {thing} of {town}", "{person}'s {goods}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What statements are put together of."""

    words: dict[str, list[str]]
    patterns: list[list[str]]
    deeds: list[list[str]]
    circumstances: list[str]

    def part(self, number: int, of: int) -> Vocabulary:
        """One of so many parts that have nothing in common."""
        return Vocabulary(
            {name: words[number % of :: of] for name, words in self.words.items()},
            self.patterns[number % of :: of],
            self.deeds[number % of :: of],
            self.circumstances[number % of :: of],
        )


ALL = Vocabulary(
    _MADE_OF["words"], _SENTENCES["patterns"], _SENTENCES["deeds"], _SENTENCES["circumstances"]
)
# What a source tells alone is not of the same things as what the next one tells alone; without
# such parts, sentences would look alike by chance in long articles, as they do not in real ones.
PARTS = 4


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, in as many wordings as sources have for it."""

    wordings: tuple[str, ...]

    def sentence(self, drawn: Random) -> str:
        """It in one of its wordings, with or without a word that leads over to it."""
        text, opening = drawn.choice(self.wordings), drawn.choice(OPENINGS)
        if opening and text.startswith(("The ", "A ", "About ")):
            return opening + text[0].lower() + text[1:]
        return text[0].upper() + text[1:]


def event(sources: int, sentences: int, seed: int = 7) -> list[Article]:
    """So many articles, each of so many sentences, on one event."""
    shared, parts = round(sentences * SHARED), min(sources, PARTS)
    drawn = Random(f"{seed} event")
    common = [_happening(drawn, ALL) for _ in range(VARIETY * shared)]
    return [
        article_from_text(
            _text(
                _told(common, sentences, ALL.part(number, parts), Random(f"{seed} source {number}"))
            ),
            name=f"Paper {number + 1}",
        )
        for number in range(sources)
    ]


def _told(common: list[Happening], sentences: int, own: Vocabulary, drawn: Random) -> Iterator[str]:
    """The sentences of one source: what it tells of the event, in order, among its own."""
    shared = len(common) // VARIETY
    places = set(drawn.sample(range(sentences), shared))
    of_event = iter(sorted(drawn.sample(range(len(common)), shared)))
    for place in range(sentences):
        told = common[next(of_event)] if place in places else _happening(drawn, own)
        yield told.sentence(drawn)


def _text(sentences: Iterator[str]) -> str:
    lines = list(sentences)
    starts = range(0, len(lines), PARAGRAPH)
    return "\n\n".join(" ".join(lines[i : i + PARAGRAPH]) for i in starts)


def _happening(drawn: Random, of: Vocabulary) -> Happening:
    words = _words(drawn, of)
    forms = drawn.choice(of.patterns) if drawn.random() < WHOLE else _put_together(drawn, of)
    return Happening(tuple(form.format(**words) for form in forms))


def _put_together(drawn: Random, of: Vocabulary) -> Iterator[str]:
    """Two wordings of one statement, made of somebody, a deed, its object and a circumstance."""
    who, what = drawn.choice(DOERS), drawn.choice(OBJECTS).format(**_words(drawn, of))
    circumstance = drawn.choice(of.circumstances).format(**_words(drawn, of))
    first, second = (deed.format(x=what) for deed in drawn.choice(of.deeds))
    yield f"{who} {first} {circumstance}."
    yield f"{circumstance[0].upper()}{circumstance[1:]}, {who[0].lower()}{who[1:]} {second}."


def _words(drawn: Random, of: Vocabulary) -> dict[str, str]:
    """A word for every place in a sentence."""
    words = {name: drawn.choice(listed) for name, listed in of.words.items()}
    return words | {
        "person": f"{words['first']} {drawn.choice(of.words['begin'])}{words['last']}",
        "town": words["begin"] + words["end"],
        "Cause": words["cause"][0].upper() + words["cause"][1:],
        "number": f"{drawn.randrange(110, 9900):,}",
        "money": f"{drawn.randrange(11, 99) / 10}",
        "few": str(drawn.randrange(3, 90)),
    }
