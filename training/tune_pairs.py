"""Fits the pair model: what one sentence says of another, and with which words they conflict.

    python training/tune_pairs.py DATA_DIR EVENTS_DIR [EVENTS_DIR ...] --out DIR [--write]

DATA_DIR holds public sentence pairs for natural language inference (``pairs_SET.jsonl``), of which
those are read whose licence lets weights be shipped. An EVENTS_DIR holds annotated article pairs,
one folder each. Both sentences of a pair are read together by the encoder with a low-rank adapter
(LoRA: Hu et al., 2021) and two heads: one says whether the second follows from the first, adds to
it or contradicts it (natural language inference: Bowman et al., 2015), one which words contradict,
by kind. First the public pairs are seen once, then the linked sentences of the events, with as many
others as half of these that share most words; then what contradicts in plain view, made up to do
so, four times more, with a quarter as much news. Of news only stories with an even number are seen;
the others are there to measure. Last come groups of sentences on one occurrence in many wordings,
some of which contradict each other (contrast sets: Gardner et al., 2020), with all that contradicts
in plain view between them, lest it be forgotten; what ships lies half of the way between the
weights before and after, which keeps more of both (Wortsman et al., 2022). DIR gets the adapter and
the heads of each step, so that what is finished is not made again, and the names of the events;
``--write`` puts what is made last into the package. Seeds are fixed; it takes two hours and a
quarter on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from examples import CONTRADICTORY, MADE_UP, Example, chosen, linked, public
from low_rank import save_halved
from pair_reader import PairReader, load, save
from safetensors.torch import load_file
from stated import occurrences, stated_group
from torch import nn

from compare.models.adapters import CONFIGURATION, MATRICES
from compare.models.pairs.heads import HEADS, PAIR_ADAPTER
from compare.models.reference import load_reference
from compare.models.weights import BASE_MODEL, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from examples import Group

    from compare.evaluate.event import Event

RATE, HEAD_RATE, WARM_UP, LAST_RATE = 5e-4, 2e-3, 60, 0.03
BATCH = 16
# What contradicts in plain view is seen more often, with a quarter as much news.
PASSES, AGAIN_RATE, NEWS_SHARE = 2, 3e-4, 4
ROUNDS = 2
# Of a group so many pairs that contradict are seen, and so many that do not; between the groups all
# that contradicts in plain view, and so many pairs of news.
CONTRADICTING, OTHERS, NEWS_BESIDE = 1, 2, 2500
STATED_RATE = 4e-4
# So far what ships lies from the weights before the groups towards those after.
SHARE, MIXED = 0.5, "mixed"
TRAINED_ON = "trained_on.json"


@dataclass(frozen=True)
class Known:
    """What there is to learn from: pairs of any two sentences, and the events, by their parts."""

    data: Path
    events: Sequence[tuple[str, Event]]

    @cached_property
    def found(self) -> list[tuple[str, Example]]:
        """The pairs of the events, with their part."""
        return [(part, e) for part, event in self.events for e in linked(event, part)]

    @cached_property
    def plain(self) -> list[Example]:
        """What contradicts in plain view, and what stands beside it."""
        return [e for part, e in self.found if part in CONTRADICTORY]

    @cached_property
    def news(self) -> list[Example]:
        """The pairs of sentences of news."""
        return [e for part, e in self.found if part not in MADE_UP]


def train(
    reader: PairReader, passes: Sequence[Sequence[Group]], rate: float, chance: random.Random
) -> None:
    """One pass over each of several lists, those of much the same length together."""
    inner = [p for p in reader.encoder.parameters() if p.requires_grad]
    outer = [*reader.verdict.parameters(), *reader.words.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": rate}, {"params": outer, "lr": HEAD_RATE * rate / RATE}],
        weight_decay=0.01,
    )
    batches = [batch for groups in passes for batch in _batches(groups, chance)]
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, partial(_rate, steps=len(batches)))
    reader.train()
    total = 0.0
    for step, batch in enumerate(batches, start=1):
        loss = reader.loss([_turned(group) if chance.random() < 0.5 else group for group in batch])
        loss.backward()
        nn.utils.clip_grad_norm_([*inner, *outer], 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        total += float(loss.detach())
        if step % 50 == 0:
            print(f"{step} of {len(batches)}: loss {total / 50:.3f}", flush=True)
            total = 0.0


def _turned(group: Group) -> Group:
    return tuple(example.turned() for example in group)


def _batches(groups: Sequence[Group], chance: random.Random) -> list[list[Group]]:
    """Batches of much the same length, in any order."""
    batches: list[list[Group]] = [[]]
    for group in sorted(groups, key=lambda g: _length(g) + 60 * chance.random()):
        if sum(map(len, batches[-1])) >= BATCH:
            batches.append([])
        batches[-1].append(group)
    chance.shuffle(batches)
    return batches


def _length(group: Group) -> int:
    return max(sum(map(len, example.texts)) for example in group)


def _rate(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - step / steps)


def _alone(examples: Sequence[Example]) -> list[Group]:
    return [(example,) for example in examples]


def see_once(reader: PairReader, known: Known) -> None:
    """One pass over public pairs, then one over those of the events."""
    chance = random.Random(0)
    train(reader, [_alone(list(public(known.data, chance)))], RATE, chance)
    train(reader, [_alone([example for _, example in known.found])], RATE, chance)


def see_again(reader: PairReader, known: Known, seed: int) -> None:
    """More passes over what contradicts in plain view, with some news between."""
    chance = random.Random(seed)
    most = min(len(known.news), len(known.plain) // NEWS_SHARE)
    some = _alone([*known.plain, *chance.sample(known.news, most)])
    for _ in range(PASSES):
        train(reader, [some], AGAIN_RATE, chance)


def see_stated(reader: PairReader, known: Known) -> None:
    """One pass over groups of sentences on one occurrence, with other pairs between."""
    chance = random.Random(77)
    rows = [row for row in occurrences() if not row.get("measured")]
    groups = [_part_of(stated_group(row), chance) for row in rows]
    news = chance.sample(known.news, min(NEWS_BESIDE, len(known.news)))
    train(reader, [[*groups, *_alone(known.plain), *_alone(news)]], STATED_RATE, chance)


def _part_of(group: Group, chance: random.Random) -> Group:
    """Some of a group that contradict and some that do not."""
    bad, good = ([e for e in group if e.contradicts is which] for which in (True, False))
    some = chance.sample(bad, min(CONTRADICTING, len(bad)))
    return (*some, *chance.sample(good, min(OTHERS, len(good))))


def steps() -> Iterator[tuple[str, Callable[[PairReader, Known], None]]]:
    """The name of each step of the training, and what is seen in it."""
    yield "once", see_once
    for n in range(1, ROUNDS + 1):
        yield f"again-{n}", partial(see_again, seed=n)
    yield "stated", see_stated


def mix(before: Path, after: Path, out: Path) -> None:
    """Writes the weights that lie between two others, ``SHARE`` of the way."""
    out.mkdir(parents=True, exist_ok=True)
    for name in (MATRICES, HEADS):
        old, new = load_file(before / name), load_file(after / name)
        weights = {n: torch.lerp(old[n].float(), new[n].float(), SHARE) for n in old}
        save_halved(weights, out / name)
    shutil.copyfile(after / CONFIGURATION, out / CONFIGURATION)


def main() -> None:
    """Trains and writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True, help="where the model goes")
    parser.add_argument("--write", action="store_true", help="put it into the package")
    options = parser.parse_args()
    files = find_model(BASE_MODEL)
    if files is None:
        raise SystemExit(f"{BASE_MODEL} is not installed")
    torch.manual_seed(0)
    reader = PairReader(load_reference(files.folder))
    known = Known(options.data, list(chosen(options.events)))
    for number, (name, see) in enumerate(steps()):
        last = options.out / name
        if not (last / HEADS).exists():
            print(name, flush=True)
            torch.manual_seed(number)
            see(reader, known)
            save(reader, last)
        load(reader, last)
    before, after, last = options.out / f"again-{ROUNDS}", last, options.out / MIXED
    mix(before, after, last)
    names = sorted(f"{part}/{event.name}" for part, event in known.events)
    (options.out / TRAINED_ON).write_text(json.dumps(names, indent=0) + "\n")
    if options.write:
        PAIR_ADAPTER.mkdir(exist_ok=True)
        for name in (CONFIGURATION, MATRICES, HEADS):
            shutil.copyfile(last / name, PAIR_ADAPTER / name)  # not who may read it


if __name__ == "__main__":
    main()
