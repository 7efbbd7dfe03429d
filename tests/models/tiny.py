"""Builds sentence-transformers models so small that a test can compile one in seconds."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from compare.models.reference import quiet

if TYPE_CHECKING:
    from pathlib import Path

    from transformers import BertConfig, PreTrainedTokenizerFast

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
MAX_TOKENS = 32


def build(folder: Path, pooling: str, default_prompt: str = "") -> Path:
    """Save a two-layer model with random weights, no normalisation, and this pooling."""
    with quiet():
        import torch
        from sentence_transformers import SentenceTransformer
        from sentence_transformers.base.modules import Transformer
        from sentence_transformers.sentence_transformer.modules import Pooling
        from transformers import BertModel

        torch.manual_seed(7)
        tokenizer = make_tokenizer()
        config = make_config(len(tokenizer))
        plain = folder / "transformer"
        BertModel(config).save_pretrained(plain)
        tokenizer.save_pretrained(plain)
        SentenceTransformer(
            modules=[Transformer(str(plain)), Pooling(16, pooling)],
            device="cpu",
            prompts={"standard": default_prompt} if default_prompt else None,
            default_prompt_name="standard" if default_prompt else None,
        ).save(str(folder / "model"), create_model_card=False)
    return folder / "model"


def make_config(words: int, **more: Any) -> BertConfig:
    """Two layers of 16 dimensions over a vocabulary of so many words."""
    from transformers import BertConfig

    return BertConfig(
        vocab_size=words,
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=MAX_TOKENS,
        initializer_range=0.5,  # wide enough that different texts get different answers
        **more,
    )


def make_tokenizer() -> PreTrainedTokenizerFast:
    """Splits words into their letters."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    signs = string.ascii_lowercase + string.digits + string.punctuation
    words = [*SPECIAL, *signs, *(f"##{sign}" for sign in signs)]
    vocabulary = {word: i for i, word in enumerate(words)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])],
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=MAX_TOKENS,
    )
