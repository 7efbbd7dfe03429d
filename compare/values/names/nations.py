"""Countries and the words for their people: "Norway" and "Norwegian", "US" and "United States"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

__all__ = ["nation_of", "nation_words"]

# One country a line: its names, then the words for what and who is from there; a name of two
# words is joined with "_".
_NATIONS = """
afghanistan afghan
albania albanian
algeria algerian
argentina argentine argentinian
armenia armenian
australia australian
austria austrian
azerbaijan azerbaijani
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain united_kingdom uk british briton
bulgaria bulgarian
cambodia cambodian
canada canadian
chile chilean
china chinese
colombia colombian
congo congolese
croatia croatian croat
cuba cuban
cyprus cypriot
czech_republic czechia czech
denmark danish dane
ecuador ecuadorian
egypt egyptian
england english englishman englishwoman
estonia estonian
ethiopia ethiopian
finland finnish finn
france french frenchman frenchwoman
georgia georgian
germany german
ghana ghanaian
greece greek
guatemala guatemalan
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic icelander
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish irishman irishwoman
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan
kosovo kosovan kosovar
kuwait kuwaiti
latvia latvian
lebanon lebanese
libya libyan
lithuania lithuanian
malaysia malaysian
mali malian
malta maltese
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan
myanmar burma burmese
nepal nepalese nepali
netherlands holland dutch dutchman dutchwoman
new_zealand newzealander
nicaragua nicaraguan
niger nigerien
nigeria nigerian
north_korea northkorean
norway norwegian
pakistan pakistani
panama panamanian
peru peruvian
philippines philippine filipino filipina
poland polish pole
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
saudi_arabia saudi
scotland scottish scot scotsman scotswoman
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian
somalia somali
south_africa southafrican
spain spanish spaniard
sri_lanka srilankan
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tanzania tanzanian
thailand thai
tunisia tunisian
turkey turkish turk
uganda ugandan
ukraine ukrainian
united_states us usa america american
uruguay uruguayan
venezuela venezuelan
vietnam vietnamese
wales welsh welshman welshwoman
yemen yemeni
zambia zambian
zimbabwe zimbabwean
"""


def _parts(name: str) -> frozenset[str]:
    return frozenset(name.split("_"))


_LINES = tuple(
    tuple(_parts(name) for name in line.split()) for line in _NATIONS.strip().splitlines()
)
_LINE_OF: dict[str, list[int]] = {}
for _number, _names in enumerate(_LINES):
    for _word in frozenset().union(*_names):
        _LINE_OF.setdefault(_word, []).append(_number)
_ALL = tuple(frozenset[str]().union(*names) for names in _LINES)


def nation_words(words: Set[str]) -> frozenset[str]:
    """All words for the countries that some folded words name or derive from.

    Of a name of two words both must be there: "new" alone names no country.
    """
    lines = {n for word in words & _LINE_OF.keys() for n in _LINE_OF[word]}
    named = (n for n in sorted(lines) if any(name <= words for name in _LINES[n]))
    return frozenset[str]().union(*(_ALL[n] for n in named))


@lru_cache(maxsize=65536)
def nation_of(word: str) -> int | None:
    """The number of the country whose people or things a folded word alone tells of: "french"."""
    lines = [n for n in _LINE_OF.get(word, ()) if any(name == {word} for name in _LINES[n])]
    return lines[0] if len(lines) == 1 else None
