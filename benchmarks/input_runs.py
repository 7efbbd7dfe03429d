"""Long runs that patterns and parsers may stumble over, and all patterns and parsers there are.

Patterns are used as their modules use them: one that is only matched at the beginning of a text is
not searched for in all of it. A pattern is also given texts that match it, or nearly do, over and
over.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import compare
from compare.claims.text.lengths import count_sentences, pieces
from compare.claims.text.plain import Block, blocks
from compare.claims.text.quotations import find_quotations
from compare.claims.text.sentences import split_sentences
from compare.errors import InputError
from compare.parsed import Word
from compare.read import read_article
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule
from compare.read.emphasis import Emphasis
from compare.read.web.robots import parse_robots
from compare.settings import Settings
from tests.hostile.pieces import ODD, TAGS
from tests.read.pdfs import objects_of, written

__all__ = ["RUNS", "Pattern", "Work", "parsers", "patterns", "runs_for"]

Pattern = re.Pattern[str] | re.Pattern[bytes]
Work = Callable[[str], object]

_TOKEN = re.compile(r"\w+|[^\w\s]")
# Making texts that match so many of anything would take longer than all the rest.
_LONG_REPEAT = re.compile(r"\{\d{4,}")

START = "Bridge shut\n\nThe bridge at Torvik was closed on Monday, the county said.\n\n"
RUNS = (
    *("a", "A ", "Aa, ", "a ", "a. ", "1,", "1 ", "a-", "a=b ", "\t", " ", "\n", "\r\n", "a\n"),
    *(
        "By Aa ",
        "Aa Aa\n",
        "(Aa/",
        "https://a.",
        "a@b.",
        "'",
        '"a ',
        'A. " ',
        "“a ",
        "”",
        "(a ",
        "[a](b ",
    ),
    *(
        "_a ",
        "**a ",
        "# a\n",
        "- a\n",
        "> ",
        "\\",
        "---\n",
        "<p>",
        "</p",
        "<a b='",
        "&a;",
        "{",
        "[",
    ),
    *ODD,
    *TAGS,
)


def patterns() -> Iterator[tuple[str, Pattern, Work]]:
    """Every pattern that a module of the package holds, with how it is used there."""
    seen: set[int] = set()
    for found in pkgutil.walk_packages(compare.__path__, "compare."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        source = Path(module.__file__ or "").read_text(encoding="utf-8")
        for attribute, value in sorted(vars(module).items()):
            for pattern, find in _inside(value):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    name = f"{found.name.removeprefix('compare.')}.{attribute}"
                    yield name, pattern, find or _use(pattern, attribute, source)


def _inside(value: object, depth: int = 0) -> Iterator[tuple[Pattern, Work | None]]:
    """The patterns in a value of a module, also within tables; and what uses them, if known."""
    if isinstance(value, re.Pattern):
        yield value, None
    elif isinstance(value, LatePattern):
        yield from ((value.sign, None), (value.compiled, None))
    elif isinstance(value, Rule):
        for pattern, _ in _inside(value.pattern, depth + 1):
            yield pattern, value.find
    elif isinstance(value, Emphasis):
        yield from _inside(list(vars(value).values()), depth + 1)
    elif depth < 3 and isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _inside(item, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        yield from _inside(list(value.values()), depth + 1)


def _use(pattern: Pattern, name: str, source: str) -> Work:
    ways = set(
        re.findall(rf"\b{name}\.(match|fullmatch|search|finditer|findall|sub|split)", source)
    )
    if ways and ways <= {"match", "fullmatch"}:
        return lambda text: [_typed(pattern, way, text) for way in ways]
    return lambda text: len(_typed(pattern, "findall", text))


def _typed(pattern: Pattern, way: str, text: str) -> Any:
    data = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
    return getattr(pattern, way)(data)


def runs_for(pattern: Pattern) -> list[str]:
    """Long runs for one pattern: texts that match it, and such texts without their last sign."""
    found: list[str] = []

    @settings(
        max_examples=8,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(_matching(pattern))
    def collect(example: str | bytes) -> None:
        text = example if isinstance(example, str) else example.decode("utf-8", "replace")
        found.extend(part for part in (text[:200], text[:-1][:200]) if part)

    if not _LONG_REPEAT.search(str(pattern.pattern)):
        collect()
    literals = re.findall(r"[A-Za-z©]{2,}", str(pattern.pattern))[:6]
    return list(dict.fromkeys([*RUNS, *literals, *(f"{word} " for word in literals), *found]))


def _matching(pattern: Pattern) -> st.SearchStrategy[str | bytes]:
    if isinstance(pattern.pattern, bytes):
        return st.from_regex(pattern)
    return st.from_regex(pattern, alphabet=st.characters())


def parsers(folder: Path) -> Iterator[tuple[str, Work]]:
    """Every parser of what users give, by name; those that read files write them to ``folder``."""
    for name, suffix in {"text": ".txt", "Markdown": ".md", "HTML": ".html"}.items():
        yield f"reading {name}", partial(_read, folder / f"a{suffix}")
    yield "reading JSON", lambda text: _read_json(folder / "a.json", text)
    yield "reading PDF", lambda text: _read_pdf(folder / "a.pdf", text)
    yield (
        "decoding",
        lambda text: _read_bytes(folder / "b.txt", b"\x80\xff" + text.encode("cp1252", "replace")),
    )
    yield "robots.txt", lambda text: parse_robots(text, "factcompare").allows("/" + "a" * 2_000)
    yield "finding blocks and quotations", lambda text: _found(folder / "c.txt", text)
    yield "finding sentences", _split
    yield "cutting long sentences", lambda text: [*pieces(text), count_sentences(text)]


def _read(path: Path, text: str) -> None:
    _read_bytes(path, (START + text).encode("utf-8", "replace"))


def _read_json(path: Path, text: str) -> None:
    _read_bytes(path, json.dumps({"text": START + text}).encode())


def _read_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    limits = Settings(max_seconds=1e9, max_html_depth=10**9, max_html_elements=10**9)
    try:
        read_article(path, settings=limits)
    except InputError:
        return


def _read_pdf(path: Path, text: str) -> None:
    shown = (
        text.encode("cp1252", "replace")
        .replace(b"\\", b"/")
        .replace(b"(", b"<")
        .replace(b")", b">")
    )
    lines = b"\n".join(b"(%b) ' " % shown[at : at + 80] for at in range(0, len(shown), 80))
    content = b"BT /F1 9 Tf 12 TL 60 800 Td " + lines + b" ET"
    _read_bytes(path, written(objects_of([content])))


def _split(text: str) -> None:
    """As if the syntax model began a sentence behind every mark."""
    tokens = [(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    begins = [True, *(not token.isalnum() for token, _, _ in tokens)]
    words = [
        Word(start, end, token, token, "X", "X", "dep", n, begins_sentence=begins[n])
        for n, (token, start, end) in enumerate(tokens)
    ]
    split_sentences(Block(text, tuple(range(len(text))), 0), words)


def _found(path: Path, text: str) -> None:
    path.write_bytes((START + text).encode("utf-8", "replace"))
    try:
        article = read_article(path, settings=Settings(max_seconds=1e9))
    except InputError:
        return
    blocks(article)
    find_quotations(article)
