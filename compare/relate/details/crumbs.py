"""What is no detail to show by itself: initials, forms of address, small words, cut-off verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.title_runs import TITLED
from compare.values.roles.titles import role_word
from compare.values.words.keys import fold, key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["is_crumb", "trimmed"]

_EDGES = frozenset({"ADP", "CCONJ", "SCONJ", "PART", "PUNCT", "PRON", "AUX"})
_POINTING = frozenset("a an the this that these those".split())
# A verb cut off from these tells no whole thought.
_OBJECTS = frozenset("dobj xcomp ccomp prt attr acomp oprd dative agent prep npadvmod".split())


def is_crumb(word: Word) -> bool:
    """Whether a word tells nothing although it is new: "F.", "Reps", "The", "one"."""
    letters = fold(word.text)
    if word.pos == "NUM":
        return key(word) == "1"
    if len(letters) < 3 and not word.text.isalnum() and "." not in word.text:
        return True  # "n't"
    if letters in _POINTING or (len(letters) == 1 and letters.isalpha()):
        return True  # "F.", what is left of "don ’ t"
    short = word.text.endswith(".") or len(letters) < 5
    titles = {role_word(letters), role_word(letters.removesuffix("s"))}  # "Reps."
    return word.pos == "PROPN" and short and not TITLED.isdisjoint(titles)


def trimmed(
    sentence: Sentence,
    part: Sequence[int],
    fixed: Collection[int],
    new: Collection[int],
    telling: Callable[[Word], bool],
) -> list[int]:
    """The words of a part without those at its ends that lean on what stands outside it.

    ``fixed`` words stay. What leans is kept where nothing else would be told.
    """
    kept = list(part)
    while kept:
        at = next((k for k in (0, -1) if _leans(sentence, kept, k) and kept[k] not in fixed), None)
        if at is None:
            break
        rest = kept[1:] if at == 0 else kept[:-1]
        small = _is_small(sentence.words[kept[at]])
        if not small and not any(i in new and telling(sentence.words[i]) for i in rest):
            break
        kept = rest
    return kept


def _is_small(word: Word) -> bool:
    cut_off = word.text[0] in "'’" and len(word.text) > 1 and word.text[1:].islower()  # "’m"
    return word.pos in _EDGES or cut_off or fold(word.text) in _POINTING


def _leans(sentence: Sentence, kept: Sequence[int], at: int) -> bool:
    word = sentence.words[kept[at]]
    if _is_small(word):
        return True
    if at == 0:
        return word.pos == "ADV" and word.head < kept[0]
    if word.pos != "VERB" or word.dep == "amod":
        return False
    behind = [c for c in sentence.children(kept[-1]) if c > kept[-1]]
    return any(sentence.words[c].dep in _OBJECTS for c in behind)
