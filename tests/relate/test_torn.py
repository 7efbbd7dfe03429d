"""An underline that would tear a name or a noun phrase is cut there in two."""

from __future__ import annotations

import pytest

from compare.relate.wording import differing_words
from tests.relate.passages import parse, whole

# Two texts, and what stands in the first alone.
CUT = [
    # The forename of a known person, and what is said of a known thing, behind other new words.
    (
        "The storm was no match for Gerda Moe.",
        "The mayor is Moe. The storm was weak.",
        ["match", "Gerda"],
    ),
    (
        "The crew searched on a rusty ferry.",
        "The ferry sank.",
        ["crew searched", "rusty"],
    ),
    (
        "Trains between Lund, Torvik and Ostra were severely disrupted.",
        "The line was disrupted.",
        ["Trains between Lund, Torvik and Ostra", "severely"],
    ),
    # The rest of a known name before other new words.
    (
        "It was Norland Telecom that repaired the broken mast.",
        "Norland has a mast.",
        ["Telecom", "repaired", "broken"],
    ),
]
WHOLE = [
    # A word cut short, and a bracket that closes.
    (
        "The mill took the No. 5 place in Norland.",
        "The mill took a place in Norland.",
        ["No. 5"],
    ),
    (
        "They want to weaken [the Harbour Safety Act] in spring.",
        "They met in spring.",
        ["want to weaken [the Harbour Safety Act]"],
    ),
    # Words that share the noun, a number that is part of a name, what stands before one noun alone.
    (
        "A plea and case management hearing was held.",
        "A hearing was held.",
        ["plea and case management"],
    ),
    ("The rusty old ferry sank.", "The ferry sank.", ["rusty old"]),
    ("The badly burnt ferry sank.", "The ferry sank.", ["badly burnt"]),
    ("The rusty, leaky ferry sank.", "The ferry sank.", ["rusty, leaky"]),
    # A name but for its article.
    ("Moe sang in the Rose Hall on Friday.", "Moe sang.", ["Rose Hall on Friday"]),
    # The mark of a decade.
    ("She sang '70s ballads in Ostra.", "She sang in Ostra.", ["'70s ballads"]),
    # Another sentence behind a short name.
    ("The crew left for Ostra. Moe saw it.", "The crew saw it.", ["left for Ostra", "Moe"]),
]


@pytest.mark.parametrize(("a", "b", "words"), [*CUT, *WHOLE])
def test_no_underline_ends_within_a_phrase(a: str, b: str, words: list[str]) -> None:
    sides = [whole(article) for article in parse((a, b))]
    assert [p.text for p in differing_words(sides) if p.source == "a"] == words
