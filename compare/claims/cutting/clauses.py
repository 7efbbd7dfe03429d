"""Cuts a sentence into clauses that can each be checked by itself.

A cut is made only where both sides keep a verb and a subject of their own (or one that the
sentence names before), and never inside a quotation: a claim must read as a whole thought.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.claims.cutting.borrowed import shared_subject
from compare.claims.cutting.clause import Clause, stands, trimmed
from compare.claims.cutting.halves import halves
from compare.claims.cutting.inserted import goes_on, only_says
from compare.claims.cutting.leaning import asks_for_owner
from compare.claims.cutting.misjoined import colon_inside
from compare.claims.cutting.participles import doer, doer_of_joined
from compare.claims.cutting.pointing import points_back
from compare.claims.cutting.relatives import antecedent, stands_for
from compare.claims.cutting.stumps import says_too_little
from compare.claims.cutting.subordinate import begin_behind_word
from compare.claims.cutting.tidied import tidied
from compare.claims.cutting.torn import asks_inside, in_aside, tears
from compare.claims.cutting.whole import (
    agrees,
    between_equal_words,
    lacks_its_and,
    leaves_out_its_verb,
)
from compare.claims.grammar import (
    RELATIVE_TAGS,
    SUBJECTS,
    begins_with_who,
    finite,
    own_subject,
    text_before,
)
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.sharing import CONJUNCTIONS, hangs_on_a_word, joined_before
from compare.values.words.keys import VERBS
from compare.values.words.marks import OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["Clause", "split_clauses"]

# The mark that a quotation begins with, which is no word of it.
_MARK = 1


@dataclass(frozen=True, slots=True)
class _Cut:
    at: int
    skip: int
    subject: tuple[int, int] | None


def split_clauses(sentence: Sentence, quoted: Sequence[tuple[int, int]] = ()) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order; ``quoted`` are the article's quoted stretches."""
    if sentence.headline:
        return (Clause(0, len(sentence.words)),)
    clauses = [Clause(0, len(sentence.words))]
    for cut in sorted(_cuts(sentence), key=lambda c: c.at):
        whole = clauses[-1]
        if cut.at <= whole.first or _inside(sentence.words[cut.at].start, quoted):
            continue
        if cut.subject and _inside(sentence.words[cut.subject[0]].start - _MARK, quoted):
            continue
        left = trimmed(sentence, Clause(whole.first, cut.at, whole.subject))
        right = trimmed(sentence, Clause(cut.skip, whole.last, cut.subject))
        if cut.subject and says_too_little(sentence, left.first, left.last):
            continue
        if stands(sentence, left) and stands(sentence, right):
            clauses[-1:] = [left, right]
    return tuple(clauses)


def _inside(offset: int, quoted: Sequence[tuple[int, int]]) -> bool:
    return any(start < offset < end for start, end in quoted)


def _cuts(sentence: Sentence) -> Iterator[_Cut]:
    for mark in halves(sentence):
        yield _Cut(mark, mark + 1 + (sentence.lowers[mark + 1] in CONJUNCTIONS), None)
    for i, word in enumerate(sentence.words):
        if word.pos not in VERBS or word.head == i:
            continue
        tree = sentence.subtree(i)
        if tree[-1] - tree[0] + 1 != len(tree) or not _reaches_end(sentence, tree[-1]):
            continue
        cut = (
            _coordinated(sentence, i, _with_joint(sentence, tree[0]))
            or _subordinate(sentence, i, tree[0])
            or _relative(sentence, i, tree[0])
            or _participial(sentence, i, tree[0])
        )
        if cut and agrees(sentence, i) and not _is_torn(sentence, cut):
            yield from _tidied(sentence, cut)


def _tidied(sentence: Sentence, cut: _Cut) -> Iterator[_Cut]:
    """The cut with the subject as it may be shown; none where it is no subject."""
    subject = None if cut.subject is None else tidied(sentence, cut.subject)
    if cut.subject is None or subject is not None:
        yield replace(cut, subject=subject)


