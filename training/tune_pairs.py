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
the others are there to measure. DIR gets the adapter and the heads of each step, so that what is
finished is not made again, and the names of the events; ``--write`` puts what is made last into the
package. Seeds are fixed; it takes an hour and a half on two cores.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import shutil
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from low_rank import adapted, save_adapter, save_halved
from peft import set_peft_model_state_dict
from safetensors.torch import load_file
from stories import stories
from torch import Tensor, nn

from compare.evaluate.event import ADDERS, SIDES, Marked
from compare.evaluate.load import load_events
from compare.models.adapters import CONFIGURATION, MATRICES
from compare.models.pairs.heads import HEADS, KINDS, MOST_TOKENS, PAIR_ADAPTER, VERDICTS
from compare.models.pairs.network import logits_of
from compare.models.reference import load_reference
from compare.models.weights import BASE_MODEL, find_model

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.evaluate.event import Event, Link

RANK = 32
RATE, HEAD_RATE, WARM_UP, LAST_RATE = 5e-4, 2e-3, 60, 0.03
BATCH = 16
# What a word of no conflict weighs among all words: nearly all are.
NO_KIND = 0.15
# How much the words count beside the verdict.
WORDS = 0.5
# Public sets whose weights may be shipped, and how many pairs of each are read.
PUBLIC = {
    "mnli_dev": 9900,
    "snli_dev": 6000,
    "vitaminc_mini_train": 300,
    "fever_symmetric_dev": 708,
    "wikifactcheck_refuted_train": 2500,
    "med_test": 2500,
    "pawsx_en_dev": 2000,
    "equate_newsnli_train": 868,
}
# Where readers marked news, half of the stories are left for measuring.
MADE_UP = frozenset({"written", "plain", "wire"})
# These contradict each other in plain view, and are seen more often, with a quarter as much news.
CONTRADICTORY = frozenset({"plain", "wire"})
PASSES, AGAIN_RATE, NEWS_SHARE = 2, 3e-4, 4
ROUNDS = 2
# In these "both add" says only that one of them does.
COARSE_PARTS = frozenset({"written", "plain"})
FOLLOWS, ADDS, CONTRADICTS = range(len(VERDICTS))
TRAINED_ON = "trained_on.json"
TOKEN = re.compile(r"\w{3,}")

Extent = tuple[int, int, int]  # from, to, number of the kind
Part = tuple[str, str, list["Example"]]  # where an event is from, its name, its pairs


@dataclass(frozen=True)
class Example:
    """Two sentences, and what may be said of the second given the first, and the other way round.

    ``onward``, ``back``: the verdicts that are not ruled out. ``marked``: the words in conflict of
    each, as offsets and kinds; None where nobody marked words.
    """

    texts: tuple[str, str]
    onward: frozenset[int]
    back: frozenset[int]
    marked: tuple[tuple[Extent, ...], tuple[Extent, ...]] | None

    def turned(self) -> Example:
        """The same pair, the other way round."""
        marked = None if self.marked is None else (self.marked[1], self.marked[0])
        return Example((self.texts[1], self.texts[0]), self.back, self.onward, marked)


class PairReader(nn.Module):  # type: ignore[misc]  # the types of torch are not read
    """An encoder that reads two sentences together, and the heads upon it."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.tokenizer = model.tokenizer
        self.encoder = adapted(model, RANK)
        width = int(model.transformers_model.config.hidden_size)
        self.verdict = nn.Linear(2 * width, len(VERDICTS))
        self.words = nn.Linear(width, 1 + len(KINDS))

    def forward(self, inputs: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Logits of the verdicts, shape (n, 3), and of each token's kinds, (n, t, 1 + kinds)."""
        rows = self.encoder(**inputs).last_hidden_state
        return logits_of(rows, inputs["attention_mask"], self.verdict, self.words)

    def loss(self, examples: Sequence[Example]) -> Tensor:
        """How far the answers are from what may be said of the pairs; of all, their mean."""
        inputs = self.tokenizer(
            [e.texts[0] for e in examples],
            [e.texts[1] for e in examples],
            truncation=True,
            max_length=MOST_TOKENS,
            padding=True,
            return_tensors="pt",
            return_offsets_mapping=True,
        )
        offsets = inputs.pop("offset_mapping").tolist()
        sides = [inputs.sequence_ids(n) for n in range(len(examples))]
        verdicts, words = self(dict(inputs))
        allowed = torch.full_like(verdicts, -math.inf)
        for n, example in enumerate(examples):
            allowed[n, sorted(example.onward)] = 0.0
        ruled_out = -torch.logsumexp(verdicts.log_softmax(-1) + allowed, dim=-1)
        tags = torch.tensor(
            [_tags(e, s, o) for e, s, o in zip(examples, sides, offsets, strict=True)]
        )
        weights = torch.tensor([NO_KIND] + [1.0] * len(KINDS))
        wrong = nn.functional.cross_entropy(
            words.transpose(1, 2), tags, weights, ignore_index=-1, reduction="sum"
        )
        return ruled_out.mean() + WORDS * wrong / (tags >= 0).sum().clamp(min=1) / NO_KIND


