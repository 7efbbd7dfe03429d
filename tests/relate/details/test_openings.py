"""A detail is shown with the small words before and behind it that it cannot be told without."""

from __future__ import annotations

import pytest

from compare.model import Passage
from compare.relate.details.shown import shown
from tests.relate.passages import parse, whole

# A sentence, the words of it that are a detail, and how that is shown.
WITH_MORE = [
    # What is owned, not its owner: the sheriff did not do it.
    (
        "The boat was found by a Norland County sheriff's deputy.",
        "Norland County sheriff",
        "Norland County sheriff's deputy",
    ),
    # These words make another thing of what they lead to.
    ("Owners are asked to fix the pump as soon as possible.", "possible", "as soon as possible"),
    (
        "The skipper of the old grey trawler might be alive if he had stopped.",
        "alive",
        "might be alive",
    ),
    (
        "Lund closed the shop before repainting the ferry.",
        "repainting the ferry",
        "before repainting the ferry",
    ),
    (
        "Moe defended the harbour with every legal remedy.",
        "legal remedy",
        "every legal remedy",
    ),
    ("There was no mobile signal in the valley.", "mobile signal", "no mobile signal"),
    (
        "Guards walked through the harbour in search of the smuggler.",
        "search of the smuggler",
        "in search of the smuggler",
    ),
    (
        "Lund was the first woman to captain a Norwegian trawler.",
        "to captain a Norwegian trawler",
        "first woman to captain a Norwegian trawler",
    ),
    (
        "He was accused of hiding the boxes in a warehouse for several weeks.",
        "warehouse for several weeks",
        "hiding the boxes in a warehouse for several weeks",
    ),
    # The other of two, and what is left of a time.
    (
        "The company sends most cargo between Torvik and Norland.",
        "most cargo between Torvik",
        "most cargo between Torvik and Norland",
    ),
    (
        "The ferry sails between Torvik and Norland.",
        "Torvik and Norland",
        "between Torvik and Norland",
    ),
    ("Moe scored with one minute left.", "scored with one minute", "scored with one minute left"),
    ("The barn stood without gas pipes.", "gas pipes", "without gas pipes"),
    (
        "The bank does not own 40 empty shops.",
        "40 empty shops",
        "does not own 40 empty shops",
    ),
    ("The bill was drawn up not by the port office.", "port office", "not by the port office"),
    (
        "Lund left in the wake of the merger.",
        "wake of the merger",
        "in the wake of the merger",
    ),
    ("Lund joined a locally owned shipyard.", "owned shipyard", "locally owned shipyard"),
    ("Moe scored with 3:20 to play.", "scored with 3:20", "scored with 3:20 to play"),
    ("They stopped him at Mill Road-where he lived.", "Mill Road-", "Mill Road"),
]
AS_IT_IS = [
    ("The shed held oars as well as empty crates.", "empty crates"),
    ("The guard is alive.", "guard"),
    ("Lund closed the shop by selling the ferry.", "selling the ferry"),
    ("The walk in the search area ended.", "search area"),
    ("The bank owns 40 empty shops.", "40 empty shops"),
    ("Lund had long old oars.", "old oars"),
    ("Moe left the deputy in the mill.", "deputy"),
]


def _shown(sentence: str, detail: str) -> list[str]:
    (parsed,) = parse([sentence])
    start = parsed.article.text.index(detail)
    passage = Passage("a", start, start + len(detail), detail)
    return [p.text for p in shown(whole(parsed), [passage])]


@pytest.mark.parametrize(("sentence", "detail", "text"), WITH_MORE)
def test_a_detail_has_the_words_that_it_needs(sentence: str, detail: str, text: str) -> None:
    assert _shown(sentence, detail) == [text]


@pytest.mark.parametrize(("sentence", "detail"), AS_IT_IS)
def test_a_detail_has_no_more_than_it_needs(sentence: str, detail: str) -> None:
    (text,) = _shown(sentence, detail)
    assert "as well" not in text
    assert " by " not in f" {text}"
    assert not text.startswith("in ")


def test_a_list_is_not_torn_at_a_name_that_is_known() -> None:
    (parsed,) = parse(["Moe missed races in Bergen, Torvik, Oslo and Tromso."])
    text = parsed.article.text
    found = [
        Passage("a", text.index(t), text.index(t) + len(t), t)
        for t in ("Bergen", "Oslo and Tromso")
    ]
    assert [p.text for p in shown(whole(parsed), found)] == ["Bergen, Torvik, Oslo and Tromso"]
