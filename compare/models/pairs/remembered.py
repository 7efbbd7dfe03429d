"""The pair model behind its memory on disk: it is loaded only for a pair that is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.models.entries import entry_key
from compare.models.pairs.judgement import Judgement, pack_judgement, unpack_judgement
from compare.models.pairs.model import PAIR_MODEL
from compare.models.pairs.reader import judge_each
from compare.models.recall import recall
from compare.models.remembered import model_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.models.compiled import Meta
    from compare.models.entries import Entries
    from compare.models.pairs.reader import Pair, PairModel
    from compare.models.stored import Tell
    from compare.models.weights import ModelFiles
    from compare.settings import Settings

__all__ = ["RememberedPairModel", "open_pair_model"]

# What a stored judgement depends on beside the model and the libraries that run it.
CODE = (
    "adapters.py",
    "compiled.py",
    "export.py",
    "pairs/heads.py",
    "pairs/judgement.py",
    "pairs/model.py",
    "pairs/network.py",
    "pairs/reader.py",
    "pairs/remembered.py",
    "recall.py",
    "reference.py",
    "remembered.py",
)
NONE = "none"


@dataclass(frozen=True, slots=True)
class RememberedPairModel:
    """A pair model that is loaded when it is given a pair that it was never given before.

    ``identity`` is all that a judgement depends on beside its two sentences.
    """

    name: str
    note: str | None
    identity: str
    _entries: Entries
    _load: Callable[[], PairModel]

    def judge(self, pairs: Sequence[Pair]) -> list[Judgement]:
        """A judgement per pair, in order."""
        return judge_each(self._judge_all, pairs)

    def _judge_all(self, pairs: list[Pair]) -> list[Judgement]:
        keys = {pair: entry_key(self.identity, *pair) for pair in pairs}
        known = recall(self._entries, keys, lambda _, packed: unpack_judgement(packed), self._new)
        return [known[pair] for pair in pairs]

    def _new(self, pairs: list[Pair]) -> dict[Pair, tuple[Judgement, bytes]]:
        made = self._load().judge(pairs)
        return {pair: (j, pack_judgement(j)) for pair, j in zip(pairs, made, strict=True)}


def open_pair_model(settings: Settings, entries: Entries, tell: Tell) -> PairModel | None:
    """The pair model that ``settings`` name, loaded only where ``entries`` lack a judgement.

    None where they name none. ``tell`` and errors: see ``Kind.remembered``.
    """
    if settings.pair_model == NONE:
        return None

    def behind(files: ModelFiles, meta: Meta, load: Callable[[], PairModel]) -> PairModel:
        identity = model_identity("pairs", files, meta, CODE)
        return RememberedPairModel(files.name, meta.note or None, identity, entries, load)

    return PAIR_MODEL.remembered(settings.pair_model, settings.threads, tell, behind)
