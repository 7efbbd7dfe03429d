"""Pair models: compiled or not, from any order, the same judgement of the same two sentences."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.model import DivergenceKind
from compare.models import stored
from compare.models.adapters import ADAPTER
from compare.models.entries import NoEntries, StoredEntries
from compare.models.pairs import model as subject
from compare.models.pairs.model import RunningPairModel, load_pair_model
from compare.models.pairs.reader import judge
from compare.models.pairs.remembered import open_pair_model
from compare.models.weights import find_pair_model
from compare.settings import DEFAULT_PAIR_MODEL, Settings
from tests.models.pairs import tiny

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from compare.models.pairs.reader import PairModel

SENTENCES = (
    "",
    "–",
    "The ferry to Calder Island sailed on Monday.",
    "On Monday, the ferry to Calder Island stayed in port, its operator said.",
    "A strike was why the ferry stayed in port.",
    "The ferry could not sail because of the storm.",
    "The council voted by nine to six to rebuild the harbour wall. " * 40,
)
PAIRS = st.tuples(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))


def ignore(stage: str, done: int, total: int) -> None:
    """Hears nothing."""


@pytest.fixture(scope="module")
def shipped() -> PairModel:
    return load_pair_model(DEFAULT_PAIR_MODEL, threads=0)


@pytest.fixture
def own(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., PairModel]:
    """Loads a tiny cross-encoder with these labels as a new process would."""
    assert not cache.exists()

    def load(*labels: str) -> PairModel:
        monkeypatch.setattr(stored, "_loaded", {})
        folder = tiny.build(tmp_path / "model", labels) if labels else tmp_path / "model"
        return load_pair_model(str(folder), threads=1)

    return load


@settings(max_examples=15)
@given(st.lists(PAIRS, max_size=6))
def test_a_judgement_depends_on_its_two_sentences_alone(
    shipped: PairModel, pairs: list[tuple[str, str]]
) -> None:
    assert shipped.judge(pairs) == [shipped.judge([pair])[0] for pair in pairs]


@settings(max_examples=15)
@given(PAIRS)
def test_a_pair_that_is_turned_has_its_judgement_turned(
    shipped: PairModel, pair: tuple[str, str]
) -> None:
    assert shipped.judge([pair])[0].turned() == shipped.judge([pair[::-1]])[0]
    assert isinstance(shipped, RunningPairModel)
    both = shipped.ask(*pair), shipped.ask(*pair[::-1])
    onward, back = judge(*both), judge(*both[::-1])
    assert back.contradiction == pytest.approx(onward.contradiction, abs=1e-3)


def test_too_long_sentences_are_not_judged(shipped: PairModel) -> None:
    (judgement,) = shipped.judge([(SENTENCES[-1], SENTENCES[-1].replace("nine", "two"))])
    assert judgement.words is None
    assert judgement.contradiction < -10


def test_a_damaged_model_is_compiled_again(own: Callable[..., PairModel], cache: Path) -> None:
    pair = (SENTENCES[2], SENTENCES[3])
    before = own("entailment", "neutral", "contradiction").judge([pair])
    (graph,) = cache.rglob("model.onnx")
    graph.write_bytes(b"nothing")
    assert own().judge([pair]) == before
    assert graph.read_bytes() != b"nothing"


@settings(max_examples=10)
@given(st.lists(st.lists(PAIRS, max_size=4), max_size=3))
def test_judgements_are_the_same_whatever_was_asked_before(
    shipped: PairModel,
    tmp_path_factory: pytest.TempPathFactory,
    calls: list[list[tuple[str, str]]],
) -> None:
    entries = StoredEntries(tmp_path_factory.mktemp("answers"), limit=10_000_000)
    for pairs in calls:
        model = open_pair_model(Settings(), entries, ignore)
        assert model is not None
        assert model.judge(pairs) == shipped.judge(pairs)


def test_the_model_is_loaded_for_new_pairs_alone(tmp_path: Path) -> None:
    entries, told = StoredEntries(tmp_path / "answers", limit=10_000_000), []

    def tell(stage: str, done: int, _: int) -> None:
        told.extend([stage] * (not done))

    for pairs in ([SENTENCES[2:4]], [SENTENCES[2:4], SENTENCES[3:1:-1]], [SENTENCES[4:6]]):
        model = open_pair_model(Settings(), entries, tell)
        assert model is not None
        assert len(model.judge([(a, b) for a, b in pairs])) == len(pairs)
    assert told == ["loading the pair model"] * 2


def test_marked_words_lie_in_their_sentences(shipped: PairModel) -> None:
    pairs = [(a, b) for a in SENTENCES[2:] for b in SENTENCES[2:]]
    for (a, b), judgement in zip(pairs, shipped.judge(pairs), strict=True):
        if judgement.words is not None:
            spans = judgement.words.first, judgement.words.second
            for text, (start, end) in zip((a, b), spans, strict=True):
                assert 0 <= start < end <= len(text)
            assert 0 <= judgement.words.clarity <= 1


def test_what_contradicts_is_told_from_what_agrees(shipped: PairModel) -> None:
    contradict, agree = shipped.judge([(SENTENCES[4], SENTENCES[5]), (SENTENCES[4],) * 2])
    assert contradict.contradiction > agree.contradiction
    assert contradict.words is not None
    assert contradict.words.kind is DivergenceKind.CAUSE


def test_none_is_none() -> None:
    assert open_pair_model(Settings(pair_model="none"), NoEntries(), ignore) is None


def test_any_cross_encoder_for_inference_will_do(own: Callable[..., PairModel]) -> None:
    first = own("contradiction", "entailment", "neutral")
    assert first.note is None
    assert first.name.startswith("model@")
    pair = (SENTENCES[2], SENTENCES[3])
    (judgement,) = first.judge([pair])
    assert judgement.words is None
    assert own().judge([pair]) == [judgement]


def test_an_adapter_may_be_for_a_model_without_token_types(cache: Path, tmp_path: Path) -> None:
    assert not cache.exists()
    model = load_pair_model(str(tiny.build_adapter(tmp_path)), threads=1)
    assert model.note is None
    (judgement,) = model.judge([("rain", "snow")])
    assert judgement.words is not None


def test_labels_are_told_by_name(own: Callable[..., PairModel], tmp_path: Path) -> None:
    pair = (SENTENCES[2], SENTENCES[3])
    first = own("entailment", "neutral", "contradiction").judge([pair])
    other = own("CONTRADICTION", "neutral", "entailment").judge([pair])
    assert first != other  # the same weights mean another thing


def test_a_model_that_cannot_be_compiled_runs_all_the_same(
    own: Callable[..., PairModel], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no such operator")

    pair = (SENTENCES[2], SENTENCES[3])
    (compiled,) = own("entailment", "neutral", "contradiction").judge([pair])
    monkeypatch.setattr(subject, "export_graph", fail)
    shutil.rmtree(cache)
    model = own()
    assert model.note == "model is not compiled: RuntimeError: no such operator"
    assert model.judge([pair])[0].contradiction == pytest.approx(compiled.contradiction, abs=1e-3)


@pytest.mark.parametrize(
    ("labels", "problem"),
    [(("LABEL_0",), "tells label_0, not entailment, neutral, contradiction; name a cross-encoder")],
)
def test_other_labels_are_refused(
    own: Callable[..., PairModel], labels: tuple[str, ...], problem: str
) -> None:
    with pytest.raises(ModelError, match=problem):
        own(*labels)


def test_what_is_no_cross_encoder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match="holds no weights"):
        find_pair_model(str(tmp_path / "empty"))
    with pytest.raises(ModelError, match=r"is an adapter without heads\.safetensors"):
        find_pair_model(str(ADAPTER))
    with pytest.raises(ModelError, match="is no folder"):
        find_pair_model(str(tmp_path / "nothing"))
