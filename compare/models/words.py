"""From spaCy's documents to plain words, so that no other part depends on spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.parsed import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.models.syntax import Doc, Syntax

__all__ = ["parse_words"]


def parse_words(syntax: Syntax, texts: Sequence[str]) -> list[tuple[Word, ...]]:
    """The words of every text, in order; offsets and heads count from the start of the text."""
    return [_words(doc) for doc in syntax.parse(texts)]


def _words(doc: Doc) -> tuple[Word, ...]:
    return tuple(
        Word(
            start=token.idx,
            end=token.idx + len(token.text),
            text=token.text,
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=token.head.i,
            entity=token.ent_type_,
            begins_entity=token.ent_iob_ == "B",
            begins_sentence=bool(token.is_sent_start),
        )
        for token in doc
    )
