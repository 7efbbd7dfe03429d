"""Words of which one at most is so of one thing: "fled north", "a stolen truck", "at night"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.quantities.number_words import ORDINALS
from compare.values.statements.alternatives.alternative import Alternative
from compare.values.statements.alternatives.body_parts import hurt_at
from compare.values.statements.alternatives.deaths import death_at
from compare.values.statements.alternatives.orders import (
    nth_of_all,
    order_told,
    sorts_of,
    whose_rank,
)
from compare.values.statements.alternatives.rows import (
    AMOUNT,
    BODY,
    CAMPS,
    DIRECTION,
    HARMING,
    HOLDING,
    LIGHT_OF_DAY,
    PAIRED,
    QUARTER,
    RANK,
    SIDE,
    SIDES,
)
from compare.values.statements.bounds.scopes import scope_of
from compare.values.statements.framing.extent import tense_of
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import subject_of
from compare.values.words.keys import VERBS
from compare.values.words.senses import word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["find_alternatives"]

# When it is night or day, and nouns between that and its preposition: "under cover of darkness".
_WHEN = frozenset("at in by under during".split())
_WITHIN = frozenset("cover dead middle".split())
_CLIMB = 4
_QUARTERS = frozenset({"quarter", "half"})
# What is done with one thing only once.
_ONCE = frozenset("complete close finish launch begin start sign conclude".split())
# Beside these, "more" is not told of the thing alone: "more than", "no more", "even more".
_COMPARED = frozenset({"than", "no", "much", "even", "any"})


class _Place(NamedTuple):
    """What an alternative is said of and how that is told, and the verb that tells of it."""

    of: tuple[str, ...]
    told: tuple[str, ...]
    verb: int
    whose: frozenset[str] = frozenset()


def find_alternatives(sentence: Sentence) -> tuple[Alternative, ...]:
    """The alternatives of a sentence, in order."""
    tree = Tree(sentence)
    return tuple(found for i in range(len(tree.words)) for found in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Alternative]:
    word = tree.words[i]
    row, camp = CAMPS.get(word.text.lower(), ("", ""))
    if row and not word.text[0].isupper() and not _joined(tree, i):
        place = _PLACES[row](tree, i)
        if place is not None:
            yield _made(tree, (row, camp), place, (i, i))
    yield from _ranked(tree, i)
    yield from _on_a_side(tree, i)
    if (hurt := hurt_at(tree, i)) is not None:
        region, harm, verb = hurt
        yield _made(tree, (BODY, region), _Place((harm,), (), verb), (i, i))
    if (death := death_at(tree, i)) is not None:
        place = _Place((), (), i)
        yield from (_made(tree, row, place, (death.first, death.last)) for row in death.rows)


def _made(tree: Tree, kind: tuple[str, str], place: _Place, ends: tuple[int, int]) -> Alternative:
    verb = place.verb
    # Classes of scope that the words themselves belong to, or nouns that have a rank.
    own = (DIRECTION, "order") if kind[0] in {RANK, QUARTER} else DIRECTION
    words = scope_of(tree, tree.clause(verb))
    scope = frozenset(word for word in words if not word.kind.startswith(own))
    return Alternative(
        row=kind[0],
        camp=kind[1],
        of=place.of,
        told=place.told,
        whose=place.whose,
        doer=subject_of(tree, verb)[0],
        sorts=sorts_of(tree, verb),
        frame=frame(tree, verb),
        scope=scope,
        start=tree.words[ends[0]].start,
        end=tree.words[ends[1]].end,
    )


def _joined(tree: Tree, i: int) -> bool:
    """Whether a hyphen or an "of" makes another thing of it: "north-west", "north of Lund"."""
    around = [w.text for w in tree.words[max(0, i - 1) : i + 2]]
    return "-" in around or around[-1] == "of"


def _way(tree: Tree, i: int) -> _Place | None:
    """ "fled north", "came from the west"."""
    head, preposition = tree.head(i), ""
    if tree.words[i].dep == "pobj" and head is not None:
        preposition, head = tree.lemma(head), tree.head(head)
    elif tree.words[i].dep not in {"advmod", "npadvmod", "dobj"}:
        return None
    if head is None or tree.words[head].pos != "VERB":
        return None
    return _Place((word_sense(tree.sentence, head), preposition), (), head)


def _hour(tree: Tree, i: int) -> _Place | None:
    """ "in broad daylight", "at night"; not "for a night", "all night"."""
    prep = tree.head(i)
    whole = None if prep is None else tree.head(prep)
    inside = whole is not None and tree.lemma(whole) in _WITHIN
    if tree.words[i].dep != "pobj" or prep is None or not (inside or tree.lemma(prep) in _WHEN):
        return None
    verb = tree.verb_above(i, _CLIMB)
    if tree.words[verb].pos not in VERBS or tense_of(tree, verb) != "past":
        return None  # what is so by night as by day: "feed at night"
    return _Place((word_sense(tree.sentence, verb),), (), verb)


def _of_noun(tree: Tree, i: int) -> _Place | None:
    """ "expects more patients", "drove a stolen truck": the noun and the verb that it hangs on."""
    noun = tree.head(i)
    if tree.words[i].dep != "amod" or noun is None or tree.words[noun].pos != "NOUN":
        return None
    beside = [j for k in (noun, i) for j in tree.children(k) if j != i]
    if any(tree.words[j].dep in {"nummod", "neg", "quantmod"} for j in beside):
        return None  # "two more patients"
    if tree.any(beside, _COMPARED):
        return None
    verb = tree.head(noun)
    if verb is not None and tree.words[verb].pos == "ADP":
        verb = tree.head(verb)
    if verb is None or tree.words[verb].pos != "VERB":
        return None
    told = word_sense(tree.sentence, verb), tree.words[noun].dep
    return _Place((word_sense(tree.sentence, noun),), told, verb)


_PLACES = {DIRECTION: _way, LIGHT_OF_DAY: _hour, AMOUNT: _of_noun, HOLDING: _of_noun}


def _ranked(tree: Tree, i: int) -> Iterator[Alternative]:
    """The rank of a noun that is said of somebody: "the second woman to lead it", "the largest"."""
    word, be = tree.words[i], tree.head(i)
    yield from _in_a_quarter(tree, i)
    if word.dep != "attr" or be is None or tree.lemma(be) != "be":
        return
    if word.tag == "JJS" and (whose := whose_rank(tree, i, be)):
        first, rank = nth_of_all(tree, i)
        place = _Place((tree.lemma(i),), (), be, whose)
        yield _made(tree, (RANK, str(rank)), place, (first, i))
    for j in tree.children(i, "amod") if word.pos == "NOUN" else ():
        ordinal = ORDINALS.get(tree.lowers[j])
        if ordinal is not None:
            order = order_told(tree, i, be)
            if order is not None:
                yield _made(tree, (RANK, str(ordinal)), _Place(*order), (j, i))
        elif tree.words[j].tag == "JJS":
            first, rank = nth_of_all(tree, j)
            place = _Place((tree.lemma(i), tree.lemma(j)), (), be, whose_rank(tree, i, be))
            yield _made(tree, (RANK, str(rank)), place, (first, i))


def _in_a_quarter(tree: Tree, i: int) -> Iterator[Alternative]:
    """ "Was completed in the second quarter": what is done once is so in one of them."""
    if tree.words[i].dep != "pobj" or tree.lemma(i) not in _QUARTERS:
        return
    verb = tree.verb_above(i, _CLIMB)
    ordinal = tree.child(i, "amod")
    nth = None if ordinal is None else ORDINALS.get(tree.lowers[ordinal])
    if ordinal is None or nth is None or tree.lemma(verb) not in _ONCE:
        return
    place = _Place((word_sense(tree.sentence, verb),), (tree.lemma(i),), verb)
    yield _made(tree, (QUARTER, str(nth)), place, (ordinal, i))


def _on_a_side(tree: Tree, i: int) -> Iterator[Alternative]:
    """ "Was shot in the left leg": of what somebody has two of, one is meant."""
    noun = tree.head(i)
    if tree.lowers[i] not in SIDES or noun is None or tree.lemma(noun) not in PAIRED:
        return
    if tree.words[i].dep == "amod" and not _joined(tree, i):
        verb = tree.verb_above(i, _CLIMB)
        harmed = tree.lemma(verb) in HARMING
        told = () if harmed else (word_sense(tree.sentence, verb),)
        yield _made(
            tree, (SIDE, tree.lowers[i]), _Place((tree.lemma(noun),), told, verb), (i, noun)
        )
