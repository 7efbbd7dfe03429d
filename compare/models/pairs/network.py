"""A pair model as torch runs it: the one that ships, or any cross-encoder for inference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError
from compare.models.adapters import merge
from compare.models.pairs.heads import HEADS, KINDS, MOST_TOKENS, VERDICTS
from compare.models.reference import inputs_of, load_as, load_reference

if TYPE_CHECKING:
    from pathlib import Path

    from compare.models.weights import ModelFiles

__all__ = ["MEND", "Network", "load_cross_encoder", "load_network", "logits_of"]

MEND = 'name a cross-encoder for natural language inference, or "none"'


@dataclass(frozen=True, slots=True)
class Network:
    """A torch module from token ids to logits, and the tokenizer of its pairs.

    The module gives logits of the verdicts, shape (n, 3), in the order of ``VERDICTS``; where
    ``marks``, also of the kinds of every token, shape (n, t, 1 + kinds), the first for none.
    """

    module: Any
    tokenizer: Any
    max_tokens: int
    marks: bool


def load_network(files: ModelFiles) -> Network:
    """The model of these files; raises ModelError where it cannot be loaded or says no verdicts."""
    return _adapted(files) if files.adapter is not None else _cross_encoder(files.folder)


def _adapted(files: ModelFiles) -> Network:
    """An adapter's base model with the adapter merged, and the heads that lie beside it."""
    import torch
    from safetensors.torch import load_file

    assert files.adapter is not None
    model = load_reference(files.folder)
    merge(model, files.adapter)
    heads = {name: value.float() for name, value in load_file(files.adapter.folder / HEADS).items()}
    sizes = {"verdict": len(VERDICTS), "words": 1 + len(KINDS)}
    if any(len(heads.get(f"{name}.bias", ())) != size for name, size in sizes.items()):
        raise ModelError(f"{files.adapter.folder / HEADS}: are the heads of another model; {MEND}")

    class Graph(torch.nn.Module):  # type: ignore[misc]  # the types of torch are not read
        def __init__(self) -> None:
            super().__init__()
            self.encoder = model.transformers_model
            self.verdict, self.words = (_linear(heads, name) for name in ("verdict", "words"))

        def forward(
            self,
            input_ids: torch.Tensor,
            attention_mask: torch.Tensor,
            token_type_ids: torch.Tensor | None = None,
        ) -> tuple[torch.Tensor, torch.Tensor]:
            inputs = inputs_of(input_ids, attention_mask, token_type_ids)
            rows = self.encoder(**inputs).last_hidden_state
            return logits_of(rows, attention_mask, self.verdict, self.words)

    return Network(Graph().eval(), model.tokenizer, MOST_TOKENS, marks=True)


def logits_of(rows: Any, attention_mask: Any, verdict: Any, words: Any) -> tuple[Any, Any]:
    """What two heads make of the vectors of the tokens, shape (n, t, d), as ``Network`` says.

    ``verdict`` is given the first token's vector and the mean of all, ``words`` each by itself.
    """
    import torch

    mask = attention_mask.unsqueeze(-1)
    mean = (rows * mask).sum(1) / mask.sum(1)
    return verdict(torch.cat([rows[:, 0], mean], dim=-1)), words(rows)


def _linear(heads: dict[str, Any], name: str) -> Any:
    import torch

    weight, bias = heads[f"{name}.weight"], heads[f"{name}.bias"]
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer


def _cross_encoder(folder: Path) -> Network:
    """Any cross-encoder of sentence-transformers whose labels are those of inference."""
    import torch

    model = load_cross_encoder(folder)
    _check_tokenizer(folder, model.tokenizer)
    order = _verdict_places(folder, model.config.id2label)

    class Graph(torch.nn.Module):  # type: ignore[misc]  # the types of torch are not read
        def __init__(self) -> None:
            super().__init__()
            self.inner = model.model

        def forward(
            self,
            input_ids: torch.Tensor,
            attention_mask: torch.Tensor,
            token_type_ids: torch.Tensor | None = None,
        ) -> torch.Tensor:
            inputs = inputs_of(input_ids, attention_mask, token_type_ids)
            return self.inner(**inputs).logits[:, order]

    return Network(Graph().eval(), model.tokenizer, _most_tokens(model), marks=False)


def _check_tokenizer(folder: Path, tokenizer: Any) -> None:
    """Raises ModelError for a tokenizer that says not where its tokens stand, or cannot pad."""
    if getattr(tokenizer, "backend_tokenizer", None) is None or tokenizer.pad_token is None:
        raise ModelError(f"{folder}: has no fast tokenizer with a token for padding; {MEND}")


def _most_tokens(model: Any) -> int:
    lengths = (
        getattr(model, "max_seq_length", None),
        getattr(model.config, "max_position_embeddings", None),
    )
    return min(MOST_TOKENS, *(int(length) for length in lengths if length))


def load_cross_encoder(name: str | Path) -> Any:
    """Any cross-encoder of sentence-transformers, by name or, without the network, by folder.

    Raises ModelError when it cannot be loaded.
    """
    return load_as("CrossEncoder", name, "cannot load it as a cross-encoder", MEND)


def _verdict_places(folder: Path, labels: dict[int, str]) -> list[int]:
    """Where the model gives each of the verdicts."""
    places = {label.lower(): int(place) for place, label in labels.items()}
    if not places.keys() >= set(VERDICTS):
        raise ModelError(
            f"{folder}: tells {', '.join(sorted(places))}, not {', '.join(VERDICTS)}; {MEND}"
        )
    return [places[verdict] for verdict in VERDICTS]
