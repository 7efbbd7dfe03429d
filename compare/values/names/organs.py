"""Bodies and what acts for them: "the EU" and "the European Commission", "Parliament" and "MPs"."""

from __future__ import annotations

from functools import lru_cache

from compare.values.names.bodies import body_words
from compare.values.names.nations import nation_of

__all__ = ["may_act_for"]

# A body a line, by all its names, and behind the stroke what acts for it or is a part of it; two
# parts are two. There are many ministries.
_ROWS = """
eu; european union; brussels / commission; european commission; european council; \
european parliament; council of the eu
united nations; un; world body / unicef; unhcr; unrwa; unesco; undp; ocha; iaea; fao; ilo; iom; \
wfp; world food programme; world food program; who; world health organization; security council; \
general assembly; human rights council; refugee agency; children's fund; \
international atomic energy agency; international organization for migration
parliament; legislature; mps; lawmakers; deputies / assembly; bundesrat; bundestag; chamber; \
commons; cortes; dail; diet; duma; state duma; folketing; house; house of commons; \
house of lords; house of representatives; knesset; lok sabha; lords; lower house; \
national assembly; peers; rada; rajya sabha; riksdag; sejm; senate; storting; upper house; \
verkhovna rada
congress; legislature; lawmakers; capitol hill / house; house of representatives; senate; \
house democrats; house republicans; senate democrats; senate republicans
house; house of representatives / house democrats; house republicans
senate / senate democrats; senate republicans
lords; house of lords / peers
white house; federal government; american government; washington; administration / \
state department; justice department; \
defense department; treasury; treasury department; homeland security; \
department of homeland security; dhs; doj; energy department; commerce department; \
interior department; education department; labor department; transportation department; \
agriculture department; trade representative
government; cabinet; council of ministers / any ministry; treasury; home office; foreign office; \
cabinet office
british government; uk government; downing street; whitehall; number 10 / treasury; home office; \
foreign office; cabinet office
russian government; russia; kremlin; moscow / any ministry
chinese government; china; beijing / any ministry
justice department; doj / fbi; federal bureau of investigation; dea; atf; us attorney
homeland security; department of homeland security; dhs / ice; cbp; tsa; fema; coast guard; \
border patrol; immigration and customs enforcement; customs and border protection
defense department / army; navy; air force; marines; marine corps; national guard; centcom; \
central command
health and human services; department of health and human services; hhs / cdc; fda; nih; \
centers for disease control and prevention; food and drug administration
federal reserve / fomc; federal open market committee
met; metropolitan police / scotland yard
catholic church; church; vatican / holy see
"""
Names = frozenset[frozenset[str]]


def _read(names: str) -> Names:
    return frozenset(body_words(name) for name in names.split(";"))


def _nations(words: frozenset[str]) -> frozenset[int]:
    return frozenset(n for w in words if (n := nation_of(w)) is not None)


# Of each the names, what acts for it, and the country whose it is, if it is one's.
_BODIES = tuple(
    (_read(names), _read(organs), _nations(body_words(names.replace(";", " "))))
    for names, organs in (line.split("/") for line in _ROWS.strip().splitlines())
)


@lru_cache(maxsize=8192)
def may_act_for(a: str, b: str) -> bool:
    """Whether one of two names may be of a body and the other of what acts for it, or both of it.

    Of which country they are may be told of one only: "the British Parliament", "MPs".
    """
    left, right = body_words(a), body_words(b)
    told = [nations for words in (left, right) if (nations := _nations(words))]
    return any(
        (_among(left, body) and _among(right, body | organs))
        or (_among(right, body) and _among(left, organs))
        for body, organs, own in _BODIES
        if _of_one_country([*told, own] if own else told)
    )


def _of_one_country(told: list[frozenset[int]]) -> bool:
    return not told or bool(frozenset.intersection(*told))


def _among(words: frozenset[str], names: Names) -> bool:
    """Whether a name is one of some, or would be without its country or with "any" for a word."""
    plain = frozenset(w for w in words if nation_of(w) is None)
    named = words in names or plain in names
    return named or any("any" in name and name - {"any"} < words for name in names)
