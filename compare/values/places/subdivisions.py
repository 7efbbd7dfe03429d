"""Names of regions, provinces, counties and islands, in which a town of an unknown name may lie.

Left out are those that are also the name of a town: Kyiv, Mexico, New York, Salzburg, Valencia.
"""

from __future__ import annotations

from compare.values.words.keys import fold

__all__ = ["REGION_NOUNS", "is_region"]

# Nouns that tell beside a name that it is one of a region: "the province of Skane", "Kursk region".
REGION_NOUNS = frozenset(
    """
    archipelago canton county department district governorate island isle oblast peninsula
    prefecture province region republic state territory valley voivodeship
    """.split()
)
# Last words of a name that make it one of a region: "Pitkin County".
_LAST = frozenset(
    """
    archipelago canton country county governorate highlands island islands isles krai oblast
    peninsula prefecture province region strip valley voivodeship
    """.split()
)
_SHIRE = "shire"

_TABLE = """
baden-wurttemberg|bavaria|brandenburg|hesse|lower saxony|mecklenburg-vorpommern|saxony
north rhine-westphalia|rhineland-palatinate|saarland|saxony-anhalt|schleswig-holstein|thuringia
ruhr|black forest|lower austria|upper austria|styria|tyrol|carinthia|burgenland|vorarlberg|ticino
valais|alsace|brittany|burgundy|normandy|provence|corsica|aquitaine|nouvelle-aquitaine|occitanie
auvergne|auvergne-rhone-alpes|ile-de-france|hauts-de-france|grand est|picardy|savoy|haute-savoie
isere|gironde|var|vaucluse|alpes-maritimes|bouches-du-rhone|finistere|herault|calvados|vendee
dordogne|loire-atlantique|haute-garonne|seine-saint-denis|pas-de-calais|moselle|bas-rhin|haut-rhin
guadeloupe|martinique|mayotte|new caledonia|french guiana|french polynesia|abruzzo|aosta valley
apulia|puglia|basilicata|calabria|campania|emilia-romagna|friuli|lazio|liguria|lombardy|marche
molise|piedmont|sardinia|sicily|trentino|south tyrol|tuscany|umbria|veneto|andalusia|aragon
asturias|cantabria|castile and leon|castilla-la mancha|catalonia|extremadura|galicia|la rioja
navarre|mallorca|majorca|ibiza|menorca|tenerife|gran canaria|lanzarote|la palma|algarve|alentejo
azores|madeira|flanders|wallonia|friesland|gelderland|limburg|zeeland|north brabant|north holland
south holland|drenthe|overijssel|flevoland|jutland|zealand|funen|greenland|skane|scania|smaland
dalarna|norrbotten|lapland|vestland|nordland|finnmark|svalbard|ostrobothnia|crete|attica
peloponnese|thessaly|evia|corfu|rhodes|lesbos|thrace|dalmatia|istria|vojvodina|transylvania|moravia
bohemia|silesia|lower silesia|upper silesia|mazovia|masovia|pomerania|podlasie|republika srpska
cornwall|cumbria|devon|dorset|east sussex|west sussex|sussex|essex|kent|greater manchester
merseyside|norfolk|northumberland|rutland|somerset|suffolk|surrey|tyne and wear|east anglia
west midlands|east midlands|teesside|isle of wight|isle of man|isles of scilly|jersey|guernsey
gwynedd|powys|dyfed|gwent|anglesey|ceredigion|fife|lothian|scottish borders|orkney|shetland
hebrides|western isles|skye|dumfries|county antrim|county down|fermanagh|ulster|munster|leinster
connacht|donegal|tipperary|wicklow|kildare|connemara|tatarstan|bashkortostan|chechnya|dagestan
ingushetia|kalmykia|karelia|komi|mari el|mordovia|north ossetia|south ossetia|abkhazia|adygea
buryatia|tuva|khakassia|sakha|yakutia|udmurtia|chuvashia|kabardino-balkaria|karachay-cherkessia
primorye|kamchatka|sakhalin|siberia|kuzbass|altai|chukotka|transbaikal|crimea|donbas|donbass
zakarpattia|transcarpathia|volhynia|bukovina|transnistria|nagorno-karabakh|adjara|karakalpakstan
nakhchivan|anatolia|hatay|rojava|gaza|west bank|galilee|golan heights|negev|sinai|kurdistan
iraqi kurdistan|anbar|nineveh|diyala|dhi qar|khuzestan|sistan and baluchestan|west azerbaijan
east azerbaijan|hormozgan|khorasan|razavi khorasan|helmand|nangarhar|badakhshan|paktika|paktia
panjshir|nuristan|kunar|balochistan|khyber pakhtunkhwa|punjab|sindh|waziristan|gilgit-baltistan
kashmir|jammu and kashmir|ladakh|andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa
gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur
meghalaya|mizoram|nagaland|odisha|orissa|rajasthan|sikkim|tamil nadu|telangana|tripura
uttar pradesh|uttarakhand|west bengal|anhui|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei
heilongjiang|henan|hubei|hunan|inner mongolia|jiangsu|jiangxi|liaoning|ningxia|qinghai|shaanxi
shandong|shanxi|sichuan|tibet|xinjiang|yunnan|zhejiang|manchuria|hokkaido|honshu|kyushu|shikoku
okinawa|kansai|kanto|tohoku|hyogo|ishikawa|iwate|kanagawa|ibaraki|tochigi|gunma|ehime|miyagi|jeju
gyeonggi|gangwon|aceh|bali|west java|central java|east java|sumatra|west sumatra|north sumatra
sulawesi|central sulawesi|kalimantan|borneo|lombok|papua|west papua|sabah|sarawak|johor|selangor
perak|kedah|kelantan|luzon|mindanao|visayas|palawan|leyte|samar|rakhine|shan|kachin|kayah
chin state|isan|new south wales|south australia|western australia|northern territory|gippsland
british columbia|nova scotia|new brunswick|newfoundland|labrador|newfoundland and labrador|yukon
nunavut|northwest territories|new england|midwest|cape cod|bay area|florida keys|florida panhandle
hamptons|ozarks|appalachia|maui|oahu|kauai|puerto rico|guam|american samoa|baja california
baja california sur|coahuila|jalisco|michoacan|nayarit|nuevo leon|quintana roo|sinaloa|sonora
tabasco|tamaulipas|yucatan|chiapas|peten|alagoas|amapa|amazonas|bahia|ceara|espirito santo|goias
maranhao|mato grosso|mato grosso do sul|minas gerais|paraiba|parana|pernambuco|piaui
rio grande do norte|rio grande do sul|rondonia|roraima|santa catarina|sergipe|tocantins|patagonia
chubut|entre rios|misiones|tierra del fuego|antioquia|cauca|choco|norte de santander|araucania
biobio|atacama|guayas|manabi|zulia|tachira|galapagos|oromia|amhara|tigray|afar|somaliland|puntland
darfur|north darfur|south darfur|kordofan|north kivu|south kivu|ituri|katanga|kasai|equateur
cabo delgado|zanzibar|gauteng|kwazulu-natal|limpopo|mpumalanga|western cape|eastern cape
northern cape|free state|borno|adamawa|yobe|zamfara|niger delta|cyrenaica|tripolitania|fezzan
kabylie|rif|western sahara|ashanti|casamance|ambazonia
"""
_NAMES = frozenset(fold(name) for line in _TABLE.split("\n") for name in line.split("|")) - {""}


def is_region(name: str) -> bool:
    """Whether a name is one of a region: by its last word, or as everybody knows."""
    words = [fold(word) for word in name.split()]
    last = words[-1] if words else ""
    if last in _LAST and len(words) > 1 + (words[0] == "the"):
        return True
    if last.endswith(_SHIRE) and last != _SHIRE:
        return True
    return "".join(words).removeprefix("the") in _NAMES or last == "highlands"
