"""Reports of a given size, made of invented sentences."""

from __future__ import annotations

from datetime import date

from compare.model import DivergenceKind, Relation, Report
from tests.report.builder import Builder, article

__all__ = ["large", "letters", "thousand_words"]

_VERBS = ("opened", "closed", "repaired", "painted", "measured", "moved", "sold", "lent")
_THINGS = ("ferry", "bridge", "mill", "market hall", "lighthouse", "school", "archive", "pump")


def letters(number: int) -> str:
    """The ids of the first sources."""
    return "abcdefghijklmnopqrstuvwxyz"[:number]


def _sentence(fact: int, source: int) -> str:
    verb, thing = _VERBS[fact % 8], _THINGS[fact // 8 % 8]
    tail = f"as witness {source} told us on the quay of Alder, with {fact + source} people there"
    return f"The council {verb} the {thing} number {fact} in ward {fact % 7}, {tail}."


def large(sources: int, facts: int) -> Report:
    """A report of so many sources and facts; each fact is told by one to four of them."""
    ids = letters(sources)
    tellers = {f: [(f * 5 + f // 12 + k) % sources for k in range(1 + f % 4)] for f in range(facts)}
    texts = {
        s: f"Day {s} in Alder\n\n"
        + "\n\n".join(_sentence(f, s) for f in range(facts) if s in tellers[f])
        for s in range(sources)
    }
    builder = Builder(
        [article(ids[s], f"Paper {s}", texts[s], date(2024, 5, 1)) for s in range(sources)]
    )
    for fact, told in tellers.items():
        _add(builder, fact, {ids[s]: _sentence(fact, s) for s in told})
    return builder.report()


def _add(builder: Builder, fact: int, said: dict[str, str]) -> None:
    claims = [builder.claim(source, words) for source, words in said.items()]
    if len(said) < 2:
        builder.fact(Relation.ADDS_DETAIL, *claims, adds=list(said.items()))
    elif fact % 3 == 0:
        sides = {source: words.rsplit("with ", 1)[1] for source, words in said.items()}
        why = "the numbers do not meet"
        builder.fact(Relation.DIVERGE, *claims, points=[(DivergenceKind.QUANTITY, why, sides)])
    elif fact % 3 == 1:
        adds = [(source, words.split(", ")[1]) for source, words in said.items()]
        builder.fact(Relation.ADDS_DETAIL, *claims, adds=adds)
    else:
        builder.fact(Relation.AGREE, *claims)


def thousand_words() -> Report:
    """Two articles of more than a thousand words each."""
    report = large(2, 60)
    assert all(len(article.text.split()) > 1000 for article in report.sources)
    return report
