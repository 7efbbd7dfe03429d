"""By what means a thing was done or befell somebody, told by words that exclude each other.

"Drowned in a bus", "on a ferry"; "scored with a header"; "was shot", "was stabbed".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.framing.extent import tense_of
from compare.values.statements.parties.participants import UNKNOWN, party
from compare.values.statements.told.told import made_told
from compare.values.words.keys import NOUNS, SUBJECTS, fold, key
from compare.values.words.senses import sense, word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.told.told import Told
    from compare.values.words.tree import Tree

__all__ = ["cards_told", "harm_told", "means_told"]

_VEHICLES = """
bus coach minibus / lorry truck / train tram / airliner helicopter jet plane / boat canoe dinghy
ferry ship yacht / bicycle bike motorbike motorcycle / tractor
"""
# Means of one kind in a row, its camps parted by strokes; nothing is done once by two of them.
_ROWS = {
    "vehicle": _VEHICLES,
    "goal": "header / penalty spotkick / freekick",
    "weapon": "blade knife machete sword / firearm gun handgun pistol rifle shotgun / grenade bomb",
    "telescope": "space spacebased / ground groundbased",
    "illness": "heartattack / stroke / cancer / pneumonia / overdose / aneurysm",
}
_CAMP = {
    word: (row, frozenset(camp.split()))
    for row, line in _ROWS.items()
    for camp in line.split("/")
    for word in camp.split()
}
# What a noun is told by the words before it: "a space telescope".
_TOLD_BEFORE = frozenset({"observatory", "telescope"})
# Verbs of harming somebody in a way that another verb of them is not.
_HARM = {
    word: frozenset(camp.split())
    for camp in "shoot gun / knife stab / strangle / poison / behead".split("/")
    for word in camp.split()
}
_POLICE = frozenset(map(sense, "police officer".split()))
_BY = frozenset("aboard by in inside of on with".split())
# Of these one has one at a time, whoever dies of another illness.
_SUDDEN = frozenset({"heartattack", "stroke"})
_SUFFERING = frozenset("die have suffer".split())
_WHOM = ("nsubjpass", "dobj")
_CARDS = {"red": "red", "yellow": "yellow"}
_SHOWING = frozenset("earn get give receive see show".split())
_SANCTIONS = {"book": "yellow", "caution": "yellow", "send_off": "red"}
_BOOKED = {"yellow": frozenset("book caution yellow".split()), "red": frozenset({"send", "red"})}


def means_told(tree: Tree, verb: int) -> Iterator[Told]:
    """In, with or of what: "drowned in a bus", "robbed by men with guns", "a bus fell"."""
    if tense_of(tree, verb) not in {"past", "before"}:
        return
    subjects = list(tree.children(verb, *SUBJECTS))
    things = [*tree.objects(verb, _BY), *tree.behind(verb, "agent")]
    if tree.lemma(verb) in _SUFFERING:
        things += tree.children(verb, "dobj")
    for thing in things:
        for whom in (*subjects, *tree.behind(verb, "agent")):  # "robbed by men with guns"
            if whom != thing:
                yield from _by(tree, verb, thing, whom)
        for bearer in tree.objects(thing, {"with"}):
            yield from _by(tree, verb, bearer, thing)
    for subject in subjects:  # "a bus fell into the river"
        goals = [j for p in tree.children(verb, "prep") for j in tree.children(p, "pobj")]
        for whom in goals if _camp(tree, subject)[0] == "vehicle" else ():
            yield from _by(tree, verb, subject, whom)


def _by(tree: Tree, verb: int, thing: int, whom: int) -> Iterator[Told]:
    row, camp = _camp(tree, thing)
    if not row or tree.child(thing, "conj") is not None:
        return
    if row == "illness" and tree.lemma(verb) != "die" and camp.isdisjoint(_SUDDEN):
        return  # who has cancer may have a stroke
    done = row if row == "illness" else word_sense(tree.sentence, verb)
    for told in _as(tree, f"by {row} {done}", camp, whom, thing):
        yield replace(told, count=told.count.union(_goals(tree, verb, {thing, whom})))


def _goals(tree: Tree, verb: int, own: set[int]) -> Iterator[str]:
    """Where somebody goes: who goes home and who goes to work makes two ways."""
    to = [*tree.objects(verb, {"from", "into", "to"}), *tree.children(verb, "advmod", "npadvmod")]
    yield from (key(tree.words[j]) for j in to if j not in own and _is_goal(tree, j))


def _is_goal(tree: Tree, j: int) -> bool:
    return tree.words[j].pos in NOUNS or tree.lowers[j] == "home"


def _as(tree: Tree, axis: str, camp: frozenset[str], whom: int, shown: int) -> Iterator[Told]:
    for told in made_told(tree, axis, min(camp), whom, (shown, shown), lasting=False):
        beside = (tree.lowers[j] for j in tree.children(shown, "compound"))
        yield replace(told, words=camp.union(beside))


def _camp(tree: Tree, noun: int) -> tuple[str, frozenset[str]]:
    """The row of a means and its camp, by the noun and the word before it; "" for no means."""
    before, telescope = tree.before(noun), tree.lemma(noun) in _TOLD_BEFORE
    lemma = tree.lemma(noun)
    names = [fold(tree.hyphened(noun)), before + lemma, lemma]
    if telescope:
        based = tree.before(noun - 1) + before  # "ground based"
        names = [fold(tree.pieces_before(noun - 1) + before), based, before]
    found = (_CAMP[name] for name in names if name in _CAMP)
    return next((f for f in found if (f[0] == "telescope") is telescope), ("", frozenset()))


def harm_told(tree: Tree, verb: int) -> Iterator[Told]:
    """How somebody was harmed: "was shot", "was stabbed"."""
    camp = _HARM.get(tree.lemma(verb))
    passive = tree.child(verb, "nsubjpass") is not None
    doers = tree.behind(verb, "agent") if passive else tree.children(verb, "nsubj")
    doer = party(tree, doers[0]) if len(doers) == 1 else UNKNOWN
    if not camp or doer.nouns & _POLICE:
        return  # whom the police shot may be the one who stabbed another
    for whom in tree.children(verb, *_WHOM):
        for told in _as(tree, "by harm", camp, whom, verb):
            yield replace(told, doer=doer)


def cards_told(tree: Tree, verb: int) -> Iterator[Told]:
    """Whether a player was booked or sent off: "was shown a red card", "saw red"."""
    camp, last = "", verb
    name = tree.with_particle(verb)
    if name in _SANCTIONS:
        camp, last = _SANCTIONS[name], max([verb, *tree.children(verb, "prt")])
    elif tree.lemma(verb) in _SHOWING:
        for card in tree.children(verb, "dobj"):
            beside = [tree.lowers[j] for j in tree.children(card, "amod", "compound")]
            colours = beside if tree.lemma(card) == "card" else []
            if tree.lemma(verb) == "see" and tree.lowers[card] == "red":
                colours = ["red"]
            last = card
            camp = next((_CARDS[c] for c in colours if c in _CARDS), "")
            if "second" in beside and camp:
                camp = "red"
    passive = tree.child(verb, "nsubjpass") is not None
    whom = tree.children(verb, "nsubjpass" if passive else "nsubj")
    if name in _SANCTIONS and not passive:
        whom = tree.children(verb, "dobj")
    elif not passive and tree.lemma(verb) in {"give", "show"}:
        whom = tree.children(verb, "dative")
    for player in whom if camp else ():
        for told in made_told(tree, "by card", camp, player, (verb, last), lasting=False):
            yield replace(told, words=_BOOKED[camp])