def _with_joint(sentence: Sentence, first: int) -> int:
    """Where a clause begins with a "nor", or the mark of a quotation that opens behind an "and".

    An "and" that the parse takes for a part of the clause is none.
    """
    first += sentence.words[first].dep == "cc" and sentence.lowers[first] in CONJUNCTIONS
    if text_before(sentence, first).lower() == "nor":
        return first - 1
    opens = text_before(sentence, first) in OPENING_MARKS
    return first - (opens and text_before(sentence, first - 1).lower() in CONJUNCTIONS)


def _is_torn(sentence: Sentence, cut: _Cut) -> bool:
    return between_equal_words(sentence, cut.at, cut.skip) or in_aside(sentence, cut.at)


def _reaches_end(sentence: Sentence, last: int) -> bool:
    """Whether nothing but punctuation or a closing ", he said" follows the clause.

    A verb whose subject stands before is the main one, and the clause only parts the two: "Ida
    Moe, who lives nearby, said".
    """
    behind = range(last + 1, len(sentence.words))
    rest = [i for i in behind if sentence.words[i].pos not in {"PUNCT", "SPACE"}]
    if any((own_subject(sentence, i) or last) < last for i in rest):
        return False
    if any(goes_on(sentence, i) for i in rest):
        return False
    says = any(sentence.words[i].lemma.lower() in REPORTING_VERBS for i in rest)
    return not rest or (says and len(rest) <= 12)


def _coordinated(sentence: Sentence, verb: int, first: int) -> _Cut | None:
    if not _is_joined(sentence, verb, first):
        return None
    if lacks_its_and(sentence, first) or hangs_on_a_word(sentence, verb, first):
        return None
    if leaves_out_its_verb(sentence, verb, first) or points_back(sentence, verb, first):
        return None
    subject = None
    own = own_subject(sentence, verb)
    if own is None or sentence.words[own].tag in RELATIVE_TAGS:
        relative = own is not None
        subject = antecedent(sentence, verb) if relative else shared_subject(sentence, verb, first)
        if subject is None:
            return None
    at = joined_before(sentence, first)
    if tears(sentence, verb, first, at):
        return None
    colon = colon_inside(sentence, verb, first)
    return _Cut(*(colon or (at, _begin(sentence, verb, first))), subject)


def _is_joined(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a finite verb of the same rank as the one it hangs on stands behind that."""
    word = sentence.words[verb]
    if word.dep not in {"conj", "parataxis", "ccomp"} or not finite(sentence, verb):
        return False
    if sentence.words[word.head].pos not in VERBS or first <= word.head:
        return False
    if word.dep == "ccomp":
        marked = sentence.words[first - 1].text in {";", "--", "—"}
        return marked and not asks_inside(sentence, verb, first)
    return word.dep != "parataxis" or not only_says(sentence, verb)


def _subordinate(sentence: Sentence, verb: int, first: int) -> _Cut | None:
    begin = begin_behind_word(sentence, verb, first)
    return None if begin is None else _Cut(first, begin, None)


def _relative(sentence: Sentence, verb: int, first: int) -> _Cut | None:
    if text_before(sentence, first) != ",":
        return None
    subject = stands_for(sentence, verb, first)
    return _closing(sentence, verb, first, subject)


def _participial(sentence: Sentence, verb: int, first: int) -> _Cut | None:
    if sentence.words[verb].dep == "conj":
        subject = doer_of_joined(sentence, verb, first)
        return None if subject is None else _Cut(joined_before(sentence, first), first, subject)
    return _closing(sentence, verb, first, doer(sentence, verb, first))


def _closing(
    sentence: Sentence, verb: int, first: int, subject: tuple[int, int] | None
) -> _Cut | None:
    """The cut before a clause behind a comma, unless another acts in it whom the rest names."""
    last = sentence.subtree(verb)[-1] + 1
    if subject is None or asks_for_owner(sentence, first, last, subject):
        return None
    return _Cut(first - 1, _begin(sentence, verb, first), subject)


def _begin(sentence: Sentence, verb: int, first: int) -> int:
    """Where a clause begins: behind a "that", or the "who" whose place its subject takes.

    "That" may be what the clause tells of: "and that could make it harder".
    """
    joins = sentence.lowers[first] == "that" and sentence.words[first].dep not in SUBJECTS
    return first + (joins or begins_with_who(sentence, verb, first))
