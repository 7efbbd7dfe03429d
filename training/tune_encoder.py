"""Fits the encoder to news: a low-rank adapter that brings sentences that report one fact closer.

    python training/tune_encoder.py EVENTS_DIR [EVENTS_DIR ...] --out DIR [--write]

An EVENTS_DIR holds annotated article pairs, one folder each. The sentences of both articles are
encoded; how well the tokens of two sentences match (ColBERT: Khattab and Zaharia, 2020; BERTScore:
Zhang et al., 2020) is added to what the other signals say of the pair, and the sum is fitted to
what readers linked. Trained is an adapter alone (LoRA: Hu et al., 2021); its base model stays as it
is. DIR gets three adapters in the format of peft, each with the names of its events: two that were
trained without one half of the stories, so that ``fit_links.py`` can see how an encoder does on
stories that it has not seen, and one of all, which ``--write`` puts into the package. What is there
already is not made again. Seeds are fixed; one pass over 2,500 pairs takes half an hour on two
cores.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from fit_links import TRAINED_ON, Measured, fit, labels, measure
from low_rank import adapted, save_adapter
from torch import Tensor, nn

from compare.align.token_match import LEAST_ALIKE
from compare.models.adapters import ADAPTER, CONFIGURATION, MATRICES
from compare.models.reference import load_reference
from compare.models.weights import BASE_MODEL, find_model

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sentence_transformers import SentenceTransformer

RANK = 16
RATE, HEAD_RATE, WARM_UP, LAST_RATE = 5e-4, 2e-2, 15, 0.05
# So many article pairs are seen before the weights are changed.
BATCH = 4
# Longer articles are left out: they take minutes, and there are few.
MOST_CELLS = 3600
# So many sentences of much the same length are encoded together.
TOGETHER = 16
# What the three adapters are called.
WITHOUT, ALL = "without-{}", "all"


@dataclass(frozen=True)
class Example:
    """One article pair: its sentences, what their pieces weigh, and what is asked for.

    ``offset``: what the signals of the base model say of every pair of sentences, as logits,
    shape (n, m), like ``labels`` and ``weights``.
    """

    sentences: tuple[list[str], list[str]]
    pieces: dict[int, float]
    offset: Tensor
    labels: Tensor
    weights: Tensor


class Matcher(nn.Module):  # type: ignore[misc]  # the types of torch are not read
    """An encoder, and a linear head over how well the tokens of two sentences match."""

    def __init__(self, model: SentenceTransformer) -> None:
        super().__init__()
        self.tokenizer = model.tokenizer
        self.length = model.max_seq_length
        self.encoder = adapted(model, RANK)
        self.head = nn.Parameter(torch.tensor([0.0, 0.0, 4.0, 1.0, 0.3, 0.3]))
        self.trust = nn.Parameter(torch.tensor(0.7))
        self.bias = nn.Parameter(torch.tensor(-3.0))

    def forward(self, example: Example) -> Tensor:
        """The logits of all pairs of sentences, shape (n, m)."""
        a, b = (self._encode(texts, example.pieces) for texts in example.sentences)
        found: Tensor = self.trust * example.offset + _match(a, b) @ self.head + self.bias
        return found

    def _encode(self, texts: list[str], pieces: dict[int, float]) -> Encoded:
        """All texts of an article, those of much the same length together."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        parts = [
            self._part([texts[i] for i in order[first : first + TOGETHER]], pieces)
            for first in range(0, len(order), TOGETHER)
        ]
        longest = max(p.tokens.shape[1] for p in parts)
        back = torch.tensor(np.argsort(order))
        return Encoded(
            torch.cat(
                [nn.functional.pad(p.tokens, (0, 0, 0, _missing(p, longest))) for p in parts]
            )[back],
            torch.cat([nn.functional.pad(p.weights, (0, _missing(p, longest))) for p in parts])[
                back
            ],
            torch.cat([p.vectors for p in parts])[back],
        )

    def _part(self, texts: list[str], pieces: dict[int, float]) -> Encoded:
        inputs = self.tokenizer(
            texts,
            truncation=True,
            max_length=self.length,
            padding=True,
            return_tensors="pt",
            return_special_tokens_mask=True,
        )
        special = inputs.pop("special_tokens_mask")
        rows = self.encoder(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1)
        weights = [[pieces.get(i, 0.0) for i in row] for row in inputs["input_ids"].tolist()]
        return Encoded(
            nn.functional.normalize(rows, dim=-1),
            torch.tensor(weights) * (1 - special),
            nn.functional.normalize((rows * mask).sum(1), dim=-1),
        )


@dataclass(frozen=True)
class Encoded:
    """The n sentences of an article of at most t tokens, in d dimensions.

    ``tokens``: unit vectors, shape (n, t, d); ``weights``: how rare they are, 0 for what is no
    token, shape (n, t); ``vectors``: the sentences, unit vectors, shape (n, d).
    """

    tokens: Tensor
    weights: Tensor
    vectors: Tensor


def _missing(part: Encoded, longest: int) -> int:
    return longest - int(part.tokens.shape[1])


