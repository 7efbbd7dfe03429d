"""What the pair model says of linked sentences, as a divergence; which sentences it is asked of."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from compare.claims import find_claims
from compare.model import Article, DivergenceKind, Span
from compare.models.pairs.judgement import Judgement, Words
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from compare.relate.links import links_of
from tests.relate.passages import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.model import Divergence

TEXTS = (
    "A strike by the pilots kept the ferry to Calder Island in port, the harbour office said.",
    "The harbour office said the ferry to Calder Island lay in port because of the storm.",
)
MARKED = "A strike by the pilots", "the storm"
SURE, OPEN = 9.0, -9.0

Ask = list[tuple[str, str]]


def words(kind: DivergenceKind = DivergenceKind.CAUSE, clarity: float = 1.0) -> Words:
    spans = [
        (text.index(part), text.index(part) + len(part))
        for text, part in zip(TEXTS, MARKED, strict=True)
    ]
    return Words(spans[0], spans[1], kind, clarity)


def judging(judgement: Judgement, asked: Ask | None = None) -> Callable[..., list[Judgement]]:
    def judge(pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        if asked is not None:
            asked.extend(pairs)
        return [judgement if pair[0] != TEXTS[1] else judgement.turned() for pair in pairs]

    return judge


def told(
    judgement: Judgement, texts: Sequence[str] = TEXTS, probability: float = 0.95
) -> list[Divergence]:
    articles = parse(texts)
    groups = [[(0, 0), (1, 0)]]
    likelihood = {((0, 0), (1, 0)): probability}
    (fact,) = relate(articles, groups, likelihood, judge=judging(judgement))
    return list(fact.divergences)


def test_the_marked_words_are_told_with_their_kind() -> None:
    (divergence,) = told(Judgement(SURE, words()))
    assert divergence.kind is DivergenceKind.CAUSE
    assert tuple(side.text for side in divergence.sides) == MARKED
    assert (
        divergence.why == "A strike by the pilots / the storm: different reasons for the same thing"
    )


TYPED = {
    DivergenceKind.QUANTITY,
    DivergenceKind.TIME,
    DivergenceKind.NAME,
    DivergenceKind.QUOTE,
    DivergenceKind.ATTRIBUTION,
}


@pytest.mark.parametrize("kind", sorted(TYPED))
def test_a_model_is_no_ground_for_a_conflict_of_values(kind: DivergenceKind) -> None:
    assert told(Judgement(SURE, words(kind))) == []


@pytest.mark.parametrize("kind", sorted(set(DivergenceKind) - TYPED))
def test_every_kind_is_explained(kind: DivergenceKind) -> None:
    (divergence,) = told(Judgement(SURE, words(kind)))
    assert divergence.kind is kind
    assert divergence.why.startswith("A strike by the pilots / the storm: ")


def test_words_of_one_stem_are_no_other_role() -> None:
    texts = (
        "The ship was named by Ines Falk, the glaciologist, at the pier on Monday.",
        "Ines Falk, who studies glaciers, gave the ship its name at the pier on Monday.",
    )
    parts = "the glaciologist", "who studies glaciers"
    spans = [(t.index(p), t.index(p) + len(p)) for t, p in zip(texts, parts, strict=True)]
    for kind, expected in ((DivergenceKind.ROLE, 0), (DivergenceKind.OTHER, 1)):
        judgement = Judgement(SURE, Words(spans[0], spans[1], kind, 1.0))
        assert len(told(judgement, texts)) == expected


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("has already sold", "done in one, planned in the other"),
        ("may have sold", "one is more settled than the other"),
    ],
)
def test_what_is_done_and_what_is_planned_is_called_so(part: str, reason: str) -> None:
    texts = f"Orvo {part} its pumps to a rival.", "Orvo plans to sell all of its pumps next year."
    parts = part, "plans to sell"
    spans = [(t.index(p), t.index(p) + len(p)) for t, p in zip(texts, parts, strict=True)]
    judgement = Judgement(SURE, Words(spans[0], spans[1], DivergenceKind.MODALITY, 1.0))
    (divergence,) = told(judgement, texts)
    assert divergence.why.rpartition(": ")[2] == reason


def test_words_are_whole() -> None:
    first, second = TEXTS[0].index("strike"), TEXTS[1].index("storm")
    part = Words((first + 1, first + 3), (second, second + 2), DivergenceKind.CAUSE, 1.0)
    (divergence,) = told(Judgement(SURE, part))
    assert [side.text for side in divergence.sides] == ["strike", "storm"]


def test_a_model_that_marks_no_words_tells_what_differs() -> None:
    (divergence,) = told(Judgement(SURE))
    assert divergence.kind is DivergenceKind.OTHER
    for side, other in zip(divergence.sides, reversed(TEXTS), strict=True):
        assert side.text not in other


def test_one_that_finds_all_words_shared_tells_all() -> None:
    texts = ("The strike ended the talks.", "The talks ended the strike.")
    (divergence,) = told(Judgement(SURE), texts)
    assert [side.text for side in divergence.sides] == list(texts)


def test_nothing_is_told_where_little_speaks_for_it() -> None:
    assert told(Judgement(OPEN, words())) == []
    assert told(Judgement(OPEN)) == []


def test_what_another_rule_tells_of_is_not_told_again() -> None:
    texts = ("The storm killed 12 people in Calder.", "The storm killed 19 people in Calder.")
    spans = (17, 19), (17, 26)
    judgement = Judgement(SURE, Words(*spans, DivergenceKind.OTHER, 1.0))
    (divergence,) = told(judgement, texts)
    assert divergence.kind is DivergenceKind.QUANTITY


def test_headlines_and_copies_are_not_asked_of() -> None:
    first, second = parse(TEXTS)
    headline = replace(first, sentences=tuple(replace(s, headline=True) for s in first.sentences))
    copy = parse([TEXTS[1], TEXTS[1]])
    for articles, expected in (((first, second), 1), ((headline, second), 0), (copy, 0)):
        asked: Ask = []
        links_of(articles, {((0, 0), (1, 0)): 0.95}, judging(Judgement(OPEN), asked))
        assert len(asked) == expected


def test_words_are_found_where_mark_up_stands_between_them() -> None:
    seen = "the ferry to Calder Island"
    text = TEXTS[1].replace(seen, f"[{seen}](the-storm)")
    marks = [Span(text.index(p), text.index(p) + len(p), p) for p in ("[", "](the-storm)")]
    first = parse(TEXTS)[0]
    article = Article("Second", text, markup=tuple(marks), id="b")
    (second,) = find_claims([article], partial(parse_words, load_syntax()))
    assert second.sentences[0].text == TEXTS[1]
    judge = judging(Judgement(SURE, words()))
    likelihood = {((0, 0), (1, 0)): 0.95}
    (fact,) = relate([first, second], [[(0, 0), (1, 0)]], likelihood, judge=judge)
    (divergence,) = fact.divergences
    assert tuple(side.text for side in divergence.sides) == MARKED
    assert divergence.sides[1].start == text.rindex("the storm")


def test_where_no_word_is_marked_what_differs_is_told() -> None:
    nowhere = Words((999, 1000), (999, 1000), DivergenceKind.CAUSE, 1.0)
    (divergence,) = told(Judgement(SURE, nowhere))
    assert divergence.kind is DivergenceKind.OTHER


def test_what_two_pairs_of_sources_judge_of_the_same_words_is_told_once() -> None:
    texts = (*TEXTS, TEXTS[1].replace("said", "wrote"))
    articles = parse(texts)
    places = [(n, 0) for n in range(3)]

    def judge(pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        kinds = iter((DivergenceKind.CAUSE, DivergenceKind.OTHER))
        return [
            Judgement(SURE, words(next(kinds))) if TEXTS[0] in pair else Judgement(OPEN)
            for pair in pairs
        ]

    likelihood = dict.fromkeys(combinations(places, 2), 0.95)
    (fact,) = relate(articles, [places], likelihood, judge=judge)
    assert [d.kind for d in fact.divergences] == [DivergenceKind.CAUSE]


def test_the_order_of_the_sources_changes_nothing() -> None:
    (there,) = told(Judgement(SURE, words()))
    (back,) = told(Judgement(SURE, words()), TEXTS[::-1])
    assert [s.text for s in there.sides] == [s.text for s in reversed(back.sides)]


def test_weak_links_are_not_asked_of() -> None:
    asked: Ask = []
    articles = parse(TEXTS)
    links = links_of(articles, {((0, 0), (1, 0)): 0.4}, judging(Judgement(SURE), asked))
    assert asked == []
    assert links.between("a", 0, "b", 0).judgement is None


def test_sentences_are_asked_of_that_are_among_the_likeliest_counterparts_of_each_other() -> None:
    asked: Ask = []
    others = [TEXTS[1].replace("Calder", f"Calder{n}") for n in range(7)]
    articles = parse([TEXTS[0], *others])
    # Each is linked with all others, the more surely the nearer they stand.
    crossed = {((m, 0), (n, 0)): 0.99 - (n - m) / 100 for m, n in combinations(range(8), 2)}
    links_of(articles, crossed, judging(Judgement(OPEN), asked))
    texts = [TEXTS[0], *others]
    apart = {abs(texts.index(one) - texts.index(other)) for one, other in asked}
    assert apart == {1, 2}  # the first has the fifth among its likeliest, but not the other way


def test_both_directions_have_one_judgement() -> None:
    articles = parse(TEXTS)
    links = links_of(articles, {((0, 0), (1, 0)): 0.9}, judging(Judgement(SURE, words())))
    there, back = links.between("a", 0, "b", 0).judgement, links.between("b", 0, "a", 0).judgement
    assert there is not None
    assert back == there.turned()
