"""Crimes of no table, by where they stand: what somebody is "charged with" or "jailed for"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.crime_names import CRIME
from compare.values.words.keys import CONTENT, DATES, NOUNS, fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["apart_as_offences", "offence_at"]

# A word for a charge or a sentence, and the prepositions behind which the crime stands.
_TRIGGERS = {
    "charge": "with",
    "convict": "of",
    "guilty": "of",
    "conviction": "for",
    "sentence": "for",
    "jail": "for",
    "imprison": "for",
    "fine": "for",
    "prison": "for",
    "give": "for",
    "go": "for",
    "send": "for",
}
# What stands between them: "two counts of", "seven years for".
_COUNTED = frozenset("charge count offence offense".split())
_TERMS = frozenset("day fine life month sentence term week year".split())
# "Gave", "went" and "sent" tell of a sentence where such a word hangs on them.
_SENTENCED = frozenset({"prison", "jail"})
_LIGHT_VERBS = frozenset({"give", "go", "send"})
# Words that name no crime, or only a deed that the law may call by several names.
_LOOSE = frozenset(
    """
    abuse act action activity assist attack attempt be beat behaviour behavior breach case cause
    conduct crime damage death disorder do deed event fail failure felony harm have he help hit
    hurt incident injure injury involvement it kill killing lie make misconduct misdemeanor
    misdemeanour offence
    offense one part participate participation plan play plot refusal refuse role scheme shoot
    shooting stab stabbing take that this try use violation violence what
    """.split()
)
# Verbs in the names of crimes: "handling stolen goods"; others tell what was done in any words.
_VERBS_OF_LAW = frozenset(
    "forge handle harbor harbour impersonate incite pervert receive resist".split()
)
# Crimes of the table whose names may stand for one that is told by another name.
_BROAD = frozenset(
    "assault conspiracy contempt corruption espionage evasion fraud negligence obstruction "
    "possession racketeering sedition tax terrorism theft treason vandalism".split()
)
_DONE = frozenset({"pobj", "pcomp"})


def offence_at(tree: Tree, i: int) -> str:
    """The crime that a word tells by its place, its own word first: "accounting false"."""
    word = tree.words[i]
    if tree.lemma(i) in _LOOSE | _TERMS | _COUNTED or word.entity in DATES | {"MONEY", "PERSON"}:
        return ""
    by_law = tree.lemma(i) in _VERBS_OF_LAW and tree.child(i, "dobj") is not None
    if not (word.pos == "NOUN" or (word.tag == "VBG" and by_law)):
        return ""
    at = i
    while tree.words[at].dep == "conj" and tree.words[at].head != at:
        at = tree.words[at].head
    if tree.words[at].dep not in _DONE or not _is_charged(tree, tree.words[at].head):
        return ""
    if any(c for c in tree.children(i, "poss")):
        return ""  # "jailed for his views" names no crime
    return " ".join([fold(word.lemma), *sorted(_beside(tree, i))])


def apart_as_offences(a: str, b: str) -> bool:
    """Whether two crimes are no two names of one: neither tells all or a part of the other.

    They share no word, or one thing is done in two ways: "careless driving", "dangerous driving".
    A broad one of the table ("fraud") may be what one of no table is called in other words.
    """
    if len({a, b} & _BROAD) == 1 and not {a, b} <= CRIME.keys():
        return False
    (head, *rest), (its_head, *its_rest) = a.split(), b.split()
    if head == its_head:
        return bool(rest) and bool(its_rest) and set(rest).isdisjoint(its_rest)
    return {head, *rest}.isdisjoint({its_head, *its_rest})


def _is_charged(tree: Tree, prep: int) -> bool:
    """Whether a preposition ties a crime to a word for a charge or a sentence."""
    above = tree.head(prep)
    if above is None or tree.words[prep].pos not in {"ADP", "SCONJ"}:
        return False
    lemma = tree.lemma(above)
    if lemma in _COUNTED and tree.words[above].pos == "NOUN" and tree.lemma(prep) == "of":
        return True
    if _TRIGGERS.get(lemma) == tree.lemma(prep):
        return lemma not in _LIGHT_VERBS or _is_sentence(tree, above)
    if lemma in _TERMS and tree.lemma(prep) == "for":
        return any(_is_verb_of_sentence(tree, j) for j in tree.above(above, 3))
    return False


def _is_verb_of_sentence(tree: Tree, i: int) -> bool:
    lemma = tree.lemma(i)
    return lemma in _TRIGGERS and (lemma not in _LIGHT_VERBS or _is_sentence(tree, i))


def _is_sentence(tree: Tree, verb: int) -> bool:
    """Whether somebody "goes" or is "sent to prison", or is given years."""
    if tree.lemma(verb) != "give":
        return any(tree.lemma(j) in _SENTENCED for j in tree.behind(verb))
    return any(tree.lemma(j) in _TERMS for j in tree.children(verb, "dobj", "oprd"))


def _beside(tree: Tree, i: int) -> set[str]:
    """The senses of the words that tell which crime it is."""
    near = tree.children(i, "amod", "compound", "dobj", "nmod")
    of = tree.objects(i, {"of"})
    inside = [j for c in (*near, *of) for j in (c, *tree.children(c, "amod", "compound", "nmod"))]
    content = (j for j in inside if tree.words[j].pos in CONTENT | NOUNS)
    return {sense(key(tree.words[j])) for j in content} - {"", fold(tree.words[i].lemma)}
