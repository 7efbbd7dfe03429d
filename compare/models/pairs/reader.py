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

__all__ = ["Answer", "PairModel", "judge", "judge_each"]

Array = npt.NDArray[np.float64]
Pair = tuple[str, str]

_CONTRADICTS = VERDICTS.index("contradiction")
# What is said of two sentences that do not fit together into the model: nothing speaks for it.
_UNREAD = -20.0
# Words stand out where they are this likely to conflict, or this near the likeliest of a sentence.
_LIKELY, _NEAR = 0.5, 0.5
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


def judge(onward: Answer, back: Answer) -> Judgement:
    """The judgement of two sentences from what a network says of them in both orders."""
    logits = [_contradiction(answer.verdicts) for answer in (onward, back)]
    contradiction = round(sum(logits) / 2, 4)
    if onward.kinds is None or back.kinds is None:
        return Judgement(contradiction)
    words = _words(onward.kinds, back.kinds, onward, back)
    return Judgement(contradiction, words) if words else Judgement(_UNREAD)


def _contradiction(verdicts: Array) -> float:
    """The logit of a contradiction against all else."""
    others = np.delete(verdicts, _CONTRADICTS)
    return float(verdicts[_CONTRADICTS] - np.logaddexp.reduce(others))


def _words(mine: Array, turned_round: Array, onward: Answer, back: Answer) -> Words | None:
    """The words that conflict, from the kinds of the tokens in both orders."""
    found = []
    for side in (0, 1):
        rows = [n for n, s in enumerate(onward.sides) if s == side]
        turned = [n for n, s in enumerate(back.sides) if s == 1 - side]
        if len(rows) != len(turned) or not rows:  # cut off in one order, or nothing but marks
            return None
        likely = ((_softmax(mine[rows]) + _softmax(turned_round[turned])) / 2).round(4)
        found.append(_stretch(likely, [onward.offsets[n] for n in rows]))
    (first, some), (second, others) = found
    kinds = some.sum(0)[1:] + others.sum(0)[1:]
    clarity = min(float(1 - rows[:, 0].min()) for rows in (some, others))
    return Words(first, second, KINDS[int(kinds.argmax())], round(clarity, 4))


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
