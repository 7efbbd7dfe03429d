"""What a sentence says happened or is so: verbs, states and event nouns, with polarity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.antonyms import is_event_noun, on_axis, stands
from compare.values.frames import Frame, frame
from compare.values.happenings import happening
from compare.values.keys import key
from compare.values.modality import FIRM, Certainty
from compare.values.no_effect import equated
from compare.values.participants import UNKNOWN, Party, object_of, party, subject_of
from compare.values.polarity import negated_verb
from compare.values.predication import Predication, made
from compare.values.senses import sense
from compare.values.tree import Tree
from compare.values.verbs import meaning_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Predication", "find_predications"]

_STATES = frozenset({"acomp", "oprd", "attr"})
_JUDGING = frozenset("find declare consider rule deem make keep leave prove hold".split())
_STAYING = frozenset("be remain stay go come vote live speak".split())
_COMING_OUT = frozenset("stay remain escape emerge survive stand walk".split())
_NOMINAL = frozenset("pobj prep conj dobj appos attr dative".split())
_DEEPEST = 8
_FEARING = frozenset({"fear", "presume"})
_LISTING = frozenset("include contain list comprise hold omit exclude".split())


def find_predications(sentence: Sentence) -> tuple[Predication, ...]:
    """The predications of a sentence, in order; a question states nothing."""
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return ()
    tree = Tree(sentence)
    return tuple(found for i in range(len(tree.words)) for found in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Predication]:
    word, head = tree.words[i], tree.head(i)
    if not word.text[0].isalpha():
        return
    if word.pos == "VERB" and word.dep not in {"aux", "auxpass", "amod", "compound"}:
        yield from _verb(tree, i)
        yield from _instruments(tree, i)
    elif head is not None and _is_state(tree, i, head):
        yield from _state(tree, i, head)
    elif word.text.lower() == "without" and tree.words[i - 1].text.lower() == "as":
        yield from equated(tree, i)
    elif word.pos == "ADP" and word.dep == "prep" and head is not None:
        yield from _placed(tree, i, head)
    if word.pos == "NOUN" and is_event_noun(tree.lemma(i)) and word.dep != "compound":
        yield happening(tree, i)


def _verb(tree: Tree, verb: int) -> Iterator[Predication]:
    name, meaning = meaning_of(tree, verb)
    if not meaning:
        return
    subject, passive = subject_of(tree, verb)
    idiom = tree.child(verb, "dobj")
    own = idiom is not None and name.endswith(f"_{tree.lemma(idiom)}")  # "take part"
    given = UNKNOWN if own else object_of(tree, verb)
    given |= _behind(tree, verb, name) | _told(tree, verb)
    agent, patient = (_by(tree, verb), subject | given) if passive else (subject, given)
    found = frame(tree, verb)
    if tree.lemma(verb) in _LISTING and not passive:
        listed = _listed(tree, verb)
        whole = made(tree, verb, found, meaning, (agent, patient | _nouns(tree, listed)))
        if listed:
            keys = frozenset(k for j in listed if (k := key(tree.words[j])))
            whole = replace(whole, end=tree.words[listed[-1]].end, around=whole.around | keys)
        yield whole
        return
    yield made(tree, verb, found, meaning, (agent, patient))
    yield from _excepted(tree, verb, found, agent)


def _excepted(tree: Tree, verb: int, found: Frame, agent: Party) -> Iterator[Predication]:
    """What a statement does not hold for: "applies to tenants, not owners"."""
    if not found.positive:
        return
    for i in tree.subtree(verb):
        if i < verb + 2 or tree.words[i].text.lower() != "not":
            continue
        noun = next((j for j in range(i + 1, min(i + 5, len(tree.words))) if _names(tree, j)), None)
        if noun is None or _widened(tree, i) or not _below(tree, noun, verb):
            continue
        meaning = meaning_of(tree, verb)[1]
        turned = Frame(False, found.certainty, (*found.marks, i))
        one = made(tree, verb, turned, meaning, (agent, party(tree, noun)))
        yield replace(one, narrow=True, end=max(one.end, tree.words[noun].end))


def _names(tree: Tree, i: int) -> bool:
    return tree.words[i].pos in {"NOUN", "PROPN"} and tree.words[i].dep != "compound"


def _below(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a noun hangs on a verb with no other clause between."""
    for _ in range(_DEEPEST):
        if noun == verb:
            return True
        if tree.words[noun].dep not in _NOMINAL:
            return False
        noun = tree.words[noun].head
    return False


def _widened(tree: Tree, i: int) -> bool:
    behind = tree.words[i + 1].text.lower() if i + 1 < len(tree.words) else ""
    return behind in {"only", "just", "merely", "simply", "least", "to"}


