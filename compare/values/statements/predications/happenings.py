"""What a noun says happened or is so: "a sharp rise in prices", "lost the support of"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import ATTITUDE, stands
from compare.values.statements.framing.aims import is_ahead, judged
from compare.values.statements.framing.certainty import AHEAD, Certainty
from compare.values.statements.framing.frames import Frame, frame, frame_of_marks
from compare.values.statements.framing.governors import governed
from compare.values.statements.framing.polarity import negated_noun
from compare.values.statements.parties.participants import UNKNOWN, Party, party, subject_of
from compare.values.statements.predications.predication import made
from compare.values.words.keys import DATES, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from compare.values.statements.predications.predication import Predication
    from compare.values.words.tree import Tree

__all__ = ["happening"]

# Verbs whose object they say there is not, or is no longer.
_WITHOUT = frozenset("lose lack refuse deny withdraw avoid escape prevent rule_out avert".split())
# Verbs whose subject it is that something is given to or done to.
_RECEIVING = frozenset("receive get obtain secure face meet encounter".split())
_ENJOYING = frozenset("have enjoy win lose need want command".split())
# Verbs whose denial denies the event that their object names: "caused no damage".
_BRINGING = (
    _WITHOUT
    | _RECEIVING
    | frozenset(
        "have be find see cause suffer show report record register turn_up turn uncover discover "
        "produce yield make give issue do take offer voice express sign announce agree pose bring "
        "lead become remain reveal detect win gain achieve strike seal hold".split()
    )
)
_TALKS = frozenset("talk negotiation discussion".split())
_OF = frozenset("of in to for at with on from among".split())
# Verbs whose subject holds the view that their object names: "voiced her support".
_HOLDING = frozenset(
    "have voice express state declare announce reaffirm give offer lend pledge withdraw drop keep "
    "maintain signal repeat reiterate".split()
)


def happening(tree: Tree, noun: int) -> Predication:
    """What an event noun tells, with the verb that it hangs on."""
    agent, around = _owners(tree, noun)
    verb, dep = tree.head(noun), tree.words[noun].dep
    if verb is not None and dep in {"nsubjpass", "dobj"}:
        around |= _at_verb(tree, verb)
    certainty = Certainty.SETTLED
    if verb is not None and tree.words[verb].pos == "ADP":
        verb = tree.head(verb)
        talks = None if verb is None else _talks(tree, verb, noun)
        if talks is not None:
            certainty = Certainty.POSSIBLE
            around |= _beside(tree, talks)
    if verb is not None and tree.words[verb].pos in VERBS:
        agent, around = _parties_at(tree, noun, verb, (agent, around))
    found = _existence(tree, noun, verb)
    if certainty is not Certainty.SETTLED:
        found = Frame(found.positive, certainty, found.marks)
    meaning = stands(tree.lemma(noun), "NOUN")
    told = made(tree, noun, found, meaning, (agent, around), verb)
    talks = _talks(tree, verb, noun) if verb is not None else None
    if talks is None or talks > noun or verb is None:
        return told
    begin = min(talks, *tree.children(verb, "aux"), verb)  # "to open talks about a merger"
    return replace(told, start=tree.words[begin].start)


def _parties_at(
    tree: Tree, noun: int, verb: int, known: tuple[Party, Party]
) -> tuple[Party, Party]:
    """Who acts and who is around in what a noun tells, by the verb it hangs on, too."""
    agent, around = known
    if _is_view(tree, noun):
        giver, given = _given(tree, noun, verb)
        agent, around = giver or agent, (given or around) if giver else around
    else:
        around |= _by(tree, verb)
    if not agent and _holds(tree, noun, verb):
        return subject_of(tree, verb)[0], around
    if tree.lemma(verb) in _RECEIVING and tree.words[noun].dep == "dobj":
        around |= subject_of(tree, verb)[0]
    return agent, around


def _holds(tree: Tree, noun: int, verb: int) -> bool:
    """Whether the subject of the verb is the one whose event it is."""
    if tree.words[noun].dep in SUBJECTS:
        return False
    if _is_view(tree, noun):
        return tree.lemma(verb) in _HOLDING
    axes = {stand.axis for stand in stands(tree.lemma(noun), "NOUN")}
    return "rise" not in axes and tree.lemma(verb) not in _RECEIVING


def _discussed(tree: Tree, verb: int) -> Certainty:
    """Possible for what is no more than talked about or weighed."""
    return Certainty.POSSIBLE if governed(tree, verb) is Certainty.POSSIBLE else Certainty.SETTLED


def _is_view(tree: Tree, noun: int) -> bool:
    """Whether a noun names what somebody thinks of a thing."""
    return any(stand.axis in ATTITUDE for stand in stands(tree.lemma(noun), "NOUN"))


def _given(tree: Tree, noun: int, verb: int) -> tuple[Party, Party]:
    """Who gives support and to whom: "has the support of", "was refused backing by"."""
    whom, passive = subject_of(tree, verb)
    if passive:
        return _by(tree, verb) or _by(tree, noun), whom
    if tree.lemma(verb) not in _RECEIVING | _ENJOYING or tree.words[noun].dep != "dobj":
        return UNKNOWN, UNKNOWN
    for prep in (*tree.children(noun, "prep"), *tree.children(verb, "prep")):
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) in {"of", "from"} and inner is not None:
            return party(tree, inner), whom
    return UNKNOWN, UNKNOWN


def _talks(tree: Tree, head: int, noun: int) -> int | None:
    """The talks that a noun is the matter of: "talks about a merger", "open talks on a merger"."""
    if tree.lemma(tree.words[noun].head) not in {"about", "on", "over"}:
        return None
    near = [head, *tree.children(head, "dobj")]
    if tree.words[head].pos == "NOUN":
        near += tree.children(tree.words[head].head, "dobj")
    return next((i for i in near if tree.lemma(i) in _TALKS), None)


def _beside(tree: Tree, i: int) -> Party:
    """With whom something is talked about."""
    found = UNKNOWN
    for prep in tree.children(i, "prep"):
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) == "with" and inner is not None:
            found |= party(tree, inner)
    return found


def _by(tree: Tree, verb: int) -> Party:
    for prep in tree.children(verb, "agent", "prep"):
        noun = tree.child(prep, "pobj")
        if tree.lemma(prep) == "by" and noun is not None:
            return party(tree, noun)
    return UNKNOWN


def _owners(tree: Tree, noun: int) -> tuple[Party, Party]:
    """Whose event it is, and what it is an event of: "her support", "a rise in prices"."""
    agent = around = UNKNOWN
    for child in tree.children(noun, "compound", "poss"):
        around |= party(tree, child)
        if tree.words[child].dep == "poss":
            agent = _owner(tree, noun, child)
    for prep in tree.children(noun, "prep"):
        if tree.lemma(prep) in _OF and (inner := tree.child(prep, "pobj")) is not None:
            around |= party(tree, inner)
    return agent, around


def _owner(tree: Tree, noun: int, owner: int) -> Party:
    """Whose event it is: "his" is that of the subject of the clause."""
    above: int | None = noun
    if tree.lowers[owner] not in {"his", "her", "their"}:
        return party(tree, owner)
    while above is not None and tree.words[above].pos not in VERBS:
        above = tree.head(above)
    return party(tree, owner) if above is None else subject_of(tree, above)[0]


def _existence(tree: Tree, noun: int, verb: int | None) -> Frame:
    """Whether there is what a noun names: "no support", "lost the support", "may need support"."""
    if verb is None or tree.words[verb].pos not in VERBS or _likened(tree, noun, verb):
        return _by_itself(tree, noun)
    if tree.words[noun].dep not in {"dobj", "nsubjpass", "nsubj", "attr"}:
        own = _by_itself(tree, noun)
        outer = frame(tree, verb).certainty
        prep = tree.words[tree.words[noun].head]
        if is_ahead(tree, noun):
            return Frame(own.positive, Certainty.EXPECTED, own.marks)
        along = prep.lemma.lower() in {"with", "without"}  # "could be passed with support"
        if along and outer is Certainty.POSSIBLE:
            outer = Certainty.UNREAL
        later = outer if along or outer in AHEAD | {Certainty.UNREAL} else own.certainty
        return Frame(own.positive, Certainty.UNREAL if _sought(tree, noun) else later, own.marks)
    found = frame(tree, verb)
    if tree.words[noun].dep in {"dobj", "nsubjpass"} and judged(tree, verb):
        return Frame(True, Certainty.UNREAL, ())  # "opposes a rise in fares"
    other = tree.lemma(verb) not in _BRINGING and not negated_noun(tree, noun)
    if tree.words[noun].dep == "dobj" and other and not found.positive:
        return Frame(True, Certainty.UNREAL, ())  # who did not name the cuts denies none
    if tree.lemma(verb) in _WITHOUT:
        return Frame(not found.positive, found.certainty, (*found.marks, verb))
    certainty = _discussed(tree, verb) if tree.words[noun].dep == "dobj" else Certainty.SETTLED
    if certainty is Certainty.POSSIBLE and found.certainty is Certainty.SETTLED:
        return Frame(found.positive, certainty, found.marks)
    return found


def _likened(tree: Tree, noun: int, verb: int) -> bool:
    """Whether only what an event is or is not is told: "the truce is not a peace"."""
    told = tree.child(verb, "attr")
    called = told is not None and tree.words[told].pos in NOUNS and told > verb
    return called and tree.words[noun].dep == "nsubj" and tree.lemma(verb) == "be"


def _sought(tree: Tree, noun: int) -> bool:
    """Whether what is thought of a thing, or asked for, is told: "opposition to a rise"."""
    prep = tree.head(noun)
    above = None if prep is None or tree.words[noun].dep != "pobj" else tree.head(prep)
    return above is not None and judged(tree, above)


def _by_itself(tree: Tree, noun: int) -> Frame:
    return frame_of_marks(negated_noun(tree, noun))


def _at_verb(tree: Tree, verb: int) -> Party:
    """What "in" and "to" beside a verb say of its noun: "cracks were found in the dam"."""
    found = UNKNOWN
    for prep in tree.children(verb, "prep", "dative"):
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) in {"in", "to", "on"} and inner is not None:
            found |= UNKNOWN if tree.words[inner].entity in DATES else party(tree, inner)
    return found
