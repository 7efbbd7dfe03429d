"""Pairs of news articles with edits in them, to fit and measure what finds contradictions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["ArticlePair", "with_edits"]

Data = dict[str, Any]
Extents = list[list[int]]


@dataclass(frozen=True)
class ArticlePair:
    """Two articles with the sentences and links of one reader; what is by side is by "a" or "b".

    ``extents``: where each sentence stands in its text. ``doubtful``: for each link whether the
    reader was unsure of it.
    """

    name: str
    texts: dict[str, str]
    extents: dict[str, Extents]
    dates: dict[str, str]
    links: list[Data]
    doubtful: list[bool]
    boilerplate: Data


def with_edits(
    pairs: Iterable[tuple[str, ArticlePair]], rows: Iterable[Data]
) -> Iterator[tuple[str, ArticlePair]]:
    """The pairs that were edited for fitting, once for the first edits of all their sentences,
    once for the second and so on: ``edited-1``, ``edited-2``; ``rows`` are those of
    ``edited.jsonl``, whose sentences each stand in one row only.
    """
    by_pair: dict[tuple[str, str], list[Data]] = defaultdict(list)
    for row in rows:
        if row.get("fitting"):
            by_pair[row["part"], row["event"]].append(row)
    for part, pair in pairs:
        found = by_pair.get((part, pair.name), [])
        for number in range(max((len(row["edits"]) for row in found), default=0)):
            edits = [(r, r["edits"][number]) for r in found if number < len(r["edits"])]
            yield f"edited-{number + 1}", _edited(pair, edits)


def _edited(pair: ArticlePair, edits: Sequence[tuple[Data, Data]]) -> ArticlePair:
    """The pair with one edit in each of these rows' sentences."""
    changed: dict[str, dict[int, Data]] = {"a": {}, "b": {}}
    for row, edit in edits:
        changed[edit["side"]][row[edit["side"]]] = edit
    laid = {s: _replaced(pair.texts[s], pair.extents[s], changed[s]) for s in changed}
    links = [_still(link, changed) for link in pair.links]
    for row, edit in edits:
        if edit["type"] == "conflict":
            numbers = {"a": [row["a"]], "b": [row["b"]]}
            place = next(n for n, x in enumerate(links) if {s: x[s] for s in numbers} == numbers)
            point = _point(row, edit, pair)
            links[place] = {**links[place], "relation": "diverge", "divergences": [point]}
    texts = {side: text for side, (text, _) in laid.items()}
    extents = {side: places for side, (_, places) in laid.items()}
    return replace(pair, texts=texts, extents=extents, links=links)


def _replaced(text: str, extents: Extents, edits: Mapping[int, Data]) -> tuple[str, Extents]:
    """A text with an edit in some of its sentences, and where its sentences stand then."""
    out, places, last, moved = "", [], 0, 0
    for number, (start, end) in enumerate(extents):
        grown = 0
        if number in edits:
            (first, after), new = edits[number]["old"], edits[number]["new"]
            out += text[last : start + first] + new
            last, grown = start + after, len(new) - (after - first)
        places.append([start + moved, end + moved + grown])
        moved += grown
    return out + text[last:], places


def _still(link: Data, changed: Mapping[str, Mapping[int, Data]]) -> Data:
    """A link without what its reader marked of sentences that are other ones now."""
    if not any(number in changed[side] for side in changed for number in link[side]):
        return link
    relation = "both_add" if link["relation"] == "diverge" else link["relation"]
    return {**link, "relation": relation, "divergences": []}


def _point(row: Data, edit: Data, pair: ArticlePair) -> Data:
    """The words of both sides that an edit sets against each other."""
    side = edit["side"]
    other = "b" if side == "a" else "a"
    start = pair.extents[other][row[other]][0]
    first, after = (start + offset for offset in edit["other"])
    words = {side: edit["new"], other: pair.texts[other][first:after]}
    return {"kind": edit["kind"], "a_span": words["a"], "b_span": words["b"]}
