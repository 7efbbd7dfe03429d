"""How much higher or lower something stands than before: "was down 6 percent"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.moves import MEASURES, counted
from compare.values.statements.bounds.scopes import ScopeWord
from compare.values.statements.contraries.antonyms import Stand
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import UNKNOWN, Party, subject_of
from compare.values.statements.predications.predication import made
from compare.values.times.trading import tells_of_trading

if TYPE_CHECKING:
    from compare.values.statements.predications.predication import Predication
    from compare.values.words.tree import Tree

__all__ = ["find_level"]

# How something stands against before, beside a verb that only tells that it does.
_DIRECTIONS = {"up": True, "higher": True, "down": False, "lower": False}
_STANDING = frozenset("be close end finish settle trade".split())
_SHARES = frozenset({"percent", "%", "pct", "pc"})
# So many words a number and its measure have at most: "about 4.3 percent".
_NUMBER = 3
# The shares of a firm are its stock.
_TRADED = frozenset({"share", "stock"})
_PERIODS = frozenset("week month quarter year decade".split())
_NO_STRETCH = frozenset({ScopeWord("stretch", "")})


def find_level(tree: Tree, i: int) -> Predication | None:
    """What a word for a direction tells: "closed up 4 percent"; None for any other word."""
    way = _DIRECTIONS.get(tree.lowers[i])
    verb = None if way is None else _verb(tree, i)
    if way is None or verb is None:
        return None
    subject = subject_of(tree, verb)[0]
    if subject.nouns & _TRADED:
        subject |= Party(_TRADED)
    meaning = frozenset({Stand("rise", way)})
    found = made(tree, i, frame(tree, verb), meaning, (subject, UNKNOWN), verb)
    return replace(found, scope=found.scope | _stretch(tree, verb))


def _verb(tree: Tree, i: int) -> int | None:
    """The verb beside which something is so much higher or lower.

    Points are also those of a match, which is now up and now down, unless it is told of trading.
    """
    measure = _measure_beside(tree, i)
    if measure is None or not counted(tree, measure):
        return None
    if tree.lemma(measure) not in _SHARES and not tells_of_trading(tree.sentence):
        return None
    verb = tree.head(i)
    while verb is not None and tree.words[verb].pos == "NOUN":
        verb = tree.head(verb)  # "the day" of "ended the day 6 percent lower"
    if verb is None or tree.lemma(verb) not in _STANDING or _goes_on(tree, i, verb):
        return None
    return verb


def _measure_beside(tree: Tree, i: int) -> int | None:
    """The "percent" of "6 percent higher", "up 6 percent" or "down by 6 percent"."""
    begin = i + 2 if tree.words[i + 1 : i + 2] and tree.lemma(i + 1) == "by" else i + 1
    near = (i - 1, *range(begin, min(begin + _NUMBER, len(tree.words))))
    return next((j for j in near if j >= 0 and tree.lemma(j) in MEASURES), None)


def _goes_on(tree: Tree, i: int, verb: int) -> bool:
    """Whether something went on from there: "was down 3 percent before recovering"."""
    near = [j for k in (i, verb) for j in tree.children(k, "prep", "advcl")]
    near += [m for j in near for m in tree.children(j, "mark")]
    return tree.any(near, frozenset({"before"}))


def _stretch(tree: Tree, verb: int) -> frozenset[ScopeWord]:
    """Since how long ago it stands so: "for the year"; a day where none is told.

    Where a verb tells the move ("rose"), the time is often left out, and is not compared.
    """
    told = (tree.lemma(j) for j in tree.without_relatives(tree.clause(verb)))
    return frozenset({ScopeWord("stretch", w) for w in told if w in _PERIODS}) or _NO_STRETCH
