"""The memory of the models: the same answers as without it, and no model where it suffices."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.model import Article
from compare.models import remembered as subject
from compare.models.cache import models_folder
from compare.models.encoder import load_encoder
from compare.models.entries import NoEntries, StoredEntries
from compare.models.packing import pack_words, unpack_words
from compare.models.remembered import open_encoder, open_entries, open_syntax
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.pipeline import compare_articles
from compare.settings import Settings
from tests.models.test_encoder import SENTENCES
from tests.models.test_syntax import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.models.encoder import Encoder
    from compare.models.syntax import Syntax

ROOT = Path(__file__).parents[2]
PAIR = sorted((ROOT / "fixtures" / "border-talks").glob("*.txt"))


def ignore(stage: str, done: int, total: int) -> None:
    """Hears nothing."""


@pytest.fixture
def entries(tmp_path: Path) -> StoredEntries:
    return StoredEntries(tmp_path / "answers", limit=10_000_000)


@pytest.fixture
def told() -> list[str]:
    """Which stages began."""
    return []


@pytest.fixture
def tell(told: list[str]) -> Callable[[str, int, int], None]:
    def begun(stage: str, done: int, _: int) -> None:
        if not done:
            told.append(stage)

    return begun


@settings(max_examples=10)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=6), max_size=4))
def test_vectors_are_the_same_whatever_was_asked_before(
    encoder: Encoder, tmp_path_factory: pytest.TempPathFactory, calls: list[list[str]]
) -> None:
    entries = StoredEntries(tmp_path_factory.mktemp("answers"), limit=10_000_000)
    for texts in calls:
        remembered = open_encoder(Settings(), entries, ignore).encode(texts)
        assert remembered.tobytes() == encoder.encode(texts).tobytes()
        assert remembered.shape == (len(texts), 384)
        assert remembered.dtype == np.float32


@settings(max_examples=10)
@given(st.lists(st.lists(st.sampled_from(TEXTS), max_size=6), max_size=4))
def test_parses_are_the_same_whatever_was_asked_before(
    syntax: Syntax, tmp_path_factory: pytest.TempPathFactory, calls: list[list[str]]
) -> None:
    entries = StoredEntries(tmp_path_factory.mktemp("answers"), limit=10_000_000)
    for texts in calls:
        assert open_syntax(entries, ignore).parse(texts) == parse_words(syntax, texts)


def test_an_encoder_is_loaded_for_new_texts_alone(
    entries: StoredEntries, told: list[str], tell: Callable[[str, int, int], None]
) -> None:
    assert open_encoder(Settings(), entries, tell).encode([]).shape == (0, 384)
    assert told == []
    open_encoder(Settings(), entries, tell).encode(SENTENCES[:4])
    open_encoder(Settings(), entries, tell).encode(SENTENCES[3:5])
    assert told == ["loading the encoder"] * 2
    open_encoder(Settings(), entries, tell).encode(SENTENCES[4::-1])
    assert len(told) == 2


def test_a_syntax_model_is_loaded_for_new_texts_alone(
    entries: StoredEntries, told: list[str], tell: Callable[[str, int, int], None]
) -> None:
    open_syntax(entries, tell).parse([])
    assert told == []
    open_syntax(entries, tell).parse(["", "One dam broke.", "\u20ac"])
    assert told == ["loading the syntax model"]
    open_syntax(entries, tell).parse(["\u20ac", "One dam broke.", ""])
    assert len(told) == 1


def test_name_and_note_are_those_of_the_models(encoder: Encoder, entries: StoredEntries) -> None:
    opened = open_encoder(Settings(), entries, ignore)
    assert (opened.name, opened.note) == (encoder.name, encoder.note)
    assert open_syntax(entries, ignore).name == load_syntax().name


def test_without_the_cache_nothing_is_kept(cache: Path) -> None:
    assert isinstance(open_entries(Settings(use_cache=False)), NoEntries)
    kept = open_entries(Settings(max_cache_size=7))
    assert isinstance(kept, StoredEntries)
    assert (kept.folder, kept.limit) == (cache / "answers", 7)


def test_another_encoder_gives_its_own_answers(
    entries: StoredEntries,
    tiny_model: Path,
    warm_for_models: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FACTCOMPARE_CACHE", str(warm_for_models))
    open_encoder(Settings(), entries, ignore).encode(SENTENCES)
    tiny = Settings(encoder=str(tiny_model))
    expected = load_encoder(tiny).encode(SENTENCES)
    for _ in range(2):
        assert open_encoder(tiny, entries, ignore).encode(SENTENCES).tobytes() == expected.tobytes()


@pytest.mark.parametrize("what", ["SYNTAX_LIBRARIES", "SYNTAX_CODE"])
def test_other_code_and_other_libraries_are_asked_again(
    entries: StoredEntries, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    before = open_syntax(entries, ignore).identity
    assert open_syntax(entries, ignore).identity == before
    monkeypatch.setattr(subject, what, getattr(subject, what)[:-1])
    assert open_syntax(entries, ignore).identity != before


def test_an_entry_that_holds_something_else_is_made_again(
    syntax: Syntax, entries: StoredEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["The dam broke.", "Nobody was hurt."]
    parses, vectors = parse_words(syntax, texts), open_encoder(Settings(), entries, ignore)
    expected = vectors.encode(texts)
    for content in (b"", b"[", b"[[1]]", b"7", b"x" * 12):
        monkeypatch.setattr(StoredEntries, "read", lambda *_, content=content: content)
        assert open_syntax(entries, ignore).parse(texts) == parses
        assert vectors.encode(texts).tobytes() == expected.tobytes()


def test_packed_words_are_plain_data(syntax: Syntax) -> None:
    for text in (*TEXTS, *SENTENCES):
        (words,) = parse_words(syntax, [text])
        assert unpack_words(pack_words(words), text) == words
    with pytest.raises(ValueError, match="holds no words"):
        unpack_words(b"[[1, 2]]", "text")


def articles() -> list[Article]:
    return [Article(path.stem, path.read_text(encoding="utf-8")) for path in PAIR]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> StoredEntries:
    """An empty memory, beside the models that are in the cache already."""
    kept = StoredEntries(tmp_path / "answers", limit=10_000_000)
    monkeypatch.setattr(subject, "answers_folder", lambda: kept.folder)
    return kept


def test_reports_are_the_same_with_and_without_the_cache(answers: StoredEntries) -> None:
    plain = compare_articles(articles(), settings=Settings(use_cache=False))
    assert answers.usage().entries == 0
    assert compare_articles(articles()).to_json() == plain.to_json()
    filled = answers.usage().entries
    assert filled > 20
    assert compare_articles(articles()).to_json() == plain.to_json()
    assert answers.usage().entries == filled


def test_a_report_survives_damage_to_every_other_entry(answers: StoredEntries) -> None:
    before = compare_articles(articles()).to_json()
    files = sorted(path for path in answers.folder.rglob("*") if path.is_file())
    for path in files[::2]:
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert compare_articles(articles()).to_json() == before
    assert sorted(path for path in answers.folder.rglob("*") if path.is_file()) == files
    assert compare_articles(articles()).to_json() == before


LOADED = """
import sys
from compare.cli import main
code = main(sys.argv[1:])
heavy = {"onnxruntime", "tokenizers", "spacy", "thinc", "torch", "sentence_transformers", "onnx",
         "transformers", "huggingface_hub", "pandas", "jinja2", "trafilatura"}
