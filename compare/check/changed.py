"""Picks the fixtures that a change in a git repository can have an effect on."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["changed_since"]

_OPTION = "--changed-since"


def changed_since(revision: str, folders: Sequence[Path]) -> tuple[Path, ...]:
    """Those of ``folders`` with a file that differs from where ``revision`` and HEAD parted.

    Files not yet committed count. A changed file in none of the folders may have changed the tool
    or the baseline, so that all of them count. Raises InputError where git cannot tell.
    """
    if not folders:
        return ()
    top = Path(_git(folders[0], "rev-parse", "--show-toplevel").rstrip("\n"))
    base = _git(top, "merge-base", "--end-of-options", revision, "HEAD", asked=revision).strip()
    names = _git(top, "diff", "--name-only", "--no-renames", "-z", base, "--").split("\0")
    names += _git(top, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    files = [top / name for name in names if name]
    homes = {folder: folder.resolve() for folder in folders}
    changed = {f for f, home in homes.items() if any(file.is_relative_to(home) for file in files)}
    if any(not any(file.is_relative_to(home) for home in homes.values()) for file in files):
        return tuple(folders)
    return tuple(folder for folder in folders if folder in changed)


def _git(folder: Path, *arguments: str, asked: str = "") -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=True,
        )
    except FileNotFoundError:
        raise InputError(_OPTION, "git is not installed", "install it") from None
    except subprocess.CalledProcessError as error:
        said = (error.stderr.strip().splitlines() or ["git failed"])[-1]
        mend = "name a commit, and fetch its history (fetch-depth: 0)"
        raise InputError(f"{_OPTION} {asked}".strip(), said, mend) from None
    return done.stdout
