from __future__ import annotations

import re
from xml.etree import ElementTree

from compare.report.terminal import render_svg
from tests.report.events import flood


def test_the_picture_is_the_same_every_time_and_fetches_nothing() -> None:
    svg = render_svg(flood(), 120)
    assert svg == render_svg(flood(), 120)
    assert "@font-face" not in svg
    assert re.findall(r"url\((?!#)", svg) == []


def test_the_picture_holds_the_words() -> None:
    words = "".join(ElementTree.fromstring(render_svg(flood(), 120)).itertext())
    words = words.replace("\xa0", " ")
    assert "⟦4.2 metres⟧" in words
    assert "factcompare" in words
