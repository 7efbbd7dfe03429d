"""What of a sentence is said by the one whom a pronoun means, and so does not tell who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import marks, own_subject, text_before, told_behind
from compare.values.words.genders import HE_OR_SHE, PRONOUNS_OF
from compare.values.words.marks import CLOSING_MARKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.claims.speaking.tellers import Teller
    from compare.parsed import Sentence, Word

__all__ = ["closes", "is_he_or_she", "said_before", "said_behind", "verb_of"]

# So many words may stand between a quotation and the pronoun behind it: a mark and a verb.
_BETWEEN = 3
_LEADING_IN = frozenset({",", ":", "."})
# Marks behind which a new statement begins: "Lind was calm; he said", "Lind frowned – he said".
_PARTING = frozenset({";", "–", "—", "--", ":", "("})
# Verbs that say nothing but what stands beside them.
_SAYING = frozenset({"add", "say"})
# And those that may say nothing at all: "When it was over, Lind testified".
_TESTIFYING = frozenset({"explain", "state", "testify", "write"})
# What tells when, where and how it was said.
_HOW = frozenset({"advmod", "npadvmod", "prep", "punct"})


def said_before(sentence: Sentence, at: int, quoted: Callable[[Word], bool]) -> frozenset[int]:
    """The words before a pronoun that are what it says: "Lind fell, he said", "“I fell,” he said".

    Where these are a quotation that is a sentence by itself, all before that is the article's:
    "Ruth Pell was angry, “We lost,” she said."
    """
    begins = _quotation_before(sentence, at, quoted)
    if begins is not None:
        return frozenset(range(begins, at))
    words, verb = sentence.words, sentence.words[at].head
    before = min(at, verb) - 1
    while before >= 0 and (words[before].pos in {"ADV", "CCONJ"} or words[before].text == ","):
        before -= 1
    follows = words[before + 1].text == "," or words[before].pos == "PUNCT"
    if before < 0 or not follows or words[before].text in _PARTING or _says_more(sentence, verb):
        return frozenset()
    parted = next((i + 1 for i in range(before, -1, -1) if words[i].text in _PARTING), 0)
    if closes(sentence, verb):
        said = frozenset(range(at))
    elif words[verb].dep in {"parataxis", "ccomp"}:
        said = frozenset(range(len(words))) - frozenset(sentence.subtree(verb))
    else:
        said = _told(sentence, verb, "ccomp", "parataxis")
    return frozenset(i for i in said if i >= parted)


def closes(sentence: Sentence, verb: int) -> bool:
    """Whether all that a sentence tells is what somebody says by its last words: ", Ida Moe said".

    The parse may hang but a part of it on the verb, or take "Capt." for the end of a sentence.
    """
    words, subject = sentence.words, own_subject(sentence, verb)
    lemma = words[verb].lemma.lower()
    if lemma not in _SAYING | _TESTIFYING or words[verb].dep != "ROOT" or subject is None:
        return False
    phrase = sentence.subtree(subject)
    if subject > verb or phrase[-1] + 1 != verb:
        return False
    if any(c > verb and words[c].dep not in _HOW for c in sentence.children(verb)):
        return False
    before = text_before(sentence, phrase[0])
    cut = before == "." and any(w.dep == "ROOT" for w in words[: phrase[0]])
    return cut or (lemma in _SAYING and (before == "," or before in CLOSING_MARKS))


def said_behind(sentence: Sentence, at: int) -> frozenset[int]:
    """The words of the clause that a verb of saying has behind it: "he said that Lind fell"."""
    words, verb = sentence.words, sentence.words[at].head
    end = next((i for i in range(verb, len(words)) if words[i].text in _PARTING), len(words))
    return frozenset(i for i in _told(sentence, verb, "ccomp") if verb < i < end)


def _quotation_before(sentence: Sentence, at: int, quoted: Callable[[Word], bool]) -> int | None:
    words = sentence.words
    near = range(at - 1, max(-1, at - 1 - _BETWEEN), -1)
    first = next((i for i in near if quoted(words[i])), None)
    while first and quoted(words[first - 1]):
        first -= 1
    if first is None or first < 2 or words[first - 2].text not in _LEADING_IN:
        return None
    return first if words[first].text[0].isupper() else None


def _says_more(sentence: Sentence, verb: int) -> bool:
    """Whether what is said comes behind the verb, or the verb itself is in a clause with "that"."""
    return bool(told_behind(sentence, verb) or marks(sentence, verb))


def _told(sentence: Sentence, verb: int, *deps: str) -> frozenset[int]:
    inside = (c for c in sentence.children(verb) if sentence.words[c].dep in deps)
    return frozenset(i for c in inside for i in sentence.subtree(c))


def verb_of(sentence: Sentence, found: Teller) -> Word:
    """The verb of a speaker: one in a quotation, as in “don't tell”, tells of nobody outside."""
    noun = sentence.words[found.noun]
    return sentence.words[noun.head] if noun.dep == "nsubj" else noun


def is_he_or_she(sentence: Sentence, found: Teller) -> bool:
    """Whether a speaker is told by a pronoun for a man or a woman."""
    word = sentence.words[found.noun]
    if word.dep == "poss":  # "Her response:"
        return word.text.lower() in PRONOUNS_OF
    return word.text.lower() in HE_OR_SHE
