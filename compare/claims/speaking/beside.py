"""Who stands right beside a quotation that begins a sentence: "“It held,” Ida Moe went on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import TENSED, own_subject, told_behind
from compare.claims.lexicon import ASKING_VERBS, REPORTING_VERBS
from compare.values.names.persons import is_said_first, person_mentions
from compare.values.words.keys import VERBS
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_CLOSING, DOUBLE_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence, Word

__all__ = ["beside_quotation", "label_before", "named_behind", "parted_subject"]

_LEADING_ON = frozenset({",", "?", "!"})
_MAIN = frozenset({"ROOT", "conj", "parataxis", "ccomp"})
# What a verb that is none of saying has behind it where the quoted words are not what is said:
# "“Stop the Clock!” Ida Moe won the show twice".
_OBJECTS = frozenset({"dobj", "attr", "acomp", "ccomp", "oprd", "xcomp"})
_DESCRIBING = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN"})
_SAYING = REPORTING_VERBS | ASKING_VERBS
# "Prime Minister Ida Moe:".
_LONGEST_LABEL = 4


def beside_quotation(sentence: Sentence) -> list[int]:
    """The subjects right behind the quotation that a sentence begins with, whatever their verb.

    A title or a nickname in marks is no quotation, so a verb that is none of saying needs a verb
    in the marks, too.
    """
    mark = _closing_mark(sentence)
    if mark is None:
        return []
    subjects = (
        i
        for i in range(mark + 1, len(sentence.words))
        if sentence.words[i].dep == "nsubj" and _adjoins(sentence, i, mark)
    )
    return [i for i in subjects if _tells(sentence, sentence.words[i].head, mark)][:1]


def named_behind(sentence: Sentence) -> list[int]:
    """The last word of a name behind a closing mark, with titles before it, that a verb follows.

    The parse may join it to the quotation: "“… every citizen,” Chairman Ida Moe, D-Maine, said",
    "“… of the kiln,” works manager Ida Moe said".
    """
    mark = _closing_mark(sentence)
    if mark is None:
        return []
    begins = mark + 1 + _is_saying(sentence, mark + 1)
    for person in person_mentions(sentence):
        before = sentence.words[begins : person.first]
        if person.first >= begins and _are_titles(before):
            says = begins > mark + 1 or _says_behind(sentence, person.last)
            return [person.last - 1] if says else []
    return []


def _are_titles(words: Sequence[Word]) -> bool:
    """Whether words before a name only say what somebody is: "works manager", "the head of it,".

    Behind a preposition a comma must part them from the name, or it is that of somebody else: "the
    wife of Ida Moe".
    """
    if all(w.text[0].isupper() or w.text == "." for w in words):
        return True
    deep = any(w.pos == "ADP" for w in words)
    parted = words[-1].text == ","
    return parted is deep and all(w.pos in _DESCRIBING for w in words[: -1 if parted else None])


def _says_behind(sentence: Sentence, at: int) -> bool:
    """Whether a verb of saying stands here, or behind what two commas enclose."""
    if _is_comma(sentence, at):
        at = next((i + 1 for i in range(at + 1, len(sentence.words)) if _is_comma(sentence, i)), 0)
    return _is_saying(sentence, at)


def _is_saying(sentence: Sentence, at: int) -> bool:
    said = sentence.words[at : at + 1]
    return any(w.tag in TENSED and w.lemma.lower() in REPORTING_VERBS for w in said)


def _is_comma(sentence: Sentence, at: int) -> bool:
    return any(w.text == "," for w in sentence.words[at : at + 1])


def label_before(sentence: Sentence) -> int | None:
    """The last word of what may be a name that a quotation is put behind: "Ida Moe: “It held.”".

    Behind a verb, a comma will do: "Added Ida Moe, “It held.”"
    """
    words = sentence.words
    parting = {":", ","} if is_said_first(words, 0) else {":"}
    for i in range(1, min(_LONGEST_LABEL + 1, len(words) - 1)):
        if not words[i - 1].text[0].isupper():
            return None
        if words[i].text in parting:
            return i - 1 if words[i + 1].text in OPENING_MARKS else None
    return None


def parted_subject(sentence: Sentence) -> int | None:
    """A first word that the parse takes for none though it is a subject: "Moe, though, said"."""
    verb = sentence.words[0].head
    if sentence.words[verb].dep != "ROOT" or own_subject(sentence, verb) is not None:
        return None
    says = sentence.words[verb].lemma.lower() in REPORTING_VERBS
    told = told_behind(sentence, verb)
    marked = len(sentence.words) > 1 and sentence.words[1].text == ","
    return 0 if says and told and marked and verb > 0 else None


def _closing_mark(sentence: Sentence) -> int | None:
    """The mark that ends a quotation at the beginning of a sentence and leads on: ,” ?” !”.

    It may have its blank on the wrong side: '"It held, "Ida Moe said', and some on either side.
    """
    words = sentence.words
    for i in range(1, len(words) - 1):
        glued = words[i - 1].end == words[i].start or words[i].end == words[i + 1].start
        glued |= words[i].text in DOUBLE_CLOSING
        if words[i].text in CLOSING_MARKS and words[i - 1].text in _LEADING_ON and glued:
            return i
        if words[i].text in DOUBLE_MARKS:
            return None
    return None


def _adjoins(sentence: Sentence, noun: int, mark: int) -> bool:
    """Whether nothing but the subject and its verb stands between a mark and either of them."""
    verb = sentence.words[noun].head
    if verb == mark + 1:
        return noun > verb
    phrase = [i for i in sentence.subtree(noun) if i > mark]
    between = range(phrase[-1] + 1, verb)
    return (
        phrase[0] == mark + 1
        and verb > phrase[-1]
        and all(sentence.words[i].pos in {"ADV", "PUNCT"} for i in between)
    )


def _tells(sentence: Sentence, verb: int, mark: int) -> bool:
    word = sentence.words[verb]
    if word.pos != "VERB" or word.dep not in _MAIN or word.tag not in TENSED:
        return False
    if word.lemma.lower() in _SAYING:
        return True
    behind = {sentence.words[c].dep for c in sentence.children(verb) if c > verb}
    quoted = sentence.words[:mark]
    return not behind & _OBJECTS and any(w.pos in VERBS for w in quoted)
