"""Whether words are negated: by "not" and its kin, by "no" before a noun, by "failed to"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from compare.values.statements.framing.fronted import fronted
from compare.values.words.keys import NOUNS, SUBJECTS, VERBS
from compare.values.words.marks import QUOTE_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.values.words.tree import Tree

__all__ = [
    "NEGATING",
    "PREVENTING",
    "REFUSING",
    "behind_but",
    "is_number_sign",
    "negated_noun",
    "negated_verb",
    "negations",
]

_NOT = frozenset("not n't n’t never nor hardly barely scarcely neither".split())
_APOSTROPHES = frozenset("'’`")
# What is left of the negated auxiliaries before their apostrophe.
_TORN = frozenset(
    "don doesn didn isn aren wasn weren hasn haven hadn won wouldn can couldn shan shouldn mightn "
    "mustn needn ain".split()
)
_NO = frozenset("no neither none nobody nothing nowhere zero no-one noone".split())
NEGATING = _NOT | _NO
# Verbs and nouns that say of what hangs on them that it did not happen.
REFUSING = frozenset(
    "fail decline refuse opt_not avoid forget neglect cease stop prevent keep_from rule_out "
    "refusal failure inability unable unwilling stop_short abstain refrain deter bar ban "
    "prohibit forbid".split()
)
# Verbs that say so of what stands behind their "from": "blocked him from leaving".
PREVENTING = frozenset(
    "block bar ban prevent stop keep prohibit forbid deter dissuade discourage preclude restrain "
    "restrict hinder exclude disqualify exempt save spare rescue".split()
)
# "nothing less than the maximum": what follows is so.
_NO_LESS = frozenset("less short other".split())
# What a "but" that leads to a noun stands before.
_NAMING = NOUNS | {"NUM", "PRON"}
_NOMINAL = _NAMING | {"ADJ", "DET", "PART"}
# Nouns whose "no" denies nothing else: "in no time", "under no pressure", "fought to no avail".
_IDIOMS = frozenset("time doubt way pressure hurry case avail effect success".split())
# "not only", "not just", "not even": what follows did happen, or more than that did.
_WIDENING = frozenset("only just merely simply solely alone necessarily entirely".split())


def negations(tree: Tree, i: int) -> list[int]:
    """The words that negate a verb, an adjective or a noun, in order."""
    return negated_noun(tree, i) if tree.words[i].pos == "NOUN" else negated_verb(tree, i)


def negated_verb(tree: Tree, verb: int) -> list[int]:
    """Words that negate a verb: on itself, on its subject or on its object."""
    found = [
        child
        for child in tree.children(verb)
        if tree.words[child].dep in {"neg", "advmod", "preconj", "cc"}
        and (tree.lowers[child] in _NOT or _no_more(tree, verb, child))
        and not _widening(tree, child)
        and not _elsewhere(tree, verb, child)
    ]
    found += [i for i in tree.children(verb, "advmod") if _no_longer(tree, i)]
    found += _torn(tree, verb)
    for child in tree.children(verb, *SUBJECTS, "dobj", "attr"):
        found += negated_noun(tree, child)
    found += _no_way(tree, verb)
    found += [i for i in _behind_prepositions(tree, verb) if i not in found]
    return found + [i for i in fronted(tree, verb) if i not in found]


def _torn(tree: Tree, verb: int) -> list[int]:
    """The "t" of a "didn ' t" that a text sets apart and a parser therefore reads as a noun."""
    i = verb - 1
    while i > 1 and tree.words[i].pos in {"ADV", "AUX"}:
        i -= 1
    torn = i > 1 and tree.words[i].text == "t" and tree.words[i - 1].text in _APOSTROPHES
    return [i] if torn and tree.lowers[i - 2] in _TORN else []


def _no_more(tree: Tree, word: int, child: int) -> bool:
    """The "no" of "no worse"."""
    comparing = tree.words[word].tag in {"JJR", "RBR"}
    return comparing and child == word - 1 and tree.lowers[child] == "no"


def _no_way(tree: Tree, verb: int) -> list[int]:
    """The "no way" right before a clause: "they say no way the country is paying"."""
    if "way" not in tree.lowers:
        return []
    first = tree.subtree(verb)[0]
    for i in (first, first - 2):
        if tree.lowers[max(i, 0) : i + 2] == ("no", "way"):
            return [i]
    return []


def negated_noun(tree: Tree, noun: int) -> list[int]:
    """Words that say that there is none of a noun: "no", "not one", "without"."""
    word = tree.words[noun]
    if is_number_sign(tree.words, noun):
        return []
    if _hyphened(tree, noun) or _hyphened(tree, noun + 2):
        return [noun - 2] if word.text.lower() == "one" else []
    if word.text.lower() in _NO:
        more = word.text.lower() == "nothing" and _no_less(tree, noun)
        return [] if more or behind_but(tree, noun) is not None else [noun]
    if behind_but(tree, noun) is not None:
        return []
    beside = tree.children(noun, "det", "neg", "nummod", "amod", "preconj")
    found = [child for child in beside if child < noun and _denies(tree, child)]
    head = tree.head(noun)
    if word.dep == "pobj" and head is not None and tree.lemma(head) == "without":
        found.append(head)
    return found


def _denies(tree: Tree, child: int) -> bool:
    """Whether a word before a noun says that there is none; "not" and "one" do so once."""
    if is_number_sign(tree.words, child) or _not_one(tree, child + 1):
        return False
    negates = tree.words[child].dep == "neg" and not _widening(tree, child)
    return tree.lowers[child] in _NO or negates or _not_one(tree, child)


def _no_less(tree: Tree, nothing: int) -> bool:
    """The "nothing" of "nothing less than the maximum" and of "did nothing but complain"."""
    behind = tree.words[nothing + 1 : nothing + 3]
    doing = len(behind) > 1 and behind[0].text.lower() == "but" and behind[1].pos in VERBS
    return doing or (bool(behind) and behind[0].text.lower() in _NO_LESS)


def behind_but(tree: Tree, noun: int) -> int | None:
    """Of whom alone it is so what is denied of all others: the mayor of "nobody but the mayor"."""
    behind = tree.words[noun + 1 : noun + 3]
    if len(behind) < 2 or behind[0].text.lower() != "but" or not _is_none(tree, noun):
        return None
    joining = tree.head(noun + 1)
    if joining is not None and tree.words[joining].pos in VERBS and behind[0].dep == "cc":
        return None  # "they found nothing but the police did"
    run = takewhile(lambda j: tree.words[j].pos in _NOMINAL, range(noun + 2, len(tree.words)))
    return next((j for j in reversed([*run]) if tree.words[j].pos in _NAMING), None)


def _is_none(tree: Tree, noun: int) -> bool:
    near = (noun, *tree.children(noun, "det", "neg"))
    return any(tree.lowers[i] in _NO for i in near)


def is_number_sign(words: Sequence[Word], i: int) -> bool:
    """The "No." of "No. 5", with its full stop, apart from it or without."""
    if words[i].text not in {"No", "No."}:
        return False
    behind = [word for word in words[i + 1 : i + 3] if word.text != "."]
    return bool(behind) and behind[0].pos == "NUM"


def _hyphened(tree: Tree, one: int) -> bool:
    """Whether a word is the "one" of "no-one", of which a parser makes three words."""
    return tree.lowers[max(one - 2, 0) : one + 1] == ("no", "-", "one")


def _behind_prepositions(tree: Tree, i: int) -> list[int]:
    """The "no" in what hangs on a verb: "agrees with him on no issue"."""
    found: list[int] = []
    for prep in tree.children(i, "prep"):
        inner = tree.child(prep, "pobj")
        if prep < i and tree.lemma(prep) == "with":
            continue  # "with no warning, he left"
        if inner is not None and tree.lemma(inner) not in _IDIOMS:
            found += [
                n for n in negated_noun(tree, inner) if tree.words[n].dep in {"det", "nummod"}
            ]
            found += _behind_prepositions(tree, inner)
    return found


def _not_one(tree: Tree, number: int) -> bool:
    return tree.before(number) == "not" and tree.lemma(number) in {"one", "single"}


def _no_longer(tree: Tree, adverb: int) -> bool:
    return tree.lowers[adverb] == "longer" and tree.before(adverb) == "no"


def _widening(tree: Tree, negation: int) -> bool:
    behind = tree.words[negation + 1 : negation + 2]
    return bool(behind) and behind[0].text.lower() in _WIDENING


def _elsewhere(tree: Tree, verb: int, negation: int) -> bool:
    """Whether "not" behind the verb denies another thing: "applies to couples, not partners".

    What only opens a quotation sets nothing apart: "is 'not a fan'".
    """
    word = tree.words[negation]
    if negation < verb:
        return False
    between = [w for w in tree.words[verb + 1 : negation] if w.text not in QUOTE_MARKS]
    return any(w.pos in {"NOUN", "PROPN", "PUNCT"} for w in between) and word.text.lower() == "not"
