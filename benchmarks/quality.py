"""Scores the tool on annotated article pairs.

    python benchmarks/quality.py [--bench ../shared/bench] [--split dev] [--out FOLDER] [--errors]

Writes one JSON report per event to the folder and runs the bench's own ``score.py`` on them, then
says how well each relation is told, and each kind of divergence (``by_kind.py``).
Says so and exits with 0 where the bench is absent.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from by_kind import tables

from compare import compare_files


def write_reports(events: Path, out: Path) -> int:
    """Writes a report for every event below ``events``; returns how many."""
    out.mkdir(parents=True, exist_ok=True)
    folders = sorted(p.parent for p in events.glob("*/event.json"))
    for folder in folders:
        sources = json.loads((folder / "event.json").read_text(encoding="utf-8"))["sources"]
        report = compare_files(
            [folder / source["file"] for source in sources],
            names=[source["name"] for source in sources],
            dates=[source.get("date") for source in sources],
        )
        (out / f"{folder.name}.json").write_text(report.to_json(), encoding="utf-8")
    return len(folders)


def main() -> int:
    """Runs the command line; the exit code is the scorer's."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--split", default="dev")
    parser.add_argument("--out", type=Path, help="where the reports go (default: nowhere to stay)")
    parser.add_argument("--errors", action="store_true", help="print every miss and false alarm")
    options = parser.parse_args()
    events = options.bench / options.split
    if not events.is_dir():
        print(f"{events} is not here: nothing is scored")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        out = options.out or Path(scratch)
        print(f"{write_reports(events, out)} reports from {events}", flush=True)
        command = [sys.executable, str(options.bench / "score.py"), str(events), str(out)]
        command += ["--by-event", *(["--errors"] if options.errors else [])]
        code = subprocess.run(command, check=False).returncode
        if code == 0:
            print("", *tables(options.bench / "score.py", events, out), sep="\n")
        return code


if __name__ == "__main__":
    sys.exit(main())
