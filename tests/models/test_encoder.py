"""The default encoder: its answers, and what loading it imports."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.models.encoder import load_encoder
from compare.models.weights import find_model
from compare.settings import Settings

if TYPE_CHECKING:
    from compare.models.encoder import Encoder
    from compare.models.reference import SentenceTransformersEncoder

SENTENCES = (
    "The ferry to Calder Island sank on Monday night, and 41 of its passengers drowned.",
    "Forty-one people died when the Calder ferry went down, the harbour master said.",
    "Prime Minister Ilse Varga resigned.",
    "Ilse Varga, who led the cabinet for six years, stepped down on Friday over the port contract.",
    "“We did not sign it,” said Tomas Reyes-Okonjo, the union's lawyer. “We will not.”",
    "Shares in Brightwater plc fell 4.2% to 317.5p, wiping £1.1bn off its value.",
    "Shares in Brightwater plc fell 4,2 % – to 317.5p – after its auditor walked out…",
    "",
    " ",
    "?",
    "A",
    "No.",
    "NO ONE WAS HURT IN THE FIRE AT THE MILL, POLICE IN EASTMARSH SAID ON TUESDAY",
    "Zürich, São Tomé, Łódź, Århus and Çeşme each sent two delegates.",
    "第三次会议在周五举行。 Встреча прошла в пятницу. عقد الاجتماع يوم الجمعة.",
    "The mayor posted 🎉🎉 and deleted it an hour later.",
    "Line one of the statement\nand line two,\twith a tab in it.",
    "pneumonoultramicroscopicsilicovolcanoconiosis" * 5,
    "https://example.org/a/very/long/path?with=a&query=string#and-a-fragment",
    "The inquiry heard that the valve had been closed by hand twice before the explosion. " * 40,
)


def test_gives_the_vectors_of_sentence_transformers(
    encoder: Encoder, reference: SentenceTransformersEncoder
) -> None:
    cosines = (encoder.encode(SENTENCES) * reference.encode(SENTENCES)).sum(axis=1)
    assert cosines.min() >= 0.99999


def test_rows_are_unit_vectors_in_single_precision(encoder: Encoder) -> None:
    rows = encoder.encode(SENTENCES)
    assert rows.shape == (len(SENTENCES), 384)
    assert rows.dtype == np.float32
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-6


def test_no_texts_give_no_rows(encoder: Encoder, reference: SentenceTransformersEncoder) -> None:
    assert encoder.encode([]).shape == reference.encode([]).shape == (0, 384)


def test_name_holds_the_hash_of_the_weights(encoder: Encoder) -> None:
    files = find_model(Settings().encoder)
    assert files is not None
    assert encoder.name == f"factcompare-minilm@{files.digest[:8]}"
    assert encoder.note is None


def test_paraphrases_are_nearer_than_other_sentences(encoder: Encoder) -> None:
    ferry, paraphrase, other = encoder.encode(SENTENCES[:3])
    assert ferry @ paraphrase > 0.7 > ferry @ other


@settings(max_examples=10)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8))
def test_a_row_depends_on_its_text_alone(encoder: Encoder, texts: list[str]) -> None:
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert together.tobytes() == alone.tobytes()


def test_number_of_threads_changes_no_bit(encoder: Encoder) -> None:
    one = load_encoder(Settings(threads=1))
    three = load_encoder(Settings(threads=3))
    assert one.encode(SENTENCES).tobytes() == three.encode(SENTENCES).tobytes()
    assert one.encode(SENTENCES).tobytes() == encoder.encode(SENTENCES).tobytes()


def test_is_loaded_once_per_process(encoder: Encoder) -> None:
    assert load_encoder(Settings()) is encoder


def test_the_base_model_and_its_owner_may_be_named(encoder: Encoder) -> None:
    short = load_encoder(Settings(encoder="all-MiniLM-L6-v2"))
    full = load_encoder(Settings(encoder="sentence-transformers/all-MiniLM-L6-v2"))
    assert full.name == short.name == "all-MiniLM-L6-v2@53aa5117"
    assert full.encode(SENTENCES[:1]).tobytes() == short.encode(SENTENCES[:1]).tobytes()
    assert full.encode(SENTENCES[:1]).tobytes() != encoder.encode(SENTENCES[:1]).tobytes()


@pytest.mark.usefixtures("encoder")
def test_a_compiled_model_needs_no_torch_and_prints_nothing() -> None:
    code = """
import sys
from compare.models.encoder import load_encoder
from compare.models.weights import find_model
from compare.models.syntax import load_syntax
from compare.settings import Settings
load_syntax().parse(["Ilse Varga resigned."])
load_encoder(Settings()).encode(["Ilse Varga resigned."])
heavy = {"torch", "sentence_transformers", "transformers"} & set(sys.modules)
sys.exit(f"imported {heavy}" if heavy else 0)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
