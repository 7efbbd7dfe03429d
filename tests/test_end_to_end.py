"""The whole tool on real articles and through the shell."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from compare import Fact, Relation, Report, compare_articles, compare_files
from compare.read import article_from_text
from tests.contract import assert_contract

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
BENCH = ROOT.parent / "shared" / "bench"
DEMO = sorted((ROOT / "fixtures" / "border-talks").glob("*.txt"))

# Link F1 on the annotated pairs; what a pair of careful readers agrees on lies above it.
LEAST_LINK_F1 = 0.55


def environment(**more: str) -> dict[str, str]:
    """The environment without settings of the tool, but for its cache of compiled models."""
    ours = [name for name in os.environ if name.startswith("FACTCOMPARE_")]
    dropped = {"NO_COLOR", "FORCE_COLOR", "COLUMNS", *ours} - {"FACTCOMPARE_CACHE"}
    return {name: value for name, value in os.environ.items() if name not in dropped} | more


def shell(
    folder: Path, *arguments: str, program: tuple[str, ...] = ("-m", "compare")
) -> subprocess.CompletedProcess[str]:
    """``factcompare`` with these arguments, as a process in a folder."""
    return subprocess.run(
        [sys.executable, *program, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env=environment(PYTHONPATH=str(ROOT)),
        check=False,
    )


# --- The seeds: two real articles on one event -------------------------------------------------


@pytest.fixture(scope="module")
def seeds() -> Report:
    if not SEEDS.is_dir():
        pytest.skip("the seed articles are not here")
    return compare_files(sorted(SEEDS.glob("*.txt")))


def with_words(report: Report, *words: str) -> list[Fact]:
    """The facts whose claims hold all the words between them, read without hyphens."""

    def text(fact: Fact) -> str:
        return " ".join(c.text for c in fact.claims).replace("-", " ").lower()

    return [fact for fact in report.facts if all(w.lower() in text(fact) for w in words)]


def test_seeds_keep_the_contract(seeds: Report) -> None:
    assert_contract(seeds)


def test_the_three_officials_are_one_fact_of_both(seeds: Report) -> None:
    facts = with_words(seeds, "Blinken", "Mayorkas", "Sherwood Randall")
    assert any(f.sources == ("a", "b") and f.relation is not Relation.DIVERGE for f in facts)


@pytest.mark.parametrize(
    ("words", "sources"), [(("7,000 arrests",), ("a",)), (("checkpoints", "highways"), ("b",))]
)
def test_what_one_source_alone_reports(
    seeds: Report, words: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    facts = with_words(seeds, *words)
    assert facts
    assert all(fact.sources == sources for fact in facts)


@pytest.mark.parametrize("words", [("further actions",), ("Ukraine", "package")])
def test_what_both_report_is_linked(seeds: Report, words: tuple[str, ...]) -> None:
    assert any(
        sum(all(w in claim.text for w in words) for claim in fact.claims) >= 2
        for fact in with_words(seeds, *words)
        if fact.sources == ("a", "b")
    )


@pytest.mark.parametrize(
    "words", ["Ken Thomas", "Smialowski", "More on", "drugs demand", "(r.)", "Caldwell"]
)
def test_boilerplate_of_the_seeds_makes_no_claims(seeds: Report, words: str) -> None:
    assert any(words in source.text for source in seeds.sources)
    assert not any(words in claim.text for claim in seeds.claims)


def test_a_seed_agrees_with_itself(seeds: Report) -> None:
    for source in seeds.sources:
        report = compare_articles([source, source])
        assert {fact.relation for fact in report.facts} == {Relation.AGREE}


# --- The annotated pairs -----------------------------------------------------------------------


def test_quality_on_annotated_pairs(tmp_path: Path) -> None:
    if not (BENCH / "dev").is_dir():
        pytest.skip("the annotated pairs are not here")
    for folder in sorted(path.parent for path in (BENCH / "dev").glob("*/event.json")):
        sources = json.loads((folder / "event.json").read_text("utf-8"))["sources"]
        report = compare_files(
            [folder / source["file"] for source in sources],
            names=[source["name"] for source in sources],
            dates=[source.get("date") for source in sources],
        )
        assert_contract(report)
        (tmp_path / f"{folder.name}.json").write_text(report.to_json(), encoding="utf-8")
    command = [sys.executable, str(BENCH / "score.py"), str(BENCH / "dev"), str(tmp_path), "--json"]
    scored = subprocess.run(command, capture_output=True, text=True, check=True)
    score = json.loads(scored.stdout)
    score = score.get("total", score)
    assert (score["missing_reports"], score["span_problems"]) == (0, 0)
    assert score["link_f1"] >= LEAST_LINK_F1


# --- Many sources ------------------------------------------------------------------------------

TRADES = ("baker", "mayor", "judge", "vicar", "smith", "cook", "clerk")


@pytest.mark.parametrize("number", [3, 7])
def test_many_sources(number: int) -> None:
    texts = [
        f"The dam at Torvik broke at noon on Monday.\n\nThe {trade} of the town, who had left at "
        f"dawn, was not at home.\n\nFourteen people were hurt, according to the water board."
        for trade in TRADES[:number]
    ]
    report = compare_articles(
        [article_from_text(t, name=f"Paper {n}") for n, t in enumerate(texts)]
    )
    assert_contract(report)
    everyone = tuple("abcdefg"[:number])
    for words in ("noon on Monday", "water board"):
        (fact,) = with_words(report, words)
        assert (fact.relation, fact.sources) == (Relation.AGREE, everyone)
        assert len(fact.claims) == number


# --- Through the shell -------------------------------------------------------------------------


# What takes long to import, and what only other inputs, outputs and commands need.
HEAVY = (
    "jinja2 lxml pandas pyarrow pypdf ray scipy sentence_transformers torch transformers".split()
)

# Runs the command line, then prints its exit code and what it has imported of the heavy ones.
LOADED = f"""
import sys
from compare.cli import main

