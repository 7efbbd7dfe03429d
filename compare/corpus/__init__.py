"""Whole archives: the events in them compared by many processes, to tables of facts."""

from __future__ import annotations

from compare.corpus.run import Job, Outcome, run_corpus

__all__ = ["Job", "Outcome", "run_corpus"]
