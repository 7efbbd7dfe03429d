"""Units of news: money, lengths, weights, temperatures, durations, shares, each by a base unit."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ABOVE_ZERO",
    "BELOW_ZERO",
    "CALIBRE",
    "CURRENCIES",
    "MONEY",
    "PER",
    "PERIODS",
    "YEAR",
    "Unit",
    "find_unit",
    "unit_of",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """``base`` names what is measured; a value times ``factor`` plus ``shift`` is in base units.

    Units with the same ``family`` are the same unit in other spelling; between families a value
    has been converted, and so rounded.
    """

    base: str
    factor: float
    family: str
    shift: float = 0.0
    plural: str = ""


# The bore of a weapon, which names its sort rather than how much of something there is.
CALIBRE = "calibre"
# Units of money that are written without a sign.
_COINS = frozenset("crown franc peso ruble yuan dinar rand yen".split())
CURRENCIES = {
    "$": "dollar",
    "us$": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₹": "rupee",
    "rs": "rupee",
    "rs.": "rupee",
    "a$": "australian dollar",
    "c$": "canadian dollar",
    "usd": "dollar",
    "eur": "euro",
    "gbp": "pound",
}
MONEY = frozenset(CURRENCIES.values()) | _COINS

# base | factor | spellings
_TABLE = """
percent|1|percent % pc
point|1|percentage_point percentage_points
point|0.01|basis_point basis_points
dollar|1|dollar dollars
dollar|0.01|cent cents
euro|1|euro euros
pound|1|pence_pound
yen|1|yen
rupee|1|rupee rupees
crown|1|crown crowns krona kronor krone kroner
franc|1|franc francs
peso|1|peso pesos
ruble|1|ruble rubles rouble roubles
yuan|1|yuan
dinar|1|dinar dinars
rand|1|rand
rupee|1e5|lakh lakhs
rupee|1e7|crore crores
metre|1|metre metres meter meters
metre|1000|kilometre kilometres kilometer kilometers km kms
metre|1609.344|mile miles
metre|1852|nautical_mile nautical_miles
metre|0.3048|foot feet ft
metre|0.9144|yard yards
metre|0.0254|inch inches
metre|0.01|centimetre centimetres centimeter centimeters cm
metre|0.001|millimetre millimetres millimeter millimeters mm
square metre|1|square_metre square_metres square_meter square_meters m² sqm
square metre|0.092903|square_foot square_feet sq_ft
square metre|1e6|square_kilometre square_kilometres square_kilometer square_kilometers sq_km km²
square metre|2589988|square_mile square_miles
square metre|4046.86|acre acres
square metre|1e4|hectare hectares
gram|1|gram grams
gram|1000|kilogram kilograms kilo kilos kg
gram|1e6|ton tons tonne tonnes
gram|28.3495|ounce ounces
litre|1|litre litres liter liters
litre|3.785|gallon gallons
litre|158.987|barrel barrels
second|1|second seconds
second|60|minute minutes min mins
second|3600|hour hours hr hrs
second|86400|day days
second|604800|week weeks
second|1209600|fortnight
second|2629800|month months
second|31557600|year years
second|315576000|decade decades
second|3155760000|century centuries
watt|1e3|kilowatt kilowatts kw
watt|1e6|megawatt megawatts mw
watt|1e9|gigawatt gigawatts gw
speed|0.44704|mph
speed|0.27778|kph kmh
speed|0.51444|knot knots
storey|1|storey storeys story stories floor-high
calibre|1|calibre caliber
"""
_UNITS: dict[str, Unit] = {}
for _line in _TABLE.strip().splitlines():
    _base, _factor, _names = _line.split("|")
    for _name in _names.split():
        _UNITS[_name.replace("_", " ")] = Unit(
            _base,
            float(_factor),
            _names.split()[0],
            plural=_names.split()[min(1, len(_names.split()) - 1)].replace("_", " "),
        )
_UNITS["celsius"] = Unit("celsius", 1.0, "celsius", plural="degrees Celsius")
_UNITS["fahrenheit"] = Unit("celsius", 5 / 9, "fahrenheit", -160 / 9, "degrees Fahrenheit")
_UNITS["c"] = _UNITS["celsius"]
_UNITS["f"] = _UNITS["fahrenheit"]
_SINGLE = {"c", "f"}
# Of degrees above or below zero nobody knows the scale: they are compared with each other alone.
_DEGREE = Unit("degree", 1.0, "degree")
BELOW_ZERO, ABOVE_ZERO = ["below", "zero"], ["above", "zero"]
_OF_TWO = frozenset(name.split()[0] for name in _UNITS if " " in name)

PERIODS = frozenset("second minute hour day week month quarter year season".split())
YEAR = _UNITS["year"].factor
_WEIGHT = Unit("gram", 453.592, "pound")
_MONEY = Unit("pound", 1.0, "pound")
# What stands between an amount and a period: "a month", "per hour".
PER = frozenset({"a", "an", "per", "each", "every", "/"})
# A length in one of these is a speed; in a longer period it tells of growth.
_CLOCKED = frozenset({"second", "minute", "hour"})
_BY_A_LETTER = {"s": "second", "h": "hour"}
_SPEEDS = {("mile", "hour"): _UNITS["mph"], ("kilometre", "hour"): _UNITS["kph"]}


def find_unit(tokens: list[str], at: int) -> tuple[Unit | None, int]:
    """The unit that begins at a token (a hyphen may stand before it), and where it ends."""
    unit, end = _find_unit(tokens, at)
    speed = _speed(unit, tokens, end) if unit is not None and unit.base == "metre" else None
    return speed or (unit, end)


def _speed(length: Unit, tokens: list[str], at: int) -> tuple[Unit, int] | None:
    """The speed of a length with the period behind it: "miles per hour", "km/h"."""
    at += tokens[at : at + 1] == ["-"]
    if at >= len(tokens) or tokens[at] not in PER:
        return None
    slash = tokens[at] == "/"
    at += 1 + (tokens[at + 1 : at + 2] == ["-"])
    word = tokens[at].rstrip(".") if at < len(tokens) else ""
    period = word if word in _CLOCKED else _BY_A_LETTER.get(word) if slash else None
    if period is None:
        return None
    told = Unit("speed", length.factor / _UNITS[period].factor, f"{length.family} a {period}")
    return _SPEEDS.get((length.family, period), told), at + 1


def _find_unit(tokens: list[str], at: int) -> tuple[Unit | None, int]:
    if tokens[at : at + 1] == ["-"]:
        at += 1
    if at >= len(tokens):
        return None, at
    word = tokens[at]
    if word in {"°", "degrees", "degree"}:
        if tokens[at + 1 : at + 3] in (BELOW_ZERO, ABOVE_ZERO):
            return _DEGREE, at + 1
        name = tokens[at + 1] if at + 1 < len(tokens) else ""
        return (_UNITS[name], at + 2) if name in {"c", "f", "celsius", "fahrenheit"} else (None, at)
    if word in {"pound", "pounds", "lb", "lbs"}:
        return (_WEIGHT if word.startswith("l") or _weighs(tokens, at) else _MONEY), at + 1
    if word == "per" and tokens[at + 1 : at + 2] == ["cent"]:
        return _UNITS["percent"], at + 2
    if word in _OF_TWO and at + 1 < len(tokens) and (two := _UNITS.get(f"{word} {tokens[at + 1]}")):
        return two, at + 2
    if word.rstrip(".") in _SINGLE:  # degrees only where it touches the number
        return None, at
    unit = _UNITS.get(word.rstrip("."))
    return (unit, at + 1) if unit else (None, at)


def _weighs(tokens: list[str], at: int) -> bool:
    """Whether pounds are a weight: some word near says so."""
    near = tokens[max(0, at - 10) : at + 5]
    return any(t.startswith(("weigh", "heav", "overweight", "tall", "foot", "feet")) for t in near)


def unit_of(family: str) -> Unit | None:
    """The unit of a family's first spelling, None for money and for what has no unit."""
    unit = _UNITS.get(family.replace("_", " "))
    return unit if unit is not None and unit.plural else None
