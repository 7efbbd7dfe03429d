"""Pieces of patterns that several rules share: names, agencies, dates.

Every repetition is possessive or bounded, so no pattern backtracks without end.
"""

from __future__ import annotations

import re

__all__ = [
    "AGENCY",
    "DATE_WORDS",
    "LINK",
    "MONTH",
    "NAME",
    "NAMES",
    "OUTLET_WORD",
    "OUTLET_WORD_IN",
    "PERSON",
    "ROLE",
]

UPPER = "A-ZÀ-ÖØ-ÞĀ-Ž"
NAME = rf"[{UPPER}][\w.'’‘\-]*+"
LINK = r"(?:and|of|in|at|for|the|with|via|de|da|del|della|di|du|la|le|van|von|der|den|bin|al|el)\b"

ROLE = (
    r"(?:staff|special|senior|political|chief|national|foreign|diplomatic|city|science|health"
    r"|business|data|digital|bureau|crime|economics|politics|sports?"
    r"|writers?|reporters?|reporting|correspondents?|editors?|contributors?|columnists?"
    r"|photographers?|producers?|journalists?|desk|team|to|on)\b"
)

# A run of names, roles and the small words between them, as in "A. Doe in Rome and B. Roe".
NAMES = rf"(?:{NAME}|{LINK}|{ROLE}|&)(?:[\s,;/|•·&–—\-]++(?:{NAME}|{LINK}|{ROLE}))*+"

_NO_NAME = (
    r"(?!(?:The|By|A|An|All|Any|No|Next|Last|This|That|Then|Now|Late|Early|Mid|Noon|Midnight|Popular"
    r"|Contrast|Comparison|Far|Law|Design|Default|Land|Sea|Air|Train|Car|Bus|Rail|Road|Order"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)\b)"
)
PERSON = (
    rf"{_NO_NAME}[{UPPER}][\w.'’\-]*+"
    rf"(?:\s++(?:[{UPPER}][\w.'’\-]*+|(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|al|el)\b))"
    r"{1,4}+"
)

AGENCY = (
    r"(?:(?:[Tt]he\s)?(?:Associated\sPress|ASSOCIATED\sPRESS|Agence\sFrance-Presse|Press\sAssociation"
    r"|Canadian\sPress|United\sPress\sInternational|New\sYork\sTimes|Washington\sPost)"
    r"|(?:Thomson\s)?(?:Reuters|REUTERS)|Bloomberg(?:\sNews)?|Getty(?:\sImages)?|GETTY(?:\sIMAGES)?"
    r"|AP|AFP|UPI|PA(?:\s(?:Media|Wire|Images))?|DPA|dpa|EPA(?:-EFE)?|EFE|ANSA|ANI|PTI|TASS|Xinhua"
    r"|Kyodo(?:\sNews)?|CNN|BBC(?:\sNews)?|NPR|CBS(?:\sNews)?|NBC(?:\sNews)?|ABC(?:\sNews)?"
    r"|Shutterstock|iStock|Alamy|Rex(?:\sFeatures)?|ZUMA(?:\sPress)?|Zuma(?:\sPress)?|SIPA|Imago|IMAGO"
    r"|Anadolu(?:\sAgency)?|NurPhoto|Pool|POOL)(?![\w'’])"
)

OUTLET_WORD = (
    r"(?:Times|Journal|Post|News|Press|Tribune|Herald|Guardian|Globe|Chronicle|Gazette|Daily|Observer"
    r"|Telegraph|Independent|Examiner|Courier|Standard|Sentinel|Magazine|Media|Radio|Television"
    r"|Broadcasting|Newspapers?|Dispatch|Register|Mirror|Bulletin|Correspondent|Writers?|Reporter"
    r"|Editor)\b"
)
OUTLET_WORD_IN = re.compile(rf"\b{OUTLET_WORD}")

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DATE_WORD = (
    rf"\d++(?:st|nd|rd|th|am|pm|[ap]|h)?+\b|{MONTH}"
    r"|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b"
    r"|(?:e|c|m|p)[sd]?t\b|gmt|utc|bst|ist|cet|cest|aest|aedt|hkt|jst|sgt|uk\b|[ap]\b|m\b|am\b|pm\b"
    r"|(?:at|on|the|of|and|noon|midnight|local|time|ago|hrs?|hours?|min(?:ute)?s?|days?|weeks?"
    r"|months?|years?|last|first|originally|updated?|modified|published|posted|edited|downloaded)\b"
)
# A whole line of dates, times and the words between them; at least one number.
DATE_WORDS = rf"(?=.{{0,60}}\d)(?:{_DATE_WORD}|[^\w\"“”])++"
