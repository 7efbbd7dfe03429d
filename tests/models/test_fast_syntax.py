"""The short cuts of loading spaCy change nothing of what it answers, nor of what others import."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from compare.errors import ModelError
from compare.models import syntax as subject
from compare.models.special_cases import WHOLE
from compare.models.syntax import load_syntax, syntax_name
from tests.models.test_syntax import TEXTS, content

if TYPE_CHECKING:
    from pathlib import Path

    from compare.models.syntax import Syntax

SMALL_PRINT = (
    "He didn't say he'd've gone to the U.S. at 5 p.m.; Mr. O'Neill-Varga (41) can't recall.",
    "See https://example.org/a?b=c, mail a.b@example.org: it's $4.2m–$5m, i.e. 10% off… :-)",
    "“We're done,” she said — twice. Don't! Cannot. Gimme 3km of rope, e.g. No.4's.",
)


def test_parses_as_spacy_alone_does(syntax: Syntax) -> None:
    spacy = pytest.importorskip("spacy")
    plain = spacy.util.load_model_from_path(
        vars(subject)["_model_folder"](), exclude=subject.UNUSED_COMPONENTS
    )
    brought = sorted(plain.vocab.strings)[::100]  # of those that the model brings with it
    words = [word for word in brought if word not in WHOLE]
    trained = [" ".join(words[first : first + 25]) for first in range(0, len(words), 25)]
    texts = [*TEXTS, *SMALL_PRINT, *trained]
    assert [content(doc) for doc in syntax.parse(texts)] == [content(plain(t)) for t in texts]


def test_name_is_known_without_loading(syntax: Syntax) -> None:
    assert syntax_name() == syntax.name


def test_spacy_keeps_its_command_line() -> None:
    code = """
import sys
from compare.models.syntax import load_syntax
load_syntax()
assert "spacy.cli" not in sys.modules
import spacy
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
assert spacy.cli.info.__module__ == "spacy.cli.info"
import gc
assert gc.isenabled()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_other_weights_than_the_published_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = vars(subject)["_model_folder"]()
    key = (folder.parent.name, syntax_name().rpartition("@")[2])
    if key not in subject.PUBLISHED:
        pytest.skip("another build of the model is installed")
    package = tmp_path / folder.parent.name
    shutil.copytree(folder, package / folder.name)
    (package / "__init__.py").touch()
    weights = bytearray((package / folder.name / "ner" / "model").read_bytes())
    weights[-1] ^= 1
    (package / folder.name / "ner" / "model").write_bytes(weights)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModelError, match=r"has weights of SHA-256 .*, not the published .* again"):
        load_syntax.__wrapped__()


def test_special_cases_are_loaded_for_the_texts_that_have_them() -> None:
    fresh = load_syntax.__wrapped__()
    left = fresh.cases.left
    count = len(left)
    assert [word.text for word in fresh.parse(["Rain fell."])[0]] == ["Rain", "fell", "."]
    assert "can't" in left
    assert [word.text for word in fresh.parse(["It can't."])[0]] == ["It", "ca", "n't", "."]
    assert "can't" not in left
    assert count - len(left) < 20


def test_words_that_look_like_short_forms_are_whole(syntax: Syntax) -> None:
    (doc,) = syntax.parse(["They wed on Wed night; Ive and Ima saw his id. We'd cant."])
    texts = [word.text for word in doc]
    assert {"wed", "Wed", "Ive", "Ima", "id"} <= set(texts)
    assert texts[-5:] == ["We", "'d", "ca", "nt", "."]
