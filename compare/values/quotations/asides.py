"""Words in a quotation that another reporter leaves out and nothing turns on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quotations.spellings import form

if TYPE_CHECKING:
    from compare.values.quotations.quotations import Quoted

__all__ = ["is_aside", "takes_all_in"]

# Characters between two words with a comma, and with a dash between blanks.
_COMMA, _DASH = 2, 3
# With which words an aside between commas begins; nouns there may be of a list.
_ADVERBIAL = frozenset({"ADV", "ADP"})
_SEVERAL = frozenset("we you they these those".split())
_HELPING = frozenset({"PRON", "AUX"})
_STATED = frozenset({"ADV", "ADJ", "VERB", "AUX"})


def is_aside(quoted: Quoted, first: int, last: int) -> bool:
    """Whether words are put in between two dashes, or adverbs between commas: ", as ever,"."""
    if not 0 < first < last < len(quoted.words):
        return False
    words = quoted.words
    gaps = words[first].start - words[first - 1].end, words[last].start - words[last - 1].end
    return min(gaps) >= (_COMMA if words[first].pos in _ADVERBIAL else _DASH)


def takes_all_in(quoted: Quoted, first: int, last: int) -> bool:
    """Whether the only word is an "all" behind "we" or "they", who are all of them anyway.

    "It is all ice" tells more than "it is ice", and so does "all of us" than "us".
    """
    if last - first != 1 or form(quoted.words[first]) != "all" or last == len(quoted.words):
        return False
    before = quoted.words[max(0, first - 2) : first]
    several = any(form(w) in _SEVERAL for w in before)
    return several and before[-1].pos in _HELPING and quoted.words[last].pos in _STATED
