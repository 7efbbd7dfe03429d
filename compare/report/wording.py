"""The words that every renderer shares: labels, the summary, and lists of names."""

from __future__ import annotations

from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.model import Article, DivergenceKind, Fact, Relation, Report
from compare.report.camps import loners
from compare.report.clean import one_line
from compare.report.order import ALL_RELATIONS, ORDER, alone, shared
from compare.report.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "alone_title",
    "brief",
    "count",
    "in_sentence",
    "kind_word",
    "label_detail",
    "listed",
    "name",
    "names",
    "nothing_found",
    "relation_word",
    "remarks",
    "report_title",
    "summary",
    "title",
]

# More sources than this make a title longer than a reader takes in; the list below it has them all.
_NAMED = 4
# What stands before a noun, so that its capital is that of a sentence.
_BEFORE_NOUNS = frozenset(
    "a all an another both four many most one other several some ten the their these this those "
    "three two".split()
)
# News of one event that is this many days older is another chapter of it, if not another event.
_LONG = 120

# The kinds of divergence as a reader calls them; JSON and tables keep the kinds themselves.
_KINDS = MappingProxyType(
    {
        DivergenceKind.QUANTITY: "number",
        DivergenceKind.ATTRIBUTION: "who said it",
        DivergenceKind.QUOTE: "quotation",
        DivergenceKind.POLARITY: "yes or no",
        DivergenceKind.MODALITY: "how sure",
    }
)

_PAIR = 2
# A name of more characters without a blank is that of a file, and hides what is said of it.
_BRIEF = 16


def kind_word(kind: DivergenceKind) -> str:
    """What a divergence is about, in plain words: "number", "who said it"."""
    return _KINDS.get(kind, kind.value)


def relation_word(relation: Relation) -> str:
    """The label of a relation: "AGREE", "ADDS DETAIL", "DIVERGE"."""
    return relation.name.replace("_", " ")


def nothing_found(report: Report, only: frozenset[Relation]) -> str:
    """That no fact is of the relations asked for; "" where one is, or all were asked for."""
    if only == ALL_RELATIONS or any(fact.relation in only for fact in report.facts):
        return ""
    named = {
        Relation.DIVERGE: "no divergence",
        Relation.ADDS_DETAIL: "no added detail",
        Relation.AGREE: "no agreement",
    }
    return f"{listed([named[r] for r in ORDER if r in only]).capitalize()} found."


def remarks(report: Report) -> tuple[str, ...]:
    """What a reader should know of sources, a line each."""
    single = [f"{name(report.source(r.source))}: {one_line(r.text)}." for r in report.remarks]
    return (*_given_twice(report), *_far_apart(report), *single)


def _given_twice(report: Report) -> Iterator[str]:
    """That sources are one text, whose agreement is worth nothing."""
    texts: dict[str, list[Article]] = defaultdict(list)
    for article in report.sources:
        texts[one_line(article.text)].append(article)
    for same in texts.values():
        if len(same) > 1:
            yield f"{listed([f'{a.id.upper()} {name(a)}' for a in same])} are the same text."


def _far_apart(report: Report) -> Iterator[str]:
    """That sources were published so long after each other that they may tell of two events."""
    dated = [(a.published, n, a) for n, a in enumerate(report.sources) if a.published]
    if not dated:
        return
    (first, _, early), (last, _, late) = min(dated), max(dated)
    days = (last - first).days
    if days >= _LONG:
        both = [f"{a.id.upper()} {name(a)}" for a in (late, early)]
        yield f"{both[0]} was published {days} days after {both[1]}; they may tell of two events."


def alone_title(article: Article) -> str:
    """The heading over the facts that one source alone reports."""
    return f"Only in {name(article)}"


def name(article: Article) -> str:
    """The name of a source, fit to show."""
    return one_line(article.name)


def brief(article: Article) -> str:
    """What a source is called in labels and sentences: its name, or its letter."""
    told = name(article)
    return told if " " in told or len(told) <= _BRIEF else article.id.upper()


def title(article: Article) -> str:
    """The title of a source as a reader sees it, or "" when it has none."""
    if article.headline:
        return one_line(article.plain(article.headline.start, article.headline.end))
    return one_line(article.title)


