"""Reasons that a preposition or a conjunction gives: "because of", "for lack of", "after"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.reasons.effects import Sense, effect_of
from compare.values.reasons.reason import Reason, denied, made
from compare.values.words.keys import DATES, NOUNS, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["from_clause", "from_offence", "from_phrase", "from_preposition"]

PHRASES = frozenset(
    {("because", "of"), ("due", "to"), ("owing", "to"), ("result", "of"), ("account", "of")}
    | {("thanks", "to"), ("reason", "of"), ("virtue", "of"), ("view", "of"), ("light", "of")}
)
# What is done "over" a matter, and what is done "in protest at" one.
_OVER = frozenset(
    "resign quit step_down stand_down bow_out leave sack fire dismiss suspend strike walk_out "
    "call sue fine arrest clash quarrel split row dispute protest cancel postpone".split()
)
# Words behind "for" that tell that a reason follows, or that are one: "for lack of".
_FOR_WANT = frozenset("lack want fear reason".split())
_FATAL = frozenset({"of", "from"})
_SANCTIONS = {
    "book": "sanction",
    "caution": "sanction",
    "send_off": "sanction",
    "dismiss": "sanction sack",
    "sack": "sack",
    "fire": "sack",
    "fine": "fine",
    "suspend": "suspend",
    "ban": "ban",
}
_TIMES = frozenset("year month week day hour minute game match time season".split())
_DATED = DATES | {"CARDINAL", "ORDINAL"}
# Of these, what went before is rarely the reason: "died after a long illness".
_ENDS = frozenset("die live play arrest return arrive leave win lose say tell".split())
_STARTING = frozenset("start begin break_out".split())


def from_phrase(tree: Tree, i: int) -> Iterator[Reason]:
    """The reason behind "because of", "as a result of", "thanks to"."""
    if tree.lowers[i : i + 2] not in PHRASES:
        return
    below = [j for k in (i + 1, i) for j in tree.children(k, "pobj", "pcomp")]
    inner = next((j for j in below if j != i + 1), None)
    outer = tree.words[i].head
    while tree.words[outer].pos in {"ADP", "ADV", "SCONJ"} and tree.head(outer) is not None:
        outer = tree.words[outer].head
    if tree.lemma(outer) in {"be", "blame"}:
        subject = tree.child(outer, "nsubj")
        outer = outer if subject is None else subject
    if inner is not None and not denied(tree, outer):
        yield from made(tree, tree.subtree(inner), effect_of(tree, outer))


def from_clause(tree: Tree, i: int) -> Iterator[Reason]:
    """The reason in a clause behind "because", "after" or, of what starts, "when"."""
    word, clause = tree.words[i], tree.words[i].head
    main = tree.head(clause)
    if main is None or denied(tree, main):
        return
    lemma, name = tree.lemma(i), tree.with_particle(main, "advmod")
    if lemma == "because" and word.dep == "mark":
        loose = False
    elif lemma in {"after", "when"} and word.dep in {"mark", "advmod"}:
        if tree.words[clause].dep != "advcl" or tree.words[clause].tag == "VBG" or name in _ENDS:
            return
        if lemma == "when" and name not in _STARTING:
            return
        loose = True
    else:
        return
    inside = [j for j in tree.subtree(clause) if j > i]
    yield from made(tree, inside, effect_of(tree, main), loose=loose)


def from_preposition(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "died of", "resigned over", "closed for lack of", "was abandoned after a power cut"."""
    name = tree.with_particle(verb, "advmod")
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj")
        if inner is None or tree.words[inner].entity in _DATED or tree.lemma(inner) in _TIMES:
            continue
        if tree.words[inner].pos not in NOUNS or denied(tree, verb):
            continue
        lemma = tree.lemma(prep)
        fatal = name == "die" and lemma in _FATAL
        over = lemma == "over" and name in _OVER
        want = lemma == "for" and tree.lemma(inner) in _FOR_WANT
        protest = lemma == "in" and tree.lemma(inner) == "protest"
        after = lemma == "after" and name not in _ENDS and not tree.words[inner].entity
        if fatal or over or want or protest or after:
            yield from made(tree, tree.subtree(inner), effect_of(tree, verb), loose=after)


def from_offence(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "shown a yellow card for a late tackle", "was sacked for lying"."""
    name = tree.with_particle(verb, "advmod")
    kinds = _SANCTIONS.get(name, "sanction" if _card(tree, verb) else "")
    if not kinds:
        return
    whom = [tree.words[i] for i in tree.children(verb, "nsubjpass", "dobj")]
    named: list[Sense] = [(key(w), True) for w in whom if w.pos == "PROPN"]
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj", "pcomp")
        if tree.lemma(prep) != "for" or inner is None or tree.words[inner].entity:
            continue
        if tree.lemma(inner) not in _TIMES:
            effect = [*((kind, False) for kind in kinds.split()), *named]
            yield from made(tree, tree.subtree(inner), effect)


def _card(tree: Tree, verb: int) -> bool:
    """Whether a player is shown a card, if only by a word that stands for it."""
    if tree.lemma(verb) not in {"show", "receive", "get", "give", "earn", "collect"}:
        return False
    return any(w.lemma.lower() in {"card", "booking"} for w in tree.words)
