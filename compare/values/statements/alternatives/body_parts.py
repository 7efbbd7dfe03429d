"""Where a body was hurt: who was shot in the arm was not shot in the leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import VERBS
from compare.values.words.rows import by_first_word

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["hurt_at"]

# Parts of a body that lie in one another, a row each; left out are those between two rows or in
# two of them: hip, neck, shoulder, torso.
_REGIONS = by_first_word(
    """
    arm biceps elbow finger forearm hand thumb wrist
    leg ankle calf foot heel knee shin thigh toe
    head cheek eye face forehead jaw nose skull
    chest abdomen belly rib stomach
    back spine
    """
)
# Words of one harm: that of two harms may have been two.
_HARMS = by_first_word(
    """
    shoot gunshot bullet
    stab knife
    break broken fracture
    sprain twist
    amputate
    operate operation surgery
    bite
    burn
    """
)
_BY, _OF = frozenset({"by", "with"}), frozenset({"of"})
_CLIMB = 4


def hurt_at(tree: Tree, i: int) -> tuple[str, str, int] | None:
    """The region of the body that a noun names, how it was hurt, and the verb that tells it."""
    region = _REGIONS.get(tree.lemma(i))
    if region is None or tree.words[i].tag != "NN" or tree.words[i].dep not in {"pobj", "dobj"}:
        return None
    verb = tree.verb_above(i, _CLIMB)
    if tree.words[verb].pos not in VERBS or _hurts_another(tree, i, verb):
        return None
    above = list(tree.above(i, _CLIMB))
    way = (i, *above[: above.index(verb) + 1])
    told = [k for j in way for k in (j, *tree.children(j, "compound", "amod"))]
    told += tree.objects(verb, _BY) + tree.behind(verb, "agent")
    harm = next((_HARMS[tree.lemma(k)] for k in told if tree.lemma(k) in _HARMS), None)
    return (region, harm, verb) if harm is not None and not _is_rear(tree, i) else None


def _is_rear(tree: Tree, part: int) -> bool:
    """Whether only the rear of a part is meant: "in the back of the head"."""
    return tree.lemma(part) == "back" and bool(tree.objects(part, _OF))


def _hurts_another(tree: Tree, part: int, verb: int) -> bool:
    """Whether the verb has an object that the part is no part of: "shot a man in the leg"."""
    done = tree.child(verb, "dobj")
    return done is not None and part not in tree.subtree(done)
