"""Fits a larger pair model, upon all-mpnet-base-v2, which does not ship.

    python training/tune_large.py BASE DATA_DIR OUT_DIR --out DIR

BASE is the folder of all-mpnet-base-v2, DATA_DIR holds the public sentence pairs and OUT_DIR what
``write_readings.py`` makes. It sees less than the small model does (``tune_pairs.py``), each pair
once: first public pairs, then groups of edited news and of sentences on one occurrence, with plain
and wire pairs and news between. Only the ten upper layers are tuned (LoRA: Hu et al., 2021). DIR
gets the adapter and the heads of both steps; what is finished is not made again. Seeds are fixed;
it takes an hour and a quarter on two cores. The result is read by ``--pair-model DIR/mixed``.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from examples import ADDS, CONTRADICTS, FOLLOWS, Example, chosen, linked, number_of, public
from pair_reader import PairReader, load, save
from stated import occurrences, stated_group
from tune_pairs import alone, part_of, train

from compare.evaluate.load import load_events
from compare.models.pairs.heads import HEADS
from compare.models.reference import load_reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examples import Group

RANK = 16
LAYERS = r"encoder\.layer\.([2-9]|1\d)\..*(\.q|\.k|\.v|\.o|dense)"
RATE, HEAD_RATE = 3e-4, 6e-4
WARM_UPS = {"once": 60, "mixed": 40}
PUBLIC = {
    "mnli_dev": 5000,
    "snli_dev": 1500,
    "vitaminc_mini_train": 300,
    "fever_symmetric_dev": 500,
    "wikifactcheck_refuted_train": 700,
    "med_test": 300,
    "pawsx_en_dev": 600,
    "equate_newsnli_train": 868,
}
# So many pairs that contradict and that do not, of made-up articles and of news; so many groups.
MADE_UP, NEWS = (1200, 1000), (250, 1500)
EDITED, STATED = 900, 800
EDITS = Path(__file__).with_name("edited.jsonl")

Row = dict[str, Any]


def see_public(data: Path, chance: random.Random) -> list[list[Group]]:
    """One list of pairs of the public sets."""
    return [alone(list(public(data, chance, PUBLIC)))]


def see_mixed(made: Path, chance: random.Random) -> list[list[Group]]:
    """Two lists of groups and pairs of any sort."""
    single = [*_some(made, ("plain", "wire"), MADE_UP, chance)]
    single += _some(made, ("articles",), NEWS, chance)
    groups = [*_edited_groups(made, chance), *_stated_groups(chance), *alone(single)]
    chance.shuffle(groups)
    half = len(groups) // 2
    return [groups[:half], groups[half:]]


def _some(
    made: Path, parts: Sequence[str], most: tuple[int, int], chance: random.Random
) -> list[Example]:
    """Some linked pairs that contradict, and some that do not."""
    found = [e for part, event in chosen([made / p for p in parts]) for e in linked(event, part)]
    chance.shuffle(found)
    bad, good = ([e for e in found if e.contradicts is which] for which in (True, False))
    return [*bad[: most[0]], *good[: most[1]]]


def _stated_groups(chance: random.Random) -> list[Group]:
    rows = [row for row in occurrences() if not row.get("measured")]
    chance.shuffle(rows)
    return [part_of(stated_group(row), chance) for row in rows[:STATED]]


def _edited_groups(made: Path, chance: random.Random) -> list[Group]:
    """Pairs of news with one edit each: one of a group contradicts, the others do not."""
    rows = [json.loads(line) for line in EDITS.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if not row.get("fitting")]
    chance.shuffle(rows)
    rows = rows[:EDITED]
    texts = _sentences(made, rows)
    return [_edited_group(row, texts[row["part"], row["event"]], chance) for row in rows]


def _sentences(
    made: Path, rows: Sequence[Row]
) -> dict[tuple[str, str], tuple[list[str], list[str]]]:
    """The sentences of both articles of the events that rows tell of."""
    wanted = {(row["part"], row["event"]) for row in rows}
    found = {}
    for part in sorted({part for part, _ in wanted}):
        for event in load_events(made / part):
            if (part, event.name) in wanted:
                first, second = ([span.text for span in side] for side in event.sentences)
                found[part, event.name] = first, second
    return found


def _edited_group(
    row: Row, texts: tuple[list[str], list[str]], chance: random.Random
) -> tuple[Example, ...]:
    pair = texts[0][row["a"]], texts[1][row["b"]]
    conflicts = [edit for edit in row["edits"] if edit["type"] == "conflict"]
    others = [edit for edit in row["edits"] if edit["type"] != "conflict"]
    return tuple(_edited(edit, pair) for edit in [chance.choice(conflicts), *others])


def _edited(edit: Row, pair: tuple[str, str]) -> Example:
    """A pair with an edit in one of its sentences, and what may be said of it then."""
    side, (start, end) = "ab".index(edit["side"]), edit["old"]
    changed = pair[side][:start] + edit["new"] + pair[side][end:]
    texts = (changed, pair[1]) if side == 0 else (pair[0], changed)
    if edit["type"] != "conflict":
        ways = frozenset({FOLLOWS, ADDS})
        return Example(texts, ways, ways, ((), ()))
    kind = number_of(edit["kind"])
    mine = ((start, start + len(edit["new"]), kind),)
    theirs = ((*edit["other"], kind),)
    ways = frozenset({CONTRADICTS})
    return Example(texts, ways, ways, (mine, theirs) if side == 0 else (theirs, mine))


def main() -> None:
    """Trains and writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("base", type=Path, help="folder of all-mpnet-base-v2")
    parser.add_argument("data", type=Path)
    parser.add_argument("made", type=Path, help="what write_readings.py made")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(0)
    reader = PairReader(load_reference(options.base), RANK, LAYERS)
    for name, warm_up in WARM_UPS.items():
        last, chance = options.out / name, random.Random(5)
        if not (last / HEADS).exists():
            print(name, flush=True)
            torch.manual_seed(0)
            once = name == "once"
            seen = see_public(options.data, chance) if once else see_mixed(options.made, chance)
            train(reader, seen, RATE, chance, HEAD_RATE, warm_up)
            save(reader, last, base=str(options.base.resolve()))
        load(reader, last)


if __name__ == "__main__":
    main()
