from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from compare.errors import OutputError
from compare.report.terminal import render_svg, save_svg
from tests.report.events import flood

if TYPE_CHECKING:
    from pathlib import Path


def test_the_picture_is_the_same_every_time_and_fetches_nothing() -> None:
    svg = render_svg(flood(), 120)
    assert svg == render_svg(flood(), 120)
    assert "@font-face" not in svg
    assert re.findall(r"url\((?!#)", svg) == []


def test_the_picture_holds_the_words(tmp_path: Path) -> None:
    save_svg(flood(), str(tmp_path / "flood.svg"), 120)
    root = ElementTree.parse(tmp_path / "flood.svg").getroot()
    words = "".join(root.itertext()).replace("\xa0", " ")
    assert "⟦4.2 metres⟧" in words
    assert "factcompare" in words


def test_a_picture_without_a_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        save_svg(flood(), str(tmp_path / "missing" / "flood.svg"), 120)
