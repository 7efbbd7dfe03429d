"""Whether a sentence says that there is what a noun of it names: "lost support", "no offer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.aims import is_ahead, judged
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import Frame, frame, frame_of_marks
from compare.values.statements.framing.polarity import NEGATING, REFUSING, negated_noun
from compare.values.statements.parties.participants import PARTITIVE
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["denies_verb", "existence", "is_ended", "is_there", "may_deny"]

_DIRECT = frozenset({"dobj", "nsubjpass", "attr"})
# Verbs that say of what their object names that there is none of it.
_LACKING = frozenset("lack prevent avert rule_out scrap shelve cancel call_off forgo".split())
# Verbs that end or deny what their object names, where that is a deed or a state.
_ENDING = frozenset(
    "deny reject withdraw abandon drop lift end stop halt quash block overturn repeal reverse "
    "revoke rescind undo strike_down throw_out dismiss overrule void suspend ease remove avoid "
    "escape miss refuse decline turn_down skip withhold lose".split()
)
# Verbs that say of what their object names that there is less or more of it: neither yes nor no.
_CHANGING = frozenset(
    "soften weaken loosen relax reduce lessen dampen moderate temper scale_back tone_down "
    "dial_back water_down pare trim narrow harden stiffen toughen intensify deepen strengthen "
    "step_up ramp_up".split()
)
# Verbs whose object has yet to be.
_WANTING = frozenset("need await seek want demand request".split())
# Verbs whose denial denies what their object names, and those that do so in the passive, too.
_FINDING = frozenset(
    "find see cause report record register uncover discover produce issue offer announce reveal "
    "detect reach send file lodge launch deploy schedule plan make".split()
)
_BRINGING = _FINDING | frozenset(
    "have be get receive suffer show yield give do voice express bring win gain achieve hold pose "
    "face contain include provide grant leave put spark trigger carry bear deliver hand impose "
    "release".split()
)
# Verbs that free somebody of what stands behind their "of".
_RIDDING = frozenset("clear acquit absolve exonerate free rid cure strip deprive".split())
# Words that say of their subject that it is no more.
_GONE = frozenset(
    "end expire go lapse collapse fail fall stop cease die break disappear vanish gone over off "
    "dead fade evaporate".split()
)
_BEING = frozenset(
    "be exist emerge remain occur happen arise surface follow begin start appear".split()
)
# Nouns whose denial denies what stands behind their "of".
_SIGNS = frozenset(
    "evidence sign hint trace indication proof question suggestion talk word".split()
)
# First words of what may deny something.
_DENYING = frozenset(
    phrase.split("_")[0]
    for phrase in NEGATING | REFUSING | _LACKING | frozenset("without longer yet rule".split())
)


def may_deny(tree: Tree, i: int) -> bool:
    """Whether a word may deny what another tells; for a look at a sentence that costs little."""
    return tree.lemma(i) in _DENYING or tree.lowers[i] in _DENYING


def existence(tree: Tree, noun: int, listed: bool) -> tuple[Frame, int | None]:
    """Whether there is what a noun names, and the verb that tells it.

    ``listed`` says that the noun is one of the lexicon, for a deed or a state that can end.
    """
    own, dep, verb = _climbed(tree, noun)
    alone = frame_of_marks(own)
    if verb is not None and dep == "nsubj" and _is_over(tree, verb):
        return Frame(True, Certainty.UNREAL, ()), verb
    if verb is None or tree.words[verb].pos not in VERBS:
        return alone, None
    found = frame(tree, verb)
    lemma = tree.lemma(verb)
    if tree.words[noun].dep == "pobj" and lemma in _RIDDING:
        return Frame(True, Certainty.UNREAL, ()), verb
    if dep not in _DIRECT or (
        dep == "nsubjpass" and lemma not in _FINDING and not _void(tree, verb, listed)
    ):
        certainty = Certainty.EXPECTED if is_ahead(tree, noun) else found.certainty
        return alone._replace(certainty=certainty), verb
    unsaid = lemma in _WANTING or _is(tree, verb, _CHANGING) or _only_judged(tree, verb)
    if dep != "attr" and unsaid:
        return Frame(True, Certainty.UNREAL, found.marks), verb
    if dep != "attr" and _void(tree, verb, listed):
        certainty = found.certainty if found.positive else Certainty.UNREAL
        return Frame(not found.positive, certainty, (*found.marks, verb)), verb
    if not found.positive and not own and lemma not in _BRINGING:
        return Frame(True, Certainty.UNREAL, ()), verb
    return found, verb


def _climbed(tree: Tree, noun: int) -> tuple[list[int], str, int | None]:
    """The denials of a noun and of the signs of it, how it hangs on its verb, and that verb."""
    own = list(negated_noun(tree, noun))
    dep, verb = tree.words[noun].dep, tree.head(noun)
    while verb is not None and tree.words[verb].pos in {"ADP", "NOUN", "PROPN"}:
        if tree.lemma(verb) in _SIGNS:
            own += negated_noun(tree, verb)
            dep = tree.words[verb].dep
        verb = tree.head(verb)
    return own, dep, verb


def _only_judged(tree: Tree, verb: int) -> bool:
    """Whether somebody is for or against a thing, without ending it."""
    return judged(tree, verb) and not _is(tree, verb, _ENDING)


def is_ended(tree: Tree, i: int) -> bool:
    """Whether what a noun names is said to end or be refused, rather than not to be there."""
    plain, listed = (existence(tree, i, listed=way)[0] for way in (False, True))
    return plain.positive is not listed.positive


def _is_over(tree: Tree, verb: int) -> bool:
    """Whether a verb says that its subject is no more: "is gone", "fell through"."""
    near = (verb, *tree.children(verb, "acomp", "advmod", "prt"))
    return tree.any(near, _GONE)


def is_there(tree: Tree, noun: int) -> bool:
    """Whether a noun stands where it says that there is such a thing: "sent an offer"."""
    head, dep = tree.head(noun), tree.words[noun].dep
    if head is None:
        return True
    if dep == "nsubjpass":
        return tree.lemma(head) in _FINDING
    if dep == "pobj" and tree.lemma(head) == "of":
        whole = tree.head(head)  # "dozens of warships"
        return whole is not None and tree.lemma(whole) in PARTITIVE and is_there(tree, whole)
    if dep == "dobj":
        return tree.lemma(head) in _BRINGING or bool(negated_noun(tree, noun))
    return dep in {"attr", "nsubj"} or (dep == "pobj" and tree.lemma(head) == "with")


def denies_verb(tree: Tree, noun: int) -> bool:
    """Whether the "no" of a noun denies what its verb tells: "agrees with him on no issue"."""
    head = tree.head(noun)
    if head is not None and tree.words[head].pos == "VERB":
        dep, lemma = tree.words[noun].dep, tree.lemma(head)
        done = dep == "nsubjpass" and lemma not in _FINDING
        does = dep == "nsubj" and lemma not in _BEING  # "no member of the crew came"
        return (done or does) and bool(negated_noun(tree, noun))
    if head is None or tree.words[noun].dep != "pobj" or tree.lemma(head) in {"with", "without"}:
        return False
    return bool(negated_noun(tree, noun))


def _void(tree: Tree, verb: int, listed: bool) -> bool:
    """Whether a verb says that there is no more of what its object names."""
    return _is(tree, verb, _LACKING) or (listed and _is(tree, verb, _ENDING))


def _is(tree: Tree, verb: int, verbs: frozenset[str]) -> bool:
    """Whether a verb is one of these, alone or with its particle."""
    return not verbs.isdisjoint(tree.names(verb, "prt", "advmod"))
