"""A part of the hostile inputs, and that the trial of them would notice what goes wrong."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from itertools import islice
from typing import TYPE_CHECKING, NoReturn

import pytest

from compare.models.encoder import load_encoder
from compare.settings import Settings
from tests.hostile import trial as trials
from tests.hostile.command import FORMATS
from tests.hostile.figures import put
from tests.hostile.generated import Hostile, generated, made
from tests.hostile.handmade import FILES, WRAPS, handmade
from tests.hostile.trial import Trial
from tests.hostile.watch import watching

if TYPE_CHECKING:
    from pathlib import Path

    from compare.claims import Parse

CALM = Hostile("calm", ".txt", b"Dam\n\nThe dam broke on Monday.\n\nNobody was hurt in the valley.")


@pytest.fixture
def trial(tmp_path: Path, parse: Parse, monkeypatch: pytest.MonkeyPatch) -> Trial:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    load_encoder(Settings()).encode(["Nothing is loaded while files are watched."])
    return Trial(tmp_path, parse, every=15)


def test_there_are_five_hundred_by_hand_and_every_name_is_used_once() -> None:
    assert (len(list(FILES.iterdir())), len(WRAPS)) == (25, 20)
    assert len({hostile.name for hostile in handmade()}) == 500


def test_an_input_can_be_made_again_from_its_number() -> None:
    assert list(islice(generated(50), 40, None)) == [made(number) for number in range(40, 50)]
    assert made(3, seed=1) != made(3, seed=2)


def test_a_part_of_those_by_hand(trial: Trial) -> None:
    trial.take(islice(handmade(), 0, None, 7))
    assert trial.tally.failures == []
    assert trial.tally.refused > 10
    assert trial.tally.claims > 100


def test_a_part_of_those_by_chance(trial: Trial) -> None:
    trial.take(generated(150, seed=1))
    assert trial.tally.failures == []
    assert set(trial.tally.commands) <= {0, 1, 2}
    assert trial.tally.commands.total() >= 2 * len(FORMATS)


def test_a_traceback_is_a_failure(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setattr(trials, "read_article", broken)
    trial.take([CALM])
    assert "ZeroDivisionError" in "".join(trial.tally.failures)


def test_slowness_is_a_failure(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "LONGEST", 0.0)
    trial.take([CALM])
    assert "took" in "".join(trial.tally.failures)


@pytest.mark.parametrize(("code", "out", "err"), [(0, "", ""), (2, "", "Traceback\n"), (7, "", "")])
def test_a_command_that_ends_oddly_is_a_failure(
    trial: Trial, monkeypatch: pytest.MonkeyPatch, code: int, out: str, err: str
) -> None:
    def odd(_: list[str]) -> int:
        sys.stdout.write(out)
        sys.stderr.write(err)
        return code

    monkeypatch.setattr("tests.hostile.command.main", odd)
    trial.take([CALM])
    assert trial.tally.failures


def test_every_way_out_of_the_folder_is_seen(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    with watching(inside) as seen:
        (inside / "a").write_text("a")
        (inside / "a").replace(inside / "b")
        assert seen == []
        outside.write_text("a")
        (inside / "b").replace(inside / ".." / "c")
        (tmp_path / "folder").mkdir()
        os.close(os.open(outside, os.O_WRONLY))
        (tmp_path / "c").unlink()
        subprocess.run([sys.executable, "-c", ""], check=True)
        with socket.socket() as end, pytest.raises(ConnectionRefusedError):
            end.connect(("127.0.0.1", 1))
        outside.read_text()
    assert [line.split()[0] for line in seen] == [
        *("open", "os.rename", "os.mkdir", "open", "os.remove", "subprocess.Popen"),
        "socket.connect",
    ]
    outside.write_text("b")
    assert len(seen) == 7


def test_figures_take_the_place_of_older_ones(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Head\n<!-- hostile -->\nold\n<!-- /hostile -->\nend\n")
    put(page, "hostile", "new\n")
    assert page.read_text() == "# Head\n<!-- hostile -->\nnew\n<!-- /hostile -->\nend\n"
    with pytest.raises(ValueError, match="0 places for fuzz"):
        put(page, "fuzz", "x")
