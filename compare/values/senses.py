"""Words that news uses for one thing when it counts: "dead", "killed" and "fatalities"."""

from __future__ import annotations

__all__ = ["GENERIC", "sense"]

_SENSES = {
    "die": "dead death die fatality kill slay toll perish casualty victim murder",
    "injure": "injure injury hurt wound wounded injured maim",
    "arrest": "arrest arrested detain detainee detention custody apprehend apprehension",
    "miss": "missing miss unaccounted disappear",
    "evacuate": "evacuate evacuee evacuation displace",
    "rescue": "rescue save",
    "vote": "vote ballot",
    "child": "child kid youngster",
    "police": "police officer policeman policewoman cop",
    "soldier": "soldier troop serviceman servicewoman",
    "protester": "protester demonstrator marcher",
    "home": "home house dwelling household",
    "job": "job position post role",
    "seat": "seat",
    "employee": "employee worker staff staffer",
    "profit": "profit earnings income",
    "revenue": "revenue sale turnover",
    "magnitude": "magnitude quake earthquake tremor",
    "aftershock": "aftershock",
    "crossing": "crossing port bridge",
}
_OF = {word: name for name, words in _SENSES.items() for word in words.split()}

# Nouns that do not say what is counted: the verb they hang on does.
GENERIC = frozenset(
    "people person man woman individual other passenger resident civilian citizen member more "
    "case number total figure one".split()
)


def sense(key: str) -> str:
    """The common name of a word's sense, or the word itself."""
    return _OF.get(key, key)
