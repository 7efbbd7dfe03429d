"""The command line: ``factcompare diff`` and ``factcompare demo``."""

from __future__ import annotations

from compare.cli.app import main

__all__ = ["main"]
