"""The same articles give the same bytes, whatever surrounds the process that compares them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compare.models.cache import VARIABLE, models_folder

if TYPE_CHECKING:
    from compare.models.encoder import Encoder

ROOT = Path(__file__).parents[1]
HERALD = """Dæmning brast: dam breaks at Torvik

The dam at Torvik broke at noon yesterday, said Mayor Oskar Lind.

A total of 14 people were hurt when it broke.

“Nobody warned us,” said Ida Krohn, who lives in the valley. The state will pay $4.2 million.
"""
WIRE = """Dam gives way in Torvik

At 2 p.m. on Monday the dam at Torvik gave way, Mayor Oskar Lind said.

A total of 16 people were hurt when it broke.

Engineers from Halden had checked the wall in May. The state is to pay $4.2 million.
"""
# Four reports in one process: starting takes most of the time.
SCRIPT = """
import sys
from compare.cli import main
out, fixture, *more = sys.argv[1:]
told = ["--date", "2024-03-05", "--date", "2024-03-05"]
for name, inputs in (("made", ["herald.txt", "wire.txt", *told]), ("fixture", [fixture])):
    for ending in ("json", "html"):
        code = main(["diff", *inputs, "-o", f"{out}/{name}.{ending}", *more])
        assert code == 0, code
"""
COLD, WARM, NONE = "cold", "warm", "none"
# Each with its variables, threads and cache; the warm cache is the one that the cold run filled.
SURROUNDINGS = {
    "plain": ({"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC0"}, "1", NONE),
    "other": (
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "AAA-14", "PYTHONUTF8": "0"},
        "2",
        COLD,
    ),
    "random": ({"PYTHONHASHSEED": "random", "LANG": "de_DE.UTF-8", "TZ": "BBB9:30"}, "2", WARM),
}


def run(folder: Path, name: str) -> dict[str, bytes]:
    """The reports that a process in these surroundings writes, by name."""
    variables, threads, cache = SURROUNDINGS[name]
    dropped = ("LC_ALL", "LANG", "TZ", "PYTHONUTF8", "PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    options = ["--threads", threads, *(["--no-cache"] if cache == NONE else [])]
    (folder / name).mkdir()
    subprocess.run(
        [sys.executable, "-c", SCRIPT, name, str(ROOT / "fixtures" / "border-talks"), *options],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), VARIABLE: str(folder / "cache"), **variables},
        check=True,
    )
    return {file.name: file.read_bytes() for file in (folder / name).iterdir()}


def answers(folder: Path) -> set[Path]:
    return {file for file in (folder / "cache" / "answers").rglob("*") if file.is_file()}


def test_same_bytes_in_all_surroundings(tmp_path: Path, encoder: Encoder) -> None:
    (tmp_path / ".git").mkdir()  # no settings file further up counts
    for name, text in (("herald", HERALD), ("wire", WIRE)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "models").symlink_to(models_folder())  # compiling takes long
    plain = run(tmp_path, "plain")
    assert not answers(tmp_path)
    cold = run(tmp_path, "other")
    kept = answers(tmp_path)
    assert kept
    warm = run(tmp_path, "random")
    assert answers(tmp_path) == kept
    assert sorted(plain) == ["fixture.html", "fixture.json", "made.html", "made.json"]
    for name, written in plain.items():
        assert written == cold[name] == warm[name], name
    assert b'"relation": "diverge"' in plain["made.json"]
