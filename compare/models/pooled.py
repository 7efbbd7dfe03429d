"""A sentence-transformers model as one torch module, which can be exported.

Importing this imports torch, which takes seconds; it is done where a model is compiled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from compare.models.reference import inputs_of

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

__all__ = ["Pooled"]


class Pooled(torch.nn.Module):  # type: ignore[misc]  # the types of torch are not read
    """From token ids to unit vectors, of the text and of each of its tokens.

    It is the modules of a model in a row. Behind the first, which is the transformer, every text
    stands twice: to add up the tokens of one text alone, onnxruntime goes another way than for
    several, so that the last digits would depend on how many texts share a run.
    """

    def __init__(self, model: SentenceTransformer) -> None:
        super().__init__()
        self.parts = torch.nn.ModuleList(model.children())

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor,
        token_type_ids: torch.Tensor | None = None,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Vectors of n texts of t tokens, shapes (n, d) and (n, t, d)."""
        first, *others = self.parts
        features = _twice(first(inputs_of(input_ids, attention_mask, token_type_ids)))
        for part in others:
            features = part(features)
        count = len(input_ids)
        return (
            torch.nn.functional.normalize(features["sentence_embedding"], dim=-1)[:count],
            torch.nn.functional.normalize(features["token_embeddings"], dim=-1)[:count],
        )


def _twice(features: dict[str, Any]) -> dict[str, Any]:
    return {
        name: torch.cat([value, value]) if isinstance(value, torch.Tensor) else value
        for name, value in features.items()
    }
