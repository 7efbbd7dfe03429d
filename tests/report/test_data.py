from __future__ import annotations

import json

from compare.report.data import render_json
from tests.report.builder import Builder, article
from tests.report.events import flood


def test_json_is_the_report() -> None:
    assert render_json(flood()) == flood().to_json()


def test_controls_are_escaped_and_mean_the_same() -> None:
    report = Builder([article("a", "One", "Head\n\n\x1b[0m \x9b2J \u202e \ud83d end.")]).report()
    shown = render_json(report)
    assert not set("\x1b\x9b\u202e\ud83d") & set(shown)
    assert json.loads(shown) == report.to_dict()
