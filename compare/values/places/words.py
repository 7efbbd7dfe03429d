"""Words for kinds of places, and the prepositions behind which places stand."""

from __future__ import annotations

from compare.values.words.rows import by_first_word

__all__ = [
    "AT",
    "GOING",
    "INSIDE",
    "KIND_OF_SITE",
    "LODGED",
    "NAMED_SITES",
    "OUTSIDE",
    "QUARTERS",
    "ROOMS",
    "SETTLEMENTS",
    "SITES",
    "STREETS",
    "SURELY_WHERE",
    "SURROUNDINGS",
    "TO",
    "WHERE",
]

# Last words of the names of streets, with the short forms that addresses have.
STREETS = {
    "street": "street",
    "st": "street",
    "avenue": "avenue",
    "ave": "avenue",
    "road": "road",
    "rd": "road",
    "lane": "lane",
    "drive": "drive",
    "boulevard": "boulevard",
    "blvd": "boulevard",
    "terrace": "terrace",
    "square": "square",
    "alley": "alley",
    "crescent": "crescent",
}
SETTLEMENTS = frozenset("city hamlet suburb town village".split())
# Parts of a town.
QUARTERS = frozenset("borough neighborhood neighbourhood quarter suburb".split())
# Nouns above a name that tell it to be one of a place: "in the valley of X".
SURROUNDINGS = SETTLEMENTS | frozenset(
    "county district harbor harbour island port province river road street valley".split()
)
# Common nouns for a site that one event takes place at; one noun a site.
SITES = frozenset(
    """
    airport apartment arena attic bank bar barn barracks basement bathroom beach bedroom bridge
    cafe canteen cathedral cellar cemetery chapel church classroom clinic courtroom dormitory
    factory farm field forest garage garden gym hall harbor harbour home hospital hotel kitchen
    laboratory library lobby mall market mosque motel museum nightclub office park playground
    prison pub quarry quay restaurant roof school shop square stadium station store studio
    supermarket synagogue temple tent theater theatre tunnel university warehouse workshop
    """.split()
)
# Words of which two may be of one site, a row each: what one calls a store is a shop to another.
KIND_OF_SITE = by_first_word(
    """
    shop store supermarket market mall
    bar pub nightclub
    cafe canteen restaurant
    hotel motel inn
    church chapel cathedral
    harbor harbour quay
    theater theatre cinema
    hospital clinic
    factory workshop
    dairy creamery
    home apartment dormitory farm garage garden
    """
)
# Sites that lie within others, and where: a part of any house, what one may have beside others,
# and what a team that plays "at home" plays in. Of these and those neither rules the other out.
ROOMS = frozenset(
    "attic basement bathroom bedroom canteen cellar classroom courtroom kitchen lobby roof".split()
)
_LODGED = {
    "bar cafe gym restaurant shop": "airport hotel mall market museum station university",
    "home": "arena field gym stadium",
    "chapel gym hall library": "hospital museum prison school university",
    "market playground": "park square",
}
LODGED = {
    inner: frozenset(outer.split()) for row, outer in _LODGED.items() for inner in row.split()
}
# Words for sites of which there are several, told apart by the rest of their names; not a bank, a
# hall or a stadium, which go by two names.
NAMED_SITES = frozenset(
    "airport bridge church clinic college hospital hotel museum park prison school station theater "
    "theatre university".split()
)

INSIDE = frozenset({"in", "inside", "within"})
OUTSIDE = frozenset({"outside", "near"})
AT = INSIDE | OUTSIDE | frozenset("at on beside throughout across".split())
TO = frozenset("to into toward towards for".split())
# What stands behind these is a place, whatever the syntax model takes an unusual name for.
SURELY_WHERE = frozenset("in near outside around off".split())
# What stands behind these mostly is; one may hand something "to" somebody, or hear "from" him.
WHERE = frozenset("aboard around at from in inside into near off on outside through to".split())
# Verbs that take somebody or something to a place or from it: a name behind them and "to", "from"
# or "at" is one of a place, not of a person.
GOING = frozenset(
    """
    arrive come crash cycle depart deport divert drift drive evacuate extradite fall flee fly
    hitchhike hike journey land limp march migrate move race relocate retreat return ride row run
    sail set ship stop tow trace track transfer transport travel trek truck walk
    """.split()
)
