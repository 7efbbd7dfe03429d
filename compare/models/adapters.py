"""Low-rank adapters, which fit a model to a task at a fraction of its size (LoRA: Hu et al., 2021).

An adapter is a folder in the format of the library peft. It is merged into its base model before
that is compiled, so it costs nothing afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import ModelError
from compare.models.cache import read_json

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

__all__ = ["ADAPTER", "CONFIGURATION", "MATRICES", "Adapter", "merge", "read_adapter"]

# The adapter that ships with the package; how it was trained is told in training/README.md.
ADAPTER = Path(__file__).parent / "adapter"

CONFIGURATION, MATRICES = "adapter_config.json", "adapter_model.safetensors"
# What peft writes before the name of each layer.
_PREFIX = "base_model.model."
_DOWN, _UP = ".lora_A.weight", ".lora_B.weight"
# Kinds of adapters that are merged in another way.
_OTHERS = ("use_dora", "use_rslora", "modules_to_save", "rank_pattern", "alpha_pattern")


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter on disk: the name of its ``base`` model, and how much its matrices weigh."""

    folder: Path
    base: str
    scale: float

    @property
    def matrices(self) -> Path:
        """The file with the matrices."""
        return self.folder / MATRICES


def read_adapter(folder: Path) -> Adapter:
    """The adapter in ``folder``; raises ModelError where it is none that can be merged."""
    values = read_json(folder / CONFIGURATION)
    rank, alpha = values.get("r"), values.get("lora_alpha")
    base = values.get("base_model_name_or_path")
    plain = values.get("peft_type") == "LORA" and not any(values.get(name) for name in _OTHERS)
    if not (plain and rank and alpha and isinstance(base, str)):
        raise ModelError(
            f"{folder / CONFIGURATION}: is no plain LoRA adapter with a base model; "
            "merge it into its model and give the folder of that"
        )
    if not (folder / MATRICES).is_file():
        raise ModelError(f"{folder}: lacks {MATRICES}; save the adapter as safetensors")
    return Adapter(folder, base, alpha / rank)


def merge(model: SentenceTransformer, adapter: Adapter) -> None:
    """Adds the adapter's matrices to the weights of ``model``.

    Raises ModelError where they do not fit it.
    """
    import torch
    from safetensors.torch import load_file

    found = load_file(adapter.matrices)
    try:
        with torch.no_grad():
            for name in sorted(n for n in found if n.endswith(_DOWN)):
                layer = name.removeprefix(_PREFIX).removesuffix(_DOWN)
                down, up = found[name].float(), found[name.removesuffix(_DOWN) + _UP].float()
                weight = model.transformers_model.get_submodule(layer).weight
                weight += adapter.scale * (up @ down)
    except (AttributeError, KeyError, RuntimeError) as error:
        reason = str(error).splitlines()[0]
        raise ModelError(
            f"{adapter.folder}: does not fit {adapter.base} ({reason}); give its own base model"
        ) from None
