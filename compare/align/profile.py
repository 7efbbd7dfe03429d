"""What one article contributes to the signals of a link: its vectors, words and speakers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.overlap import Bags
from compare.align.tokens import Tokens, tokens_of
from compare.align.value_keys import amount_keys, day_keys
from compare.values.words.keys import content_keys, fold, key, name_keys, number_keys, verb_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.align.overlap import Matrix
    from compare.models.encoding import Encoding
    from compare.parsed import ParsedArticle, Sentence, Word

__all__ = ["Profile", "profile"]

# Runs of this many words inside quotation marks are taken as the same utterance.
_QUOTE_RUN = 3


@dataclass(frozen=True, slots=True)
class Profile:
    """What one article contributes to the signals; rows of every matrix are its sentences.

    Those of ``claim_vectors`` and ``claim_tokens`` are its claims, each read as a text of its own.
    ``folded``: the sentences as they are compared word for word.
    """

    parsed: ParsedArticle
    sentence_vectors: Matrix
    claim_vectors: Matrix
    claim_homes: npt.NDArray[np.intp]
    context_vectors: Matrix
    content: Bags
    names: Bags
    numbers: Bags
    verbs: Bags
    bigrams: Bags
    quoted: Bags
    amounts: Bags
    days: Bags
    speakers: tuple[str, ...]
    folded: tuple[str, ...]
    tokens: Tokens
    claim_tokens: Tokens


def profile(
    parsed: ParsedArticle, read: Sequence[Encoding], claims: Sequence[Encoding], dimension: int
) -> Profile:
    """The profile of an article from its sentences and its claims as the encoder reads them."""
    sentences = _vectors(read, dimension)
    words = [s.words for s in parsed.sentences]
    return Profile(
        parsed=parsed,
        sentence_vectors=sentences,
        claim_vectors=_vectors(claims, dimension),
        claim_homes=np.array(parsed.homes, dtype=np.intp),
        context_vectors=_context(parsed.sentences, sentences),
        content=Bags(content_keys(w) for w in words),
        names=Bags(name_keys(w) for w in words),
        numbers=Bags(number_keys(w) for w in words),
        verbs=Bags(verb_keys(w) for w in words),
        bigrams=Bags(_bigrams(w) for w in words),
        quoted=Bags(_quoted_runs(parsed, s) for s in parsed.sentences),
        amounts=Bags(map(amount_keys, parsed.sentences)),
        days=Bags(day_keys(s, parsed.article.published) for s in parsed.sentences),
        speakers=_speakers(parsed),
        folded=tuple(fold(s.text) for s in parsed.sentences),
        tokens=tokens_of(read, dimension),
        claim_tokens=tokens_of(claims, dimension),
    )


def _vectors(encodings: Sequence[Encoding], dimension: int) -> Matrix:
    """The vectors of texts, shape (texts, dimension)."""
    rows = [encoding.vector for encoding in encodings]
    return np.array(rows, np.float32).reshape(len(rows), dimension)


def _context(sentences: Sequence[Sentence], vectors: Matrix) -> Matrix:
    """Each sentence's vector blended with those of its neighbours, at unit length."""
    blended = vectors.copy()
    if len(sentences) > 1:
        blended[1:] += 0.5 * vectors[:-1]
        blended[:-1] += 0.5 * vectors[1:]
    norms = np.linalg.norm(blended, axis=1, keepdims=True)
    return np.asarray(blended / np.maximum(norms, 1e-9), dtype=np.float32)


def _bigrams(words: Sequence[Word]) -> frozenset[str]:
    keys = [k for w in words if (k := key(w)) and w.pos not in {"PUNCT", "DET", "ADP", "SPACE"}]
    return frozenset(f"{x} {y}" for x, y in pairwise(keys))


def _quoted_runs(parsed: ParsedArticle, sentence: Sentence) -> frozenset[str]:
    """Runs of words that stand inside quotation marks."""
    quoted = [fold(w.text) for w in sentence.words if parsed.is_quoted(w)]
    words = [w for w in quoted if w]
    runs = range(len(words) - _QUOTE_RUN + 1)
    return frozenset(" ".join(words[i : i + _QUOTE_RUN]) for i in runs)


def _speakers(parsed: ParsedArticle) -> tuple[str, ...]:
    """The last word of each sentence's first speaker, folded; "" where nobody is quoted."""
    found = [""] * len(parsed.sentences)
    for claim, home in zip(parsed.claims, parsed.homes, strict=True):
        if claim.speaker and not found[home]:
            found[home] = fold(claim.speaker.split()[-1])
    return tuple(found)
