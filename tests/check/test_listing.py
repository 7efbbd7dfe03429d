"""Listings that are wrong name their file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.check.expectation import Sort
from compare.check.load import load_fixture
from compare.errors import InputError
from compare.model import DivergenceKind
from compare.report.wording import kind_word
from tests.check.events import AGREE, ALONE, DIVERGE, ENTRIES, NOT_LINKED, SOURCES, write_event

HEAD = SOURCES.count("\n")  # an entry that follows begins two lines below
GOOD = ("A fire destroyed", "destroyed the old")


def entry(*lines: str) -> str:
    return SOURCES + "\n[[expect]]\n" + "\n".join(lines) + "\n"


def absent(*lines: str) -> str:
    return SOURCES + "\n[[absent]]\n" + "\n".join(lines) + "\n"


AB = ('a = "A fire destroyed"', 'b = "A fire destroyed"')
DIE = ('a = "Three people died"', 'b = "Five people died"')


@pytest.mark.parametrize(
    ("listing", "line", "said"),
    [
        ("title = ", 1, "is not valid TOML"),
        ("sources = [", 1, "is not valid TOML"),
        (f"title = {'[' * 9_999}", 1, "is not valid TOML"),
        (f"title = {'9' * 9_999}", 1, "is not valid TOML"),
        (SOURCES.replace("title", "titel"), 1, "unknown key 'titel' in the file"),
        (SOURCES.replace('title = "The mill at Torvik"', "") + AGREE, 1, "no 'title'"),
        (SOURCES.replace('"The mill at Torvik"', "3") + AGREE, 1, "'title' is not a string"),
        (SOURCES.replace('"The mill at Torvik"', '" "') + AGREE, 1, "'title' is empty"),
        ("held_out = 1\n" + SOURCES + AGREE, 1, "'held_out' is not true or false"),
        ("title = 'x'\nexpect = 3\n" + SOURCES[SOURCES.index("[") :], 2, "not an array of tables"),
        (SOURCES[: SOURCES.rindex("[[")] + ALONE, 1, "one of [[sources]]"),
        ("title = 'x'\n", 1, "no [[sources]]"),
        (SOURCES.replace("agency.txt", "gone.txt") + AGREE, 5, "no file 'gone.txt'"),
        (SOURCES.replace('id = "b"', 'id = "c"') + ALONE, 10, "id 'c' out of order"),
        (SOURCES.replace('"Wire"', "true") + AGREE, 6, "'name' is not a string"),
        (SOURCES.replace("2025-03-04", '"4 March"', 1) + AGREE, 7, "'published' is not a date"),
        (SOURCES.replace("published", "date", 1) + AGREE, 7, "unknown key 'date' in [[sources]]"),
        (entry(*AB), HEAD + 2, "[[expect]] has no 'relation'"),
        (entry('relation = "same"', *AB), HEAD + 3, "relation 'same' is unknown"),
        (entry('relation = "agree"', *AB, "c = 'x'"), HEAD + 6, "unknown key 'c'"),
        (entry('relation = "agree"', AB[0]), HEAD + 2, "one quotation in [[expect]]"),
        (entry('relation = "agree"', *AB, "kind = 'time'"), HEAD + 6, "does not go with 'agree'"),
        (entry('relation = "agree"', *AB, "adds = {}"), HEAD + 6, "does not go with 'agree'"),
        (entry('relation = "agree"', *AB, "note = 1"), HEAD + 6, "'note' is not a string"),
        (entry('relation = "agree"', *AB, "reviewed = 'no'"), HEAD + 6, "is not true or false"),
        (entry('relation = "adds_detail"'), HEAD + 2, "no quotation in [[expect]]"),
        (
            entry('relation = "adds_detail"', AB[0], 'adds = { a = "old" }'),
            HEAD + 5,
            "'adds' with one source only",
        ),
        (
            entry('relation = "adds_detail"', *AB, 'adds = { c = "old" }'),
            HEAD + 6,
            "adds.c without a quotation",
        ),
        (
            entry('relation = "adds_detail"', *AB, "adds = { a = 3 }"),
            HEAD + 6,
            "adds.a is not a string",
        ),
        (
            entry('relation = "adds_detail"', *AB, 'adds = { a = "Halden" }'),
            HEAD + 6,
            'adds.a "Halden" does not stand near',
        ),
        (entry('relation = "diverge"', *DIE), HEAD + 2, "has no 'kind'"),
        (entry('relation = "diverge"', *DIE, 'kind = "sum"'), HEAD + 6, "kind 'sum' is unknown"),
        (
            entry('relation = "diverge"', *DIE, 'kind = "number"'),
            HEAD + 6,
            '"number" is what reports call the kind "quantity"',
        ),
        (
            entry('relation = "diverge"', *DIE, "kind = 'yes or no'"),
            HEAD + 6,
            '"yes or no" is what reports call the kind "polarity"',
        ),
        (entry('relation = "diverge"', *DIE, 'kind = "time"'), HEAD + 2, "'words' lacks 'a'"),
        (
            entry('relation = "diverge"', *DIE, 'kind = "time"', 'words = { a = "Three" }'),
            HEAD + 7,
            "'words' lacks 'b'",
        ),
        (
            entry(
                'relation = "diverge"', *DIE, 'kind = "time"', 'words = { a = "Thre", b = "Five" }'
            ),
            HEAD + 7,
            'words.a "Thre" does not stand near',
        ),
        (entry('relation = "agree"', AB[0], 'b = "a flood"'), HEAD + 5, '"a flood" is not in'),
        (entry('relation = "agree"', AB[0], 'b = "paper mill"'), HEAD + 5, "herald.txt 2 times"),
        (entry('relation = "agree"', AB[0], 'b = " "'), HEAD + 5, "'b' is empty"),
        (SOURCES + AGREE + AGREE, HEAD + 2, "an entry that stands there twice"),
        (SOURCES + ALONE + AGREE + "reviewed = false\n", HEAD + 6, "one entry is marked reviewed"),
        (absent('why = "x"'), HEAD + 2, "no quotation in [[absent]]"),
        (absent("divergence = true", AB[0]), HEAD + 2, "one quotation in [[absent]]"),
        (absent("divergence = 'yes'", *AB), HEAD + 3, "is not true or false"),
        (absent(*AB, 'kind = "time"'), HEAD + 5, "unknown key 'kind' in [[absent]]"),
    ],
)
def test_a_wrong_listing(tmp_path: Path, listing: str, line: int, said: str) -> None:
    folder = write_event(tmp_path / "mill", listing)
    with pytest.raises(InputError) as caught:
        load_fixture(folder)
    assert caught.value.source == f"{folder.as_posix()}/expected.toml:{line}"
    assert said in caught.value.problem
    assert caught.value.mend


@pytest.mark.parametrize("kind", DivergenceKind)
def test_the_guide_has_every_kind_with_what_reports_call_it(kind: DivergenceKind) -> None:
    guide = (Path(__file__).parents[2] / "fixtures" / "README.md").read_text("utf-8")
    assert f"| `{kind.value}` | {kind_word(kind)} |" in guide


def test_a_listing_that_expects_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing is expected"):
        load_fixture(write_event(tmp_path / "mill", SOURCES))


def test_a_listing_that_is_not_utf8(tmp_path: Path) -> None:
    folder = write_event(tmp_path / "mill", None)
    (folder / "expected.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(InputError, match="is not UTF-8 text"):
        load_fixture(folder)


def test_a_good_listing(tmp_path: Path) -> None:
    folder = write_event(tmp_path / "mill", "held_out = true\n" + SOURCES + ENTRIES)
    fixture = load_fixture(folder)
    assert (fixture.name, fixture.title, fixture.held_out) == ("mill", "The mill at Torvik", True)
    assert [(a.id, a.name, str(a.published)) for a in fixture.articles] == [
        ("a", "Wire", "2025-03-04"),
        ("b", "Herald", "2025-03-04"),
    ]
    assert [one.sort for one in fixture.expectations] == [
        Sort.AGREE,
        Sort.ALONE,
        Sort.DIVERGE,
        Sort.NOT_LINKED,
    ]
    diverge = fixture.expectations[2]
    assert (diverge.kind, diverge.note) == (DivergenceKind.QUANTITY, "three / five")
    assert diverge.label == "diverge on quantity"
    assert diverge.key == (
        "diverge on quantity | a: Three people died [Three people]"
        " | b: Five people died [Five people]"
    )
    for one in fixture.expectations:
        for passage in (*one.passages, *one.words):
            text = fixture.articles["ab".index(passage.source)].text
            assert text[passage.start : passage.end] == passage.text


def test_entries_are_in_the_order_of_their_lines(tmp_path: Path) -> None:
    folder = write_event(tmp_path / "mill", SOURCES + NOT_LINKED + DIVERGE + ALONE)
    sorts = [one.sort for one in load_fixture(folder).expectations]
    assert sorts == [Sort.NOT_LINKED, Sort.DIVERGE, Sort.ALONE]


def test_a_quotation_may_run_over_a_line_break(tmp_path: Path) -> None:
    wire = "Mill burns\n\nA fire destroyed the old\npaper mill in Torvik on Monday.\n"
    folder = write_event(tmp_path / "mill", SOURCES + AGREE, agency=wire)
    assert load_fixture(folder).expectations[0].passages[0].text == (
        "A fire destroyed the old\npaper mill"
    )


def test_words_are_the_nearest_of_several(tmp_path: Path) -> None:
    wire = "Mill\n\nThree firemen came.\n\nThree people died, but Three Oaks was saved.\n"
    listing = SOURCES + DIVERGE.replace('"Three people"', '"Three"')
    folder = write_event(tmp_path / "mill", listing, agency=wire)
    words = load_fixture(folder).expectations[0].words[0]
    assert wire[words.start :].startswith("Three people died")


def test_words_that_stand_far_from_the_quotation_do_not_belong_to_it(tmp_path: Path) -> None:
    wire = f"Mill\n\nThree people died.\n\n{'It rained. ' * 30}\n\nThe mill was Norwegian.\n"
    listing = SOURCES + DIVERGE.replace('"Three people"', '"Norwegian"')
    with pytest.raises(InputError, match=r"words\.a .Norwegian. does not stand near"):
        load_fixture(write_event(tmp_path / "mill", listing, agency=wire))


@pytest.mark.parametrize("way", ["..", "link"])
def test_an_article_outside_the_folder_is_not_read(tmp_path: Path, way: str) -> None:
    (tmp_path / "secret.txt").write_text("The key to the mill hangs behind the door.", "utf-8")
    name = "../secret.txt" if way == ".." else "inside.txt"
    listing = SOURCES.replace("agency.txt", name) + AGREE
    folder = write_event(tmp_path / "mill", listing)
    (folder / "inside.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(InputError, match="leads out of the folder; put the article into"):
        load_fixture(folder)
