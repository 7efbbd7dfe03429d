from __future__ import annotations

from dataclasses import replace

from lxml import html

from compare.model import Remark
from compare.report.html import render_notebook
from tests.report.events import flood, talks


def test_a_row_for_every_shared_fact_and_a_cell_for_every_source() -> None:
    report = flood()
    table = html.fromstring(render_notebook(report))
    rows = table.xpath("//tbody/tr")
    assert len(rows) == len(report.shared())
    assert {len(row) for row in rows} == {1 + len(report.sources)}
    assert "4.2 metres / 3.8 metres" in rows[0].text_content()


def test_remarks_on_sources_are_in_the_caption() -> None:
    table = html.fromstring(render_notebook(replace(flood(), remarks=(Remark("a", "is odd"),))))
    assert f"{flood().sources[0].name}: is odd." in table.xpath("//caption")[0].text_content()


def test_it_carries_no_style_and_no_script() -> None:
    table = html.fromstring(render_notebook(talks()))
    assert not table.xpath("//style | //script | //@style | //a")
