"""JSON objects as articles."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article

if TYPE_CHECKING:
    from pathlib import Path

BODY = "The bridge was closed on Monday. Nobody was hurt."


def write(folder: Path, content: object, name: str = "bridge.json") -> Path:
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["bridge.json", "bridge", "bridge.data"])
def test_a_whole_object(tmp_path: Path, name: str) -> None:
    fields = {"title": "Bridge shut", "source": "Quay", "published": "2024-03-03", "text": BODY}
    article = read_article(write(tmp_path, fields, name))
    assert article.text == f"Bridge shut\n\n{BODY}"
    assert article.headline == article.span(0, 11)
    assert (article.title, article.name) == ("Bridge shut", "Quay")
    assert article.published == date(2024, 3, 3)


@pytest.mark.parametrize("rest", [{}, {"title": None, "source": " ", "published": None, "more": 1}])
def test_all_but_the_text_may_be_missing(tmp_path: Path, rest: dict[str, object]) -> None:
    article = read_article(write(tmp_path, {"text": f"Bridge shut\n\n{BODY}", **rest}))
    assert article.text == f"Bridge shut\n\n{BODY}"
    assert (article.title, article.headline) == ("", None)
    assert (article.name, article.published) == ("bridge", None)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ([{"text": BODY}], "is a JSON list, not an object"),
        ("3", "is a JSON number, not an object"),
        ("null", "is a JSON null, not an object"),
        ({"title": "Bridge shut"}, 'has no "text"'),
        ({"text": ""}, '"text" is empty'),
        ({"text": " \n"}, '"text" is empty'),
        ({"text": [BODY]}, '"text" is a JSON list'),
        ({"text": BODY, "title": 3}, '"title" is a JSON number'),
        ({"text": BODY, "source": {"name": "Quay"}}, '"source" is a JSON object'),
        ({"text": BODY, "published": True}, '"published" is a JSON boolean'),
        ({"text": BODY, "published": "last week"}, "'last week' is no ISO date"),
        ({"text": "A bridge \x00 fell."}, "binary file"),
        ('{"text": "A bridge \\ud800 fell."}', "holds half a surrogate pair"),
        ('{"text": "A bridge",\n "title": }', "malformed JSON at line 2, column 11"),
        ("", "is empty"),
        ("[" * 100_000, "JSON that cannot be read"),
        ('{"text": ' + "1" * 5_000 + "}", "JSON that cannot be read"),
    ],
)
def test_bad_objects(tmp_path: Path, content: object, problem: str) -> None:
    path = write(tmp_path, content)
    with pytest.raises(InputError) as caught:
        read_article(path)
    assert caught.value.source == str(path)
    assert caught.value.problem.startswith(problem)
    assert caught.value.mend
    assert "\n" not in str(caught.value)
