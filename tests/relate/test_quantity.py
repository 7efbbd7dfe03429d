"""Numbers of single sentences of articles that tell more: what the rest of an article gives."""

from __future__ import annotations

from compare.relate.evidence import Evidence
from compare.relate.rules.quantities.quantity import find_quantity
from tests.relate.passages import parse

SHORT = (
    "People who sleep less than six hours a night are {} more likely to fall ill, a study found."
)
LONG = "Those who slept more than nine hours had a {} higher risk of falling ill."
BOTH = "The study found that those sleeping fewer than six hours had a {} higher risk of falling "
BOTH += "ill than others. For long sleepers the risk was {} higher."


def told(one: str, other: str) -> list[list[str]]:
    """What is told between the last sentence of one article and the first of another."""
    left, right = parse((one, other))
    homes = [max(left.homes), 0]
    a, b = (
        Evidence(p).side(tuple(n for n, at in enumerate(p.homes) if at == home))
        for p, home in zip((left, right), homes, strict=True)
    )
    return [[s.text for s in d.sides] for d in find_quantity(a, b)]


def test_numbers_that_both_articles_give_are_of_two_things() -> None:
    one, other = f"{SHORT} {LONG}", BOTH.format("20 percent", "34 percent")
    assert told(one.format("20 percent", "34 percent"), other) == []


def test_a_number_that_one_article_lacks_is_told() -> None:
    one, other = f"{SHORT} {LONG}", BOTH.format("20 percent", "34 percent")
    assert told(one.format("50 percent", "34 percent"), other) == [["34 percent", "20 percent"]]


def test_of_two_units_in_brackets_that_of_the_other_article_is_told() -> None:
    one = "The ship of the coast guard sailed for 500 kilometers along the coast of Torvik."
    other = "The ship of the coast guard sailed for {} along the coast of Torvik."
    for both in ("200 miles (320 kilometers)", "320 kilometers (200 miles)"):
        assert told(one, other.format(both)) == [["500 kilometers", "320 kilometers"]]
    assert told(one, other.format("200 miles")) == [["500 kilometers", "200 miles"]]
    assert told(one, other.format("310 miles (500 kilometers)")) == []