def _tags(
    example: Example, sides: Sequence[int | None], offsets: Sequence[Sequence[int]]
) -> list[int]:
    """The kind of every token, 0 for none, -1 where nothing is asked for."""
    if example.marked is None:
        return [-1] * len(sides)
    return [
        -1 if side is None else _kind(example.marked[side], start, end)
        for side, (start, end) in zip(sides, offsets, strict=True)
    ]


def _kind(marked: Sequence[Extent], start: int, end: int) -> int:
    return next((kind for first, last, kind in marked if first < end and start < last), 0)


def public(data: Path, chance: random.Random) -> Iterator[Example]:
    """The pairs of the public sets."""
    known = {
        "a_entails_b": ({FOLLOWS}, {FOLLOWS, ADDS}),
        "equivalent": ({FOLLOWS}, {FOLLOWS}),
        "neutral": ({ADDS}, {FOLLOWS, ADDS}),
        "contradiction": ({CONTRADICTS}, {CONTRADICTS}),
    }
    for name, most in PUBLIC.items():
        lines = (data / f"pairs_{name}.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        chance.shuffle(rows)
        for row in rows[:most]:
            if name.startswith("pawsx") and row["label"] == "neutral":
                continue  # some of them contradict each other
            onward, back = known[row["label"]]
            yield Example((row["a"], row["b"]), frozenset(onward), frozenset(back), None)


def linked(event: Event, part: str) -> Iterator[Example]:
    """The pairs of sentences that the first reader linked, and half as many others."""
    joined = {pair for reading in event.readings for link in reading for pair in link.pairs()}
    texts = tuple([span.text for span in side] for side in event.sentences)
    for link in event.readings[0]:
        if all(len(numbers) == 1 for numbers in link.sentences):
            yield _example(event, link, part in COARSE_PARTS)
    others = [pair for pair in product(*map(range, map(len, texts))) if pair not in joined]
    words = tuple([set(TOKEN.findall(text.lower())) for text in side] for side in texts)
    alike = sorted((-_alike(words[0][i], words[1][j]), i, j) for i, j in others)
    for share, i, j in alike[: max(1, len(event.readings[0]) // 2)]:
        if share:
            adds = frozenset({ADDS})
            yield Example((texts[0][i], texts[1][j]), adds, adds, ((), ()))


def _alike(a: set[str], b: set[str]) -> float:
    return len(a & b) / (1 + math.sqrt(min(len(a), len(b))))


def _example(event: Event, link: Link, coarse: bool) -> Example:
    (i,), (j,) = link.sentences
    spans = event.sentences[0][i], event.sentences[1][j]
    texts = (spans[0].text, spans[1].text)
    if link.marked is Marked.DIVERGE:
        ways = frozenset({CONTRADICTS}), frozenset({CONTRADICTS})
    elif link.marked is Marked.AGREE:
        ways = frozenset({FOLLOWS}), frozenset({FOLLOWS})
    elif coarse:
        ways = frozenset({FOLLOWS, ADDS}), frozenset({FOLLOWS, ADDS})
    else:
        first, second = (frozenset({ADDS if s in _adders(link) else FOLLOWS}) for s in SIDES)
        ways = second, first
    marked = tuple(
        tuple(
            (p.words[n].start - spans[n].start, p.words[n].end - spans[n].start, _number(p.kind))
            for p in link.points
        )
        for n in (0, 1)
    )
    return Example(texts, *ways, (marked[0], marked[1]))


def _adders(link: Link) -> frozenset[str]:
    return ADDERS.get(link.marked, frozenset(SIDES))


def _number(kind: str) -> int:
    return 1 + KINDS.index(kind)


def chosen(folders: Sequence[Path]) -> Iterator[Part]:
    """The events that are trained on: part and name, with their pairs."""
    events = [(folder.name, event) for folder in folders for event in load_events(folder)]
    number = stories([event for _, event in events])
    for part, event in events:
        if part in MADE_UP or number[id(event)] % 2 == 0:
            yield part, event.name, list(linked(event, part))


def train(
    reader: PairReader, examples: Sequence[Example], rate: float, chance: random.Random
) -> None:
    """One pass over the examples, those of much the same length together."""
    print(f"{len(examples)} pairs", flush=True)
    inner = [p for p in reader.encoder.parameters() if p.requires_grad]
    outer = [*reader.verdict.parameters(), *reader.words.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": rate}, {"params": outer, "lr": HEAD_RATE * rate / RATE}],
        weight_decay=0.01,
    )
    batches = _batches(examples, chance)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, partial(_rate, steps=len(batches)))
    reader.train()
    total = 0.0
    for step, batch in enumerate(batches, start=1):
        loss = reader.loss([e.turned() if chance.random() < 0.5 else e for e in batch])
        loss.backward()
        nn.utils.clip_grad_norm_([*inner, *outer], 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        total += float(loss.detach())
        if step % 50 == 0:
            print(f"{step} of {len(batches)}: loss {total / 50:.3f}", flush=True)
            total = 0.0


def _batches(examples: Sequence[Example], chance: random.Random) -> list[list[Example]]:
    """Batches of much the same length, in any order."""
    order = sorted(examples, key=lambda e: sum(map(len, e.texts)) + 60 * chance.random())
    batches = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    chance.shuffle(batches)
    return batches


def _rate(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - step / steps)


def load(reader: PairReader, folder: Path) -> None:
    """Takes the weights that ``save`` wrote."""
    set_peft_model_state_dict(reader.encoder, load_file(folder / MATRICES))
    heads = load_file(folder / HEADS)
    for name, head in (("verdict", reader.verdict), ("words", reader.words)):
        head.load_state_dict({k: heads[f"{name}.{k}"] for k in ("weight", "bias")})


def save(reader: PairReader, out: Path) -> None:
    """Writes adapter and heads in half precision."""
    save_adapter(reader.encoder, out)
    heads = {
        f"{name}.{kind}": value
        for name, head in (("verdict", reader.verdict), ("words", reader.words))
        for kind, value in head.state_dict().items()
    }
    save_halved(heads, out / HEADS)


def see_once(reader: PairReader, data: Path, events: Sequence[Part]) -> None:
    """One pass over public pairs, then one over those of the events."""
    chance = random.Random(0)
    train(reader, list(public(data, chance)), RATE, chance)
    train(reader, [example for _, _, found in events for example in found], RATE, chance)


def see_again(reader: PairReader, events: Sequence[Part], seed: int) -> None:
    """More passes over what contradicts in plain view, with some news between."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    plain = [e for part, _, found in events if part in CONTRADICTORY for e in found]
    news = [e for part, _, found in events if part not in MADE_UP for e in found]
    some = chance.sample(news, min(len(news), len(plain) // NEWS_SHARE))
    for _ in range(PASSES):
        train(reader, [*plain, *some], AGAIN_RATE, chance)


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
    events = list(chosen(options.events))
    last = options.out / "once"
    if not (last / HEADS).exists():
        see_once(reader, options.data, events)
        save(reader, last)
    for number in range(1, ROUNDS + 1):
        load(reader, last)
        last = options.out / f"again-{number}"
        if not (last / HEADS).exists():
            see_again(reader, events, number)
            save(reader, last)
    names = sorted(f"{part}/{name}" for part, name, _ in events)
    (options.out / TRAINED_ON).write_text(json.dumps(names, indent=0) + "\n")
    if options.write:
        PAIR_ADAPTER.mkdir(exist_ok=True)
        for name in (CONFIGURATION, MATRICES, HEADS):
            shutil.copyfile(last / name, PAIR_ADAPTER / name)  # not who may read it


if __name__ == "__main__":
    main()
