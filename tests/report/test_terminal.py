from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from compare.model import DivergenceKind, Relation, Remark, Report, Skipped
from compare.report.terminal import can_show, render_terminal
from tests.report.builder import Builder, article
from tests.report.events import EVENTS, court, flood, talks

SGR = re.compile(r"\x1b\[[0-9;]*m")


def plain(report: Report, width: int = 120) -> str:
    return render_terminal(report, width=width, color=False)


def test_side_by_side_from_100_columns_on() -> None:
    wide, narrow = plain(talks(), 100), plain(talks(), 99)
    side_by_side = re.compile(r"^A  The Tavrian Herald +B  Lorne Wire$", re.MULTILINE)
    assert side_by_side.search(wide)
    assert not side_by_side.search(narrow)


def test_three_sources_share_a_row() -> None:
    assert re.search(
        r"^A  Eastfold Gazette +B  The Morning Post.* C  Radio Holm$", plain(flood()), re.MULTILINE
    )


def test_relations_stand_in_order_of_weight() -> None:
    shown = plain(flood())
    places = [shown.index(label) for label in ("DIVERGE", "ADDS DETAIL", "AGREE", "Only in")]
    assert places == sorted(places)


def test_marks_read_without_color() -> None:
    shown = plain(flood(), 200)
    assert "⟦3.8 metres⟧" in shown
    assert "+at about 4 a.m.+" in shown
    assert "_broke through_" in shown


def test_words_of_two_divergences_side_by_side_keep_apart() -> None:
    assert "⟦put off repairs of the dyke⟧ ⟦for three years⟧" in plain(flood(), 200)


def test_every_mark_has_a_style_of_its_own_in_color() -> None:
    shown = render_terminal(flood(), width=200, color=True)
    styles = {
        re.search(rf"(\x1b\[[0-9;]*m){re.escape(words)}", shown)[1]  # type: ignore[index]  # fails the test
        for words in ("⟦3.8 metres⟧", "+at about 4 a.m.+", "broke through")
    }
    assert len(styles) == 3


@pytest.mark.parametrize("event", EVENTS)
def test_color_changes_no_word(event: str) -> None:
    def words(text: str) -> list[str]:
        # In colour, differing words are underlined instead of signed, and rules are shorter.
        return sorted(text.replace("_", "").replace("─", " ").split())

    colored = SGR.sub("", render_terminal(EVENTS[event](), width=120, color=True))
    assert words(colored) == words(plain(EVENTS[event]()))


def test_speakers_are_named_unless_the_words_name_them() -> None:
    shown = plain(talks())
    assert "(said by Ilse Maran)" in shown
    assert shown.count("said by Ilse Maran") == 1  # beside the quotation her name is in the words


def test_a_clause_has_its_subject_in_brackets() -> None:
    assert "[half of their stalls stand empty] which the town council confirms" in plain(talks())


def test_markup_is_not_shown() -> None:
    assert "Traders in Orsk say" in plain(talks())


def test_shared_agency_text_is_told() -> None:
    assert (
        "a long run of the same words, as from one text, in The Tavrian Herald and Lorne Wire"
        in plain(talks())
    )


def test_softer_differences_and_reasons_are_told() -> None:
    assert "also  five closed, three of eight open" in plain(talks())
    assert "why   4.2 metres / 3.8 metres" in plain(flood())


def test_skipped_inputs_and_signature_end_the_report() -> None:
    lines = plain(talks()).splitlines()
    assert lines[-3] == "• notes.docx: is no article format that can be read"
    assert lines[-1].startswith("factcompare 0.1.0 | ")


def test_a_remark_on_a_source_stands_under_the_summary() -> None:
    report = replace(court(), remarks=(Remark("b", f"reads {HOSTILE}"),))
    shown = plain(report, 200)
    line = next(line for line in shown.splitlines() if ": reads red" in line)
    assert line.startswith(f"{report.sources[1].name}: reads red \\x1b[31malert")
    assert shown.index("In one source only") < shown.index(line) < shown.index("DIVERGE")


@pytest.mark.parametrize(
    ("only", "told"),
    [
        ({Relation.DIVERGE}, "No divergence found."),
        ({Relation.AGREE, Relation.DIVERGE}, "No divergence and no agreement found."),
    ],
)
def test_that_nothing_was_found_is_told_in_one_line(only: set[Relation], told: str) -> None:
    report = replace(flood(), facts=flood().facts[-1:])
    shown = render_terminal(report, width=120, color=False, only=frozenset(only))
    assert shown.count(told) == 1
    assert "the sources diverge on this" not in shown
    assert told not in render_terminal(flood(), width=120, color=False, only=frozenset(only))
    assert "found." not in plain(report)


def test_only_keeps_what_was_asked_for() -> None:
    shown = render_terminal(
        flood(), width=120, color=False, only=frozenset({Relation.DIVERGE, Relation.AGREE})
    )
    assert "Shown here: DIVERGE and AGREE only." in shown
    assert "ADDS DETAIL" not in shown
    assert "Only in" not in shown


def test_ascii_fallback_draws_with_ascii_alone() -> None:
    shown = render_terminal(talks(), width=120, color=False, unicode=False)
    assert shown.isascii()
    assert '"Nobody on this river gains from a locked gate," said' in shown
    assert "[[Ilse Maran]]" in shown


