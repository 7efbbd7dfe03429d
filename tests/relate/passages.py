"""Articles of invented text as sides of a fact."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import combinations, product
from random import Random
from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.model import Article
from compare.models.pairs.model import load_pair_model
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from compare.relate.evidence import Evidence
from compare.relate.links import links_of
from compare.relate.sides import Side
from compare.settings import DEFAULT_PAIR_MODEL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.model import Fact
    from compare.parsed import ParsedArticle, Word

# What the syntax model now and then takes a word for, with the tag that goes with it.
_MISTAKEN = {
    "NOUN": ("PROPN", "VERB", "ADJ"),
    "PROPN": ("NOUN", "ADJ"),
    "VERB": ("NOUN", "ADJ", "AUX"),
    "ADJ": ("VERB", "NOUN", "ADV"),
    "ADV": ("ADP", "ADJ"),
    "ADP": ("ADV",),
    "NUM": ("NOUN",),
    "AUX": ("VERB",),
}
_TAGS = {"NOUN": "NN", "PROPN": "NNP", "VERB": "VBD", "AUX": "VBD", "ADJ": "JJ", "ADV": "RB",
         "ADP": "IN"}  # fmt: skip
# Many more than it really does.
_SHARE = 0.15


def parse(texts: Sequence[str], days: Sequence[date | None] | None = None) -> list[ParsedArticle]:
    """The texts as parsed articles a, b, c and so on."""
    articles = [
        Article(name=f"Source {n}", text=text, published=day, id="abcdefgh"[n % 8])
        for n, (text, day) in enumerate(zip(texts, days or [None] * len(texts), strict=True))
    ]
    return list(find_claims(articles, partial(parse_words, load_syntax())))


def fact(texts: Sequence[str]) -> Fact:
    """What is said of texts whose claims all stand in one fact."""
    parsed = parse(texts)
    group = [(a, c) for a, article in enumerate(parsed) for c in range(len(article.claims))]
    (found,) = relate(parsed, [group])
    return found


def whole(parsed: ParsedArticle) -> Side:
    """A side that holds all claims of an article."""
    return Side(Evidence(parsed), tuple(range(len(parsed.claims))))


def linked(articles: Sequence[ParsedArticle]) -> list[Side]:
    """Sides that hold all claims of articles a, b and so on, surely linked and judged in pairs."""
    likelihood = {
        ((m, i), (n, j)): 1.0
        for (m, one), (n, other) in combinations(enumerate(articles), 2)
        for i, j in product(range(len(one.claims)), range(len(other.claims)))
    }
    links = links_of(articles, likelihood, load_pair_model(DEFAULT_PAIR_MODEL, 0).judge)
    return [Side(Evidence(one, links), tuple(range(len(one.claims)))) for one in articles]


def misread(parsed: ParsedArticle, seed: str) -> ParsedArticle:
    """An article with some words taken for another part of speech, the same for the same seed."""
    random = Random(seed)

    def read(word: Word) -> Word:
        if word.pos not in _MISTAKEN or random.random() >= _SHARE:
            return word
        pos = random.choice(_MISTAKEN[word.pos])
        lemma = random.choice((word.lemma, word.text.lower()))
        return replace(word, pos=pos, tag=_TAGS[pos], lemma=lemma)

    sentences = (replace(s, words=tuple(map(read, s.words))) for s in parsed.sentences)
    return replace(parsed, sentences=tuple(sentences))
