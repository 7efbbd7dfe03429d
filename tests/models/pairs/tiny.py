"""Builds cross-encoders so small that a test can compile one in seconds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compare.models.adapters import CONFIGURATION, MATRICES
from compare.models.pairs.heads import HEADS, KINDS, MOST_TOKENS, VERDICTS
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


def build_adapter(folder: Path) -> Path:
    """Save an adapter with heads, of random weights, for a two-layer model without token types."""
    with quiet():
        import torch
        from safetensors.torch import save_file
        from sentence_transformers import SentenceTransformer
        from sentence_transformers.base.modules import Transformer
        from transformers import MPNetConfig, MPNetModel

        torch.manual_seed(7)
        words = make_tokenizer()
        words.model_input_names = ["input_ids", "attention_mask"]
        config = MPNetConfig(
            vocab_size=len(words),
            hidden_size=16,
            num_hidden_layers=2,
            num_attention_heads=2,
            intermediate_size=32,
            max_position_embeddings=MOST_TOKENS + 2,
        )
        MPNetModel(config).save_pretrained(folder / "plain")
        words.save_pretrained(folder / "plain")
        base, adapter = folder / "base", folder / "adapter"
        model = SentenceTransformer(modules=[Transformer(str(folder / "plain"))], device="cpu")
        model.save(str(base), create_model_card=False)
        adapter.mkdir()
        layer = "base_model.model.encoder.layer.0.attention.attn.q"
        matrices = {"lora_A": torch.randn(2, 16), "lora_B": torch.randn(16, 2)}
        save_file({f"{layer}.{n}.weight": m for n, m in matrices.items()}, adapter / MATRICES)
        sizes = {"verdict": (len(VERDICTS), 32), "words": (1 + len(KINDS), 16)}
        heads = {f"{name}.weight": torch.randn(size) for name, size in sizes.items()}
        heads |= {f"{name}.bias": torch.randn(size[0]) for name, size in sizes.items()}
        save_file(heads, adapter / HEADS)
    values = {"base_model_name_or_path": str(base), "peft_type": "LORA", "r": 2, "lora_alpha": 4}
    (adapter / CONFIGURATION).write_text(json.dumps(values), encoding="utf-8")
    return adapter
