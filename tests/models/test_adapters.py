"""Adapters: merged into their base model, and refused where they do not fit it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.errors import ModelError
from compare.models.adapters import ADAPTER, CONFIGURATION, MATRICES, read_adapter
from compare.models.encoder import load_encoder, open_reference
from compare.models.reference import reference_encoder
from compare.models.weights import find_model
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

pytestmark = pytest.mark.usefixtures("nothing_loaded", "cache")

TEXTS = ("The dam broke.", "the dam did not break", "Rain.")
LAYER = "encoder.layer.1.attention.self.query"
WIDTH, RANK = 16, 2


def write(folder: Path, base: Path, layer: str = LAYER, width: int = WIDTH, **other: Any) -> Path:
    """An adapter of one layer, as peft writes it."""
    import torch
    from safetensors.torch import save_file

    folder.mkdir()
    torch.manual_seed(5)
    name = f"base_model.model.{layer}"
    down, up = torch.randn(RANK, width), torch.randn(width, RANK)
    save_file(
        {f"{name}.lora_A.weight": down.half(), f"{name}.lora_B.weight": up.half()},
        folder / MATRICES,
    )
    values = {"peft_type": "LORA", "r": RANK, "lora_alpha": 6, "base_model_name_or_path": str(base)}
    (folder / CONFIGURATION).write_text(json.dumps(values | other), encoding="utf-8")
    return folder


def refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as caught:
        load_encoder(Settings(encoder=str(folder)))
    return str(caught.value)


def test_an_adapter_is_added_to_the_weights_of_its_base(tmp_path: Path, tiny_model: Path) -> None:
    import torch
    from safetensors.torch import load_file

    folder = write(tmp_path / "adapter", tiny_model)
    files = find_model(str(tiny_model))
    assert files is not None
    model = open_reference(files)
    found = {n.rpartition("lora_")[2]: t.float() for n, t in load_file(folder / MATRICES).items()}
    with torch.no_grad():
        weight = model.transformers_model.encoder.layer[1].attention.self.query.weight
        weight += 3.0 * found["B.weight"] @ found["A.weight"]
    expected = reference_encoder(model, "by hand", None).encode(TEXTS)
    encoder = load_encoder(Settings(encoder=str(folder)))
    assert encoder.note is None
    assert np.abs(encoder.encode(TEXTS) - expected).max() < 1e-5
    base = load_encoder(Settings(encoder=str(tiny_model)))
    assert np.abs(base.encode(TEXTS) - expected).max() > 1e-3


def test_model_and_adapter_both_name_what_is_stored(tmp_path: Path, tiny_model: Path) -> None:
    plain, first, stronger = (
        find_model(str(folder))
        for folder in (
            tiny_model,
            write(tmp_path / "first", tiny_model),
            write(tmp_path / "stronger", tiny_model, lora_alpha=8),
        )
    )
    assert plain is not None
    assert first is not None
    assert stronger is not None
    assert first.folder == plain.folder
    assert len({plain.key, first.key, stronger.key}) == 3
    assert plain.digest != first.digest


def test_the_one_that_ships_is_small_and_is_for_the_published_model() -> None:
    adapter = read_adapter(ADAPTER)
    assert adapter.base == "all-MiniLM-L6-v2"
    assert adapter.matrices.stat().st_size < 2_000_000
    files = find_model(Settings().encoder)
    assert files is not None
    assert files.adapter == adapter


@pytest.mark.parametrize(
    "other",
    [{"peft_type": "IA3"}, {"use_dora": True}, {"rank_pattern": {"query": 4}}, {"r": 0}],
    ids=["kind", "dora", "ranks", "none"],
)
def test_another_kind_of_adapter_is_refused(
    tmp_path: Path, tiny_model: Path, other: dict[str, Any]
) -> None:
    folder = write(tmp_path / "adapter", tiny_model, **other)
    assert refusal(folder) == (
        f"{folder / CONFIGURATION}: is no plain LoRA adapter with a base model; "
        "merge it into its model and give the folder of that"
    )


def test_an_adapter_without_matrices_is_refused(tmp_path: Path, tiny_model: Path) -> None:
    folder = write(tmp_path / "adapter", tiny_model)
    (folder / MATRICES).unlink()
    assert refusal(folder) == f"{folder}: lacks {MATRICES}; save the adapter as safetensors"


def test_an_adapter_of_an_adapter_is_refused(tmp_path: Path, tiny_model: Path) -> None:
    first = write(tmp_path / "first", tiny_model)
    second = write(tmp_path / "second", first)
    assert refusal(second) == f"{second}: has the base model {first}, which is not at hand"


def test_an_adapter_whose_base_is_nowhere_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "adapter", tmp_path / "nowhere")
    assert "nowhere" in refusal(folder)


@pytest.mark.parametrize(
    ("layer", "width"), [("encoder.layer.9.attention.self.query", WIDTH), (LAYER, 24)]
)
def test_an_adapter_for_another_model_is_refused(
    tmp_path: Path, tiny_model: Path, layer: str, width: int
) -> None:
    folder = write(tmp_path / "adapter", tiny_model, layer, width)
    message = refusal(folder)
    assert message.startswith(f"{folder}: does not fit {tiny_model} (")
    assert message.endswith("; give its own base model")
    assert "\n" not in message
