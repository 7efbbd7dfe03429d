"""What a site asks of programs: robots.txt, as RFC 9309 has it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Robots", "parse_robots"]

_ANYBODY = "*"


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for one program: patterns of paths, each with whether it allows them."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allows(self, target: str) -> bool:
        """Whether a path may be fetched: the longest pattern counts, of two alike the kinder."""
        path = _normal(target)
        matching = [(len(rule), allow) for rule, allow in self.rules if _matches(rule, path)]
        return max(matching, default=(0, True))[1]


def parse_robots(text: str, program: str) -> Robots:
    """The rules of a robots.txt for ``program``, or those for anybody if it has none for it."""
    rules: dict[str, list[tuple[str, bool]]] = {}
    agents: list[str] = []
    for is_agent, lines in groupby(_lines(text), key=lambda line: line[0] == "user-agent"):
        if is_agent:
            agents = [value.split("/")[0].strip().lower() for _, value in lines]
            for agent in agents:
                rules.setdefault(agent, [])
            continue
        found = list(_rules(lines))
        for agent in agents:
            rules[agent] += found
    return Robots(tuple(rules.get(program.lower(), rules.get(_ANYBODY, ()))))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """The records that matter, in order: the rest neither says anything nor ends a group."""
    for line in text.splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key = key.strip().lower()
        if colon and key in {"user-agent", "allow", "disallow"}:
            yield key, value.strip()


def _rules(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[str, bool]]:
    for key, value in lines:
        if value:  # an empty rule forbids nothing
            yield _normal(value), key == "allow"


def _normal(path: str) -> str:
    return quote(unquote(path), safe="/:@!$&'()*+,;=~-._?")


def _matches(rule: str, path: str) -> bool:
    """Whether a rule with ``*`` and a closing ``$`` fits the beginning of a path.

    Done by hand: a regular expression made of somebody else's stars can take for ever.
    """
    ends = rule.endswith("$")
    first, *rest = rule.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for n, piece in enumerate(rest):
        if ends and n == len(rest) - 1:
            return path.endswith(piece) and len(path) - len(piece) >= at
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not ends or at == len(path)
