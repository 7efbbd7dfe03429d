"""Where "he said" or a whole clause is only put in: "The thieves cut it, police said, and fled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import TENSED, own_subject, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.values.words.marks import QUOTE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["around_saying", "goes_on", "only_says"]

_SAID = frozenset({"ccomp", "parataxis"})
# What a verb of saying has behind it where it does not belong to what stands before.
_CONTENTS = _SAID | {"acomp", "attr", "dobj", "oprd", "xcomp"}
_HEARD_BY = frozenset({"assure", "tell", "warn"})


def only_says(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells no more than who says what stands before it: ", police said"."""
    word = sentence.words[verb]
    if word.lemma.lower() not in REPORTING_VERBS or own_subject(sentence, verb) is None:
        return False
    contents = _CONTENTS - {"dobj"} if word.lemma.lower() in _HEARD_BY else _CONTENTS
    return not any(c > verb and sentence.words[c].dep in contents for c in sentence.children(verb))


def around_saying(sentence: Sentence, verb: int) -> int:
    """The verb that goes on behind an inserted "police said", else ``verb`` itself.

    Behind a quotation it is the speaker who does more: "“It held,” Ida Moe said, and left".
    """
    subject = own_subject(sentence, verb)
    if subject is None or subject > verb or not only_says(sentence, verb):
        return verb
    before = sentence.subtree(subject)[0] - 1
    if before < 1 or sentence.words[before].text != "," or _quoted_before(sentence, before):
        return verb
    if sentence.words[verb].dep == "parataxis" and sentence.words[verb].head < before:
        return sentence.words[verb].head
    said = (c for c in sentence.children(verb) if sentence.words[c].dep in _SAID and c < before)
    return next(said, verb)


def _quoted_before(sentence: Sentence, at: int) -> bool:
    near = sentence.words[max(0, at - 1) : at + 2]
    return any(w.text in QUOTE_MARKS for w in near)


def goes_on(sentence: Sentence, verb: int) -> bool:
    """Whether a verb behind a comma goes on with what stood before: ", which bled, voted to"."""
    tensed = sentence.words[verb].tag in TENSED and text_before(sentence, verb) == ","
    says = sentence.words[verb].lemma.lower() in REPORTING_VERBS
    return tensed and not says and own_subject(sentence, verb) is None
