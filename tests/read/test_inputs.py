"""Files, folders and standard input as articles, with names and dates from the user."""

from __future__ import annotations

import io
import os
from datetime import date
from pathlib import Path

import pytest

from compare.errors import InputError
from compare.read import read_article, read_articles

STORY = "{title}\n\nThe bridge was closed on Monday. Nobody was hurt."


def story(folder: Path, name: str, title: str = "Bridge shut") -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(STORY.format(title=title))
    return str(path)


def problem_of(*paths: str | Path, **more: object) -> InputError:
    with pytest.raises(InputError) as caught:
        read_articles(paths, **more)  # type: ignore[arg-type]  # any keyword, for short tests
    assert caught.value.mend
    assert "\n" not in str(caught.value)
    return caught.value


def test_files_in_the_order_given(tmp_path: Path) -> None:
    second, first = story(tmp_path, "b.txt"), story(tmp_path, "a.txt")
    articles, skipped = read_articles([second, Path(first)])
    assert [(a.name, a.path, a.id) for a in articles] == [("b", second, ""), ("a", first, "")]
    assert skipped == ()


def test_a_path_stays_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    assert read_article("./a.txt").path == "./a.txt"


def test_a_folder_stands_for_its_articles(tmp_path: Path) -> None:
    event = tmp_path / "event"
    for name in ("c.md", "a.txt", "b", ".hidden.txt", "d.json", "e.png"):
        story(event, name)
    (event / "d.json").write_text('{"links": []}')
    (event / "f.html").write_text("<html></html>")
    (event / "more").mkdir()
    (event / "expected.toml").write_text("no article, and no surprise beside articles")
    articles, skipped = read_articles([event])
    assert [a.path for a in articles] == [
        f"{event.as_posix()}/{name}" for name in ("a.txt", "b", "c.md")
    ]
    assert [(s.source, s.reason) for s in skipped] == [
        (f"{event.as_posix()}/d.json", 'has no "text"'),
        (f"{event.as_posix()}/e.png", "no reader for .png files"),
        (f"{event.as_posix()}/f.html", "HTML without an article"),
        (f"{event.as_posix()}/more", "a folder inside a folder is not read"),
    ]


def test_a_broken_article_in_a_folder_is_not_passed_over(tmp_path: Path) -> None:
    story(tmp_path, "a.txt")
    story(tmp_path, "b.txt")
    (tmp_path / "c.txt").write_text("")
    assert problem_of(tmp_path).source == f"{tmp_path.as_posix()}/c.txt"


def test_a_folder_with_one_article_and_a_file_are_two(tmp_path: Path) -> None:
    story(tmp_path / "event", "a.txt")
    articles, _ = read_articles([tmp_path / "event", story(tmp_path, "b.txt")])
    assert [a.name for a in articles] == ["a", "b"]


def test_standard_input(tmp_path: Path) -> None:
    stdin = io.BytesIO(STORY.format(title="From afar").encode())
    articles, _ = read_articles([story(tmp_path, "a.txt"), "-"], stdin=stdin)
    assert [(a.name, a.path, a.title) for a in articles][1] == ("stdin", "-", "From afar")


def test_standard_input_tells_its_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b'\xef\xbb\xbf {"source": "Quay", "text": "The bridge was closed."}'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert read_article("-").name == "Quay"


def test_names_and_dates_are_one_per_article(tmp_path: Path) -> None:
    event = tmp_path / "event"
    for name in ("a.txt", "b.txt"):
        story(event, name)
    articles, _ = read_articles(
        [event, story(tmp_path, "c.txt")],
        names=[None, " The  Quay "],
        dates=["2024-03-03", None, "2024-03-04T23:30:00-07:00"],
    )
    assert [a.name for a in articles] == ["a", "The Quay", "c"]
    assert [a.published for a in articles] == [date(2024, 3, 3), None, date(2024, 3, 4)]


@pytest.mark.parametrize(
    "value", ["yesterday", "2024-3-3", "20240303", "2024-02-30", "", "2024-03-03x", "03/03/2024"]
)
def test_dates_must_be_iso(tmp_path: Path, value: str) -> None:
    first, second = story(tmp_path, "a.txt"), story(tmp_path, "b.txt")
    error = problem_of(first, second, dates=[None, value])
    assert str(error) == f"{second}: {value!r} is no ISO date; write it as YYYY-MM-DD"


def test_what_is_neither_a_date_nor_text_is_refused(tmp_path: Path) -> None:
    first, second = story(tmp_path, "a.txt"), story(tmp_path, "b.txt")
    error = problem_of(first, second, dates=[20240503])
    assert "20240503 is no ISO date" in str(error)


@pytest.mark.parametrize(("what", "source"), [("names", "names"), ("dates", "dates")])
def test_more_names_or_dates_than_articles(tmp_path: Path, what: str, source: str) -> None:
    paths = [story(tmp_path, "a.txt"), story(tmp_path, "b.txt")]
    error = problem_of(*paths, **{what: [None, None, None]})
    assert (error.source, error.problem) == (source, f"3 {what} for 2 articles")


def test_fewer_than_two_articles(tmp_path: Path) -> None:
    path = story(tmp_path / "event", "a.txt")
    assert problem_of().problem == "nothing to compare"
    assert (problem_of(path).source, problem_of(path).problem) == (path, "the only article")
    error = problem_of(tmp_path / "event")
    assert (error.source, error.problem) == (str(tmp_path / "event"), "a folder with one article")
    assert "two are needed" in error.mend


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "event").mkdir()
    (tmp_path / "event" / "a.png").write_bytes(b"x")
    error = problem_of(tmp_path / "event", story(tmp_path, "b.txt"))
    assert (error.source, error.problem) == (
        str(tmp_path / "event"),
        "a folder without articles",
    )


def test_standard_input_twice() -> None:
    assert problem_of("-", "-").problem == "standard input is named twice"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("missing.txt", "no such file"),
        ("a\x00b", "no such file"),
        ("\ud800.txt", "no such file"),
    ],
)
def test_paths_that_lead_nowhere(path: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        read_article(path)
    assert caught.value.problem == problem
    str(caught.value).encode()


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_article(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path: Path) -> None:
    path = Path(story(tmp_path, "a.txt"))
    path.chmod(0)
    assert problem_of(path, path).problem == "permission denied"


def test_refused_permissions_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    path = story(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "open", refuse)
    error = problem_of(path, path)
    assert str(error) == f"{path}: permission denied; make the file readable"


def test_other_failures_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, mode: str) -> None:
        raise OSError(5, "Input/output error", str(path))

    path = story(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "open", fail)
    assert problem_of(path, path).problem == "cannot be read (Input/output error)"


def test_a_closed_standard_input_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError, match=r"^-: is closed"):
        read_article("-")
