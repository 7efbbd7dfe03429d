"""Cities that news names without saying where they lie, and none of which lies by another.

Left out are cities called like a country, state or province, those beside a greater one that news
names instead (Oakland, Yokohama, Rawalpindi), and those that are written in two ways.
"""

from __future__ import annotations

__all__ = ["CITY_NAMES"]

CITY_NAMES = """
aachen|aarhus|abidjan|abu dhabi|abuja|acapulco|accra|adana|addis ababa|adelaide|agra|ahmedabad
|albuquerque|aleppo|algiers|alicante|almaty|amman|amritsar|anchorage|antalya|antwerp|asmara|astana
|asuncion|atlantic city|auckland|augsburg|austin|baku|bamako|bangui|bari|barranquilla|basel|basra
|baton rouge|belfast|belgrade|belo horizonte|benghazi|bergen|bern|bhopal|bilbao|bishkek|blantyre
|bloemfontein|bogota|boise|bologna|bordeaux|bradford|brasilia|bratislava|brazzaville|bremen
|bridgeport|brighton|brisbane|bristol|brno|bruges|bucaramanga|buffalo|bujumbura|bulawayo|busan
|cagliari|calgary|cali|canberra|cancun|cardiff|casablanca|catania|cebu city|changsha|charleston
|chattanooga|chengdu|chennai|chisinau|chongqing|christchurch|ciudad juarez|coimbatore|cologne
|colombo|colorado springs|conakry|constanta|corpus christi|cotonou|curitiba|da nang|daegu|dakar
|dalian|dar es salaam|davao city|dayton|debrecen|des moines|diyarbakir|dnipro|dodoma|doha|dortmund
|douala|dresden|dubrovnik|duluth|dundee|dunedin|durban|dusseldorf|edmonton|eindhoven|el paso|enugu
|erfurt|faisalabad|fortaleza|freetown|fresno|fukuoka|fukushima|gaborone|galway|gaziantep|gdansk
|ghent|gothenburg|grand rapids|graz|grenoble|groningen|grozny|guadalajara|guangzhou|guayaquil
|gwangju|hai phong|haifa|halifax|hangzhou|hanover|harare|harbin|hargeisa|hartford|heidelberg
|hiroshima|ho chi minh city|hobart|honolulu|ibadan|indore|inverness|iquique|irkutsk|isfahan
|islamabad|izmir|jacksonville|jaipur|jeddah|jerusalem|juba|kaduna|kampala|kano|kanpur|karlsruhe
|kathmandu|katowice|kazan|khartoum|kherson|kigali|kinshasa|kisumu|klagenfurt|knoxville|kosice|krakow
|kuala lumpur|kumasi|kunming|kyoto|lahore|las vegas|lausanne|le havre|leeds|leicester|leipzig
|libreville|liege|lille|lilongwe|limerick|limoges|linz|little rock|ljubljana|lodz|lome|louisville
|luanda|lubbock|lublin|lubumbashi|lucknow|lusaka|lviv|lyon|maastricht|madurai|maiduguri|mainz|malaga
|malmo|managua|manama|manaus|mandalay|maputo|maracaibo|mariupol|marseille|medellin|mexico city|minsk
|mogadishu|mombasa|monrovia|monterrey|montevideo|montpellier|mosul|murmansk|muscat|mykolaiv|nagasaki
|nagoya|nagpur|nanjing|nantes|naples|nashville|ndjamena|niamey|nicosia|nottingham|nouakchott
|novosibirsk|nuremberg|odense|oklahoma city|omaha|omsk|orlando|osaka|ouagadougou|oulu|palermo|patna
|pensacola|perm|perth|peshawar|phnom penh|plovdiv|podgorica|port au prince|port elizabeth
|port harcourt|port moresby|porto|porto alegre|poznan|pretoria|pristina|pune|pyongyang|quito|rabat
|raleigh|recife|reims|rennes|reykjavik|riga|rio de janeiro|rosario|rostock|rotterdam|rouen
|salt lake city|salzburg|samara|samarkand|san antonio|san pedro sula|santo domingo|sao paulo
|sarajevo|saskatoon|savannah|seville|sfax|sheffield|shenyang|shenzhen|shiraz|shreveport|sioux falls
|skopje|sofia|southampton|spokane|srinagar|stavanger|strasbourg|stuttgart|surabaya|suva|swansea
|szczecin|tabriz|taipei|tallahassee|tallinn|tampa|tampere|tangier|tashkent|tbilisi|tegucigalpa
|thessaloniki|thiruvananthapuram|tijuana|timbuktu|tirana|toulouse|trieste|tromso|trondheim|tucson
|tulsa|tunis|turin|turku|uppsala|utrecht|valparaiso|varanasi|varna|verona|vientiane|vilnius
|visakhapatnam|vladivostok|volgograd|voronezh|warangal|wellington|wichita|windhoek|winnipeg|wroclaw
|wuhan|xian|yangon|yaounde|yekaterinburg|yerevan|zagreb|zaragoza
|andorra la vella|antananarivo|apia|ashgabat|bandar seri begawan|banjul|bissau|castries|dushanbe
|gitega|honiara|la paz|malabo|mbabane|moroni|nassau
|ngerulmud|nukualofa|nuuk|paramaribo|porto novo|praia|thimphu|torshavn|ulaanbaatar|valletta|vaduz
"""