def _listed(tree: Tree, verb: int) -> list[int]:
    """The nouns of the list behind a verb, up to the end of its clause."""
    found = []
    for i in range(verb + 1, len(tree.words)):
        word = tree.words[i]
        if word.tag in {"VBD", "VBZ", "VBP", "MD"} or word.text == ";":
            break
        if word.pos in {"NOUN", "PROPN"} and word.dep not in {"nsubj", "nsubjpass"}:
            found.append(i)
    return found


def _nouns(tree: Tree, indices: list[int]) -> Party:
    kept = [i for i in indices if tree.words[i].pos == "NOUN" and tree.words[i].dep != "compound"]
    return Party(frozenset(sense(k) for i in kept if (k := key(tree.words[i]))))


def _behind(tree: Tree, verb: int, name: str) -> Party:
    """The noun behind the preposition that is part of a verb: "write to"."""
    for prep in tree.children(verb, "prep"):
        noun = tree.child(prep, "pobj")
        if noun is not None and name.endswith(f"_{tree.lemma(prep)}"):
            return party(tree, noun)
    return UNKNOWN


def _told(tree: Tree, verb: int) -> Party:
    """What a confirmation or a denial is of: "denied that it had hit the clinic"."""
    clause = tree.child(verb, "ccomp")
    if clause is None or tree.lemma(verb) not in {"confirm", "deny", "admit", "dispute"}:
        return UNKNOWN
    return object_of(tree, clause) or subject_of(tree, clause)[0]


def _by(tree: Tree, verb: int) -> Party:
    for prep in tree.children(verb, "agent"):
        for noun in tree.children(prep, "pobj"):
            return party(tree, noun)
    return UNKNOWN


def _is_state(tree: Tree, word: int, verb: int) -> bool:
    pos, dep, judged = tree.words[word].pos, tree.words[word].dep, tree.lemma(verb) in _JUDGING
    if pos == "ADJ" and dep in {"ccomp", "xcomp", "advmod", "advcl"} and judged:
        return True
    if dep == "advmod" and pos in {"ADJ", "ADV"}:
        return tree.lemma(verb) in _COMING_OUT and on_axis(tree.lemma(word), "ADJ")
    return dep in _STATES and pos in {"ADJ", "VERB", "NOUN"}


def _state(tree: Tree, word: int, verb: int) -> Iterator[Predication]:
    if tree.words[word].pos == "NOUN" and tree.lemma(verb) not in {"be", "become", "remain"}:
        return
    pos = "NOUN" if tree.words[word].pos == "NOUN" else "ADJ"
    name = tree.words[word].text.lower() if pos == "ADJ" else tree.lemma(word)
    if word and on_axis(f"{tree.lemma(word - 1)}_{name}", "ADP"):  # "still at large"
        pos, name = "ADP", f"{tree.lemma(word - 1)}_{name}"
    if tree.lemma(verb) == "plead":
        name = f"plead {name}"
    found = frame(tree, verb)
    own = [i for i in negated_verb(tree, word) if i not in found.marks and i < word]
    found = Frame(found.positive is (len(own) % 2 == 0), found.certainty, (*found.marks, *own))
    if tree.lemma(verb) in _FEARING and found.certainty in FIRM:
        found = Frame(found.positive, Certainty.POSSIBLE, found.marks)  # "feared dead"
    parties = _bearer(tree, word, verb), _made_so(tree, word)
    yield made(tree, word, found, stands(name, pos), parties, verb)


def _bearer(tree: Tree, word: int, verb: int) -> Party:
    given = object_of(tree, verb)
    own = tree.child(word, "nsubj")
    if own is not None and tree.lemma(own) == "it":  # "makes it easier"
        return subject_of(tree, verb)[0]
    if own is not None:  # "found the driver guilty"
        return subject_of(tree, word)[0]
    return given if given and tree.words[word].dep != "acomp" else subject_of(tree, verb)[0]


def _made_so(tree: Tree, word: int) -> Party:
    """What something is easy or safe to do."""
    inner = tree.child(word, "xcomp")
    return UNKNOWN if inner is None else Party(frozenset({sense(key(tree.words[inner]))} - {""}))


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


def _instruments(tree: Tree, verb: int) -> Iterator[Predication]:
    """What something is done with is used: "drove them back with tear gas"."""
    for prep in tree.children(verb, "prep"):
        noun = tree.child(prep, "pobj")
        if tree.lemma(prep) != "with" or noun is None or tree.words[noun].pos != "NOUN":
            continue
        found = frame(tree, verb)
        if found.positive:
            parties = subject_of(tree, verb)[0], party(tree, noun)
            yield made(tree, noun, found, stands("use", "VERB"), parties, prep)
