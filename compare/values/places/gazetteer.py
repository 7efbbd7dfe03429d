"""Countries, states and towns by name, so that a country is never set against a town in it."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from compare.values.places.city_names import CITY_NAMES
from compare.values.places.state_names import state_written
from compare.values.places.subdivisions import is_region
from compare.values.words.keys import fold

__all__ = ["PLACE_TYPES", "Grain", "are_cities", "grain_of_name", "lands_apart", "one_place"]
__all__ += ["place_key", "state_and_land"]

# What the syntax model calls the names of places.
PLACE_TYPES = frozenset({"GPE", "LOC", "FAC"})


class Grain(Enum):
    """How large a place is; only places of one grain can exclude each other.

    A region is larger than a town and may lie in a state, or hold other regions.
    """

    COUNTRY = auto()
    STATE = auto()
    REGION = auto()
    CITY = auto()
    SETTLEMENT = auto()
    STREET = auto()
    SITE = auto()
    UNKNOWN = auto()

    @property
    def apart(self) -> bool:
        """Whether two places of this grain never lie in each other."""
        return self not in {Grain.UNKNOWN, Grain.REGION}


_ALSO = {
    "us": "unitedstates",
    "usa": "unitedstates",
    "america": "unitedstates",
    "uk": "britain",
    "unitedkingdom": "britain",
    "greatbritain": "britain",
    "unitedstatesofamerica": "unitedstates",
    "holland": "netherlands",
    "burma": "myanmar",
    "rangoon": "yangon",
    "bombay": "mumbai",
    "calcutta": "kolkata",
    "madras": "chennai",
    "bangalore": "bengaluru",
    "kiev": "kyiv",
    "turkiye": "turkey",
    "swaziland": "eswatini",
    "ivorycoast": "cotedivoire",
    "capeverde": "caboverde",
    "easttimor": "timorleste",
    "macedonia": "northmacedonia",
    "czechia": "czechrepublic",
    "nyc": "newyorkcity",
    "districtofcolumbia": "washingtondc",
}
_COUNTRIES = """
afghanistan|america|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain
|bangladesh|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei
|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica
|cote divoire|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt
|el salvador|england|eritrea|estonia|eswatini|ethiopia|finland|france|gabon|gambia|germany|ghana
|greece|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland
|israel|italy|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho
|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mauritania|mauritius
|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand
|nicaragua|niger|nigeria|north korea|northern ireland|norway|oman|pakistan|panama|paraguay|peru
|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia
|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain
|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey
|turkmenistan|uganda|uk|ukraine|united kingdom|united states|us|uruguay|uzbekistan|venezuela|vietnam
|wales|yemen|zambia|zimbabwe
"""
_STATES = """
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho
|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota
|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina
|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota
|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|alberta|manitoba|ontario
|quebec|saskatchewan|queensland|tasmania
"""
# Towns that news names without saying where they lie; left out are those called like a state.
_CITIES = """
amsterdam|ankara|athens|atlanta|baghdad|baltimore|bangkok|barcelona|beijing|beirut|berlin|birmingham
|boston|brussels|bucharest|budapest|buenos aires|cairo|cape town|caracas|charlotte|chicago
|cincinnati|cleveland|copenhagen|dallas|damascus|delhi|denver|detroit|dhaka|dubai|dublin
|edinburgh|frankfurt|geneva|glasgow|hamburg|hanoi|havana|helsinki|hong kong|houston|indianapolis
|istanbul|jakarta|johannesburg|kabul|karachi|kyiv|lagos|lima|lisbon|liverpool|london|los angeles
|madrid|manchester|manila|melbourne|memphis|miami|milan|milwaukee|minneapolis|montreal|moscow
|mumbai|munich|nairobi|new delhi|new orleans|oslo|ottawa|paris|philadelphia|phoenix|pittsburgh
|prague|riyadh|rome|sacramento|san diego|san francisco|santiago|seattle|seoul|shanghai|stockholm
|sydney|tehran|tel aviv|tokyo|toronto|vancouver|vienna|warsaw|zurich
"""
# Towns with quarters that news names alone, and the parts of a country that is also called by
# theirs. What else lies in a place, the text must say.
_QUARTERS = """
britain: england|scotland|wales|northern ireland
new york city: bronx|brooklyn|manhattan|queens|staten island|harlem|long island city|flatbush
los angeles: hollywood|venice beach|watts|van nuys|sherman oaks|encino|brentwood
washington dc: georgetown|capitol hill|anacostia|dupont circle
london: brixton|camden|croydon|hackney|islington|kensington|lambeth|soho|southwark|tottenham
london: westminster|wimbledon|whitehall
paris: montmartre|bastille|marais|belleville
berlin: kreuzberg|mitte|neukolln|charlottenburg
mumbai: bandra|andheri|dharavi
hong kong: kowloon|mong kok|wan chai
tokyo: shibuya|shinjuku|ginza|roppongi
sydney: bondi|bondi beach|parramatta
"""
_LIES_IN = {
    fold(quarter): fold(line.partition(":")[0])
    for line in _QUARTERS.strip().splitlines()
    for quarter in line.partition(":")[2].split("|")
}
# What tells which of the places of one name is meant.
_KINDS = ("city", "state", "dc", "county", "province", "region", "district", "area")
_APART = ({"state", "dc"},)


def _names(table: str) -> frozenset[str]:
    return frozenset(fold(name) for name in table.replace("\n", "").split("|"))


_GRAINS = (
    dict.fromkeys(_names(_CITIES), Grain.CITY)
    | dict.fromkeys(_names(_COUNTRIES), Grain.COUNTRY)
    | dict.fromkeys(_names(_STATES), Grain.STATE)
    | dict.fromkeys(("washingtonstate", "georgiastate", "newyorkstate"), Grain.STATE)
)


def grain_of_name(name: str) -> Grain:
    """The grain of a place that everybody knows by name."""
    found = _GRAINS.get(place_key(name))
    return found or (Grain.REGION if is_region(name) else Grain.UNKNOWN)


# Countries of the states that are not of the United States.
_STATES_OF = {
    "canada": "alberta manitoba ontario quebec saskatchewan",
    "australia": "queensland tasmania",
}
_COUNTRY_OF = {state: land for land, states in _STATES_OF.items() for state in states.split()}


def lands_apart(a: str, b: str) -> bool:
    """Whether one name is of a country, the other of a state that lies in another country."""
    keys = {grain_of_name(name): place_key(name) for name in (a, b)}
    if keys.keys() != {Grain.COUNTRY, Grain.STATE}:
        return False
    return keys[Grain.COUNTRY] != _COUNTRY_OF.get(keys[Grain.STATE], "unitedstates")


def state_and_land(a: str, b: str) -> bool:
    """Whether one name is of a country, the other of a state in it: "Ontario" and "Canada"."""
    grains = {grain_of_name(name) for name in (a, b)}
    return grains == {Grain.COUNTRY, Grain.STATE} and not lands_apart(a, b)


_KNOWN_CITIES = _names(_CITIES) | _names(CITY_NAMES)


def are_cities(*names: str) -> bool:
    """Whether all names are of cities that hardly lie in or by each other."""
    return all(place_key(name) in _KNOWN_CITIES for name in names)


# Words for sites that houses spell in two ways.
_SPELT = (("theatre", "theater"), ("centre", "center"), ("harbour", "harbor"))


@lru_cache(maxsize=8192)
def place_key(name: str) -> str:
    """A place's name in one spelling, folded: "U. S." -> "unitedstates", "Ariz." -> "arizona"."""
    plain = name.removeprefix("the ").removeprefix("The ")
    folded = state_written(plain) or fold(plain)
    for british, american in _SPELT:
        folded = folded.replace(british, american)
    return _ALSO.get(folded, folded)


def one_place(a: str, b: str) -> bool:
    """Whether two names can be those of one place, or one lies in the other as everybody knows.

    "Wash." and "Washington", "Bombay" and "Mumbai", "the Bronx" and "New York".
    """
    left, right = place_key(a), place_key(b)
    if _LIES_IN.get(left) == _LIES_IN.get(right):
        return _one_name(left, right)
    return _one_name(_LIES_IN.get(left, left), _LIES_IN.get(right, right))


def _one_name(left: str, right: str) -> bool:
    if left == right:
        return True
    (bare, kind), (other, its_kind) = _parted(left), _parted(right)
    return bare == other and {kind, its_kind} not in _APART


def _parted(name: str) -> tuple[str, str]:
    """A folded name without the word that tells what kind of place it is, and that word."""
    kind = next((k for k in _KINDS if name.endswith(k) and len(name) > len(k)), "")
    return name.removesuffix(kind), kind