@pytest.mark.parametrize(("encoding", "able"), [("utf-8", True), ("cp1252", False), (None, False)])
def test_can_show(encoding: str | None, able: bool) -> None:
    assert can_show(encoding) is able


HOSTILE = (
    "red \x1b[31malert\x1b[0m \x9b2J \x07 \u202eevil\u202c \u2066x\u2069 [bold]loud[/bold] :smile:"
)


def _hostile() -> Report:
    builder = Builder(
        [
            article("a", HOSTILE, f"{HOSTILE}\n\nIt was {HOSTILE} then."),
            article("b", "Wire", f"Calm\n\nIt was\r\n{HOSTILE} now."),
        ]
    )
    builder.fact(
        Relation.DIVERGE,
        builder.claim("a", f"It was {HOSTILE} then.", speaker=HOSTILE, subject=HOSTILE),
        builder.claim("b", f"It was\r\n{HOSTILE} now.", speaker=HOSTILE),
        points=[(DivergenceKind.OTHER, HOSTILE, {"a": HOSTILE, "b": HOSTILE})],
        contrasts=[(DivergenceKind.OTHER, HOSTILE, {"a": HOSTILE, "b": HOSTILE})],
        origins=(("a", "b"),),
    )
    builder.alone("a", HOSTILE, speaker=HOSTILE)
    return builder.report(Skipped(HOSTILE, HOSTILE))


@pytest.mark.parametrize("color", [True, False])
@pytest.mark.parametrize("width", [40, 120])
def test_no_control_of_an_article_reaches_the_terminal(width: int, color: bool) -> None:
    shown = render_terminal(_hostile(), width=width, color=color)
    bare = SGR.sub("", shown) if color else shown
    assert {c for c in bare if unicodedata.category(c) in ("Cc", "Cf")} == {"\n"}
    assert "\x1b[31m" not in shown


def test_hostile_text_stays_readable() -> None:
    shown = " ".join(plain(_hostile()).split())
    assert r"\x1b[31malert" in shown
    assert r"\u202eevil" in shown
    assert "[bold]loud[/bold] :smile:" in shown


WORD = st.text("abcdefghijklmnopqrstuvwxyzéñ", min_size=1, max_size=6)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Reports on 2 to 5 sources with marks at any offsets; every word is told from all others."""
    count = draw(st.integers(2, 5))
    number = iter(range(10_000))
    texts = []
    for _ in range(count):
        sentences = draw(st.lists(st.lists(WORD, min_size=1, max_size=12), min_size=1, max_size=3))
        told = [" ".join(f"{word}{next(number)}" for word in words) + "." for words in sentences]
        texts.append(["Title.", *told])
    builder = Builder(
        [article("abcde"[n], f"Source {n}", "\n\n".join(text)) for n, text in enumerate(texts)]
    )
    for row in range(1, 4):
        claims = [
            builder.claim("abcde"[n], text[row]) for n, text in enumerate(texts) if row < len(text)
        ]
        marks = [(c.source, draw(_part(c.text))) for c in claims]
        differs = [(c.source, draw(_part(c.text))) for c in claims]
        if len(claims) > 1 and draw(st.booleans()):
            point = (DivergenceKind.OTHER, "they differ", dict(marks))
            builder.fact(Relation.DIVERGE, *claims, points=[point], differs=differs)
        elif claims:
            builder.fact(Relation.ADDS_DETAIL, *claims, adds=marks, differs=differs)
    return builder.report()


def _part(text: str) -> st.SearchStrategy[str]:
    """Any stretch of ``text``; it is looked up by its words, so it may be found further ahead."""
    bounds = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return bounds.map(lambda ends: text[min(ends[0], ends[1] - 1) : ends[1]])


@settings(max_examples=60)
@given(reports(), st.integers(40, 220), st.booleans())
def test_nothing_is_truncated_and_no_line_is_too_long(
    report: Report, width: int, unicode: bool
) -> None:
    shown = render_terminal(report, width=width, color=False, unicode=unicode)
    bare = re.sub(r"[⟦⟧+_]|\[\[|\]\]", "", shown)
    missing = {word for claim in report.claims for word in claim.text.split()} - set(bare.split())
    assert not missing
    assert max(map(cell_len, shown.splitlines())) <= width


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("width", range(40, 221, 9))
def test_every_word_of_every_claim_is_shown_at_every_width(event: str, width: int) -> None:
    report = EVENTS[event]()
    shown = plain(report, width)
    # A sign may part a full stop or comma from its word, so neither side keeps them.
    told = {word.strip(".,") for word in re.sub(r"[⟦⟧+_]", "", shown).split()}
    for claim in report.claims:
        words = report.source(claim.source).plain(claim.start, claim.end).split()
        assert {word.strip(".,") for word in words} <= told
    assert "…" not in shown


def test_the_same_report_renders_the_same_whatever_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = render_terminal(talks(), width=120, color=True)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "JUPYTER_COLUMNS", "TERM"):
        monkeypatch.setenv(name, "dumb" if name == "TERM" else "7")
    assert render_terminal(talks(), width=120, color=True) == before
