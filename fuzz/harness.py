"""Fuzzes one target with atheris: python -m fuzz.harness TARGET [libFuzzer's own arguments]."""

from __future__ import annotations

import importlib
import sys
from typing import Any


def main() -> None:
    """Runs until libFuzzer's time is up or the target raises; ends the process."""
    atheris: Any = importlib.import_module("atheris")  # it has no types
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["compare"]):
        targets = importlib.import_module("fuzz.targets")
    atheris.Setup(sys.argv, targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
