"""Why something happened, where a sentence says so: "because of", "caused by", "blamed on"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.effects import EFFECT, VAGUE, Sense, effect_of, keys_of
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["Reason", "find_reasons", "incompatible"]

_PHRASES = frozenset(
    {("because", "of"), ("due", "to"), ("owing", "to"), ("result", "of"), ("account", "of")}
)
_CAUSING = frozenset("cause trigger spark ignite lead_to bring_about set_off prompt".split())
# Verbs whose subject, where it is a thing, is the reason why something no longer stands or works.
_RUINING = frozenset(
    "destroy damage wreck tear sever cut break flood sink derail bring_down bring knock_down "
    "topple rupture crack burst flatten ground disable".split()
)
_SANCTIONS = frozenset("book fine suspend sack fire dismiss ban caution".split())
_REASONS = frozenset("cause reason culprit trigger explanation source origin".split())
_CARRIERS = frozenset({"NOUN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason given in a sentence, with its offsets.

    ``cause`` holds the senses of its nouns and verbs, ``effect`` those of what happened and
    ``things`` those of what it happened to; both are empty where the sentence does not name
    them ("the reason was").
    """

    cause: frozenset[str]
    effect: frozenset[str]
    things: frozenset[str]
    start: int
    end: int

    @property
    def explained(self) -> frozenset[str]:
        """What happened and what it happened to."""
        return self.effect | self.things


def find_reasons(sentence: Sentence) -> tuple[Reason, ...]:
    """The reasons that a sentence gives, in order; a question or a denial gives none."""
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return ()
    tree = Tree(sentence)
    found = [r for i in range(len(tree.words)) for r in _at(tree, i)]
    return tuple(sorted(dict.fromkeys(found), key=lambda r: (r.start, r.end)))


def incompatible(a: Reason, b: Reason) -> bool:
    """Whether two reasons have nothing in common while what they explain can be one thing."""
    if a.cause & b.cause or a.cause & b.explained or b.cause & a.explained:
        return False
    if a.things and b.things and not a.things & b.things and not a.effect & b.things:
        return bool(a.things & b.effect)
    return not a.explained or not b.explained or bool(a.explained & b.explained)


def _at(tree: Tree, i: int) -> Iterator[Reason]:
    lemma, pair = tree.lemma(i), tuple(w.text.lower() for w in tree.words[i : i + 2])
    if pair in _PHRASES:
        yield from _phrase(tree, i)
    elif lemma == "because" and tree.words[i].dep == "mark":
        clause = tree.words[i].head
        main = tree.head(clause)
        if main is not None and not _denied(tree, main):
            yield from _made(
                tree, [j for j in tree.subtree(clause) if j > i], effect_of(tree, main)
            )
    elif tree.words[i].pos in {"VERB", "AUX"} and not _denied(tree, i):
        yield from _verb(tree, i)


def _phrase(tree: Tree, i: int) -> Iterator[Reason]:
    below = [j for k in (i + 1, i) for j in tree.children(k, "pobj", "pcomp")]
    inner = next((j for j in below if j != i + 1), None)
    outer = tree.words[i].head
    while tree.words[outer].pos in {"ADP", "ADV", "SCONJ"} and tree.head(outer) is not None:
        outer = tree.words[outer].head
    if inner is not None and not _denied(tree, outer):
        yield from _made(tree, tree.subtree(inner), effect_of(tree, outer))


def _verb(tree: Tree, verb: int) -> Iterator[Reason]:
    if tree.lemma(verb) == "blame":
        yield from _blame(tree, verb)
    elif _name(tree, verb) in _CAUSING | _RUINING:
        yield from _doing(tree, verb)
    elif tree.lemma(verb) == "identify":
        yield from _identified(tree, verb)
    else:
        yield from _named(tree, verb)
    if tree.lemma(verb) in _SANCTIONS or _card(tree, verb):
        yield from _offence(tree, verb)


