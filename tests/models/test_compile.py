"""Compiling a model, keeping it, and doing without where it cannot be compiled."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from compare.models import stored
from compare.models.compiled import META, MODEL, TOKENIZER, WEIGHTS, CompiledEncoder
from compare.models.encoder import ENCODER, load_encoder
from compare.models.reference import (
    SentenceTransformersEncoder,
    load_reference,
    reference_encoder,
)
from compare.models.weights import find_model
from compare.settings import Settings
from tests.models import tiny

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy as np

    from compare.models.encoder import Encoder

pytestmark = pytest.mark.usefixtures("nothing_loaded")

TEXTS = ("", "a", "The dam broke.", "the dam did not break", "zebra " * 60)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A model in a folder needs no connection."""
    calls = []

    def refuse(*arguments: object, **_: object) -> None:
        calls.append(arguments)
        raise OSError("there is no network in this test")

    monkeypatch.setattr("socket.create_connection", refuse)
    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    yield
    assert calls == []


def load(folder: Path) -> tuple[Encoder, list[str]]:
    """The encoder as a new process would load it, and what it says on the way."""
    said: list[str] = []
    vars(stored)["_loaded"].clear()
    return load_encoder(Settings(encoder=str(folder)), said.append), said


def find_stored(folder: Path) -> Encoder | None:
    """What the cache holds for the model in ``folder``."""
    files = find_model(str(folder))
    assert files is not None
    return ENCODER.open_stored(files, threads=1)


def expected(folder: Path) -> np.ndarray:
    return reference_encoder(load_reference(folder), "reference", None).encode(TEXTS)


def test_a_model_is_compiled_once_in_silence(
    tmp_path: Path, cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tiny.build(tmp_path, "max")
    encoder, said = load(folder)
    assert said == ["compiling model (once)"]
    assert capfd.readouterr() == ("", "")
    assert isinstance(encoder, CompiledEncoder)
    assert encoder.name.startswith("model@")
    assert (encoder.encode(TEXTS) * expected(folder)).sum(axis=1).min() > 0.99999
    again, said = load(folder)
    assert said == []
    assert again.encode(TEXTS).tobytes() == encoder.encode(TEXTS).tobytes()
    assert {path.name for path in (cache / "models").rglob("*.*")} == {
        *(META, MODEL, TOKENIZER, WEIGHTS)
    }
    assert not list(cache.rglob(".new-*"))


def test_a_model_that_cannot_be_compiled_runs_all_the_same(tmp_path: Path, cache: Path) -> None:
    folder = tiny.build(tmp_path, "mean", default_prompt="query: ")
    encoder, said = load(folder)
    assert said == ["compiling model (once)"]
    assert isinstance(encoder, SentenceTransformersEncoder)
    assert encoder.note is not None
    assert encoder.note.startswith("model is not compiled: ")
    assert encoder.encode(TEXTS).tobytes() == expected(folder).tobytes()
    kept = {path.name for path in (cache / "models").rglob("*") if path.is_file()}
    assert META in kept <= {META, TOKENIZER}
    again, said = load(folder)
    assert (again.note, said) == (encoder.note, [])
    (meta,) = cache.rglob(META)
    meta.write_text(json.dumps({**json.loads(meta.read_text()), "versions": {"torch": "0"}}))
    assert find_stored(folder) is None  # other versions may be able to compile it


def _flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "one byte of the model": lambda entry: _flip_a_byte(entry / MODEL),
    "most of the model": lambda entry: (entry / MODEL).write_bytes(b"short"),
    "no model": lambda entry: (entry / MODEL).unlink(),
    "one byte of the weights": lambda entry: _flip_a_byte(entry / WEIGHTS),
    "no weights": lambda entry: (entry / WEIGHTS).unlink(),
    "no tokenizer": lambda entry: (entry / TOKENIZER).write_text("{"),
    "no description": lambda entry: (entry / META).write_text("[]"),
    "an older description": lambda entry: (entry / META).write_text('{"schema": 0}'),
}


@pytest.fixture(scope="module")
def filled_cache(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that holds the compiled tiny model."""
    folder = tmp_path_factory.mktemp("filled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCOMPARE_CACHE", str(folder))
        patch.setattr(stored, "_loaded", {})
        load(tiny_model)
    return folder


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_copy_is_seen(
    tiny_model: Path, filled_cache: Path, cache: Path, damage: str
) -> None:
    shutil.copytree(filled_cache, cache)
    assert find_stored(tiny_model) is not None
    (entry,) = (cache / "models").iterdir()
    DAMAGE[damage](entry)
    assert find_stored(tiny_model) is None


def test_a_damaged_copy_is_made_again(tiny_model: Path, filled_cache: Path, cache: Path) -> None:
    shutil.copytree(filled_cache, cache)
    before, said = load(tiny_model)
    assert said == []
    (entry,) = (cache / "models").iterdir()
    _flip_a_byte(entry / MODEL)
    after, said = load(tiny_model)
    assert said == ["compiling model (once)"]
    assert after.encode(TEXTS).tobytes() == before.encode(TEXTS).tobytes()
    assert (after.encode(TEXTS) * expected(tiny_model)).sum(axis=1).min() > 0.99999
    assert find_stored(tiny_model) is not None


def test_two_processes_may_start_on_an_empty_cache(tiny_model: Path, cache: Path) -> None:
    code = f"""
from compare.models.encoder import load_encoder
from compare.settings import Settings
encoder = load_encoder(Settings(encoder={str(tiny_model)!r}))
print(encoder.encode(["The dam broke."]).tobytes().hex())
"""
    running = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    answers = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert answers[0] == answers[1] != ""
    assert len(list((cache / "models").iterdir())) == 1