code = main(sys.argv[1:])
print(code, *sorted(set({HEAVY}) & set(sys.modules)))
"""


@pytest.mark.parametrize("cache", ["--use-cache", "--no-cache"])
def test_a_second_run_imports_nothing_heavy(cache: str, tmp_path: Path) -> None:
    compare_files(DEMO)  # the first run compiles the model
    options = ("--format", "json", "-o", "out.json", cache)
    done = shell(tmp_path, "diff", *map(str, DEMO), *options, program=("-c", LOADED))
    assert done.stdout == "0\n"
    report = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [source["id"] for source in report["sources"]] == ["a", "b"]


def test_the_demo_prints_a_report(tmp_path: Path) -> None:
    done = shell(tmp_path, "demo", "--width", "120")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Sherwood-Randall" in done.stdout
    assert "7,000 arrests a day" in re.sub(r"\s+", " ", done.stdout)


GOOD = "The dam at Torvik broke at noon on Monday. Nobody was hurt.\n"

# What is written to which file, and what the one line must say.
BAD: dict[str, tuple[dict[str, bytes], list[str], str]] = {
    "missing file": ({}, ["none.txt"], "none.txt: "),
    "empty file": ({"empty.txt": b""}, ["empty.txt"], "empty.txt: is empty"),
    "blank file": ({"blank.txt": b" \n\n\t\n"}, ["blank.txt"], "blank.txt: is empty"),
    "binary file": ({"dam.txt": bytes(range(256)) * 8}, ["dam.txt"], "dam.txt: binary file"),
    "picture": ({"dam.png": b"\x89PNG\r\n\x1a\n\x00\x00"}, ["dam.png"], "dam.png: "),
    "unreadable encoding": (
        {"dam.txt": b"\xff\xfe\x00\xd8\x41"},
        ["dam.txt"],
        "dam.txt: unreadable encoding",
    ),
    "HTML without an article": (
        {"dam.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>"},
        ["dam.html"],
        "dam.html: ",
    ),
    "malformed JSON": ({"dam.json": b'{"text": "The dam'}, ["dam.json"], "dam.json: "),
    "JSON without a text": ({"dam.json": b'{"title": "Dam"}'}, ["dam.json"], "dam.json: "),
    "nothing but boilerplate": ({"by.txt": b"By Ida Krohn\n"}, ["by.txt"], "by.txt: "),
}


@pytest.mark.parametrize(("files", "names", "said"), BAD.values(), ids=BAD)
def test_bad_input_is_one_line(
    tmp_path: Path, files: dict[str, bytes], names: list[str], said: str
) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    assert_refused(tmp_path, ["good.txt", *names], said)


def test_a_folder_with_one_article_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "event").mkdir()
    (tmp_path / "event" / "good.txt").write_text(GOOD, encoding="utf-8")
    assert_refused(tmp_path, ["event"], "event: a folder with one article")


def test_one_article_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    assert_refused(tmp_path, ["good.txt"], "good.txt: the only article")


def assert_refused(folder: Path, inputs: list[str], said: str) -> None:
    """One line that names the file, exit code 2, and no output file."""
    before = sorted(folder.rglob("*"))
    done = shell(folder, "diff", *inputs, "--format", "json", "-o", "out.json")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"factcompare: error: {said}")
    assert "; " in line, "the line says how to mend it"
    assert sorted(folder.rglob("*")) == before
