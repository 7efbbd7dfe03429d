"""Towns that datelines name and that stand for nothing else at the start of a paragraph."""

from __future__ import annotations

__all__ = ["TOWN"]

_TOWNS = """
abidjan|abu dhabi|abuja|accra|addis ababa|agartala|ahmedabad|algiers|amman|amritsar|amsterdam|ankara
|athens|atlanta|auckland|baghdad|baku|bamako|bangkok|beijing|beirut|belgrade|bengaluru|berlin|bern
|bhopal|bhubaneswar|bogota|bogotá|brasilia|brasília|brussels|bucharest|budapest|buenos aires|cairo
|canberra|cape town|caracas|chandigarh|chennai|chicago|chittagong|colombo|copenhagen|dakar|damascus
|dar es salaam|dehradun|delhi|denver|detroit|dhaka|doha|dubai|dublin|durban|edinburgh|faisalabad
|frankfurt|gaza|gaza city|geneva|gurugram|guwahati|hanoi|harare|havana|helsinki|hong kong|houston
|hyderabad|imphal|islamabad|istanbul|jaipur|jakarta|jammu|jeddah|jerusalem|johannesburg|kabul
|kampala|karachi|kathmandu|khartoum|kigali|kinshasa|kochi|kolkata|kota kinabalu|kuala lumpur|kuching
|kuwait city|kyiv|lagos|lahore|lima|lisbon|london|los angeles|lucknow|luxembourg|madrid|manama
|manila|mexico city|miami|mogadishu|montreal|moscow|multan|mumbai|munich|muscat|nagpur|nairobi
|new delhi|new york|nicosia|noida|oslo|ottawa|panaji|paris|patna|peshawar|phnom penh|port-au-prince
|prague|pretoria|pune|pyongyang|quetta|quito|raipur|ranchi|rawalpindi|reykjavik|riga|rio de janeiro
|riyadh|rome|san francisco|santiago|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai|shillong
|shimla|singapore|sofia|srinagar|stockholm|surat|sydney|taipei|tallinn|tashkent|tbilisi|tehran
|tel aviv|the hague|thiruvananthapuram|tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations
|vancouver|varanasi|vatican city|vienna|vientiane|vilnius|warsaw|washington|wellington|yangon
|yerevan|zagreb|zurich
"""
# A pattern for one of them, as "Lahore" or "LAHORE".
TOWN = rf"(?=[^\W\d_a-z])(?i:{_TOWNS.replace(chr(10), '')})(?:\s(?:DC|D\.C\.|City))?(?!\w)"