def report_title(report: Report) -> str:
    """What is compared, by the names of the sources: no headline, which is one side's own words."""
    names_of = [name(article) for article in report.sources]
    if len(names_of) > _NAMED:
        names_of = [*names_of[: _NAMED - 1], f"{len(names_of) - _NAMED + 1} more"]
    return f"{count(len(report.sources), 'report')} compared: {listed(names_of)}"


def label_detail(report: Report, fact: Fact) -> str:
    """What a label names beside the class: the kinds of divergence, or who surely adds."""
    if fact.relation is Relation.DIVERGE:
        return ", ".join(dict.fromkeys(kind_word(d.kind) for d in fact.divergences))
    if fact.relation is Relation.ADDS_DETAIL and not fact.is_doubtful:
        return ", ".join(names(report, _adders(fact)))
    return ""


def in_sentence(words: str) -> str:
    """The words of a speaker as within a sentence: "the company", but "The Hague", "The Times".

    A capital is that of a name unless an article or a number has it, and a noun follows.
    """
    first, *rest = words.split()
    if first.lower() not in _BEFORE_NOUNS or not rest:
        return words
    common = rest[0][0].islower() or rest[-1][0].islower()
    return words[0].lower() + words[1:] if common else words


def listed(words: Sequence[str]) -> str:
    """``words`` as a list in a sentence: "A", "A and B", "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def count(number: int, noun: str) -> str:
    """A number with its noun: "no facts", "1 fact", "2 facts"."""
    return f"{number or 'no'} {noun}" + ("" if number == 1 else "s")


def summary(report: Report) -> tuple[str, ...]:
    """How the sources stand to each other, counted: what they share, what one alone has.

    Of three or more also who is alone with a value where others agree on another.
    """
    facts = [fact for fact in report.shared() if not fact.is_doubtful]
    who = f"The {len(report.sources)} sources share"
    if len(report.sources) > 2:
        who = f"Two or more of the {len(report.sources)} sources share"
    parts = [f"they agree on {_on(report, Standing.AGREE)}"]
    parts.append(f"add detail on {_on(report, Standing.ADDS_DETAIL)}{_who_adds(report)}")
    parts.append(f"diverge on {_on(report, Standing.DIVERGE)}")
    told = f": {listed(parts)}" if facts else ""
    lines = [f"{who} {count(len(facts), 'fact')}{told}."]
    if doubtful := len(shared(report, Standing.DOUBTFUL)):
        lines.append(f"Perhaps they share {doubtful} more, told apart below.")
    lines.append(f"In one source only: {_singles(report)}.")
    tally = Counter(source for fact in facts for source in loners(report, fact))
    alone_with = [f"{brief(a)} {tally[a.id]}" for a in report.sources if tally[a.id]]
    if alone_with:
        lines.append(f"Alone against others that agree: {', '.join(alone_with)}.")
    return tuple(lines)


def _singles(report: Report) -> str:
    """How much each source has alone; of many sources those alone that have something."""
    numbers = [(article, len(alone(report, article.id))) for article in report.sources]
    if len(numbers) > _NAMED:
        numbers = [(article, number) for article, number in numbers if number]
    return ", ".join(f"{brief(article)} {number}" for article, number in numbers) or "none"


def _on(report: Report, kind: Standing) -> str:
    return str(len(shared(report, kind)) or "none")


def _who_adds(report: Report) -> str:
    """Who adds, in brackets, each fact counted once: one by several is told of them together."""
    adders = [_adders(fact) for fact in shared(report, Standing.ADDS_DETAIL)]
    if len(everybody := {source for ids in adders for source in ids}) == 1:
        return f" ({listed(names(report, list(everybody)))})"
    singly = Counter(ids[0] for ids in adders if len(ids) == 1)
    jointly = sum(len(ids) > 1 for ids in adders)
    lone = " alone" if jointly else ""
    told = [f"{brief(a)}{lone} on {singly[a.id]}" for a in report.sources if singly[a.id]]
    if jointly:
        told.append(f"{'both' if len(report.sources) == _PAIR else 'several'} on {jointly}")
    return f" ({', '.join(told)})" if told else ""


def _adders(fact: Fact) -> list[str]:
    adding = {passage.source for passage in fact.adds}
    return [source for source in fact.sources if source in adding]


def names(report: Report, ids: Sequence[str]) -> list[str]:
    """The names of the sources with these ids, or their letters."""
    return [brief(report.source(source_id)) for source_id in ids]
