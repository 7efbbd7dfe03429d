"""What is found of small edits that make one article of a pair contradict the other.

Usage: python benchmarks/edits.py EVENTS_DIR [--half 1|2] [--errors]

EVENTS_DIR holds annotated article pairs, a folder an event. ``edits.json`` beside this program
lists edits of their second articles: sentences are told by their number and words by their offsets
in the sentence, so that hardly a word of the articles is repeated here. A conflict is found when a
divergence has one side on the words that were put in (of polarity and attribution: in their
sentence) and the other in a sentence that reports the same fact. A harmless edit must add no
divergence to its sentence. ``--half`` takes every second event, so that rules can be written on one
half and judged on the other.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare import Settings, compare_files
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_event

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.evaluate.event import Event
    from compare.model import Report, Span

EDITS = Path(__file__).parent / "edits.json"
# Of these kinds the whole sentence counts, since no single word carries them.
WIDE = {"polarity", "attribution"}

Extent = tuple[int, int]
Told = list[tuple[Extent, Extent]]
Edit = dict[str, Any]


@dataclass(frozen=True)
class Edited:
    """The second article with edits in it, and for each its sentence and its words there."""

    text: str
    places: tuple[tuple[Extent, Extent], ...]


def edited(event: Event, edits: Sequence[Edit]) -> Edited:
    """All edits made at once; no two are in one sentence."""
    text, out, places, last = event.articles[1].text, "", {}, 0
    for edit in sorted(edits, key=lambda e: e["b"]):
        sentence = event.sentences[1][edit["b"]]
        first, after = sentence.start + edit["start"], sentence.start + edit["end"]
        out += text[last:first]
        moved = len(out) - first
        words = (len(out), len(out) + len(edit["new"]))
        out, last = out + edit["new"], after
        grown = len(edit["new"]) - (after - first)
        places[edit["b"]] = (sentence.start + moved, sentence.end + moved + grown), words
    return Edited(out + text[last:], tuple(places[edit["b"]] for edit in edits))


def said(event: Event, second: str) -> Told:
    """The divergences between the first article and a version of the second: both sides."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("a.txt", "b.txt")]
        for path, text in zip(paths, (event.articles[0].text, second), strict=True):
            path.write_text(text, encoding="utf-8")
        return list(_sides(compare_files(paths)))


def _sides(report: Report) -> Iterator[tuple[Extent, Extent]]:
    for fact in report.facts:
        for divergence in fact.divergences:
            found = {side.source: (side.start, side.end) for side in divergence.sides}
            if {"a", "b"} <= found.keys():
                yield found["a"], found["b"]


def _extent(sentence: Span) -> Extent:
    return sentence.start, sentence.end


def meet(one: Extent, other: Extent) -> bool:
    """Whether two stretches have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def judge(event: Event, edits: Sequence[Edit], errors: bool) -> Counter[str]:
    """How many edits of each kind are found, and how many harmless ones are let alone."""
    counts: Counter[str] = Counter()
    before = said(event, event.articles[1].text)
    for conflict in (True, False):
        chosen = [edit for edit in edits if edit["conflict"] is conflict]
        changed = edited(event, chosen)
        told = said(event, changed.text)
        for edit, place in zip(chosen, changed.places, strict=True):
            if conflict:
                right = _found(event, edit, place, told)
            else:
                right = _quiet(event, edit, place, before, told)
            name = edit["kind"] if conflict else "harmless"
            counts[name] += 1
            counts[f"{name} right"] += right
            if errors and not right:
                print(f"{event.name} b{edit['b']} {name}: {changed.text[slice(*place[1])]!r}")
    return counts


def _found(event: Event, edit: Edit, place: tuple[Extent, Extent], told: Told) -> bool:
    """Whether a divergence lies on the edit and on a sentence that reports the same fact."""
    words = place[edit["kind"] not in WIDE]
    partners = [_extent(event.sentences[0][i]) for i, j in agreed(event).allowed if j == edit["b"]]
    return any(meet(b, words) and any(meet(a, p) for p in partners) for a, b in told)


def _quiet(
    event: Event, edit: Edit, place: tuple[Extent, Extent], before: Told, told: Told
) -> bool:
    """Whether no divergence lies in the sentence of a harmless edit that was not there before."""
    own = _extent(event.sentences[1][edit["b"]])
    return any(meet(b, own) for _, b in before) or not any(meet(b, place[0]) for _, b in told)


def main() -> None:
    """Judge all events and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("events", type=Path)
    parser.add_argument("--half", type=int, choices=(1, 2), help="every second event only")
    parser.add_argument("--errors", action="store_true", help="print what is judged wrongly")
    options = parser.parse_args()
    edits = json.loads(EDITS.read_text(encoding="utf-8"))
    names = sorted(edits)[options.half - 1 :: 2] if options.half else sorted(edits)
    counts: Counter[str] = Counter()
    for name in names:
        event = load_event(options.events / name, Settings())
        counts += judge(event, edits[name], options.errors)
    kinds = sorted(k for k in counts if not k.endswith(" right") and k != "harmless")
    for kind in kinds:
        print(f"{kind:12} {counts[kind + ' right']:4} of {counts[kind]}")
    found, total = sum(counts[k + " right"] for k in kinds), sum(counts[k] for k in kinds)
    print(f"{'conflicts':12} {found:4} of {total}: {found / total:.3f}")
    alarms = counts["harmless"] - counts["harmless right"]
    print(
        f"{'false alarms':12} {alarms:4} of {counts['harmless']}: {alarms / counts['harmless']:.3f}"
    )


if __name__ == "__main__":
    main()
