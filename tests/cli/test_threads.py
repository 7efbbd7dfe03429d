"""How many threads multiply matrices when the command line runs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

CODE = """
from compare.cli import main
main(["--version"])
import numpy
from threadpoolctl import threadpool_info
print([library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"])
"""


@pytest.mark.parametrize(("given", "wanted"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "2"}, "2")])
def test_matrices_are_multiplied_on_one_thread_unless_told_otherwise(
    given: dict[str, str], wanted: str
) -> None:
    others = {name: value for name, value in os.environ.items() if "NUM_THREADS" not in name}
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        check=False,
        env=others | given,
    )
    *_, told = done.stdout.splitlines()
    if told == "[]":
        pytest.skip("numpy multiplies matrices with another library")
    assert told in (f"[{wanted}]", "[1]" if os.cpu_count() == 1 else "")
