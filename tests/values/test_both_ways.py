"""Numbers and statements stand to each other as they do when the two sides change places."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import example, given
from hypothesis import strategies as st

from compare.values.comparison import Comparison
from compare.values.quantities.amounts import Amount
from compare.values.quantities.counted import Context
from compare.values.quantities.measures import compare_quantities, other_scope
from compare.values.quantities.measures import likeness as likeness_of_numbers
from compare.values.quantities.quantities import AGE, DURATION, Quantity
from compare.values.statements.contraries.antonyms import Stand
from compare.values.statements.denials.contradictions import contradict, restricted
from compare.values.statements.denials.matters import compared, likeness, same_matter
from compare.values.statements.denials.unsettled import unsettled
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.opposites.evidence import could_deny, evidence
from compare.values.statements.parties.participants import Party
from compare.values.statements.predications.predication import Predication

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

WORDS = ("harbour", "storm", "price", "die", "arrest")
words = st.frozensets(st.sampled_from(WORDS), max_size=3)
contexts = st.builds(
    Context,
    noun=st.sampled_from(("", *WORDS)),
    **dict.fromkeys(("modifiers", "predicates", "aspects", "arguments", "near", "where"), words),
    generic=st.booleans(),
)
amounts = st.builds(lambda n: Amount(n, n, 1.0), st.sampled_from((3.0, 4.0, 40.0)))
quantities = st.builds(
    Quantity,
    amount=amounts,
    unit=st.shared(st.sampled_from(("", AGE, DURATION, "gram")), key="unit"),
    family=st.just(""),
    rate=st.just(False),
    context=contexts,
    start=st.just(0),
    end=st.just(1),
)
stands = st.builds(Stand, st.sampled_from(("rise", "raise", "open", "win")), st.booleans())
parties = st.builds(Party, nouns=words, names=words, pronoun=st.booleans())
predications = st.builds(
    Predication,
    meaning=st.frozensets(stands, min_size=1, max_size=2),
    negated=st.booleans(),
    certainty=st.sampled_from((Certainty.SETTLED, Certainty.PLANNED, Certainty.POSSIBLE)),
    agent=parties,
    patient=parties,
    around=words,
    scope=st.just(frozenset()),
    when=st.sampled_from(("past", "future", "")),
    lemma=st.sampled_from(("fall", "close")),
    state=st.booleans(),
    start=st.just(0),
    end=st.just(1),
)


def same(compare: Callable[[T, T], object], a: T, b: T) -> bool:
    return compare(a, b) == compare(b, a)


def counted(place: str, *near: str) -> Quantity:
    """Three villages of a place, told of beside some words."""
    context = Context("village", near=frozenset(near), where=frozenset({place}))
    return Quantity(Amount(3, 3), "", "", False, context, 0, 1)


@given(quantities, quantities)
@example(counted("Ostra", "Belmar"), counted("Belmar"))
def test_numbers(a: Quantity, b: Quantity) -> None:
    assert same(other_scope, a, b)
    assert same(likeness_of_numbers, a, b)
    more_exact = {Comparison.REFINES, Comparison.COMPATIBLE}
    found = {compare_quantities(a, b), compare_quantities(b, a)}
    assert len(found) == 1 or found == more_exact


def test_a_number_is_of_another_place_if_either_side_tells_nothing_of_its_own() -> None:
    assert other_scope(counted("Ostra"), counted("Belmar"))
    assert other_scope(counted("Ostra", "Belmar"), counted("Belmar"))
    assert not other_scope(counted("Ostra", "Belmar"), counted("Belmar", "Ostra"))


@given(predications, predications)
def test_statements(a: Predication, b: Predication) -> None:
    assert same(compared, a, b)
    assert same(same_matter, a, b)
    assert same(lambda x, y: round(likeness(x, y, 0.5), 9), a, b)
    assert same(lambda x, y: contradict(x, y, 0.5), a, b)
    assert same(restricted, a, b)
    assert same(unsettled, a, b)
    assert same(could_deny, a, b)
    assert same(lambda x, y: round(evidence(x, y, 0.5), 9), a, b)
