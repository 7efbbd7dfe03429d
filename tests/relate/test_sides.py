"""Which claim of a side holds a place, and who says what stands there."""

from __future__ import annotations

from dataclasses import replace

from compare.relate.rules.statements.hedges import hedged
from tests.relate.passages import parse, whole

SAID = "The mill closed in May. The dam is leaking, the sheriff said."
MULLED = "Veland is thinking of sending three minesweepers to the gulf."


def test_who_says_what_stands_at_a_place() -> None:
    side = whole(parse([SAID])[0])
    assert side.speaker_at(SAID.index("dam")) == "the sheriff"
    assert side.speaker_at(SAID.index("mill")) is None


def test_both_ends_stand_in_one_claim() -> None:
    side = whole(parse([SAID])[0])
    assert side.holds(SAID.index("mill"), SAID.index("May"))
    assert not side.holds(SAID.index("mill"), SAID.index("dam"))


def test_the_verb_above_is_shown_where_the_claim_holds_it() -> None:
    side = whole(parse([MULLED])[0])
    one = next(p for p in side.predications if p.lemma == "send")
    assert hedged(side, one).text.startswith("is thinking of sending")


def test_the_verb_above_is_not_shown_where_no_claim_holds_it() -> None:
    parsed = parse([MULLED])[0]
    begun = replace(parsed.claims[0], start=MULLED.index("sending"))
    side = whole(replace(parsed, claims=(begun,)))
    one = next(p for p in side.predications if p.lemma == "send")
    assert hedged(side, one).text.startswith("sending")
