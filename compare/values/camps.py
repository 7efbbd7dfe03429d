"""Words that tell what somebody is or is part of, in rows whose camps exclude each other."""

from __future__ import annotations

from functools import cache

from compare.values.nations import nation_of
from compare.values.titles import KIN, TRADES

__all__ = ["camps_of", "describes", "fellows", "parted"]

# Camps of a row are parted by strokes: nobody is in two at once, or not in one part of one event.
# A word may stand in several rows; words more general than others stand in none with them.
_SORTS = """
republican gop / democrat democratic dem / libertarian
conservative tory / labour
conservative rightwing / liberal progressive leftwing / socialist
black africanamerican / white / hispanic latino latina / asian
muslim islamic / christian catholic protestant evangelical / jewish / hindu / buddhist / sikh
catholic / protestant
sunni / shiite shia
man male boy gentleman / woman female girl lady
schoolboy boy / schoolgirl girl
king prince duke / queen princess duchess
boyfriend / girlfriend
husband / boyfriend / fiance
child schoolchild pupil schoolboy schoolgirl toddler infant teenager teen / pensioner retiree
army soldier / navy naval sailor / airforce airman / coastguard / police policeman policewoman
army soldier / navy naval marine sailor
felony / misdemeanour misdemeanor
driver motorist / passenger / pedestrian / cyclist bicyclist / motorcyclist biker
pilot / passenger / copilot / mechanic / stewardess steward
victim / suspect gunman attacker shooter killer robber assailant / bystander
witness / suspect gunman attacker shooter killer robber / juror
hostage captive / pirate captor hijacker kidnapper crew
hiker / climber mountaineer / skier / swimmer / surfer / runner / hunter / diver
plaintiff claimant / defendant
prosecution prosecutor / defence defense defendant / judge / juror
winner / loser runnerup
nominee challenger / incumbent
employee worker staff staffer teller cashier / customer client shopper / passerby jogger / owner
employee worker staff staffer / employer / contractor
supervisor boss / subordinate
teacher professor / student pupil schoolchild / parent
tenant renter / landlord homeowner
buyer / seller
lender creditor / borrower debtor
doctor surgeon nurse physician medic / patient
nurse / doctor surgeon physician
guard warden / prisoner inmate
coach trainer / player / referee umpire / owner / fan
goalkeeper / striker forward / defender / midfielder / winger
quarterback / linebacker / receiver / cornerback / kicker / punter
pitcher / catcher / outfielder / infielder shortstop
supporter backer ally / opponent critic rival / reporter journalist
rebel insurgent militant guerrilla / soldier troop army
protester demonstrator / soldier police policeman trooper / counterprotester
resident villager local / tourist visitor holidaymaker
migrant immigrant refugee / citizen
detective / deputy / trooper / chief
freshman / sophomore
civilian / soldier policeman
volunteer / professional employee
firefighter / paramedic / policeman
spokesman spokeswoman / technician / lawyer attorney / director / detective
bride / bridegroom groom
bishop archbishop cardinal / priest / rabbi / imam
actor actress star / director / producer / screenwriter writer / composer
singer vocalist / drummer / guitarist / bassist / pianist
ceo / cfo / coo
founder / heir
senator / representative congressman congresswoman / governor / mayor / sheriff / ambassador
secretary / senator / governor / mayor / ambassador
president / chancellor / governor / mayor / ambassador
chairman chairwoman chair / treasurer / secretary / spokesman spokeswoman
goldmedallist / silvermedallist / bronzemedallist
"""
# Words that count only where they tell which of some things is meant.
_SIGNS = """
supreme / appeals appellate / district / superior / circuit / bankruptcy / magistrate / family
federal / county / city municipal
federal / state
senate / house
opening / closing
starting / backup substitute reserve
winning / losing
lead leading / supporting
incumbent / outgoing / incoming
ruling governing / opposition
private personal / official governmental government public
criminal / civil
civilian / military
junior / senior
amateur / professional
elementary primary / secondary
maternal / paternal
identical / fraternal
cargo / passenger
ground / air / naval
home / visiting
"""
_TRADES = frozenset(
    "technician reporter prosecutor sailor soldier policeman teacher student farmer librarian "
    "trucker banker priest imam rabbi nun monk".split()
) | (TRADES - frozenset("doctor surgeon judge detective clerk driver journalist cook".split()))
_KIN = KIN - {"widow", "widower"}


def _read(rows: str) -> tuple[tuple[frozenset[str], ...], ...]:
    lines = rows.strip().splitlines()
    return tuple(tuple(frozenset(camp.split()) for camp in line.split("/")) for line in lines)


_CAMPS = (
    *_read(_SORTS),
    tuple(frozenset({word}) for word in sorted(_TRADES)),
    tuple(frozenset({word}) for word in sorted(_KIN)),
    *_read(_SIGNS),
)
_FIRST_SIGN = len(_CAMPS) - len(_read(_SIGNS))
_PLACES: dict[str, tuple[tuple[int, int], ...]] = {}
for _row, _line in enumerate(_CAMPS):
    for _camp, _words in enumerate(_line):
        for _word in _words:
            _PLACES[_word] = (*_PLACES.get(_word, ()), (_row, _camp))
# The row of the countries, which are numbered.
_NATIONS = -1


@cache
def camps_of(word: str) -> tuple[tuple[int, int], ...]:
    """The rows that a folded word stands in, each with its camp; () for any other word."""
    nation = nation_of(word)
    return ((_NATIONS, nation),) if nation is not None else _PLACES.get(word, ())


def describes(word: str) -> bool:
    """Whether a word counts only where it tells which of some things is meant."""
    return all(row >= _FIRST_SIGN for row, _ in camps_of(word))


@cache
def parted(a: str, b: str) -> bool:
    """Whether two words stand in two camps of a row, and in one camp of none."""
    left, right = camps_of(a), camps_of(b)
    rows = dict(right)
    return any(rows.get(row, camp) != camp for row, camp in left) and not set(left) & set(right)


@cache
def fellows(word: str) -> frozenset[str]:
    """All words of the camps that a word stands in, the word among them."""
    own = (_CAMPS[row][camp] for row, camp in camps_of(word) if row != _NATIONS)
    return frozenset({word}).union(*own)
