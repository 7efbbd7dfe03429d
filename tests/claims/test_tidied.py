"""The words of a borrowed subject, without what does not belong to it."""

from __future__ import annotations

import pytest

from compare.claims.cutting.tidied import tidied
from compare.parsed import Sentence, Word

# Words with tag, relation and head, then the words that are left; a mark has its own tag.
Given = list[tuple[str, str, str, int]]

OWNERS: Given = [("old", "JJ", "amod", 1), ("owners", "NNS", "nsubj", 2), ("ran", "VBD", "ROOT", 2)]
LEFT: dict[str, tuple[Given, int, str | None]] = {
    "as it is": (OWNERS, 2, "old owners"),
    "a mark that closes what is opened before": (
        [("owners", "NNS", "nsubj", 2), ('"', "''", "punct", 0), ("ran", "VBD", "ROOT", 2)],
        2,
        "owners",
    ),
    "marks in pairs": (
        [('"', "``", "punct", 1), ("owners", "NNS", "nsubj", 1), ('"', "''", "punct", 1)],
        3,
        '" owners "',
    ),
    "dashes": (
        [("-–", ":", "punct", 2), ("old", "JJ", "amod", 2), ("owners", "NNS", "nsubj", 2)],
        3,
        "old owners",
    ),
    "a heading in capitals": (
        [
            ("TWO", "CD", "nummod", 3),
            ("KILNS", "NNS", "nsubj", 3),
            ("COLD", "NNP", "compound", 3),
            ("Torvik", "NNP", "nsubj", 3),
        ],
        4,
        "Torvik",
    ),
    "a short name in capitals": (
        [("US", "NNP", "compound", 2), ("FDA", "NNP", "compound", 2), ("staff", "NN", "nsubj", 2)],
        3,
        "US FDA staff",
    ),
    "nothing but capitals": (
        [("US", "NNP", "compound", 2), ("FDA", "NNP", "compound", 2), ("EPA", "NNP", "nsubj", 2)],
        3,
        "US FDA EPA",
    ),
    "broken off behind “to”": (
        [("his", "PRP$", "poss", 1), ("plans", "NNS", "nsubj", 1), ("to", "TO", "aux", 1)],
        3,
        "his plans",
    ),
    "“this” alone": ([("this", "DT", "nsubj", 0)], 1, "this"),
    "broken off behind a genitive": (
        [("Moe", "NNP", "poss", 0), ("’s", "POS", "case", 0)],
        2,
        None,
    ),
    "a cry": ([("Cowards", "NNS", "nsubj", 0), ("!", ".", "punct", 0)], 2, None),
    "a verb taken for what describes a noun": (
        [
            ("That", "DT", "nsubj", 2),
            ("has", "VBZ", "aux", 2),
            ("angered", "VBN", "amod", 3),
            ("owners", "NNS", "ROOT", 3),
        ],
        4,
        "owners",
    ),
    "a clause": (
        [
            ("youths", "NNS", "nsubj", 1),
            ("fought", "VBD", "csubj", 1),
            ("guards", "NNS", "dobj", 1),
        ],
        3,
        None,
    ),
    "a clause with “what”": (
        [("what", "WP", "dobj", 2), ("they", "PRP", "nsubj", 2), ("saw", "VBD", "csubj", 2)],
        3,
        "what they saw",
    ),
    "what tells which one": (
        [
            ("owners", "NNS", "nsubj", 0),
            ("they", "PRP", "nsubj", 2),
            ("saw", "VBD", "relcl", 0),
        ],
        3,
        "owners they saw",
    ),
    "a participle": (
        [("crews", "NNS", "nsubj", 1), ("guarding", "VBG", "csubj", 1), ("it", "PRP", "dobj", 1)],
        3,
        "crews guarding it",
    ),
}


def _sentence(given: Given) -> Sentence:
    words, at = [], 0
    for text, tag, dep, head in given:
        pos = "PUNCT" if dep == "punct" else "VERB" if tag.startswith("V") else "NOUN"
        words.append(Word(at, at + len(text), text, text.lower(), pos, tag, dep, head))
        at += len(text) + 1
    return Sentence(0, at - 1, " ".join(w[0] for w in given), tuple(words), 0)


@pytest.mark.parametrize(("given", "last", "left"), LEFT.values(), ids=LEFT)
def test_tidied(given: Given, last: int, left: str | None) -> None:
    found = tidied(_sentence(given), (0, last))
    words = None if found is None else " ".join(w[0] for w in given[slice(*found)])
    assert words == left
