"""One spelling for the words of a quotation, so that two ways to write a word compare as equal."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.times.dates import MONTHS
from compare.values.words.keys import fold, number_key

if TYPE_CHECKING:
    from compare.parsed import Word

__all__ = ["FORMS", "form"]

# The same word in a contraction, in colloquial spelling or in another spelling.
FORMS = {
    "nt": "not", "re": "are", "ll": "will", "ve": "have", "m": "am", "gon": "going", "na": "to",
    "wan": "want", "got": "got", "ta": "to", "ok": "okay", "mama": "mother", "momma": "mother",
    "mom": "mother", "mum": "mother", "mamma": "mother", "dad": "father", "yeah": "yes",
    "yep": "yes", "till": "until", "til": "until", "em": "them", "cuz": "because",
    "cause": "because", "thru": "through", "ca": "can", "wo": "will", "percent": "%", "an": "a",
    "toward": "towards", "kids": "children", "goin": "going", "doin": "doing",
}  # fmt: skip
_MONTHS = {fold(name): calendar.month_name[n].lower() for name, n in MONTHS.items()}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")


def form(word: Word) -> str:
    """A word in its one spelling: "3rd" is "3", "Feb" is "february", "gonna" two plain words."""
    folded = fold(word.text)
    if word.pos == "NUM":
        return number_key(word.text)
    if folded[:1].isdigit() and (ordinal := _ORDINAL.match(folded)):
        return ordinal.group(1)
    if folded in ORDINALS and folded != "second":
        return str(int(ORDINALS[folded]))
    return FORMS.get(folded) or (_MONTHS.get(folded, folded) if word.pos == "PROPN" else folded)
