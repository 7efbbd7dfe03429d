"""No statement denies itself in other words, and each is denied from both sides."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from compare.relate.rules.statements.modality import find_modality
from compare.relate.rules.statements.polarity import find_polarity
from compare.values.statements.denials.contradictions import contradict
from compare.values.statements.predications.predicates import find_predications
from tests.relate.passages import parse, whole

SUBJECTS = ("The council", "Mayor Ida Moe", "The union", "Governor Amos Reed")
VERBS = (
    ("approved", "approve", "rejected", "reject"),
    ("accepted", "accept", "refused", "refuse"),
    ("supported", "support", "opposed", "oppose"),
    ("confirmed", "confirm", "denied", "deny"),
    ("allowed", "allow", "banned", "ban"),
)
OBJECTS = ("the harbour plan", "the pay offer", "the report", "the march")


def told(subject: str, verbs: tuple[str, str, str, str], thing: str) -> list[str]:
    """One statement in ways that all mean the same."""
    past, plain, _, contrary = verbs
    passive = f"{thing[0].upper()}{thing[1:]} was {past} by {subject[0].lower()}{subject[1:]}."
    return [
        f"{subject} {past} {thing}.",
        f"{subject} did not {contrary} {thing}.",
        f"{subject} did not fail to {plain} {thing}.",
        f"{subject} did not refuse to {plain} {thing}.",
        passive if not subject.startswith(("Mayor", "Governor")) else f"{subject} {past} {thing}.",
    ]


@settings(max_examples=40)
@given(st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(OBJECTS))
def test_a_statement_never_conflicts_with_its_double_negation(
    subject: str, verbs: tuple[str, str, str, str], thing: str
) -> None:
    sides = [whole(p) for p in parse(told(subject, verbs, thing))]
    for a in sides:
        for b in sides:
            assert not [d.why for d in find_polarity(a, b)]
            assert not [d.why for d in find_modality(a, b)]


@settings(max_examples=40)
@given(st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(OBJECTS))
def test_a_statement_conflicts_with_its_denial_from_both_sides(
    subject: str, verbs: tuple[str, str, str, str], thing: str
) -> None:
    past, plain, against, _ = verbs
    texts = [f"{subject} {past} {thing}.", f"{subject} did not {plain} {thing}."]
    texts.append(f"{subject} {against} {thing}.")
    yes, no, contrary = (whole(p) for p in parse(texts))
    for other in (no, contrary):
        there = [tuple(s.text for s in d.sides) for d in find_polarity(yes, other)]
        back = [tuple(s.text for s in reversed(d.sides)) for d in find_polarity(other, yes)]
        assert there
        assert there == back


def test_contradiction_is_symmetric() -> None:
    texts = [text for verbs in VERBS for text in told(SUBJECTS[0], verbs, OBJECTS[0])]
    texts += [f"{SUBJECTS[0]} did not {plain} {OBJECTS[0]}." for _, plain, *_ in VERBS]
    sentences = (s for article in parse(texts) for s in article.sentences)
    found = [p for sentence in sentences for p in find_predications(sentence)]
    assert any(contradict(a, b) for a in found for b in found)
    for a in found:
        for b in found:
            assert contradict(a, b) is contradict(b, a)
