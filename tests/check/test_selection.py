"""Which folders are checked: those that hold fixtures, and those that a change touches."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from compare.check.changed import changed_since
from compare.check.discover import find_folders
from compare.errors import InputError
from tests.check.events import write_event

if TYPE_CHECKING:
    from pathlib import Path


def names(folders: tuple[Path, ...]) -> list[str]:
    return [folder.name for folder in folders]


@pytest.fixture
def fixtures(tmp_path: Path) -> Path:
    root = tmp_path / "fixtures"
    for name in ("dam", "mill", "fair/day-one"):
        write_event(root / name)
    (root / "README.md").write_text("# Fixtures\n", "utf-8")
    (root / ".hidden").mkdir()
    (root / ".hidden" / "a.txt").write_text("x", "utf-8")
    (root / "empty").mkdir()
    return root


def test_every_fixture_below_a_folder(fixtures: Path) -> None:
    assert names(find_folders([fixtures])) == ["dam", "day-one", "mill"]


def test_one_fixture_by_folder_or_listing(fixtures: Path) -> None:
    assert names(find_folders([fixtures / "mill"])) == ["mill"]
    assert names(find_folders([fixtures / "mill" / "expected.toml"])) == ["mill"]


def test_a_fixture_that_is_named_twice_is_checked_once(fixtures: Path) -> None:
    assert names(find_folders([fixtures / "mill", fixtures])) == ["mill", "dam", "day-one"]


def test_articles_without_expectations_are_found(fixtures: Path) -> None:
    write_event(fixtures / "new", None)
    assert "new" in names(find_folders([fixtures]))


def test_a_path_that_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        find_folders([tmp_path / "gone"])


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(fixtures: Path) -> Path:
    root = fixtures.parent
    shutil.rmtree(root / ".git")
    (root / "tool.py").write_text("x = 1\n", "utf-8")
    git(root, "init", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--message=first")
    git(root, "checkout", "-b", "topic")
    return root


def touch(path: Path) -> None:
    path.write_text("changed\n", "utf-8")


def changed(root: Path, revision: str = "main") -> list[str]:
    return names(changed_since(revision, find_folders([root / "fixtures"])))


def test_nothing_changed(repository: Path) -> None:
    assert changed(repository) == []


@pytest.mark.parametrize("committed", [True, False])
def test_a_changed_fixture(repository: Path, committed: bool) -> None:
    touch(repository / "fixtures" / "mill" / "agency.txt")
    if committed:
        git(repository, "commit", "--all", "--message=second")
    assert changed(repository) == ["mill"]


def test_a_new_fixture_that_git_does_not_know(repository: Path) -> None:
    write_event(repository / "fixtures" / "new å")
    assert changed(repository) == ["new å"]


def test_a_file_removed_from_a_fixture(repository: Path) -> None:
    (repository / "fixtures" / "dam" / "herald.txt").unlink()
    assert changed(repository) == ["dam"]


@pytest.mark.parametrize("path", ["tool.py", "fixtures/baseline.toml", "fixtures/README.md"])
def test_a_change_outside_the_fixtures_concerns_all(repository: Path, path: str) -> None:
    touch(repository / path)
    assert changed(repository) == ["dam", "day-one", "mill"]


def test_what_changed_on_the_other_branch_is_not_ours(repository: Path) -> None:
    git(repository, "checkout", "main")
    touch(repository / "fixtures" / "dam" / "agency.txt")
    git(repository, "commit", "--all", "--message=theirs")
    git(repository, "checkout", "topic")
    touch(repository / "fixtures" / "mill" / "agency.txt")
    assert changed(repository) == ["mill"]


def test_a_revision_that_is_not_there(repository: Path) -> None:
    with pytest.raises(InputError, match=r"--changed-since nowhere: .*; name a commit"):
        changed(repository, "nowhere")


def test_a_revision_that_looks_like_an_option(repository: Path) -> None:
    with pytest.raises(InputError, match="--changed-since --help"):
        changed(repository, "--help")


def test_a_folder_outside_of_git(fixtures: Path) -> None:
    shutil.rmtree(fixtures.parent / ".git")
    with pytest.raises(InputError, match="--changed-since: "):
        changed(fixtures.parent)


def test_git_that_is_not_installed(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InputError, match="git is not installed"):
        changed(repository)
