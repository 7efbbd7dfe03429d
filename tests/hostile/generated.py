"""Makes hostile inputs by chance, each from its number alone, so that any can be made again."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from tests.hostile.pieces import ODD, OPENINGS, PROSE, TAGS
from tests.read.pdfs import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.read.pdfs import Drawn

__all__ = ["Hostile", "generated", "made"]

# Most are read, so that what comes behind the reader sees hostile text, too.
_ENCODINGS = (*["utf-8"] * 12, "cp1252", "cp1252", "utf-16", "utf-16-le", "utf-32", "shift_jis")
# Longer runs are timed by themselves: tests/read/test_hostile_text.py.
_REPEATS = (3, 10, 10, 30, 30, 100)


@dataclass(frozen=True, slots=True)
class Hostile:
    """One input: ``name`` says how it was made; ``suffix`` is that of its file."""

    name: str
    suffix: str
    data: bytes


def generated(count: int, seed: int = 0) -> Iterator[Hostile]:
    """The first ``count`` inputs of a seed."""
    return (made(number, seed) for number in range(count))


def made(number: int, seed: int = 0) -> Hostile:
    """The input with this number."""
    chance = Random(f"{seed}:{number}")
    suffix, write = chance.choice(_KINDS)
    text = write(chance)
    encoding = chance.choice(_ENCODINGS)
    data = text.encode(encoding, "replace") if suffix != ".pdf" else _printed(text, chance)
    for _ in range(chance.choice((0, 0, 0, 0, 1, 3))):
        data = chance.choice(_DAMAGES)(data, chance)
    return Hostile(f"{seed}-{number}", chance.choice((suffix, suffix, suffix, "")), data)


def _prose(chance: Random) -> str:
    """Sentences with odd stretches between and inside them."""
    out = []
    for _ in range(chance.randint(1, 9)):
        words = chance.choice(PROSE).split(" ")
        for _ in range(chance.choice((0, 0, 1, 2, 5))):
            words.insert(chance.randint(0, len(words)), chance.choice(ODD))
        out.append(chance.choice((" ", " ", "")).join(words))
    return chance.choice(("\n\n", "\n", " ", "\r\n\r\n")).join(out)


def _runs(chance: Random) -> str:
    """Prose with one stretch that goes on and on."""
    pieces = chance.sample((*ODD, *TAGS, *PROSE[0].split()), chance.randint(1, 3))
    run = chance.choice(("", " ", "\n")).join(pieces) * chance.choice(_REPEATS)
    return f"{_prose(chance)}\n\n{run}\n\n{_prose(chance)}"


def _page(chance: Random) -> str:
    pieces = [f"<p>{part}</p>" for part in _prose(chance).split("\n")]
    for _ in range(chance.randint(0, 12)):
        pieces.insert(chance.randint(0, len(pieces)), chance.choice(TAGS))
    depth = chance.choice((0, 0, 0, 30, 600))
    body = "<div>" * depth + "\n".join(pieces)
    return f"<html><head><title>{chance.choice(ODD)} dam</title></head><body>{body}</body></html>"


def _record(chance: Random) -> str:
    values: Sequence[object] = (_prose(chance), None, 7, True, [], {}, "", "2024-02-30", "\ud800")
    keys = ("text", "title", "source", "published", "\x1b[2J")
    record: object = {
        "text": _prose(chance),
        "published": chance.choice(("0001-01-01", "9999-12-31", "2024-02-29")),
        **{key: chance.choice(values) for key in chance.sample(keys, chance.choice((0, 1, 3)))},
    }
    for _ in range(chance.choice((0, 0, 0, 1, 2000))):
        record = [record]
    try:
        return json.dumps(record, ensure_ascii=chance.random() < 0.5)
    except RecursionError:
        return "[" * 2000


def _printed(text: str, chance: Random) -> bytes:
    """The text on pages, each line at a place and in a size of its own now and then."""
    lines: list[Drawn] = []
    for number, line in enumerate(textwrap.wrap(text, 80) or [""]):
        x, size = chance.choice((60, 60, 60, 72, 320)), chance.choice((10, 10, 10, 10, 20, -1))
        lines.append((x, 800 - 12 * (number % 60), size, line))
    pages = [lines[at : at + 60] for at in range(0, len(lines), 60)]
    return pdf(pages, title=chance.choice(ODD), packed=chance.random() < 0.5)


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _flipped(data: bytes, chance: Random) -> bytes:
    out = bytearray(data)
    for _ in range(min(len(out), 8)):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _spliced(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(ODD).encode() * chance.randint(1, 30) + data[at:]


def _opened(data: bytes, chance: Random) -> bytes:
    return chance.choice(OPENINGS) + data


_KINDS: Sequence[tuple[str, Callable[[Random], str]]] = (
    (".txt", _prose),
    (".txt", _runs),
    (".md", _prose),
    (".md", _runs),
    (".html", _page),
    (".html", _runs),
    (".json", _record),
    (".pdf", _prose),
    (".pdf", _runs),
)
_DAMAGES: Sequence[Callable[[bytes, Random], bytes]] = (_cut, _flipped, _spliced, _opened)
