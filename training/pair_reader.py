"""The pair model while it is trained: an encoder with a low-rank adapter and two heads."""

from __future__ import annotations

import math
from itertools import accumulate, product
from typing import TYPE_CHECKING, Any

import torch
from examples import CONTRADICTS
from low_rank import adapted, save_adapter, save_halved
from peft import set_peft_model_state_dict
from safetensors.torch import load_file
from torch import Tensor, nn

from compare.models.adapters import MATRICES
from compare.models.pairs.heads import HEADS, KINDS, MOST_TOKENS, VERDICTS
from compare.models.pairs.network import logits_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from examples import Example, Extent, Group

__all__ = ["PairReader", "load", "save"]

RANK = 32
# What a word of no conflict weighs among all words: nearly all are.
NO_KIND = 0.15
# How much the words count beside the verdict.
WORDS = 0.5


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

    def loss(self, groups: Sequence[Group]) -> Tensor:
        """How far the answers are from what may be said of the pairs; of all, their mean.

        In a group, what contradicts must be nearer to a contradiction than what does not.
        """
        examples = [example for group in groups for example in group]
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
        likely = verdicts.log_softmax(-1)
        tags = [_tags(e, s, o) for e, s, o in zip(examples, sides, offsets, strict=True)]
        wrong = _ruled_out(likely, examples) + _in_order(likely, groups)
        return wrong + WORDS * _unmarked(words, torch.tensor(tags))


def _ruled_out(likely: Tensor, examples: Sequence[Example]) -> Tensor:
    """How much of what is said of the pairs is ruled out."""
    allowed = torch.full_like(likely, -math.inf)
    for n, example in enumerate(examples):
        allowed[n, sorted(example.onward)] = 0.0
    return -torch.logsumexp(likely + allowed, dim=-1).mean()


def _in_order(likely: Tensor, groups: Sequence[Group]) -> Tensor:
    """How far what contradicts is from standing above the rest of its group."""
    pairs = list(_ranked(groups))
    if not pairs:
        return likely.new_zeros(())
    contradicts = likely[:, CONTRADICTS]
    logits = contradicts - torch.log1p(-contradicts.exp().clamp(max=1 - 1e-6))
    above, below = (logits[list(rows)] for rows in zip(*pairs, strict=True))
    return nn.functional.softplus(below - above).mean()


def _ranked(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """The rows of two examples of one group of which only the first contradicts."""
    starts = accumulate(map(len, groups), initial=0)
    for start, group in zip(starts, groups, strict=False):
        for (n, one), (m, other) in product(enumerate(group, start), repeat=2):
            if one.contradicts and not other.contradicts:
                yield n, m


def _unmarked(words: Tensor, tags: Tensor) -> Tensor:
    """How far the kinds of the tokens are from those that readers marked."""
    weights = torch.tensor([NO_KIND] + [1.0] * len(KINDS))
    wrong = nn.functional.cross_entropy(
        words.transpose(1, 2), tags, weights, ignore_index=-1, reduction="sum"
    )
    return wrong / (tags >= 0).sum().clamp(min=1) / NO_KIND


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
