"""Sets of words that are written as one string: none holds a word twice."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import compare


def doubled(source: str) -> list[str]:
    """The words that stand twice in one ``"...".split()`` within a set."""
    sets = (
        node
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in {"frozenset", "set"}
        for node in call.args
    )
    texts = (
        node.func.value.value
        for node in sets
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "split"
        and isinstance(node.func.value, ast.Constant)
        and isinstance(node.func.value.value, str)
    )
    return [word for text in texts for word, n in Counter(text.split()).items() if n > 1]


def test_no_set_of_words_holds_one_twice() -> None:
    root = Path(compare.__file__).parent
    found = {p.name: doubled(p.read_text(encoding="utf-8")) for p in sorted(root.rglob("*.py"))}
    assert {name: words for name, words in found.items() if words} == {}


def test_doubles_are_seen() -> None:
    assert doubled('A = frozenset("one two one".split())') == ["one"]
    assert doubled('A = frozenset("one two".split())\nB = ["one"]') == []
