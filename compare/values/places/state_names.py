"""The short forms of American and Canadian states: "Wash.", "N. H.", "R-Wyo.", "PA"."""

from __future__ import annotations

from compare.values.words.keys import fold

__all__ = ["state_of", "state_written"]

# A state a line: its name folded, the code of the post, then the forms that newspapers use. The
# names that are also those of a town or a country have "state" behind them.
_STATES = """
alabama AL Ala
alaska AK
arizona AZ Ariz
arkansas AR Ark
california CA Calif
colorado CO Colo
connecticut CT Conn
delaware DE Del
florida FL Fla
georgiastate GA Ga
hawaii HI
idaho ID Ida
illinois IL Ill
indiana IN Ind
iowa IA
kansas KS Kan Kans
kentucky KY Ky
louisiana LA La
maine ME Me
maryland MD Md
massachusetts MA Mass
michigan MI Mich
minnesota MN Minn
mississippi MS Miss
missouri MO Mo
montana MT Mont
nebraska NE Neb Nebr
nevada NV Nev
newhampshire NH
newjersey NJ
newmexico NM NMex
newyorkstate NY
northcarolina NC NCar
northdakota ND NDak
ohio OH
oklahoma OK Okla
oregon OR Ore Oreg
pennsylvania PA Pa Penn Penna
rhodeisland RI
southcarolina SC SCar
southdakota SD SDak
tennessee TN Tenn
texas TX Tex
utah UT
vermont VT Vt
virginia VA Va
washingtonstate WA Wash
westvirginia WV WVa
wisconsin WI Wis Wisc
wyoming WY Wyo
washingtondc DC
puertorico PR
alberta AB Alta
britishcolumbia BC
manitoba MB Man
newbrunswick NB
newfoundland NL Nfld
novascotia NS
ontario ON Ont
quebec QC Que
saskatchewan SK Sask
"""
_POSTAL: dict[str, str] = {}
_SHORT: dict[str, str] = {}
for _line in _STATES.strip().splitlines():
    _name, _code, *_forms = _line.split()
    _POSTAL[_code] = _name
    _SHORT |= {fold(_form): _name for _form in (_code, *_forms)}
# What many call a town rather than a state.
_TOWNS = {"LA": "losangeles"}
# Shorter forms are words or codes of something else unless a full stop stands in them.
_PLAIN = 4


def state_written(name: str) -> str:
    """The folded name of the state that a short form stands for; "" for any other name.

    A code counts in capitals only, a form of up to three letters with a full stop only.
    """
    flat = name.strip()
    letters = "".join(c for c in flat if c.isalpha())
    if flat.replace(".", "").replace(" ", "") != letters or not letters[:1].isupper():
        return ""
    if letters.isupper() and letters in _TOWNS:
        return _TOWNS[letters]
    if letters.isupper() and letters in _POSTAL:
        return _POSTAL[letters]
    return _SHORT.get(fold(letters), "") if "." in flat or len(letters) >= _PLAIN else ""


def state_of(folded: str) -> str:
    """The state of a folded short form where nothing else can be meant: "wash" of "R-Wash."."""
    return _SHORT.get(folded, "").removesuffix("state")
