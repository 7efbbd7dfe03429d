"""Low-rank adapters upon the encoder (LoRA: Hu et al., 2021), in the format of peft."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from peft import LoraConfig, TaskType, get_peft_model, get_peft_model_state_dict
from safetensors.torch import save_file

from compare.models.adapters import CONFIGURATION, MATRICES
from compare.models.weights import BASE_MODEL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sentence_transformers import SentenceTransformer
    from torch import Tensor

__all__ = ["adapted", "save_adapter", "save_halved"]

SCALE = 2.0
LAYERS = r"encoder\.layer\.\d+\..*(query|key|value|dense)"


def adapted(model: SentenceTransformer, rank: int) -> Any:
    """The transformer of ``model`` with an adapter for its linear layers; only that is trained."""
    config = LoraConfig(
        r=rank,
        lora_alpha=int(SCALE * rank),
        target_modules=LAYERS,
        task_type=TaskType.FEATURE_EXTRACTION,
        base_model_name_or_path=BASE_MODEL,
    )
    return get_peft_model(model.transformers_model, config)


def save_adapter(encoder: Any, out: Path) -> None:
    """Writes the adapter of an encoder in half precision, and its configuration."""
    out.mkdir(parents=True, exist_ok=True)
    save_halved(get_peft_model_state_dict(encoder), out / MATRICES)
    encoder.peft_config["default"].save_pretrained(str(out))
    values: dict[str, Any] = json.loads((out / CONFIGURATION).read_text(encoding="utf-8"))
    values["base_model_name_or_path"] = BASE_MODEL  # not where it lies on this machine
    kept = {n: v for n, v in values.items() if v not in (None, False, {}, [])}
    (out / CONFIGURATION).write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")


def save_halved(tensors: Mapping[str, Tensor], path: Path) -> None:
    """Writes tensors in half precision."""
    save_file({name: tensor.half().contiguous() for name, tensor in tensors.items()}, path)
