from __future__ import annotations

from compare.model import DivergenceKind, Relation
from compare.report.marks import Mark, Run, excerpts
from tests.report.builder import Builder, article

TEXT = (
    "The mill\n\nThe old mill burned down on Sunday, and nobody was hurt because the miller "
    "had left for the fair in Vale an hour before. Neighbours saw smoke. "
    "“It went fast,” Ada Holt said."
)


def build() -> Builder:
    return Builder([article("a", "Vale Post", TEXT), article("b", "Wire", TEXT)])


def texts(builder: Builder) -> list[str]:
    report = builder.report()
    return [excerpt.text for excerpt in excerpts(report, report.facts[0], "a")]


def test_claims_of_one_sentence_across_a_short_gap_are_one_stretch() -> None:
    builder = build()
    builder.fact(
        Relation.AGREE,
        builder.claim("a", "nobody was hurt"),
        builder.claim("a", "The old mill burned down on Sunday"),
    )
    assert texts(builder) == ["The old mill burned down on Sunday, and nobody was hurt"]


def test_claims_far_apart_or_of_two_sentences_stay_apart() -> None:
    builder = build()
    builder.fact(
        Relation.AGREE,
        builder.claim("a", "The old mill burned"),
        builder.claim("a", "the fair in Vale"),
        builder.claim("a", "Neighbours saw smoke."),
    )
    assert texts(builder) == ["The old mill burned", "the fair in Vale", "Neighbours saw smoke."]


def test_a_subject_by_its_name_is_shown_only_without_its_pronoun() -> None:
    text = "Ada Holt left. She rowed to the fair on Sunday morning, and then ran the old mill."
    late, whole = "then ran the old mill", "She rowed to the fair on Sunday morning"
    for claims, subject in ([late], "Ada Holt"), ([whole, late], ""):
        builder = Builder([article("a", "Vale Post", text), article("b", "Wire", text)])
        found = [
            builder.claim("a", words, subject="Ada Holt" if words == late else None)
            for words in claims
        ]
        builder.fact(Relation.AGREE, *found)
        report = builder.report()
        assert [e.subject for e in excerpts(report, report.facts[0], "a")] == [subject]


def test_a_speaker_is_named_only_where_the_words_lack_his_surname() -> None:
    text = "“It went fast,” Holt said. “We ran,” she said. Penn was told that the mill burned down."
    for words, mention, named in (
        ("“It went fast,” Holt said.", "Holt", ()),
        ("“It went fast,”", "Holt", ("Ada Holt",)),
        ("“We ran,” she said.", "she", ("Ada Holt",)),
        ("Penn was told that the mill burned down.", "Penn", ("Ada Holt",)),
    ):
        builder = Builder([article("a", "Vale Post", text), article("b", "Wire", text)])
        claim = builder.claim("a", words, speaker="Ada Holt", mention=mention)
        builder.fact(Relation.AGREE, claim)
        report = builder.report()
        assert [e.speakers for e in excerpts(report, report.facts[0], "a")] == [named]


def test_overlapping_claims_are_shown_once() -> None:
    builder = build()
    builder.fact(
        Relation.AGREE,
        builder.claim("a", "The old mill burned down"),
        builder.claim("a", "mill burned down on Sunday"),
    )
    assert texts(builder) == ["The old mill burned down on Sunday"]


def test_a_diverging_word_outside_every_claim_is_shown_too() -> None:
    builder = build()
    point = (DivergenceKind.ATTRIBUTION, "two speakers", {"a": "Ada Holt"})
    builder.fact(Relation.DIVERGE, builder.claim("a", "“It went fast,”"), points=[point])
    assert texts(builder) == ["“It went fast,” Ada Holt"]


def test_a_diverging_word_in_another_clause_is_shown_with_that_clause() -> None:
    builder = build()
    first, second = "The old mill burned down on Sunday", "nobody was hurt"
    point = (DivergenceKind.POLARITY, "nobody / two", {"a": "nobody"})
    claim = builder.claim("a", first)
    builder.fact(Relation.DIVERGE, claim, points=[point])
    builder.fact(Relation.ADDS_DETAIL, builder.claim("a", second))
    assert texts(builder) == [f"{first}, and {second}"]


def test_the_stronger_mark_wins_and_spaces_stay_outside() -> None:
    builder = build()
    builder.fact(
        Relation.DIVERGE,
        builder.claim("a", "The old mill burned down on Sunday"),
        adds=[("a", " mill burned")],
        differs=[("a", "old mill ")],
        points=[(DivergenceKind.TIME, "two days", {"a": " Sunday"})],
    )
    report = builder.report()
    (excerpt,) = excerpts(report, report.facts[0], "a")
    assert excerpt.runs == (
        Run("The ", Mark.PLAIN),
        Run("old", Mark.DIFFERS),
        Run(" ", Mark.PLAIN),
        Run("mill burned", Mark.ADDS),
        Run(" down on ", Mark.PLAIN),
        Run("Sunday", Mark.DIVERGES),
    )


def test_line_breaks_inside_a_claim_become_one_space() -> None:
    builder = Builder([article("a", "Post", "Head\n\nOne\r\n  two\u2028three.")])
    builder.fact(Relation.ADDS_DETAIL, builder.claim("a", "One\r\n  two\u2028three."))
    assert texts(builder) == ["One two three."]


def test_markup_between_the_words_of_a_mark_is_left_out() -> None:
    builder = Builder([article("a", "Post", "Head\n\nThe [mill](#) burned.")])
    builder.hide("a", "[", "](#)")
    builder.fact(
        Relation.ADDS_DETAIL,
        builder.claim("a", "The [mill](#) burned."),
        adds=[("a", "[mill](#) burned")],
    )
    report = builder.report()
    (excerpt,) = excerpts(report, report.facts[0], "a")
    assert excerpt.runs == (
        Run("The ", Mark.PLAIN),
        Run("mill burned", Mark.ADDS),
        Run(".", Mark.PLAIN),
    )


def test_commas_at_the_edge_of_softer_marks_are_plain() -> None:
    builder = build()
    builder.fact(
        Relation.ADDS_DETAIL,
        builder.claim("a", "The old mill burned down on Sunday, and nobody was hurt"),
        adds=[("a", "on Sunday,")],
        differs=[("a", ", and nobody")],
    )
    report = builder.report()
    (excerpt,) = excerpts(report, report.facts[0], "a")
    assert excerpt.runs == (
        Run("The old mill burned down ", Mark.PLAIN),
        Run("on Sunday", Mark.ADDS),
        Run(", ", Mark.PLAIN),
        Run("and nobody", Mark.DIFFERS),
        Run(" was hurt", Mark.PLAIN),
    )


def test_other_words_are_marked_only_between_sides_that_are_worded_alike() -> None:
    for differs, marked in (("mill burned", True), ("The old mill burned down", False)):
        builder = build()
        claim = builder.claim("a", "The old mill burned down on Sunday")
        builder.fact(Relation.AGREE, claim, differs=[("a", differs)])
        report = builder.report()
        (excerpt,) = excerpts(report, report.facts[0], "a")
        assert (Mark.DIFFERS in {run.mark for run in excerpt.runs}) is marked
