"""The same articles give the same bytes, whatever surrounds the process that compares them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
# Two comparisons in one process: starting takes most of the time.
SCRIPT = """
import sys
from compare.cli import main
for ending in ("json", "html"):
    options = ["--date", "2024-03-05", "--date", "2024-03-05", "--no-cache", *sys.argv[2:]]
    code = main(["diff", "herald.txt", "wire.txt", "-o", f"{sys.argv[1]}.{ending}", *options])
    assert code == 0, code
"""
SURROUNDINGS = {
    "plain": ({"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC0"}, "1"),
    "other": (
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "AAA-14", "PYTHONUTF8": "0"},
        "2",
    ),
    "random": ({"PYTHONHASHSEED": "random", "LANG": "de_DE.UTF-8", "TZ": "BBB9:30"}, "2"),
}


def test_same_bytes_in_all_surroundings(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()  # no settings file further up counts
    for name, text in (("herald", HERALD), ("wire", WIRE)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    dropped = ("LC_ALL", "LANG", "TZ", "PYTHONUTF8", "PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    for name, (variables, threads) in SURROUNDINGS.items():
        subprocess.run(
            [sys.executable, "-c", SCRIPT, name, "--threads", threads],
            cwd=tmp_path,
            env={**kept, "PYTHONPATH": str(ROOT), **variables},
            check=True,
        )
    for ending in ("json", "html"):
        written = {(tmp_path / f"{name}.{ending}").read_bytes() for name in SURROUNDINGS}
        assert len(written) == 1, ending
    assert '"relation": "diverge"' in (tmp_path / "plain.json").read_text(encoding="utf-8")
