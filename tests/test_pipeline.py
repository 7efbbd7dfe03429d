"""The public API: what it takes, what it answers, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path

import pytest

import compare
from compare import Article, Boilerplate, BoilerplateReason, InputError, Settings, Span
from compare.pipeline import compare_articles, compare_files, with_ids
from compare.read.dates import parse_date
from tests.contract import assert_contract

ROOT = Path(__file__).parents[1]
HERALD = """The dam at Torvik broke at noon on Monday.

Mayor Oskar Lind said 14 people were hurt.
"""
WIRE = """At noon on Monday the dam at Torvik gave way.

The state will pay $4 million.
"""


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Two articles and a third file that holds none, in one folder."""
    for name, text in (("herald.txt", HERALD), ("wire.txt", WIRE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / "herald.txt", tmp_path / "wire.txt"]


def test_the_package_offers_both_functions() -> None:
    assert compare.compare_files is compare_files
    assert compare.compare_articles is compare_articles
    with pytest.raises(AttributeError, match="compare_everything"):
        _ = compare.compare_everything


def test_a_fresh_import_lists_all_that_the_package_offers() -> None:
    script = "import compare; print(*dir(compare))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.split() == sorted(compare.__all__)
    assert all(hasattr(compare, name) for name in dir(compare))


def test_files(paths: list[Path]) -> None:
    report = compare_files(paths)
    assert_contract(report)
    assert [(s.id, s.name) for s in report.sources] == [("a", "herald"), ("b", "wire")]
    assert [s.text for s in report.sources] == [HERALD, WIRE]
    (shared,) = report.shared()
    assert {c.text for c in shared.claims} == {HERALD.split("\n")[0], WIRE.split("\n")[0]}
    alone = [fact for fact in report.facts if fact not in report.shared()]
    assert {c.text for fact in alone for c in fact.claims} == {
        "Mayor Oskar Lind said 14 people were hurt.",
        "The state will pay $4 million.",
    }


def test_names_and_dates_are_given_one_an_article(paths: list[Path]) -> None:
    report = compare_files(
        [str(path) for path in paths], names=["Herald", None], dates=[None, "2024-05-06"]
    )
    assert [s.name for s in report.sources] == ["Herald", "wire"]
    assert [str(s.published) for s in report.sources] == ["None", "2024-05-06"]


def test_dates_may_be_dates(paths: list[Path]) -> None:
    noon = datetime(2024, 5, 6, 12, tzinfo=timezone(timedelta(hours=-7)))
    given: list[list[str | date | None]] = [
        [date(2024, 5, 6), None],
        [None, noon],
        [noon, "2024-05-05"],
    ]
    for days in given:
        wanted = [parse_date(day, "given") if day else None for day in days]
        assert [s.published for s in compare_files(paths, dates=days).sources] == wanted
    assert type(compare_files(paths, dates=[noon]).sources[0].published) is date


def test_a_folder_is_one_event(paths: list[Path]) -> None:
    folder = paths[0].parent
    (folder / "menu.json").write_text('{"soup": "leek"}', encoding="utf-8")
    report = compare_files([folder])
    assert [s.name for s in report.sources] == ["herald", "wire"]
    assert [s.source.endswith("menu.json") for s in report.skipped] == [True]


def test_same_inputs_same_bytes(paths: list[Path]) -> None:
    assert compare_files(paths).to_json() == compare_files(paths).to_json()


def test_settings_are_used_and_signed(paths: list[Path]) -> None:
    loose = compare_files(paths, settings=Settings(link_threshold=0.0))
    assert len(loose.shared()) > len(compare_files(paths).shared())
    assert loose.signature.endswith("link threshold 0")
    default = compare_files(paths).signature
    assert default != loose.signature
    for part in (f"factcompare {compare.__version__}", "encoder factcompare-minilm@", "syntax "):
        assert part in default


def test_progress_is_told(paths: list[Path]) -> None:
    told: list[tuple[str, int, int]] = []
    compare_files(paths, progress=lambda stage, done, total: told.append((stage, done, total)))
    assert {"reading", "loading models", "finding claims", "aligning", "relating"} <= {
        stage for stage, _, _ in told
    }
    assert all(0 <= done <= total for _, done, total in told)


def test_the_table_has_a_row_per_claim_per_fact(paths: list[Path]) -> None:
    report = compare_files(paths)
    frame = report.to_frame()
    expected = [(fact.id, claim.id) for fact in report.facts for claim in fact.claims]
    assert list(zip(frame["fact"], frame["claim"], strict=True)) == expected


def test_an_article_that_states_nothing_is_told() -> None:
    report = compare_articles([Article("Herald", HERALD), Article("Wire", "* * *")])
    assert_contract(report)
    assert [(s.source, s.reason) for s in report.skipped] == [
        ("Wire", "no sentence of it states anything")
    ]


def test_of_an_article_that_cannot_be_read_it_is_said_what_is_read() -> None:
    text = "月曜日、橋が閉鎖された。けが人はいないと市長が述べた。"
    report = compare_articles([Article("Herald", HERALD), Article("Bao", text)])
    assert_contract(report)
    assert [(s.source, s.reason) for s in report.skipped] == [
        ("Bao", "no sentence of it can be read, as English alone is read")
    ]
    assert report.remarks == ()  # it would say that facts were lined up


def test_an_article_in_another_language_is_remarked_on() -> None:
    dutch = (
        "De dam bij Torvik brak maandag om twaalf uur. Veertien mensen raakten gewond, zei de "
        "burgemeester, en de weg naar het dal blijft tot vrijdag dicht voor al het verkeer. De "
        "oorzaak is nog onbekend; het had drie dagen lang hard geregend, zei een ingenieur."
    )
    report = compare_articles([Article("Herald", HERALD), Article("Bode", dutch)])
    assert_contract(report)
    assert [(r.source, r.text.split(";")[0]) for r in report.remarks] == [
        ("b", "does not read as English")
    ]
    assert any(claim.source == "b" for claim in report.claims)


def test_ids_go_on_behind_z() -> None:
    articles = with_ids([Article("Test", "")] * 29)
    assert [a.id for a in islice(articles, 24, None)] == ["y", "z", "aa", "ab", "ac"]


@pytest.mark.parametrize("articles", [[], [Article("Herald", HERALD)]])
def test_two_articles_are_needed(articles: list[Article]) -> None:
    with pytest.raises(InputError, match="give two or more"):
        compare_articles(articles)


def test_half_a_surrogate_pair_is_refused() -> None:
    broken = Article("Wire", "The dam \ud83d broke.", path="wire.txt")
    with pytest.raises(InputError, match=r"^wire\.txt: holds half a surrogate pair; decode"):
        compare_articles([Article("Herald", HERALD), broken])


@pytest.mark.parametrize(
    "broken",
    [
        Article("Wire", WIRE, headline=Span(0, 3, "The")),
        Article("Wire", WIRE, markup=(Span(900, 901, "["),)),
        Article("Wire", WIRE, boilerplate=(Boilerplate(0, 2, "By", BoilerplateReason.BYLINE),)),
    ],
)
def test_marks_that_are_not_in_the_text_are_refused(broken: Article) -> None:
    with pytest.raises(InputError, match="marks a passage that is not in its text"):
        compare_articles([Article("Herald", HERALD), broken])
