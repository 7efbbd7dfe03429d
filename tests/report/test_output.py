from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from compare.errors import OutputError
from compare.report.output import write_text


def test_a_file_is_written_as_utf8_and_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("an older and longer text")
    write_text(target, "naïve ⟦x⟧\n")
    assert target.read_bytes() == "naïve ⟦x⟧\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_is_left_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.txt"
    target.write_text("older")

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match=r"out\.txt: cannot be written \(No space left"):
        write_text(target, "newer")
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist; create it first"):
        write_text(tmp_path / "missing" / "out.txt", "x")
    with pytest.raises(OutputError, match="is a folder; name a file"):
        write_text(tmp_path, "x")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom modes bind")
def test_a_closed_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="Permission denied"):
        write_text(tmp_path / "out.txt", "x")
    tmp_path.chmod(0o700)


def test_a_link_keeps_pointing_and_modes_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("older")
    real.chmod(0o640)
    link.symlink_to(real)
    write_text(link, "newer")
    assert link.is_symlink()
    assert real.read_text() == "newer"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_text(os.devnull, "x")
    assert not Path(os.devnull).is_file()