print("loaded:", *sorted(heavy & set(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def start(folder: Path, *argv: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "FACTCOMPARE_CACHE": str(folder), "TERM": "dumb"}
    return subprocess.Popen(
        [sys.executable, "-c", LOADED, *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate()
    return process.returncode, out, err.strip().rpartition("loaded:")[2].strip()


@pytest.fixture
def warm_for_models(tmp_path: Path, encoder: Encoder) -> Path:
    """A cache folder with the compiled default model, and no answers."""
    assert encoder.note is None
    folder = tmp_path / "cache"
    (folder / "models").mkdir(parents=True)
    for model in models_folder().iterdir():
        (folder / "models" / model.name).symlink_to(model)
    return folder


def test_a_repeated_run_loads_no_model(warm_for_models: Path) -> None:
    diff = ("diff", *map(str, PAIR))
    code, first, loaded = ended(start(warm_for_models, *diff))
    assert (code, loaded) == (0, "onnxruntime spacy thinc tokenizers")
    assert ended(start(warm_for_models, *diff)) == (0, first, "")
    assert ended(start(warm_for_models, *diff, "--no-cache"))[1:] == (first, loaded)


def test_a_check_of_unchanged_fixtures_loads_no_model(warm_for_models: Path) -> None:
    check = ("check", "fixtures/border-talks")
    code, first, loaded = ended(start(warm_for_models, *check))
    assert (code, bool(first), bool(loaded)) == (0, True, True)
    assert ended(start(warm_for_models, *check)) == (0, first, "")


def test_two_processes_may_start_on_an_empty_memory(warm_for_models: Path) -> None:
    running = [start(warm_for_models, "diff", *map(str, PAIR)) for _ in range(2)]
    # Whether the slower one still loads a model is a matter of who is first.
    (code, first, _), (other_code, second, _) = map(ended, running)
    assert (code, first) == (other_code, second)
    assert code == 0
    assert ended(start(warm_for_models, "diff", *map(str, PAIR)))[1:] == (first, "")
