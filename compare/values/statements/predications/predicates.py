"""What a sentence says happened or is so: verbs, states and event nouns, with polarity."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.amounts_left import tells_amount_left
from compare.values.quantities.levels import find_level
from compare.values.reasons.no_effect import equated
from compare.values.statements.contraries.antonyms import is_event_noun, on_axis, stands
from compare.values.statements.framing.aims import denies_object
from compare.values.statements.framing.certainty import FIRM, Certainty
from compare.values.statements.framing.frames import Frame, frame
from compare.values.statements.framing.modality import JUDGING
from compare.values.statements.framing.polarity import negated_verb
from compare.values.statements.framing.questions import asked
from compare.values.statements.parties.participants import (
    UNKNOWN,
    Party,
    deed_of,
    doer_of,
    object_of,
    party,
    subject_of,
)
from compare.values.statements.predications.excepted import LISTING, excepted, with_list
from compare.values.statements.predications.happenings import happening
from compare.values.statements.predications.instruments import instruments
from compare.values.statements.predications.manners import is_joined_manner, manner
from compare.values.statements.predications.predication import Predication, made, with_side
from compare.values.statements.predications.verbs import is_deed, joined_name, meaning_of
from compare.values.words.keys import COMPLEMENTS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Predication", "find_predications"]

_JUDGING = frozenset("find declare consider rule deem make keep leave prove hold".split())
# "nearly steady" denies no small rise.
_NEARLY = frozenset("nearly almost relatively".split())
_STAYING = frozenset("be remain stay go come vote live speak".split())
_COMING_OUT = frozenset(
    "stay remain escape emerge survive stand walk come close end finish open trade".split()
)
_MORE = frozenset((word, "than") for word in "more less fewer other larger higher".split())
_THINKING = frozenset("think believe suppose".split())
_SAYING = frozenset("say tell announce state report add".split())
_FEARING = frozenset({"fear", "presume"})


def find_predications(sentence: Sentence) -> tuple[Predication, ...]:
    """The predications of a sentence, in order; a question states nothing."""
    return sentence.once(_read)


def _read(sentence: Sentence) -> tuple[Predication, ...]:
    tree, questions = Tree(sentence), asked(sentence)
    told = (i for i in range(len(tree.words)) if i not in questions)
    return tuple(found for i in told for found in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Predication]:
    word, head = tree.words[i], tree.head(i)
    if not word.text[0].isalpha() or tells_amount_left(tree, i):
        return
    if tree.leads_on(i) and not is_joined_manner(tree, i):
        return
    if word.pos == "VERB" and word.dep not in {"aux", "auxpass", "amod", "compound"}:
        yield from _verb(tree, i)
        yield from instruments(tree, i)
    elif (level := find_level(tree, i)) is not None:
        yield level
    elif head is not None and _is_state(tree, i, head):
        yield from _state(tree, i, head)
    elif word.text.lower() == "without" and tree.before(i) == "as":
        yield from equated(tree, i)
    elif word.pos == "ADP" and word.dep == "prep" and head is not None:
        yield from _placed(tree, i, head)
    elif word.dep == "advmod" and head is not None and on_axis(word.text.lower(), "ADV"):
        yield manner(tree, i, head)
    if word.pos == "NOUN" and is_event_noun(tree.lemma(i)) and word.dep != "compound":
        yield _named(tree, i)


def _named(tree: Tree, noun: int) -> Predication:
    """What a noun alone tells; behind another noun it names what may be over, or never come."""
    found, prep = replace(happening(tree, noun), bare=True), tree.head(noun)
    holder = tree.head(prep) if tree.words[noun].dep == "pobj" and prep is not None else None
    behind_noun = holder is not None and tree.words[holder].pos == "NOUN"
    if behind_noun and found.certainty is Certainty.SETTLED:
        return replace(found, certainty=Certainty.UNREAL)  # "the effects of the shutdown"
    return found


def _verb(tree: Tree, verb: int) -> Iterator[Predication]:
    name, meaning = meaning_of(tree, verb)
    if not meaning or denies_object(tree, verb):
        return
    subject, passive = subject_of(tree, verb)
    idiom = tree.child(verb, "dobj", "nsubjpass")
    own = idiom is not None and name.endswith(f"_{tree.lemma(idiom)}")  # "take part"
    given = UNKNOWN if own or is_deed(tree, verb, idiom) else object_of(tree, verb)
    given |= _behind(tree, verb, name) | _told(tree, verb)
    if own and passive:
        subject = UNKNOWN  # "no shots were fired"
    agent, patient = subject, given
    if passive:
        agent, patient = doer_of(tree, verb) or _judge(tree, verb), subject | given
    found = _raised(tree, verb, frame(tree, verb))
    if not found.positive and _beyond(tree, verb):
        return
    if tree.lemma(verb) in LISTING and not passive:
        yield with_list(tree, verb, made(tree, verb, found, meaning, (agent, patient)))
        return
    yield with_side(tree, verb, name, made(tree, verb, found, meaning, (agent, patient)))
    yield from excepted(tree, verb, found, agent)


def _beyond(tree: Tree, verb: int) -> bool:
    """Whether only more of something is denied: "none of them offered more than eight years"."""
    for noun in tree.children(verb, "dobj", "attr"):
        near = tree.children(noun, "amod", "nummod", "advmod", "quantmod")
        words = [tree.lowers[j] for i in near for j in tree.subtree(i)]
        if any(pair in _MORE for pair in itertools.pairwise(words)):
            return True
    return False


def _raised(tree: Tree, verb: int, found: Frame) -> Frame:
    """With a "not" of what is thought: "thinks it is no worse", "does not think it is worse"."""
    clause = tree.child(verb, "ccomp") if tree.lemma(verb) in _THINKING else None
    if clause is None:
        return found
    inner = (clause, *tree.children(clause, "acomp", "attr"))
    own = [i for j in inner for i in negated_verb(tree, j)]
    return found._replace(positive=found.positive is (len(own) % 2 == 0))


def _behind(tree: Tree, verb: int, name: str) -> Party:
    """The nouns behind the preposition that is part of a verb: "write to", "apply to those in"."""
    found = UNKNOWN
    for prep in (j for i in tree.children(verb, "prep") for j in tree.joined(i)):
        for noun in tree.children(prep, "pobj") if name.endswith(f"_{tree.lemma(prep)}") else ():
            inner = tree.behind(noun, "prep") if tree.lowers[noun] == "those" else []
            found |= party(tree, inner[0] if inner else noun)
    return found


def _told(tree: Tree, verb: int) -> Party:
    """What a confirmation or a denial is of: "denied that it had hit the clinic"."""
    clause = tree.child(verb, "ccomp")
    if clause is not None and tree.lemma(verb) in {"let", "allow", "permit"}:
        return subject_of(tree, clause)[0]
    if clause is None or tree.lemma(verb) not in {"confirm", "deny", "admit", "dispute"}:
        return UNKNOWN
    return object_of(tree, clause) or subject_of(tree, clause)[0]


def _judge(tree: Tree, verb: int) -> Party:
    """Who says what can be done by saying it: "arson cannot be ruled out, the police said"."""
    above = tree.head(verb) if tree.words[verb].dep == "ccomp" else None
    if above is None or tree.lemma(verb) not in JUDGING or tree.lemma(above) not in _SAYING:
        return UNKNOWN
    return subject_of(tree, above)[0]


def _is_state(tree: Tree, word: int, verb: int) -> bool:
    pos, dep, judged = tree.words[word].pos, tree.words[word].dep, tree.lemma(verb) in _JUDGING
    if pos == "ADJ" and dep in {"ccomp", "xcomp", "advmod", "advcl"} and judged:
        return True
    if dep in {"advmod", "dobj"} and pos in {"ADJ", "ADV"}:  # "escaped unhurt"
        name = tree.lowers[word]
        known = on_axis(tree.lemma(word), "ADJ") or on_axis(name, "ADJ")
        return tree.lemma(verb) in _COMING_OUT and known
    return dep in COMPLEMENTS and pos in {"ADJ", "VERB", "NOUN"}


def _state(tree: Tree, word: int, verb: int) -> Iterator[Predication]:
    if tree.words[word].pos == "NOUN" and tree.lemma(verb) not in {"be", "become", "remain"}:
        return
    if tree.any(tree.children(word, "advmod"), _NEARLY):
        return
    before = tree.pieces_before(word)
    joined = bool(before) and on_axis(before + tree.lowers[word], "ADJ")  # "loss-making"
    pos = "NOUN" if tree.words[word].pos == "NOUN" and not joined else "ADJ"
    name = joined_name(tree, word, tree.lowers[word] if pos == "ADJ" else tree.lemma(word), pos)
    if word and on_axis(f"{tree.lemma(word - 1)}_{name}", "ADP"):  # "still at large"
        pos, name = "ADP", f"{tree.lemma(word - 1)}_{name}"
    if tree.lemma(verb) == "plead":
        name = f"plead {name}"
    found = frame(tree, verb)
    own = [i for i in negated_verb(tree, word) if i not in found.marks and i < word]
    found = Frame(found.positive is (len(own) % 2 == 0), found.certainty, (*found.marks, *own))
    if tree.lemma(verb) in _FEARING and found.certainty in FIRM:
        found = Frame(found.positive, Certainty.POSSIBLE, found.marks)  # "feared dead"
    parties = _bearer(tree, word, verb), _made_so(tree, word, verb)
    yield made(tree, word, found, stands(name, pos), parties, verb)


def _bearer(tree: Tree, word: int, verb: int) -> Party:
    given = object_of(tree, verb)
    own = tree.child(word, "nsubj")
    if own is not None and tree.lemma(own) == "it":  # "makes it easier"
        return subject_of(tree, verb)[0]
    if own is not None:  # "found the driver guilty"
        return subject_of(tree, word)[0]
    return given if given and tree.words[word].dep != "acomp" else subject_of(tree, verb)[0]


def _made_so(tree: Tree, word: int, verb: int) -> Party:
    """What something is easy or safe to do, or whom it is clear of."""
    inner = tree.child(word, "xcomp")
    if inner is not None:
        return deed_of(tree, inner)
    clause = tree.child(verb, "ccomp")
    if clause in {None, word}:
        return _of_it(tree, word)
    return subject_of(tree, clause)[0]


def _of_it(tree: Tree, word: int) -> Party:
    """What somebody is aware or unaware of."""
    behind = (p for p in tree.children(word, "prep") if tree.lemma(p) == "of")
    found = UNKNOWN
    for noun in (i for p in behind for i in tree.children(p, "pobj")):
        found |= party(tree, noun) if tree.lemma(word).endswith("aware") else UNKNOWN
    return found


def _placed(tree: Tree, prep: int, verb: int) -> Iterator[Predication]:
    """What a preposition says of a subject: "is in custody", "came out against the plan"."""
    noun = tree.child(prep, "pobj", "amod")
    if noun is None or tree.lemma(verb) not in _STAYING:
        return
    name, about = f"{tree.lemma(prep)}_{tree.lemma(noun)}", UNKNOWN
    if tree.lemma(prep) == "against":
        name, about = "against_it", party(tree, noun)
    for inner in tree.children(noun, "prep"):
        behind = tree.child(inner, "pobj")
        about |= party(tree, behind) if behind is not None else UNKNOWN
    if on_axis(name, "ADP"):
        parties = subject_of(tree, verb)[0], about
        one = made(tree, noun, frame(tree, verb), stands(name, "ADP"), parties, verb)
        begin = min(one.start, tree.words[prep].start)
        yield replace(one, start=begin, end=max(one.end, tree.words[noun].end))