def _match(a: Encoded, b: Encoded) -> Tensor:
    """How well the tokens of all pairs of sentences match, shape (n, m, 6)."""
    rows = [_nearest(a, i, b) for i in range(len(a.tokens))]
    near_a, near_b = (torch.stack([row[side] for row in rows]) for side in (0, 1))
    of_a, of_b = a.weights[:, None, :], b.weights[None, :, :]
    cover_a = (near_a * of_a).sum(-1) / of_a.sum(-1).clamp(min=1e-3)
    cover_b = (near_b * of_b).sum(-1) / of_b.sum(-1).clamp(min=1e-3)
    shared_a = ((near_a - LEAST_ALIKE).clamp(min=0) * of_a).sum(-1)
    shared_b = ((near_b - LEAST_ALIKE).clamp(min=0) * of_b).sum(-1)
    low, high = torch.minimum(cover_a, cover_b), torch.maximum(cover_a, cover_b)
    return torch.stack(
        [
            low,
            high,
            2 * low * high / (low + high).clamp(min=1e-3),
            a.vectors @ b.vectors.T,
            torch.log1p(torch.minimum(shared_a, shared_b)),
            torch.log1p(torch.maximum(shared_a, shared_b)),
        ],
        dim=-1,
    )


def _nearest(a: Encoded, i: int, b: Encoded) -> tuple[Tensor, Tensor]:
    """The greatest cosines of the tokens of one sentence and of all those of the other article."""
    cosine = torch.einsum("td,msd->mts", a.tokens[i], b.tokens)
    none_a, none_b = a.weights[i] == 0, b.weights == 0
    return (
        cosine.masked_fill(none_b[:, None, :], -1.0).amax(2),
        cosine.masked_fill(none_a[None, :, None], -1.0).amax(1),
    )


def examples(events: Sequence[Measured]) -> Iterator[Example]:
    """The article pairs with what signals of the base model say of them."""
    scorer = fit(events)
    for event in events:
        told, weights = labels(event)
        probability = scorer.probability(event.signals).clip(1e-3, 1 - 1e-3)
        yield Example(
            event.sentences,
            event.pieces,
            *(
                torch.tensor(values, dtype=torch.float32)
                for values in (np.log(probability / (1 - probability)), told, weights)
            ),
        )


def train(matcher: Matcher, chosen: list[Example], chance: random.Random) -> None:
    """One pass over the examples."""
    inner = [p for p in matcher.encoder.parameters() if p.requires_grad]
    outer = [matcher.head, matcher.trust, matcher.bias]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": RATE}, {"params": outer, "lr": HEAD_RATE}], weight_decay=0.0
    )
    steps = math.ceil(len(chosen) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, partial(_rate, steps=steps))
    matcher.train()
    chance.shuffle(chosen)
    total = 0.0
    for step in range(steps):
        for example in chosen[step * BATCH : (step + 1) * BATCH]:
            loss = nn.functional.binary_cross_entropy_with_logits(
                matcher(example), example.labels, example.weights, reduction="sum"
            )
            (loss / (8 * BATCH)).backward()
            total += float(loss.detach())
        nn.utils.clip_grad_norm_(inner, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        if step % 25 == 24:
            print(
                f"{(step + 1) * BATCH} of {len(chosen)}: loss {total / 25 / BATCH:.2f}", flush=True
            )
            total = 0.0


def _rate(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - step / steps)


def save(matcher: Matcher, events: Sequence[Measured], out: Path) -> None:
    """Writes the adapter in half precision, and what it was trained on."""
    save_adapter(matcher.encoder, out)
    names = sorted(event.name for event in events)
    (out / TRAINED_ON).write_text(json.dumps(names, indent=0) + "\n", encoding="utf-8")


def adapters(measured: Sequence[Measured], out: Path) -> None:
    """Trains and writes what is not there yet."""
    files = find_model(BASE_MODEL)
    if files is None:
        raise SystemExit(f"{BASE_MODEL} is not installed")
    short = [e for e in measured if 0 < e.signals[..., 0].size < MOST_CELLS]
    for name, left_out in ((WITHOUT.format(0), 0), (WITHOUT.format(1), 1), (ALL, None)):
        if (out / name / TRAINED_ON).exists():
            continue
        chosen = [e for e in short if e.story % 2 != left_out]
        torch.manual_seed(0)
        matcher = Matcher(load_reference(files.folder))
        print(f"{name}: {len(chosen)} pairs", flush=True)
        train(matcher, list(examples(chosen)), random.Random(0))
        save(matcher, chosen, out / name)


def main() -> None:
    """Trains and writes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True, help="where the adapters go")
    parser.add_argument("--write", action="store_true", help=f"put that of all into {ADAPTER.name}")
    options = parser.parse_args()
    measured = [event for part in measure(options.events, BASE_MODEL) for event in part]
    adapters(measured, options.out)
    if options.write:
        for name in (CONFIGURATION, MATRICES):
            shutil.copyfile(options.out / ALL / name, ADAPTER / name)


if __name__ == "__main__":
    main()
