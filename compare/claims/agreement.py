"""Whether a noun can be the subject of a verb: one or many, and in which tense both verbs are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.bodies import is_body

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["ONE", "can_be_subject", "helper", "tense"]

# Words before a noun that is one.
ONE = frozenset({"a", "an", "each", "every", "that", "the", "this"})
_PRONOUNS = dict.fromkeys(("he", "she", "it", "this", "that"), "one") | dict.fromkeys(
    ("they", "we", "these", "those"), "many"
)
# Measures, days and sums are counted as one: "two hours was", "$30,000 is".
_MEASURES = frozenset({"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"})
_OF_VERB = {"VBZ": "one", "VBP": "many"}
_PAST_FORMS = {"was": "one", "were": "many"}
_TENSES = {"VBD": "past", "VBZ": "present", "VBP": "present"}


def can_be_subject(sentence: Sentence, noun: int, verb: int) -> bool:
    """Whether nothing in the forms of a noun and a verb speaks against it: not "cables is"."""
    of_noun, of_verb = _of_noun(sentence, noun), _of_verb(sentence, verb)
    return not (of_noun and of_verb) or of_noun == of_verb


def tense(sentence: Sentence, verb: int) -> str:
    """The modal verb of a verb, else "past" or "present"; "" where it has none of its own."""
    for i in _forms(sentence, verb):
        word = sentence.words[i]
        if word.tag == "MD":
            return word.text.lower()
        if word.tag in _TENSES and word.text.lower() != "be":
            return _TENSES[word.tag]
    # The model takes "paralysed" for a participle, also where nothing but a past can be meant.
    alone = len(_forms(sentence, verb)) == 1 and sentence.words[verb].tag == "VBN"
    acts = any(sentence.words[c].dep == "nsubj" for c in sentence.children(verb))
    return "past" if alone and acts else ""


def helper(sentence: Sentence, verb: int) -> str:
    """The form of "be" or "have" that a verb is or has beside it first, else ""."""
    first = sentence.words[_forms(sentence, verb)[0]]
    return first.text.lower() if first.lemma.lower() in {"be", "have"} else ""


def _forms(sentence: Sentence, verb: int) -> list[int]:
    helping = {"aux", "auxpass"}
    return sorted([verb, *(c for c in sentence.children(verb) if sentence.words[c].dep in helping)])


def _of_verb(sentence: Sentence, verb: int) -> str:
    if not tense(sentence, verb):
        return ""
    first = sentence.words[_forms(sentence, verb)[0]]
    return _PAST_FORMS.get(first.text.lower(), _OF_VERB.get(first.tag, ""))


def _of_noun(sentence: Sentence, noun: int) -> str:
    """Whether a noun is "one" or "many"; "" where both may be: bodies, shares."""
    word, children = sentence.words[noun], [sentence.words[c] for c in sentence.children(noun)]
    if any(w.dep == "conj" for w in children):
        return "" if any(w.text.lower() == "or" for w in children) else "many"
    if word.pos in {"PRON", "DET"}:
        return _PRONOUNS.get(word.text.lower(), "")
    if word.entity in _MEASURES or any(w.text == "of" for w in children):
        return ""
    if word.tag == "NNS" and word.pos == "NOUN":
        return "many"
    one = any(w.text.lower() in ONE or w.dep == "poss" for w in children)
    if word.tag == "NN" and one and not word.entity and not is_body(word.text.capitalize()):
        return "one"
    return "one" if word.tag == "NNP" and word.entity in {"GPE", "PERSON"} else ""
