"""How often the command line looks for garbage."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import gc
from compare.cli import main
main(["--version"])
gc.collect()
searched = []
gc.callbacks.append(lambda phase, info: searched.append(phase))
kept = [[] for _ in range(10_000)]
assert not searched, searched
more = [[] for _ in range(240_000)]
assert searched, "no garbage is ever looked for"
"""


def test_garbage_is_looked_for_seldom_but_not_never() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
