"""What is explained where a reason is given: a happening, and what it happened to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS, SUBJECTS, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.values.words.tree import Tree

__all__ = ["EFFECT", "VAGUE", "Sense", "akin", "effect_of", "keys_of"]

# A sense, and whether it is of a thing rather than of a happening.
Sense = tuple[str, bool]

# One effect in several words.
_EFFECTS = {
    "collapse": "collapse come_down bring_down fold cave_in give_way fall_down topple bring "
    "crumble",
    "close": "close shut closure evacuate",
    "delay": "delay postpone put_off defer cancel",
    "crash": "crash derail collide collision derailment",
    "fire": "fire blaze burn ignite",
    "outage": "outage blackout cut tear sever power fail",
    "illness": "illness infection outbreak disease sicken infect",
    "die": "die death kill",
}
EFFECT = {word: name for name, words in _EFFECTS.items() for word in words.split()}
_RESIGNING = {"step_down": "resign", "stand_down": "resign"}
# Causes of one kind, which may be one cause in other words; the general words before the bar
# fit any of those behind it.
_KINDS = """
storm thunder lightning gale wind hurricane cyclone weather blizzard rain |
circuit wiring wire electrical electric cable electricity power |
ice frost snow freeze frozen icy cold |
war invasion conflict fighting attack |
speed speeding fast |
rust corrosion |
drink alcohol drunk |
strike walkout action |
bomb bombing device explosive | dynamite grenade mine shell missile rocket suicide
opposition oppose vote rejection |
illness disease health sickness ailment | cancer heart stroke pneumonia virus flu infection lung
illness ill sick sickness unwell medical |
weather | rain snow fog ice storm heat drought flood wind
visibility | fog mist haze smog smoke dust snow
water waterlogged flood rain downpour |
money cash fund funding financial |
"""
# Words for what happened or where that fit any event.
VAGUE = frozenset("building structure accident incident disaster event problem".split())
# Endings that make a noun of a verb or an adjective: "flooding", "failure", "illness".
_ENDINGS = ("ing", "ness", "ment", "ure", "age", "ion")
_SHORTEST_STEM = 3
# Adjectives that tell of a cause by themselves.
_CAUSAL = frozenset(
    "electrical electric financial frozen icy drunk poor sick ill unwell medical "
    "waterlogged".split()
)
_WEIGHTY = NOUNS | {"VERB"}
_ROWS = [
    tuple(frozenset(part.split()) for part in row.split("|")) for row in _KINDS.strip().splitlines()
]


def akin(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two causes may be one in other words: of one stem, or of one kind."""
    if not _stems(a).isdisjoint(_stems(b)):
        return True
    for general, special in _ROWS:
        if a & general and b & general:
            return True
        if (a & general and b & special) or (b & general and a & special):
            return True
    return False


def _stems(words: frozenset[str]) -> set[str]:
    """What is left of words without such endings: "flood" of "flooding" and of "floods"."""
    return {_stem(word) for word in words}


def _stem(word: str) -> str:
    ends = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    short = next((end for end in ends if len(end) >= _SHORTEST_STEM), word)
    return short.removesuffix("e")


def effect_of(tree: Tree, i: int) -> list[Sense]:
    """The senses of an effect: what happened, and what it happened to."""
    happened = [EFFECT.get(name, "") for name in tree.names(i, "prt", "advmod")]
    near = [*tree.children(i, *SUBJECTS, "dobj", "pobj", "compound")]
    near += tree.children(i, "acomp", "attr")
    for prep in tree.children(i, "prep"):
        if tree.lemma(prep) in {"of", "in", "to"}:
            near += tree.children(prep, "pobj")
    name = tree.with_particle(i)
    own = [_RESIGNING.get(name, name)] if name != tree.lemma(i) and name not in EFFECT else []
    own = own or list(keys_of(tree, [i])) or [tree.lemma(i)]
    event = tree.words[i].pos == "VERB" or any(k in _EFFECTS for k in own)
    return [
        *((k, False) for k in happened),
        *((k, not event) for k in own),
        *((k, True) for k in keys_of(tree, near)),
    ]


def keys_of(tree: Tree, indices: Iterable[int]) -> Iterator[str]:
    """The senses of the nouns and verbs among some words; one name for one effect."""
    for i in indices:
        weighty = tree.words[i].pos in _WEIGHTY or tree.lemma(i) in _CAUSAL
        if weighty and (found := key(tree.words[i])):
            yield EFFECT.get(found, sense(found))
