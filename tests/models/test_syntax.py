"""The syntax model: what it answers, and what its import leaves behind."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.models import syntax as subject
from compare.models.syntax import load_syntax

if TYPE_CHECKING:
    from compare.models.syntax import Doc, Syntax

TEXTS = (
    "Ilse Varga, who led the cabinet for six years, resigned on Friday.",
    "She had been warned. She did not listen!",
    "“We will not sign it,” said Tomas Reyes of Port Ellery.",
    "The mill burned down in 1997, killing 12 people.",
    "Two\nlines and a\ttab, twice  spaced ",
    "第三次会议 🎉 ...",
    " ",
    "",
)


def content(doc: Doc) -> bytes:
    parsed: bytes = doc.to_bytes(exclude=["tensor", "user_data"])
    return parsed


def test_parses_words_sentences_and_names(syntax: Syntax) -> None:
    (doc,) = syntax.parse(["Anna Peters left Germany on Friday. She was not seen again."])
    assert [sentence.text for sentence in doc.sents] == [
        "Anna Peters left Germany on Friday.",
        "She was not seen again.",
    ]
    left = doc[2]
    assert (left.lemma_, left.pos_, left.tag_, left.dep_) == ("leave", "VERB", "VBD", "ROOT")
    assert [(name.text, name.label_) for name in doc.ents] == [
        ("Anna Peters", "PERSON"),
        ("Germany", "GPE"),
        ("Friday", "DATE"),
    ]


def test_name_holds_the_version(syntax: Syntax) -> None:
    assert syntax.name.startswith("en_core_web_sm@3.8.")


def test_is_loaded_once_per_process(syntax: Syntax) -> None:
    assert load_syntax() is syntax


def test_no_texts_give_no_documents(syntax: Syntax) -> None:
    assert syntax.parse([]) == []


@settings(max_examples=25)
@given(st.lists(st.sampled_from(TEXTS), max_size=6))
def test_a_parse_depends_on_its_text_alone(syntax: Syntax, texts: list[str]) -> None:
    together = syntax.parse(texts)
    assert [doc.text for doc in together] == texts
    for text, doc in zip(texts, together, strict=True):
        assert content(doc) == content(syntax.parse([text])[0])


@pytest.mark.parametrize("unit", ["The dam broke. ", "x", "\n", "\u00a0"])
def test_long_texts_are_parsed_whole(syntax: Syntax, unit: str) -> None:
    text = (unit * 20_001)[:20_001]
    (doc,) = syntax.parse([text])
    assert doc.text == text
    assert doc.has_annotation("TAG")


def test_a_missing_model_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "PACKAGES", ("no_such_model", "nor_this"))
    with pytest.raises(ModelError) as caught:
        load_syntax.__wrapped__()
    assert str(caught.value) == "no_such_model: is not installed; install it, or nor_this"


def test_leaves_torch_alone() -> None:
    code = """
import sys
from compare.models.syntax import load_syntax
load_syntax().parse(["Ilse Varga resigned."])
assert "torch" not in sys.modules and "cupy" not in sys.modules
import click, pandas, rich.console, torch
assert torch.tensor([1.0]).sum() == 1.0
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
