"""Annotated events are read whole, and one that cannot be read is refused in one clear line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import InputError
from compare.evaluate.event import Marked
from compare.evaluate.load import load_events
from compare.model import DivergenceKind
from tests.evaluate.build import EXAMPLE, copied, edited

if TYPE_CHECKING:
    from pathlib import Path


def test_the_example() -> None:
    ferry, orchard = load_events(EXAMPLE)
    assert (ferry.name, orchard.name) == ("ferry", "orchard")
    assert [len(readings) for readings in (ferry.readings, orchard.readings)] == [2, 1]
    assert [(a.id, a.name, str(a.published)) for a in orchard.articles] == [
        ("a", "The Grower", "None"),
        ("b", "Orda Daily", "2025-04-22"),
    ]
    assert ferry.boilerplate == (frozenset(), frozenset({5}))
    link = ferry.readings[0][2]
    assert (link.sentences, link.marked) == ((frozenset({2}), frozenset({2})), Marked.DIVERGE)
    (point,) = link.points
    assert point.kind is DivergenceKind.QUANTITY
    assert [words.text for words in point.words] == ["84 passengers", "79 passengers"]
    for article, words in zip(ferry.articles, point.words, strict=True):
        assert article.text[words.start : words.end] == words.text
    assert load_events(EXAMPLE / "ferry") == (ferry,)


X = ("gold.json", "annotations", "x", "links")
# Where something is put into the ferry's files, what, and what the one line says of it.
BAD: dict[str, tuple[tuple[str | int, ...], Any, str]] = {
    "no sources": (("event.json", "sources"), None, "event.json: has no 'sources'; add"),
    "one source": (("event.json", "sources"), [{}], "event.json: sources: 1 listed; an annotated"),
    "ids": (("event.json", "sources", 0, "id"), "b", 'sources[0].id: out of order; write "a"'),
    "no article": (
        ("event.json", "sources", 1, "file"),
        "gone.txt",
        "event.json: sources[1].file: no file 'gone.txt'; name an article in",
    ),
    "blank name": (("event.json", "sources", 1, "name"), " ", "sources[1].name: is empty; write"),
    "no day": (("event.json", "sources", 0, "date"), "Tuesday", "event.json: "),
    "no list": (("sentences.json", "a"), {}, "sentences.json: a: is not a list; write a list"),
    "no objects": (("sentences.json", "a", 1), 7, "sentences.json: a[1]: is not an object; write"),
    "no sentences": (("sentences.json", "b"), [], "sentences.json: b: no sentences; list"),
    "order": (("sentences.json", "a", 2, "i"), 5, "a[2].i: out of order; write 2"),
    "truth for a number": (("sentences.json", "a", 0, "i"), False, "a[0].i: is not a whole number"),
    "offset": (("sentences.json", "a", 2, "start"), 3, "a[2].text: is not what stands from 3 to"),
    "no gold": (("gold.json", "annotations"), None, "gold.json: has no 'annotations'; add"),
    "no reader": (("gold.json", "annotations"), {}, "annotations: nobody's annotation; add"),
    "no boilerplate": (("gold.json", "boilerplate_a"), None, "has no 'boilerplate_a'; add"),
    "no such sentence": ((*X, 1, "b"), [6], "annotations.x.links[1].b: 6 is the number of no"),
    "no side": ((*X, 1, "a"), [], "links[1].a: no sentence; a link has"),
    "relation": ((*X, 0, "relation"), "agrees", "links[0].relation: unknown 'agrees'; write one"),
    "kind": ((*X, 2, "divergences", 0, "kind"), "sum", "divergences[0].kind: unknown 'sum'; write"),
    "words": (
        (*X, 2, "divergences", 0, "b_span"),
        "84 passengers",
        "links[2].divergences[0].b_span: '84 passengers' is not in the linked sentences of",
    ),
}


@pytest.mark.parametrize(("place", "value", "said"), BAD.values(), ids=BAD)
def test_what_does_not_fit_is_refused(
    tmp_path: Path, place: tuple[str, ...], value: Any, said: str
) -> None:
    root = copied(tmp_path)
    edited(root / "ferry" / place[0], *place[1:], value=value)
    assert_refused(root, f"{root.as_posix()}/ferry/{place[0]}: ", said)


FILES: dict[str, tuple[bytes | None, str]] = {
    "missing": (None, "no such file; add it, or take the folder away"),
    "empty": (b"", "malformed JSON at line 1, column 1"),
    "malformed": (b'{"a":\n [}', "malformed JSON at line 2, column 3"),
    "not UTF-8": (b'{"a": "\xff"}', "is not UTF-8 text; save it as UTF-8"),
    "nested": (b"[" * 100_000, "JSON that cannot be read; write it anew"),
    "list": (b"[]", "is not a JSON object; write {...}"),
}


@pytest.mark.parametrize("name", ["event.json", "sentences.json", "gold.json"])
@pytest.mark.parametrize(("data", "said"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    root = copied(tmp_path)
    file = root / "orchard" / name
    if data is None:
        file.unlink()
    else:
        file.write_bytes(data)
    assert_refused(root, f"{file.as_posix()}: ", said)


def test_a_folder_that_is_no_event_is_not_passed_over(tmp_path: Path) -> None:
    root = copied(tmp_path)
    (root / "notes").mkdir()
    assert_refused(root, f"{root.as_posix()}/notes/event.json: ", "no such file; add it, or take")


def test_hidden_folders_and_files_beside_the_events_are_none(tmp_path: Path) -> None:
    root = copied(tmp_path)
    (root / ".git").mkdir()
    (root / "README.md").write_text("Two events.", "utf-8")
    assert len(load_events(root)) == 2


def test_a_folder_without_events_is_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, f"{tmp_path.as_posix()}: ", "a folder without events; put")
    assert_refused(tmp_path / "gone", f"{tmp_path.as_posix()}/gone: ", "no such folder; name")


def assert_refused(root: Path, source: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        load_events(root)
    line = str(refused.value)
    assert line.startswith(source)
    assert said in line
    assert "\n" not in line
    assert "; " in line, "the line says how to mend it"
