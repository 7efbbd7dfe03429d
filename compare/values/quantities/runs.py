"""Which one in a row it is for whom: "their eighth consecutive victory", "a fifth straight win"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.ranks import Rank
from compare.values.words.keys import CONTENT, DATES, SUBJECTS, VERBS, fold, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["find_runs"]

_ON_END = frozenset("consecutive straight successive".split())
_IN_A_ROW = ("in", "a", "row")
# Who does this with it has it; who seeks or misses it has not.
_HAVING = frozenset(
    """
    be beat celebrate claim clinch collect complete defeat earn get give grab hand have make mark
    notch post put record register report score seal secure suffer take win
    """.split()
)
# With an object, these tell of whom it is: "led the Tigers to their eighth straight win".
# "Won their eighth straight game" tells of the eighth win.
_PLAYED, _GAINED = frozenset({"game", "match"}), frozenset({"lose", "win"})
_LEADING = frozenset("carry fire guide help inspire lead lift power send steer".split())
_UNREAL = frozenset({"MD", "TO"})
_WHO = frozenset({"WP", "WDT"})
_CLIMB = 3


def find_runs(sentence: Sentence) -> Iterator[Rank]:
    """The ordinals of a sentence that tell which one in a row it is, of whom it names, in order."""
    tree = Tree(sentence)
    for at, text in enumerate(tree.lowers):
        noun = tree.head(at)
        if text not in ORDINALS or noun is None or tree.words[noun].pos != "NOUN":
            continue
        if _is_in_a_row(tree, at, noun) and (owner := _owner(tree, noun)) is not None:
            yield _rank(tree, at, noun, owner)


def _is_in_a_row(tree: Tree, at: int, noun: int) -> bool:
    behind = tree.lowers[noun + 1 : noun + 1 + len(_IN_A_ROW)]
    return behind == _IN_A_ROW or tree.any(range(at + 1, noun), _ON_END)


def _rank(tree: Tree, at: int, noun: int, owner: int) -> Rank:
    words, whose = tree.words, {owner, *tree.children(owner, "compound")}
    own = [i for i in _phrase(tree, noun) if i not in whose and i != at]
    told = {sense(k) for i in own if words[i].pos in CONTENT and (k := key(words[i]))}
    above = tree.head(noun)
    if tree.lemma(noun) in _PLAYED and above is not None and tree.lemma(above) in _GAINED:
        told = told - {tree.lemma(noun)} | {tree.lemma(above)}
    what = told - _ON_END - {"row"}
    days = (w for w in words if w.entity in DATES and w.pos in CONTENT)
    return Rank(
        start=words[at].start,
        end=words[noun].end,
        number=ORDINALS[tree.lowers[at]],
        last=fold(words[owner].text),
        who=frozenset(fold(words[i].text) for i in whose),
        what=frozenset(what),
        names=frozenset(),
        days=frozenset(key(w) or fold(w.text) for w in days),
        sort=" ".join(("run", *sorted(what))),
        strict=True,
    )


def _phrase(tree: Tree, noun: int) -> Iterator[int]:
    """The words of a noun phrase, without what it is joined to, or told to have followed on."""
    yield noun
    for i in tree.children(noun):
        if tree.words[i].dep not in {"conj", "cc", "relcl", "acl", "appos"}:
            yield from tree.subtree(i)


def _owner(tree: Tree, noun: int) -> int | None:
    """By its name, whose run it is; None where that is not told, or it has not come to it."""
    while tree.words[noun].dep == "conj" and (head := tree.head(noun)) is not None:
        noun = head
    owners = _named(tree, tree.children(noun, "poss"))
    above = tree.verb_above(noun, _CLIMB)
    if tree.words[above].pos not in VERBS:
        return None
    if tree.lemma(above) in _LEADING:
        found = _named(tree, tree.children(above, "dobj"))
    elif tree.lemma(above) not in _HAVING:
        return None
    elif tree.words[noun].dep in SUBJECTS:  # "a fifth straight win put the Tigers top"
        found = _named(tree, tree.children(above, "dobj", "dative", "nsubj"))
    else:
        found = _doers(tree, above)
    found = owners or found
    return found[0] if len(found) == 1 and _is_real(tree, above) else None


def _named(tree: Tree, nouns: Sequence[int]) -> list[int]:
    return [i for i in nouns if tree.words[i].pos == "PROPN"]


def _doers(tree: Tree, verb: int) -> list[int]:
    """The subject of a verb, or of what it is told beside: "scored late to clinch their fifth"."""
    for above in (verb, *tree.above(verb, _CLIMB)):
        if subjects := tree.children(above, *SUBJECTS):
            relative = tree.words[above].dep == "relcl" and tree.words[subjects[0]].tag in _WHO
            return _named(tree, [tree.words[above].head] if relative else subjects)
    return []


def _is_real(tree: Tree, verb: int) -> bool:
    """Whether it is told to be so; "scored to clinch it" tells that both are."""
    beside = tree.children(verb, "aux", "neg")
    if tree.words[verb].dep == "advcl":
        beside = [i for i in beside if tree.words[i].tag != "TO"]
        above = tree.head(verb)
        beside += [] if above is None else tree.children(above, "aux", "neg")
    return not any(tree.words[i].tag in _UNREAL or tree.words[i].dep == "neg" for i in beside)
