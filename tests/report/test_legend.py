from __future__ import annotations

from compare.model import Relation
from compare.report.legend import legend
from compare.report.marks import Mark
from compare.report.order import ALL_RELATIONS
from compare.report.terminal import render_terminal
from tests.report.events import court, flood, talks


def test_only_the_signs_in_use_are_explained() -> None:
    assert [mark for mark, _ in legend(court(), ALL_RELATIONS).marks] == [Mark.DIVERGES]
    assert not legend(court(), ALL_RELATIONS).brackets
    used = legend(talks(), ALL_RELATIONS)
    assert [mark for mark, _ in used.marks] == [Mark.DIVERGES, Mark.ADDS, Mark.DIFFERS]
    assert used.brackets
    agreed = legend(flood(), frozenset({Relation.AGREE}))
    assert Mark.DIVERGES not in dict(agreed.marks)


def test_the_terminal_explains_the_signs_before_it_uses_them() -> None:
    shown = render_terminal(talks(), width=120, color=False)
    assert shown.index("⟦words⟧") < shown.index("Where the sources diverge")
