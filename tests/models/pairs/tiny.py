"""Builds cross-encoders so small that a test can compile one in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.models.pairs.heads import VERDICTS
from compare.models.reference import quiet
from tests.models.tiny import make_config, make_tokenizer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def build(folder: Path, labels: Sequence[str] = VERDICTS) -> Path:
    """Save a two-layer cross-encoder with random weights that tells these labels."""
    with quiet():
        import torch
        from transformers import BertForSequenceClassification

        torch.manual_seed(7)
        words = make_tokenizer()
        config = make_config(
            len(words),
            id2label=dict(enumerate(labels)),
            label2id={label: place for place, label in enumerate(labels)},
        )
        BertForSequenceClassification(config).save_pretrained(folder)
        words.save_pretrained(folder)
    return folder