def _doing(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "was caused by a leak", "a leak led to the blast", "a blast brought the house down"."""
    name = _name(tree, verb)
    given = tree.child(verb, "dobj", "nsubjpass")
    by = next((j for p in tree.children(verb, "agent") for j in tree.children(p, "pobj")), None)
    cause = by if by is not None else tree.child(verb, "nsubj")
    bearer = tree.head(verb) if tree.words[verb].dep == "acl" else None
    if bearer is not None and by is not None and given is None:
        given = bearer  # "the damage caused by a leak"
    elif bearer is not None and cause is None:
        cause = bearer  # "a leak leading to the blast"
    if cause is None or not _thing(tree, cause) or (name in _RUINING and given is None):
        return
    effect = [] if given is None else effect_of(tree, given)
    if name == "lead_to":
        effect = [k for p in tree.children(verb, "prep") for k in effect_of(tree, p)]
    own = [(EFFECT.get(name, name), False)] if name in _RUINING else []
    yield from _made(tree, _apart(tree, cause, verb), [*effect, *own])


def _apart(tree: Tree, cause: int, other: int) -> list[int]:
    """What hangs on a cause, without another word that hangs on it and all that hangs on that."""
    whole = tree.subtree(cause)
    return [i for i in whole if i not in tree.subtree(other)] if other in whole else whole


def _named(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "the reason was a leak", "a leak is the source of the outbreak"."""
    subject, attribute = tree.child(verb, "nsubj"), tree.child(verb, "attr")
    copulas = [verb, *tree.children(verb, "aux")]
    if subject is None or not tree.any(copulas, frozenset({"be"})):
        return
    if tree.lemma(subject) in _REASONS:
        copula = max(c for c in copulas if tree.lemma(c) == "be")
        behind = [j for j in tree.subtree(verb) if j > copula]
        yield from _made(tree, behind, _behind_of(tree, subject), open_end=True)
    elif attribute is not None and tree.lemma(attribute) in _REASONS and _thing(tree, subject):
        yield from _made(tree, tree.subtree(subject), _behind_of(tree, attribute), open_end=True)


def _identified(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "identified a tower as the source", "as responsible"."""
    named = tree.child(verb, "dobj", "nsubjpass")
    if named is None or not _thing(tree, named):
        return
    inside = tree.subtree(named)
    role = [j for j in tree.subtree(verb) if j not in inside]
    if tree.any(role, frozenset({"as"})) and tree.any(role, _REASONS | {"responsible"}):
        effect = [k for j in role if tree.words[j].pos in _CARRIERS for k in _behind_of(tree, j)]
        yield from _made(tree, inside, effect, open_end=True)


def _offence(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "shown a yellow card for a late tackle", "was sacked for lying"."""
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj", "pcomp")
        if tree.lemma(prep) != "for" or inner is None or tree.words[inner].entity:
            continue
        if tree.lemma(inner) not in {"year", "month", "week", "day", "game", "match", "time"}:
            yield from _made(tree, tree.subtree(inner), [("sanction", False)])


def _card(tree: Tree, verb: int) -> bool:
    """Whether a player is shown a card, if only by a word that stands for it."""
    if tree.lemma(verb) not in {"show", "receive", "get", "give", "earn", "collect"}:
        return False
    return any(w.lemma.lower() in {"card", "booking"} for w in tree.words)


def _behind_of(tree: Tree, noun: int) -> list[Sense]:
    return [
        k
        for prep in tree.children(noun, "prep")
        for inner in tree.children(prep, "pobj")
        for k in effect_of(tree, inner)
    ]


def _blame(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "blamed the delay on a strike", "blamed a fault for the delay", "blamed a fault"."""
    preps = {tree.lemma(p): tree.child(p, "pobj") for p in tree.children(verb, "prep")}
    blamed = tree.child(verb, "dobj", "nsubjpass")
    if (on := preps.get("on")) is not None:
        yield from _made(tree, tree.subtree(on), [] if blamed is None else effect_of(tree, blamed))
    elif blamed is not None and _thing(tree, blamed):
        behind = [p for i in (verb, blamed) for p in tree.children(i, "prep")]
        behind = [p for p in behind if tree.lemma(p) == "for"]
        objects = [inner for p in behind for inner in tree.children(p, "pobj")]
        effect = [k for inner in objects for k in effect_of(tree, inner)]
        inside = _apart(tree, blamed, behind[0]) if behind else tree.subtree(blamed)
        for prep in tree.children(verb, "prep"):
            if prep == max(inside) + 1 and tree.lemma(prep) in {"in", "of", "at", "with"}:
                inside = [*inside, *tree.subtree(prep)]
        yield from _made(tree, inside, effect, open_end=True)


def _name(tree: Tree, verb: int) -> str:
    lemma = tree.lemma(verb)
    for child in tree.children(verb, "prt", "prep", "advmod"):
        if f"{lemma}_{tree.lemma(child)}" in _CAUSING | _RUINING:
            return f"{lemma}_{tree.lemma(child)}"
    return lemma


def _made(
    tree: Tree, indices: Iterable[int], effect: Iterable[Sense], open_end: bool = False
) -> Iterator[Reason]:
    inside = _without_aside(tree, sorted(indices))
    while inside and tree.words[inside[-1]].pos == "PUNCT":
        inside.pop()
    while inside and tree.words[inside[0]].pos == "PUNCT":
        inside.pop(0)
    cause = frozenset(keys_of(tree, inside))
    if cause:
        ends = tree.words[inside[0]].start, tree.words[inside[-1]].end
        happened = frozenset(k for k, thing in effect if k and not thing)
        things = frozenset(k for k, thing in effect if thing) - VAGUE - happened
        if happened or things or open_end:
            yield Reason(cause, happened, things, *ends)


def _without_aside(tree: Tree, inside: list[int]) -> list[int]:
    """The words up to a comma with a relative clause behind it."""
    for n, i in enumerate(inside[1:-1], start=1):
        if tree.words[i].text == "," and tree.words[inside[n + 1]].tag in {"WDT", "WP", "WRB"}:
            return inside[:n]
    return inside


def _thing(tree: Tree, noun: int) -> bool:
    """Whether a noun names a thing or a happening rather than somebody."""
    word = tree.words[noun]
    if any(tree.words[j].entity == "PERSON" for j in tree.children(noun, "appos", "compound")):
        return False
    return word.pos in {"NOUN", "VERB"} and word.entity not in {"PERSON", "ORG", "GPE", "NORP"}


def _denied(tree: Tree, verb: int) -> bool:
    return tree.child(verb, "neg") is not None
