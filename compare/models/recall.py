"""What is remembered of many questions to a model, and what is not, made and then remembered."""

from __future__ import annotations

from collections.abc import Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from compare.models.entries import Entries

__all__ = ["recall"]

Q = TypeVar("Q", bound=Hashable)
A = TypeVar("A")


def recall(
    entries: Entries,
    keys: Mapping[Q, str],
    unpack: Callable[[Q, bytes], A],
    make: Callable[[list[Q]], Mapping[Q, tuple[A, bytes]]],
) -> dict[Q, A]:
    """The answer to each question, which has its key in ``keys``.

    ``unpack`` raises ValueError for bytes that hold no answer. ``make`` answers those that are
    left, if there are any, and gives the bytes to be remembered.
    """
    answers: dict[Q, A] = {}
    for question, key in keys.items():
        packed = entries.read(key)
        with suppress(ValueError):
            if packed is not None:
                answers[question] = unpack(question, packed)
    missing = [question for question in keys if question not in answers]
    if missing:
        made = make(missing)
        answers.update({question: answer for question, (answer, _) in made.items()})
        entries.write({keys[question]: packed for question, (_, packed) in made.items()})
    return answers
