"""How far somebody came in a contest: a medal, a place in a table, the round that was the last."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.names.nations import nation_of
from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.ranks import Rank, is_told, rank_of
from compare.values.words.keys import DATES, NOUNS, SUBJECTS, key
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["find_contests"]

_MEDALS = {"gold": 1.0, "silver": 2.0, "bronze": 3.0}
_WINNING = frozenset("win take claim get earn secure clinch collect".split())
_STANDING = frozenset("be sit stand lie remain stay".split())
_TABLES = frozenset("table league standings group division ranking rankings".split())
_OUT = frozenset("knock crash go bow dump".split())
_LEAVING = frozenset("eliminate exit".split())
# How many are left from a round on: those of the final are two.
_ROUNDS = re.compile(
    r"\b(?:(?P<semi>semi|last four)|(?P<quarter>quarter|last eight)"
    r"|(?P<sixteen>last[ -](?:16|sixteen)))(?:[ -]?finals?)?\b"
    r"|\b(?P<nth>first|second|third|fourth|fifth) round\b",
    re.IGNORECASE,
)
_LEFT = {"semi": 4.0, "quarter": 8.0, "sixteen": 16.0}
_CLIMB = 4
_OF_ROUNDS = frozenset("final semi quarter round".split())
_OF_NO_CONTEST = DATES | {"GPE", "LOC"}


def find_contests(sentence: Sentence) -> Iterator[Rank]:
    """Medals, places in a table and last rounds that a sentence tells, each sort in order."""
    tree = Tree(sentence)
    for at in range(len(tree.words)):
        yield from _medal(tree, at)
        yield from _in_a_table(tree, at)
    yield from _last_rounds(tree)


def _medal(tree: Tree, at: int) -> Iterator[Rank]:
    """ "Won silver in the hurdles", "took the gold medal in the sprint"."""
    number = _MEDALS.get(tree.lowers[at])
    head = tree.head(at)
    if number is None or head is None:
        return
    noun = head if tree.lemma(head) == "medal" else at
    verb = tree.head(noun)
    if verb is None or tree.words[noun].dep != "dobj" or tree.lemma(verb) not in _WINNING:
        return
    inside = [
        j
        for above in (verb, noun)
        for prep in tree.children(above, "prep")
        if tree.lemma(prep) == "in"
        for j in tree.without_relatives(tree.subtree(prep))
    ]
    words = [w for j in inside if (w := tree.words[j]).entity not in _OF_NO_CONTEST]
    what = frozenset(key(w) for w in words if w.pos in NOUNS | {"ADJ", "NUM"}) - {""}
    subject = _subject(tree, verb)
    if what and subject is not None and not tree.children(noun, "nummod"):
        rank = rank_of(tree.sentence, (at, at), number, verb, subject)
        yield replace(rank, what=what, strict=True)


def _in_a_table(tree: Tree, at: int) -> Iterator[Rank]:
    """ "Are top of the table", "sit second in the group"."""
    text = tree.lowers[at]
    number = 1.0 if text == "top" else ORDINALS.get(text)
    if number is None:
        return
    behind = tree.lowers[at + 1 : at + 5]
    if behind[:1] not in (("of",), ("in",)) or _TABLES.isdisjoint(behind):
        return
    verb = tree.verb_above(at, _CLIMB)
    subject = _subject(tree, verb)
    if tree.lemma(verb) in _STANDING and subject is not None:
        yield replace(rank_of(tree.sentence, (at, at), number, verb, subject), sort="table")


def _last_rounds(tree: Tree) -> Iterator[Rank]:
    """ "Were knocked out in the semi-finals", "went out in the third round"."""
    sentence = tree.sentence
    for found in _ROUNDS.finditer(sentence.text):
        inside = sentence.within(sentence.start + found.start(), sentence.start + found.end())
        verb = tree.verb_above(inside[0], _CLIMB) if inside else None
        if verb is None or not _is_out(tree, verb):
            continue
        subject = _subject(tree, verb)
        told = found.lastgroup or ""
        named = told in _LEFT and (told == "sixteen" or found[0].lower()[-1] in "srtl")
        number = _LEFT[told] if told in _LEFT else float(ORDINALS[found[told].lower()])
        if subject is not None and (named or told == "nth"):
            ends = inside[0], inside[-1]
            rank = rank_of(sentence, ends, number, verb, subject, own=_OF_ROUNDS)
            yield replace(rank, sort="round" if told == "nth" else "left")


def _is_out(tree: Tree, verb: int) -> bool:
    particle = tree.child(verb, "prt", "advmod", "advprep")
    out = particle is not None and tree.lemma(particle) == "out"
    return tree.lemma(verb) in _LEAVING or (out and tree.lemma(verb) in _OUT)


def _subject(tree: Tree, verb: int) -> int | None:
    """The subject of a verb that tells what is so, by a name or of a people's name."""
    subject = tree.child(verb, *SUBJECTS)
    if subject is None or not is_told(tree, verb):
        return None
    word = tree.words[subject]
    named = word.pos in NOUNS and word.text[0].isupper()
    return subject if named or nation_of(word.text.lower()) else None
