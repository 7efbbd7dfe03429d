"""Where the cache lies, and that what it holds is whole."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from compare.errors import ModelError
from compare.models.cache import cache_folder, discard, new_folder, publish, read_json, sha256


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A path in which nothing can be created, for any user."""
    file = tmp_path / "file"
    file.write_text("")
    return file / "below"


def test_the_variable_comes_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/nowhere")
    assert cache_folder() == cache
    assert cache.is_dir()


def test_then_the_cache_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACTCOMPARE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "factcompare"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert cache_folder() == tmp_path / ".cache" / "factcompare"


def test_then_a_temporary_folder_that_no_one_else_can_read(
    tmp_path: Path, blocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACTCOMPARE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder = cache_folder()
    assert folder.parent == tmp_path
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name != "posix", reason="owners of files are a matter of POSIX")
def test_a_temporary_folder_of_another_user_is_refused(
    tmp_path: Path, blocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACTCOMPARE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    owner = os.getuid()
    (tmp_path / f"factcompare-{owner + 1}").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    with pytest.raises(ModelError, match="belongs to another user; name a cache folder"):
        cache_folder()


def test_a_chosen_folder_that_cannot_be_made(
    blocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCOMPARE_CACHE", str(blocked))
    with pytest.raises(ModelError) as caught:
        cache_folder()
    assert str(caught.value) == (
        f"{blocked}: Not a directory; name a cache folder in FACTCOMPARE_CACHE"
    )


def test_a_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "entry"
    with suppress(KeyboardInterrupt), new_folder(tmp_path) as new:
        (new / "half").write_text("written")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
    with new_folder(tmp_path) as new:
        (new / "file").write_text("first")
        assert not target.exists()
        publish(new, target)
    assert [path.name for path in tmp_path.iterdir()] == ["entry"]


def test_the_first_of_two_processes_stays(tmp_path: Path) -> None:
    target = tmp_path / "entry"
    for text in ("first", "second"):
        with new_folder(tmp_path) as new:
            (new / "file").write_text(text)
            publish(new, target)
    assert (target / "file").read_text() == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["entry"]


def test_discard_removes_a_folder_or_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "entry"
    discard(folder)
    folder.mkdir()
    (folder / "file").write_text("text")
    discard(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_hash_is_remembered_until_the_file_changes(tmp_path: Path, cache: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"first")
    assert sha256(file) == sha256(file) == hashlib.sha256(b"first").hexdigest()
    (record,) = (cache / "hashes").iterdir()
    assert read_json(record)["path"] == str(file)
    file.write_bytes(b"later")
    os.utime(file, ns=(0, 0))  # the clock of some file systems is too coarse to tell the two apart
    assert sha256(file) == hashlib.sha256(b"later").hexdigest()
    record.write_text("not JSON")
    assert sha256(file) == hashlib.sha256(b"later").hexdigest()
