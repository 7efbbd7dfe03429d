"""From articles to claims: sentences, the clauses in them, and who is reported as saying them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.claims.cutting.clauses import split_clauses
from compare.claims.grammar import is_relative
from compare.claims.speaking.asides import who_say
from compare.claims.speaking.judging import is_beside_judging
from compare.claims.speaking.leads import is_before_saying, is_lead_in
from compare.claims.speaking.outside import is_outside
from compare.claims.speaking.speakers import find_speakers
from compare.claims.text.crossheads import states_something
from compare.claims.text.lengths import count_sentences
from compare.claims.text.plain import Block, blocks
from compare.claims.text.quotations import find_quotations
from compare.claims.text.quoted_shares import quoted_share
from compare.claims.text.sentences import split_sentences
from compare.errors import InputError
from compare.model import Article, Claim, Span
from compare.parsed import ParsedArticle, Sentence, Word, overlapping
from compare.settings import Settings
from compare.values.words.genders import HE_OR_SHE

if TYPE_CHECKING:
    from compare.claims.cutting.clause import Clause
    from compare.claims.speaking.attribution import Attribution

__all__ = ["Parse", "find_claims"]

Parse = Callable[[Sequence[str]], Sequence[Sequence[Word]]]

# From this share of its characters on, a claim counts as a quotation.
_MOSTLY_QUOTED = 0.6


def find_claims(
    articles: Sequence[Article], parse: Parse, settings: Settings | None = None
) -> tuple[ParsedArticle, ...]:
    """The sentences and claims of every article, in order; ``parse`` is the syntax model.

    Claim ids are the article's id, a full stop, and a number that counts from 1. Raises InputError
    for an article of more sentences than ``settings`` allow, before any is parsed.
    """
    per_article = [blocks(article) for article in articles]
    for article, found in zip(articles, per_article, strict=True):
        _check_length(article, found, settings or Settings())
    parsed = iter(parse([block.text for found in per_article for block in found]))
    return tuple(
        _claims(article, found, [next(parsed) for _ in found])
        for article, found in zip(articles, per_article, strict=True)
    )


def _claims(
    article: Article, found: Sequence[Block], words: Sequence[Sequence[Word]]
) -> ParsedArticle:
    sentences = tuple(
        sentence
        for block, its_words in zip(found, words, strict=True)
        for sentence in split_sentences(block, its_words)
        if states_something(sentence) or is_lead_in(sentence)
    )
    quotations = find_quotations(article)
    speakers, meant = find_speakers(article, sentences, quotations)
    told = [pair for pair in zip(sentences, speakers, strict=True) if not is_lead_in(pair[0])]
    claims: list[Claim] = []
    homes: list[int] = []
    for home, (sentence, speaker) in enumerate(told):
        near = [quotations[n] for n in overlapping(quotations, sentence.start, sentence.end)]
        for clause in split_clauses(sentence, near):
            number = f"{article.id}.{len(claims) + 1}"
            claim = _claim(article, number, sentence, clause, speaker, near)
            claims.append(replace(claim, subject=_by_name(article, claim.subject, meant)))
            homes.append(home)
    stating = tuple(sentence for sentence, _ in told)
    return ParsedArticle(article, stating, tuple(claims), tuple(homes), quotations)


def _check_length(article: Article, found: Sequence[Block], settings: Settings) -> None:
    sentences = sum(count_sentences(block.text) for block in found)
    if sentences > settings.max_sentences:
        problem = f"has about {sentences:,} sentences, more than {settings.max_sentences:,}"
        mend = "give the article alone, or raise max_sentences"
        raise InputError(article.path or article.name, problem, mend)


def _claim(
    article: Article,
    claim_id: str,
    sentence: Sentence,
    clause: Clause,
    speaker: Attribution | None,
    quotations: Sequence[tuple[int, int]],
) -> Claim:
    start, end = sentence.words[clause.first].start, sentence.words[clause.last - 1].end
    speaker = speaker.of(start, end) if speaker else None
    if speaker and _is_writers(sentence, clause, speaker):
        speaker = None
    return Claim(
        id=claim_id,
        source=article.id,
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=article.span(sentence.start, sentence.end),
        speaker=speaker.name if speaker else None,
        speaker_span=speaker.mention if speaker else None,
        quoted=quoted_share(start, end, iter(quotations)) >= _MOSTLY_QUOTED,
        headline=sentence.headline,
        subject=next(_subject(article, sentence, clause), None),
    )


def _is_writers(sentence: Sentence, clause: Clause, speaker: Attribution) -> bool:
    """Whether a clause is the writer's, of a sentence in which somebody is said to speak."""
    if is_before_saying(sentence, clause.first, clause.last):
        return True
    if is_beside_judging(sentence, clause.first, clause.last):
        return True
    if not speaker.alone and _describes(sentence, clause, speaker):
        return True
    return speaker.said is None and _is_told(sentence, clause, speaker)


def _describes(sentence: Sentence, clause: Clause, speaker: Attribution) -> bool:
    """Whether a clause tells who a speaker is: "said Ines Pohl, who led the team".

    In "asked Ines Pohl, who said that it held" it tells what she says.
    """
    if clause.subject is None or not is_relative(sentence, clause.first):
        return False
    first, last = clause.subject
    if not set(who_say(sentence)).isdisjoint(range(first, last)):
        return False
    words = sentence.words[first:last]
    return words[0].start < speaker.mention.end and speaker.mention.start < words[-1].end


def _is_told(sentence: Sentence, clause: Clause, speaker: Attribution) -> bool:
    """Whether a clause stands outside what hangs on the verb of a speaker."""
    words = sentence.within(speaker.mention.start, speaker.mention.end)
    return bool(words) and is_outside(
        sentence, clause.first, clause.last, (words[0], words[-1] + 1)
    )


def _subject(article: Article, sentence: Sentence, clause: Clause) -> Iterator[Span]:
    if clause.subject is not None:
        words = sentence.words[slice(*clause.subject)]
        yield article.span(words[0].start, words[-1].end)


def _by_name(article: Article, subject: Span | None, meant: Mapping[int, str]) -> Span | None:
    """The subject by the name before it that a pronoun stands for, where that is plain."""
    name = meant.get(subject.start) if subject else None
    if subject is None or not name or subject.text.lower() not in HE_OR_SHE:
        return subject
    found = list(re.finditer(rf"\b{re.escape(name)}\b", article.text[: subject.start]))
    return article.span(*found[-1].span()) if found else subject
