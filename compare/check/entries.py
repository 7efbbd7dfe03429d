"""Reads one ``[[expect]]`` or ``[[absent]]`` entry of a listing, and refuses what has no sense."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from compare.check.expectation import Sort
from compare.model import DivergenceKind, Relation
from compare.report.wording import kind_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.check.table import Table

__all__ = ["Entry", "read_absence", "read_expectation"]

_Choice = TypeVar("_Choice", bound=StrEnum)

_COMMON = ("relation", "note", "reviewed")
_OWN: Mapping[Relation, tuple[str, ...]] = {
    Relation.AGREE: (),
    Relation.ADDS_DETAIL: ("adds",),
    Relation.DIVERGE: ("kind", "words"),
}
_ABSENT = ("divergence", "why", "reviewed")


@dataclass(frozen=True, slots=True)
class Entry:
    """One expectation as it is written: quotations and words by the id of their source."""

    sort: Sort
    quotations: Mapping[str, str]
    table: Table
    words: Mapping[str, str]
    kind: DivergenceKind | None
    note: str

    @property
    def words_key(self) -> str:
        """The key under which ``words`` stand."""
        return "words" if self.sort is Sort.DIVERGE else "adds"


def read_expectation(table: Table, ids: Sequence[str]) -> Entry:
    """An ``[[expect]]`` entry over the sources ``ids``; raises InputError where it is wrong."""
    every = [key for keys in _OWN.values() for key in keys]
    table.refuse_other_than([*_COMMON, *every, *ids])
    relation = _choice(table, "relation", Relation)
    for key in every:
        if key in table.data and key not in _OWN[relation]:
            raise table.error(f"{key!r} does not go with {relation.value!r}", "remove it", key)
    quotations = _quotations(table, ids)
    sort = _sort(relation, quotations)
    if sort is not Sort.ALONE:
        _require_two(table, quotations)
    kind = _kind(table) if sort is Sort.DIVERGE else None
    words = _words(table, sort, quotations)
    return Entry(sort, quotations, table, words, kind, table.get("note", str, ""))


def read_absence(table: Table, ids: Sequence[str]) -> Entry:
    """An ``[[absent]]`` entry over the sources ``ids``; raises InputError where it is wrong."""
    table.refuse_other_than([*_ABSENT, *ids])
    quotations = _quotations(table, ids)
    divergence = table.get("divergence", bool, False)
    if quotations or not divergence:
        _require_two(table, quotations)
    sort = Sort.NO_DIVERGENCE if divergence else Sort.NOT_LINKED
    return Entry(sort, quotations, table, {}, None, table.get("why", str, ""))


def _sort(relation: Relation, quotations: Mapping[str, str]) -> Sort:
    if relation is Relation.ADDS_DETAIL and len(quotations) == 1:
        return Sort.ALONE
    return {
        Relation.AGREE: Sort.AGREE,
        Relation.ADDS_DETAIL: Sort.ADDS_DETAIL,
        Relation.DIVERGE: Sort.DIVERGE,
    }[relation]


def _words(table: Table, sort: Sort, quotations: Mapping[str, str]) -> dict[str, str]:
    """The words under ``words`` or ``adds``: for a divergence those of every source quoted."""
    key = "words" if sort is Sort.DIVERGE else "adds"
    words = table.texts(key)
    for source in words:
        if source not in quotations:
            mend = f"quote {source} too, or remove {key}.{source}"
            raise table.error(f"{key}.{source} without a quotation", mend, key)
    if sort is Sort.ALONE and words:
        mend = "quote the other source too, or remove 'adds'"
        raise table.error("'adds' with one source only", mend, key)
    if sort is Sort.DIVERGE:
        for source in quotations:
            if source not in words:
                example = f'words = {{ {source} = "the words that conflict", ... }}'
                raise table.error(f"'words' lacks {source!r}", f"write {example}", key)
    return words


def _quotations(table: Table, ids: Sequence[str]) -> dict[str, str]:
    return {source: table.text(source) for source in ids if source in table.data}


def _require_two(table: Table, quotations: Mapping[str, str]) -> None:
    if len(quotations) < 2:
        found = "one quotation" if quotations else "no quotation"
        raise table.error(f"{found} in [[{table.name}]]", "quote two sources or more")


def _kind(table: Table) -> DivergenceKind:
    """The kind of a divergence; whoever writes what reports call it is told its name here."""
    meant = {kind_word(kind): kind for kind in DivergenceKind}.get(table.need("kind", str))
    if meant is not None and kind_word(meant) != meant.value:
        problem = f'"{kind_word(meant)}" is what reports call the kind "{meant.value}"'
        raise table.error(problem, f'write kind = "{meant.value}"', "kind")
    return _choice(table, "kind", DivergenceKind)


def _choice(table: Table, key: str, kind: type[_Choice]) -> _Choice:
    value = table.need(key, str)
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise table.error(f"{key} {value!r} is unknown", f"write one of {known}", key) from None
