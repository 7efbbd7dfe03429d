"""Countries, states and towns by name, so that a country is never set against a town in it."""

from __future__ import annotations

from enum import Enum, auto

from compare.values.keys import fold

__all__ = ["PLACE_TYPES", "Grain", "grain_of_name", "place_key"]

# What the syntax model calls the names of places.
PLACE_TYPES = frozenset({"GPE", "LOC", "FAC"})


class Grain(Enum):
    """How large a place is; only places of one grain can exclude each other."""

    COUNTRY = auto()
    STATE = auto()
    CITY = auto()
    SETTLEMENT = auto()
    STREET = auto()
    SITE = auto()
    UNKNOWN = auto()


_ALSO = {
    "us": "unitedstates",
    "usa": "unitedstates",
    "america": "unitedstates",
    "uk": "britain",
    "unitedkingdom": "britain",
    "greatbritain": "britain",
}
_COUNTRIES = """
afghanistan|america|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain
|bangladesh|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei
|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo
|costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt
|el salvador|england|eritrea|estonia|ethiopia|finland|france|gabon|gambia|germany|ghana|greece
|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel
|italy|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho
|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mauritania|mauritius
|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands
|new zealand|nicaragua|niger|nigeria|north korea|norway|oman|pakistan|panama|paraguay|peru
|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia
|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain
|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey
|turkmenistan|uganda|uk|ukraine|united kingdom|united states|us|uruguay|uzbekistan|venezuela
|vietnam|wales|yemen|zambia|zimbabwe
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


def _names(table: str) -> frozenset[str]:
    return frozenset(fold(name) for name in table.replace("\n", "").split("|"))


_GRAINS = (
    dict.fromkeys(_names(_CITIES), Grain.CITY)
    | dict.fromkeys(_names(_COUNTRIES), Grain.COUNTRY)
    | dict.fromkeys(_names(_STATES), Grain.STATE)
)


def grain_of_name(name: str) -> Grain:
    """The grain of a place that everybody knows by name."""
    return _GRAINS.get(fold(name), Grain.UNKNOWN)


def place_key(name: str) -> str:
    """A place's name in one spelling, folded: "U.S." -> "unitedstates"."""
    folded = fold(name.removeprefix("the "))
    return _ALSO.get(folded, folded)
