"""What a tokenizer splits in a way of its own ("can't", "5p.m."), loaded where a text has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokenizer import Tokenizer

__all__ = ["WHOLE", "SpecialCases"]

# Words and names that the model tears as if they were "we'd", "I'd" or "I've" without the mark.
WHOLE = ("wed", "Wed", "id", "Id", "Ive", "Ima")


@dataclass(frozen=True, slots=True)
class SpecialCases:
    """The special cases of a tokenizer that has none yet; ``left`` are those not loaded.

    A model has 1,347 of them, which take a sixth of its loading, and an article has thirty. A case
    says nothing of a text that does not hold it, so that the tokens are the same. Those that tear
    what is ``WHOLE`` are left out.
    """

    tokenizer: Tokenizer
    left: dict[str, list[dict[Any, Any]]]
    _lock: Lock = field(default_factory=Lock)

    def load_for(self, texts: Sequence[str]) -> None:
        """Load those that stand in ``texts``."""
        text = "\n".join(texts)  # may hold a case that no text holds, which is then loaded in vain
        with self._lock:
            for case in [case for case in self.left if case in text]:
                pieces = self.left.pop(case)
                if case not in WHOLE:
                    self.tokenizer.add_special_case(case, pieces)
