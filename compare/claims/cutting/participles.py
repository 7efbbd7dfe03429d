"""Whose deed a participle behind a comma tells: "The storm crossed the coast, killing three"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.cutting.borrowed import shared_subject
from compare.claims.grammar import finite, own_subject, subject_before, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.persons.figures import is_person
from compare.claims.sharing import may_be_of_others
from compare.values.words.genders import PRONOUNS_OF_PEOPLE

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["doer", "doer_of_joined"]

# Participles that serve as prepositions.
_PREPOSITIONS = frozenset({"accord", "begin", "concern", "exclude", "follow", "include", "start"})
# Names of who somebody is that begin like such a deed.
_NOUNS = frozenset({("running", "back"), ("running", "backs"), ("running", "mate")})
# What a deed as a whole brings about, where somebody does it: "Six have resigned, forcing a vote".
_CAUSING = frozenset(
    "allow cause enable end force lead leave make mean prompt spark trigger".split()
)
# Of what only is so, it is that it is so which brings a thing about.
_BEING = frozenset({"are", "be", "been", "is", "was", "were"})
_COMMON = frozenset({"NN", "NNS"})
_PERSONAL = frozenset({"he", "she", "they", "we", "i", "you"})
# Fewer words and marks read as a part of what stands before them: ", killing three."; what is said
# has a speaker of its own.
_LEAST_WORDS, _LEAST_SAID = 9, 6


def doer(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """The subject that a participle behind a comma takes over; none where it may be another's."""
    word = sentence.words[verb]
    if word.dep != "advcl" or word.tag != "VBG" or word.lemma.lower() in _PREPOSITIONS:
        return None
    if first != verb or first <= word.head or sentence.words[first - 1].text != ",":
        return None
    # "They won without the kicker, running back Ole Moe and the coach": no verb at all.
    if own_subject(sentence, verb) is not None or sentence.lowers[verb : verb + 2] in _NOUNS:
        return None
    head = sentence.words[word.head]
    least = _LEAST_SAID if word.lemma.lower() in REPORTING_VERBS else _LEAST_WORDS
    if len(sentence.words) - first < least or not _is_told(sentence, word.head, verb):
        return None
    subject = subject_before(sentence, word.head)
    # "officials reported a rise, straining the wards": what they reported does the straining; but
    # "he said, adding that".
    says = head.lemma.lower() in REPORTING_VERBS and word.lemma.lower() not in REPORTING_VERBS
    if says or subject is None or _hangs_on_doubtful(sentence, word.head):
        return None
    if may_be_of_others(sentence, verb) or _is_of_another(sentence, verb):
        return None
    if _is_of_the_whole(sentence, verb, subject):
        return None
    return subject


def doer_of_joined(sentence: Sentence, verb: int, first: int) -> tuple[int, int] | None:
    """The subject of a participle joined to one that takes it over: "killing 17, injuring 200".

    Both must say whom or what they do it to.
    """
    word = sentence.words[verb]
    if word.dep != "conj" or word.tag != "VBG" or first != verb:
        return None
    head = word.head
    if not (_does_to(sentence, verb) and _does_to(sentence, head)):
        return None
    if sentence.words[head].dep == "conj":
        return doer_of_joined(sentence, head, head)
    return doer(sentence, head, head)


def _hangs_on_doubtful(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is joined to one whose subject it does not surely take over."""
    if sentence.words[verb].dep != "conj" or own_subject(sentence, verb) is not None:
        return False
    return shared_subject(sentence, verb, sentence.subtree(verb)[0]) is None


def _does_to(sentence: Sentence, verb: int) -> bool:
    """Whether an object of a verb stands behind it."""
    return any(c > verb and sentence.words[c].dep == "dobj" for c in sentence.children(verb))


def _is_told(sentence: Sentence, head: int, verb: int) -> bool:
    """Whether a participle hangs on what the sentence tells, by itself or before ", he said"."""
    word = sentence.words[head]
    if word.dep == "ccomp":
        says = sentence.words[word.head]
        return says.dep == "ROOT" and word.head > verb and says.lemma.lower() in REPORTING_VERBS
    return word.dep in {"ROOT", "conj"}


def _is_of_another(sentence: Sentence, verb: int) -> bool:
    """Whether somebody else acts between: "Guests fled, with two boys hurling stones, smashing".

    And "The row grew when the paper printed the letter, saying ...".
    """
    head = sentence.words[verb].head
    between = [c for c in sentence.children(head) if head < c < verb]
    for i in between:
        word = sentence.words[i]
        if word.dep == "prep" and word.lemma.lower() == "with" and _is_parted(sentence, i):
            return True
        if word.dep == "advcl" and finite(sentence, i) and _has_other_doer(sentence, i):
            return True
    return False


def _has_other_doer(sentence: Sentence, clause: int) -> bool:
    """Whether a clause has a noun for its subject that does something: not "after he left"."""
    subject = own_subject(sentence, clause)
    if subject is None or sentence.words[subject].dep != "nsubj":
        return False
    return sentence.words[subject].pos != "PRON"


def _is_parted(sentence: Sentence, at: int) -> bool:
    return text_before(sentence, at) == ","


def _is_of_the_whole(sentence: Sentence, verb: int, subject: tuple[int, int]) -> bool:
    """Whether it is all that was told that does what a participle says.

    Somebody does not do it to himself: "she became head, making her the first".
    """
    heads = sentence.tops(range(*subject))
    if [sentence.lowers[i] for i in heads] == ["it"]:  # may be all that was told before
        return True
    whose = {_pronoun(sentence.lowers[i]) for i in heads} - {""}
    reached = (i for c in sentence.children(verb) for i in _reached(sentence, c))
    told = {_pronoun(sentence.lowers[i]) for i in reached}
    if whose & told:
        return True
    about = {sentence.words[c].dep for c in sentence.children(verb)}
    lemma = sentence.words[verb].lemma.lower()
    if lemma == "mean" and "ccomp" in about:
        return True
    things = all(sentence.words[i].tag in _COMMON for i in heads)
    if lemma in _CAUSING and things and sentence.lowers[sentence.words[verb].head] in _BEING:
        return True
    if lemma not in _CAUSING or not about & {"ccomp", "dobj"}:
        return False
    return any(_is_somebody(sentence, i) for i in heads)


def _is_somebody(sentence: Sentence, noun: int) -> bool:
    word = sentence.words[noun]
    return is_person(word) or word.text.lower() in _PERSONAL or word.pos == "NUM"


def _reached(sentence: Sentence, child: int) -> tuple[int, ...]:
    """A complement of a verb and its subject: the "her" of "making her the first"."""
    word = sentence.words[child]
    if word.dep in {"dative", "dobj", "nsubj"}:
        return (child,)
    if word.dep not in {"ccomp", "xcomp"}:
        return ()
    subject = own_subject(sentence, child)
    return () if subject is None else (subject,)


def _pronoun(word: str) -> str:
    """The pronoun that a form of it goes by: "him" is "he"; "himself" is another matter."""
    return "" if word.endswith("self") else PRONOUNS_OF_PEOPLE.get(word, "")
