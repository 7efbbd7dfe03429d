"""What the models said before: kept whole or not at all, and never more than was asked for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.models.entries import NoEntries, StoredEntries, Usage, entry_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from compare.models.entries import Entries

KEYS = [entry_key("test", str(number)) for number in range(20)]
BLOCK = 4096


@pytest.fixture
def entries(tmp_path: Path) -> StoredEntries:
    return StoredEntries(tmp_path / "answers", limit=10 * BLOCK)


def file_of(entries: StoredEntries, key: str) -> Path:
    (path,) = entries.folder.rglob(key[2:])
    return path


def test_what_was_written_is_read(entries: StoredEntries) -> None:
    assert entries.read(KEYS[0]) is None
    assert entries.usage() == Usage(0, 0)
    entries.write({KEYS[0]: b"first", KEYS[1]: b""})
    entries.write({})
    assert entries.read(KEYS[0]) == b"first"
    assert entries.read(KEYS[1]) == b""
    assert entries.usage() == Usage(2, 2 * BLOCK)


def test_clear_drops_all(entries: StoredEntries) -> None:
    entries.write({KEYS[0]: b"first"})
    entries.clear()
    entries.clear()
    assert entries.read(KEYS[0]) is None
    assert entries.usage() == Usage(0, 0)


def test_nothing_is_kept_where_nothing_is_to_be() -> None:
    nothing = NoEntries()
    nothing.write({KEYS[0]: b"first"})
    answers: Entries = nothing
    assert answers.read(KEYS[0]) is None


DAMAGED: dict[str, Callable[[bytes], bytes]] = {
    "another byte": lambda stored: stored[:-1] + bytes([stored[-1] ^ 1]),
    "cut short": lambda stored: stored[:-1],
    "empty": lambda _: b"",
    "another checksum": lambda stored: bytes([stored[0] ^ 1]) + stored[1:],
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_entry_is_dropped(entries: StoredEntries, damage: str) -> None:
    entries.write({KEYS[0]: b"first", KEYS[1]: b"second"})
    path = file_of(entries, KEYS[0])
    path.write_bytes(DAMAGED[damage](path.read_bytes()))
    assert entries.read(KEYS[0]) is None
    assert not path.exists()
    assert entries.read(KEYS[1]) == b"second"
    entries.write({KEYS[0]: b"again"})
    assert entries.read(KEYS[0]) == b"again"


def test_an_entry_under_another_key_is_no_answer(entries: StoredEntries) -> None:
    entries.write({KEYS[0]: b"first", KEYS[1]: b"second"})
    file_of(entries, KEYS[0]).replace(file_of(entries, KEYS[1]))
    assert entries.read(KEYS[1]) is None


def test_the_oldest_used_go_first(entries: StoredEntries) -> None:
    for age, key in enumerate(KEYS[:10]):
        entries.write({key: b"content"})
        os.utime(file_of(entries, key), (1000 + age, 1000 + age))
    assert entries.usage() == Usage(10, entries.limit)
    assert entries.read(KEYS[0]) == b"content"  # and is now the last used
    entries.write({KEYS[10]: b"content"})
    assert entries.usage().size <= entries.limit
    kept = [key for key in KEYS if entries.read(key)]
    assert kept == [KEYS[0], *KEYS[3:11]]


@settings(max_examples=20)
@given(st.lists(st.tuples(st.sampled_from(KEYS), st.integers(0, 3 * BLOCK)), max_size=30))
def test_the_limit_holds(
    tmp_path_factory: pytest.TempPathFactory, written: list[tuple[str, int]]
) -> None:
    entries = StoredEntries(tmp_path_factory.mktemp("bounded"), limit=10 * BLOCK)
    for key, size in written:
        entries.write({key: b"x" * size})
        assert entries.usage().size <= entries.limit


def test_what_a_killed_process_left_is_removed(entries: StoredEntries) -> None:
    entries.write({KEYS[0]: b"first"})
    folder = file_of(entries, KEYS[0]).parent
    for name in (".new-old", ".new-young"):
        (folder / name).write_bytes(b"half")
    hours_ago = time.time() - 7200
    os.utime(folder / ".new-old", (hours_ago, hours_ago))
    entries.write({KEYS[1]: b"second"})
    assert not (folder / ".new-old").exists()
    assert (folder / ".new-young").exists()
    assert entries.usage().entries == 2


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    entries = StoredEntries(tmp_path / "file" / "below", limit=BLOCK)
    entries.write({KEYS[0]: b"first"})
    assert entries.read(KEYS[0]) is None
    assert entries.usage() == Usage(0, 0)


def test_keys_tell_all_their_parts_apart() -> None:
    parts = [("ab", "c"), ("a", "bc"), ("abc",), ("abc", ""), ("", "abc"), ("\ud800",), ("?",)]
    assert len({entry_key(*each) for each in parts}) == len(parts)


def test_many_processes_may_write_at_once(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from compare.models.entries import StoredEntries, entry_key
entries = StoredEntries(Path(sys.argv[1]), limit=40 * 4096)
for turn in range(15):
    for number in range(60):
        key = entry_key(str(number))
        content = entries.read(key)
        assert content in (None, key.encode() * 50), content
        entries.write({key: key.encode() * 50})
assert entries.usage().size <= 44 * 4096  # others may have just written
"""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / "answers")],
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    ends = [(process.communicate()[1], process.returncode) for process in running]
    assert ends == [("", 0)] * 3
    assert not list(tmp_path.rglob(".new-*"))
