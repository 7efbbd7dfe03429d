"""Says in one plain sentence why a fact is judged as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.wording import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Divergence, Passage

__all__ = ["explain"]

# More words than these are easier to see in the text, where they are marked.
_MOST_SHOWN = 2


def explain(
    divergences: Sequence[Divergence],
    adds: Sequence[Passage],
    differs: Sequence[Passage],
    names: Mapping[str, str],
) -> str:
    """The verdict on a fact that sources of these names, by id, report.

    "" where there is nothing to say: a divergence says why itself, and so does a lone source.
    Words that differ and weigh too little for a detail may still tell something.
    """
    if divergences or len(names) < 2:
        return ""
    who = "Both" if len(names) == 2 else f"All {len(names)}"
    if not adds and differs:
        return f"{who} report it, in other words"
    if not adds:
        return f"{who} report it; none gives a detail that another lacks"
    return "; ".join([f"{who} report it", *_alone(adds, names)])


def _alone(adds: Sequence[Passage], names: Mapping[str, str]) -> Iterator[str]:
    for source, name in names.items():
        own = [f'"{shorten(p.text)}"' for p in adds if p.source == source]
        if own:
            more = f" and {len(own) - _MOST_SHOWN} more" if len(own) > _MOST_SHOWN else ""
            joint = ", " if more else " and "
            yield f"{name} alone gives {joint.join(own[:_MOST_SHOWN])}{more}"
