"""The pair model: found by its name, compiled once, and then loaded fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.models.batches import threads_for
from compare.models.cache import hash_file
from compare.models.compiled import MODEL, WEIGHTS, Meta, inputs_for, open_session
from compare.models.export import INPUTS, CompileError, export_graph, versions
from compare.models.pairs.network import MEND, Network, load_cross_encoder, load_network
from compare.models.pairs.reader import Answer, judge_each, judge_pair
from compare.models.reference import quiet
from compare.models.stored import Kind, keep_compiled
from compare.models.weights import PAIR_OWNER, find_pair_model, repository

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

    from compare.models.pairs.judgement import Judgement
    from compare.models.pairs.reader import Pair, PairModel
    from compare.models.weights import ModelFiles

    Run = Callable[[dict[str, np.ndarray]], Sequence[np.ndarray]]

__all__ = ["PAIR_MODEL", "RunningPairModel", "load_pair_model"]

# The logits of the verdicts, and of the kinds of every token.
OUTPUTS = ("verdict_logits", "kind_logits")
PROBES = (
    ("", "Rain."),
    ("Rain.", "It rained."),
    ("The ferry was cancelled on Monday, its operator said.", "On Monday, the ferry sailed."),
    ("“In full”, said Ms. Okonjo-Reyes, 41.", "The council voted by nine to six to rebuild it."),
    ("The harbour wall of Port Ellery is to be rebuilt. " * 20, "The wall was to fall. " * 30),
)
# The logits of a compiled model may lie so far from those of the original.
MOST_DIFFERENCE = 1e-3


@dataclass(frozen=True, slots=True)
class RunningPairModel:
    """Judges pairs by a network that ``run`` asks: compiled, or as torch runs it.

    Each order of a pair has a run for itself: so a judgement depends on nothing but its two
    sentences, to the last bit.
    """

    name: str
    note: str | None
    _tokenizer: Tokenizer
    _names: tuple[str, ...]
    _run: Run
    _threads: int

    def judge(self, pairs: Sequence[Pair]) -> list[Judgement]:
        """A judgement per pair, in order."""
        return judge_each(self._judge_all, pairs)

    def _judge_all(self, pairs: list[Pair]) -> list[Judgement]:
        from concurrent.futures import ThreadPoolExecutor  # not needed where all is remembered

        with ThreadPoolExecutor(threads_for(len(pairs), self._threads)) as pool:
            return list(pool.map(lambda pair: judge_pair(self.ask, pair), pairs))

    def ask(self, first: str, second: str) -> Answer:
        """What the network says of two sentences in this order."""
        tokens = self._tokenizer.encode(first, second)
        rows = self._run(inputs_for(self._names, [tokens]))
        kinds = np.asarray(rows[1][0], np.float64) if len(rows) > 1 else None
        verdicts = np.asarray(rows[0][0], np.float64)
        return Answer(verdicts, kinds, tokens.sequence_ids, tokens.offsets)


def load_pair_model(
    name: str, threads: int, progress: Callable[[str], None] | None = None
) -> PairModel:
    """The pair model of this name, loaded once per process: see ``Kind.load``."""
    return PAIR_MODEL.load(name, threads, progress)


def _open(files: ModelFiles, folder: Path, meta: Meta, threads: int) -> RunningPairModel | None:
    """The model as it is stored; without a compiled one, as torch runs it."""
    if not meta.onnx:
        return _running(files.name, meta.note, load_network(files), threads)
    opened = open_session(folder, meta.max_seq_length)
    if opened is None:
        return None
    tokenizer, session = opened
    names = tuple(entry.name for entry in session.get_inputs())
    return RunningPairModel(
        files.name, None, tokenizer, names, lambda inputs: session.run(None, inputs), threads
    )


def _running(name: str, note: str | None, network: Network, threads: int) -> RunningPairModel:
    """The model as torch runs it."""
    import torch
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_str(network.tokenizer.backend_tokenizer.to_str())
    tokenizer.no_padding()
    tokenizer.enable_truncation(network.max_tokens)

    def run(inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        with torch.no_grad(), quiet():
            found = network.module(**{n: torch.from_numpy(v) for n, v in inputs.items()})
        return [rows.numpy() for rows in (found if isinstance(found, tuple) else (found,))]

    names = tuple(name for name in INPUTS if name in _example(network))
    return RunningPairModel(name, note, tokenizer, names, run, threads)


def _example(network: Network) -> dict[str, Any]:
    first, second = zip(*PROBES, strict=True)
    cut = {"truncation": True, "max_length": network.max_tokens}
    return dict(network.tokenizer(list(first), list(second), padding=True, **cut))


def _compile(files: ModelFiles, folder: Path) -> None:
    """Compile the model and keep the result, or the reason why it cannot be."""
    network = load_network(files)
    keep_compiled(files, folder, lambda new: _compiled(files, network, new))


def _compiled(files: ModelFiles, network: Network, folder: Path) -> Meta:
    """Compile the network into ``folder``, and see that it answers as the original does."""
    outputs = OUTPUTS if network.marks else OUTPUTS[:1]
    try:
        with quiet():
            example = _example(network)
            export_graph(network.module, network.tokenizer, example, outputs, folder)
    except (OSError, CompileError):
        raise
    except Exception as error:  # torch's exporter has no base class for what it raises
        raise CompileError(f"{type(error).__name__}: {error}".splitlines()[0]) from error
    meta = Meta(
        weights=files.digest,
        onnx=hash_file(folder / MODEL),
        data=hash_file(folder / WEIGHTS),
        max_seq_length=network.max_tokens,
        versions=versions(),
    )
    compiled = _open(files, folder, meta, 1)
    if compiled is None:
        raise CompileError("the compiled model cannot be opened")
    difference = _difference(compiled, _running(files.name, None, network, 1))
    if not difference <= MOST_DIFFERENCE:
        raise CompileError(f"the compiled model differs from the original (by {difference:.4f})")
    return meta


def _difference(one: RunningPairModel, other: RunningPairModel) -> float:
    """How far the logits of two models for the probes lie apart at most."""
    orders = [order for pair in PROBES for order in (pair, pair[::-1])]
    answers = [(one.ask(*order), other.ask(*order)) for order in orders]
    rows = [(x.verdicts, y.verdicts) for x, y in answers]
    rows += [(x.kinds, y.kinds) for x, y in answers if x.kinds is not None and y.kinds is not None]
    return max(float(np.abs(x - y).max()) for x, y in rows)


PAIR_MODEL: Kind[PairModel] = Kind(
    name="pair model",
    prefix="pairs-",
    owner=PAIR_OWNER,
    mend=MEND,
    find=find_pair_model,
    fetch=lambda name: load_cross_encoder(repository(name, PAIR_OWNER)),
    open=_open,
    compile=_compile,
)
