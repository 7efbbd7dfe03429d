"""Judges pairs of sentences by a network's logits, whoever runs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from compare.models.pairs.heads import KINDS, VERDICTS
from compare.models.pairs.judgement import Judgement, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Answer", "PairModel", "judge", "judge_each", "judge_pair"]

Array = npt.NDArray[np.float64]
Pair = tuple[str, str]

_CONTRADICTS = VERDICTS.index("contradiction")
# What is said of two sentences that do not fit together into the model: nothing speaks for it.
_UNREAD = -20.0
# Words stand out where they are this likely to conflict, or this near the likeliest of a sentence.
_LIKELY, _NEAR = 0.5, 0.5
# Below this logit in one order, the other order is not asked: of 1,128 linked sentences the two lay
# 3.5 apart at most, and nothing is told of a pair whose mean is not well above zero.
_RULED_OUT = -1.0
# So many characters may lie between two tokens of one stretch of words: a space, a mark.
_GAP = 2


class PairModel(Protocol):
    """Says of two sentences whether they contradict each other."""

    @property
    def name(self) -> str:
        """Model and weights, for the report's signature."""

    @property
    def note(self) -> str | None:
        """Why the model runs slower than it could, if it does."""

    def judge(self, pairs: Sequence[Pair]) -> list[Judgement]:
        """A judgement per pair, in order; each depends on its two sentences alone.

        The judgement of a pair that is turned round is turned round.
        """


@dataclass(frozen=True, slots=True)
class Answer:
    """What a network says of two sentences in one order.

    ``verdicts``: logits, shape (3,). ``kinds``: logits of every token, shape (t, 1 + kinds), None
    where the network marks no words; ``sides``: which sentence each token is of, None for a
    special one; ``offsets``: where it stands there.
    """

    verdicts: Array
    kinds: Array | None
    sides: Sequence[int | None]
    offsets: Sequence[tuple[int, int]]


def judge_each(
    judge_all: Callable[[list[Pair]], list[Judgement]], pairs: Sequence[Pair]
) -> list[Judgement]:
    """The judgement of every pair; each is asked for once, whichever way round it comes."""
    ordered = {pair: min(pair, pair[::-1]) for pair in pairs}
    asked = list(dict.fromkeys(ordered.values()))
    known = dict(zip(asked, judge_all(asked), strict=True))
    return [
        known[pair] if ordered[pair] == pair else known[ordered[pair]].turned() for pair in pairs
    ]


def judge_pair(ask: Callable[[str, str], Answer], pair: Pair) -> Judgement:
    """The judgement of two sentences by what ``ask`` says of them in both orders.

    In one alone where that leaves no doubt, which it does of most pairs.
    """
    onward = ask(*pair)
    if round(_contradiction(onward.verdicts), 4) < _RULED_OUT:
        return judge(onward)
    return judge(onward, ask(*pair[::-1]))


def judge(onward: Answer, back: Answer | None = None) -> Judgement:
    """The judgement of two sentences from what a network says of them, in one order or in both."""
    answers = [answer for answer in (onward, back) if answer is not None]
    logits = [_contradiction(answer.verdicts) for answer in answers]
    contradiction = round(sum(logits) / len(logits), 4)
    kinds = [answer.kinds for answer in answers if answer.kinds is not None]
    if len(kinds) < len(answers):
        return Judgement(contradiction)
    words = _words(answers, kinds)
    return Judgement(contradiction, words) if words else Judgement(_UNREAD)


def _contradiction(verdicts: Array) -> float:
    """The logit of a contradiction against all else."""
    others = np.delete(verdicts, _CONTRADICTS)
    return float(verdicts[_CONTRADICTS] - np.logaddexp.reduce(others))


def _words(answers: Sequence[Answer], kinds: Sequence[Array]) -> Words | None:
    """The words that conflict, from the kinds of the tokens; a second answer is turned round."""
    found = []
    for side in (0, 1):
        rows = [_rows(answer, side ^ turned) for turned, answer in enumerate(answers)]
        if not rows[0] or len({len(some) for some in rows}) > 1:
            return None  # nothing but marks, or cut off in one order
        shares = [_softmax(logits[some]) for logits, some in zip(kinds, rows, strict=True)]
        likely = (np.sum(shares, axis=0) / len(shares)).round(4)
        found.append(_stretch(likely, [answers[0].offsets[n] for n in rows[0]]))
    (first, some_kinds), (second, other_kinds) = found
    summed = some_kinds.sum(0)[1:] + other_kinds.sum(0)[1:]
    clarity = min(float(1 - likely[:, 0].min()) for likely in (some_kinds, other_kinds))
    return Words(first, second, KINDS[int(summed.argmax())], round(clarity, 4))


def _rows(answer: Answer, side: int) -> list[int]:
    """The tokens of one of the two sentences."""
    return [n for n, s in enumerate(answer.sides) if s == side]


def _softmax(logits: Array) -> Array:
    powers: Array = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Array = powers / powers.sum(-1, keepdims=True)
    return shares


def _stretch(likely: Array, offsets: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], Array]:
    """The words around the surest token: where they stand, and the kinds of their tokens."""
    conflict = 1 - likely[:, 0]
    least = min(_LIKELY, _NEAR * float(conflict.max()))
    runs: list[list[int]] = []
    for n in np.flatnonzero(conflict >= least).tolist():
        if runs and offsets[n][0] - offsets[runs[-1][-1]][1] <= _GAP:
            runs[-1].append(n)
        else:
            runs.append([n])
    best = max(runs, key=lambda run: float(conflict[run].max()))
    return (offsets[best[0]][0], offsets[best[-1]][1]), likely[best]
