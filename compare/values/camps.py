"""Words that tell what somebody is or is part of, in rows whose camps exclude each other."""

from __future__ import annotations

from functools import cache

from compare.values.nations import nation_of, nation_words
from compare.values.titles import KIN, OFFICES, TRADES

__all__ = [
    "DEPUTY",
    "acts",
    "camps_of",
    "describes",
    "fellows",
    "names_department",
    "only_departments",
    "parted",
]

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
guest / staff employee waiter bartender / owner
commuter passenger / conductor driver
bidder / auctioneer
survivor / rescuer
donor / recipient
host / contestant / judge
candidate / moderator
voter / candidate
landowner farmer / developer
investor shareholder / regulator
architect / builder / engineer / surveyor
curator / collector / dealer
author novelist / editor / publisher / illustrator / translator
scientist researcher / patient
stepfather / father / grandfather / uncle / godfather
stepmother / mother / grandmother / aunt / godmother
stepson / son / grandson / nephew / godson
stepdaughter / daughter / granddaughter / niece
stepbrother / brother / brotherinlaw / cousin
stepsister / sister / sisterinlaw / cousin
neighbor neighbour / stranger / relative
colleague coworker / stranger / relative
roommate flatmate / stranger
stranger / relative / friend / acquaintance
exwife / wife / widow / girlfriend
exhusband / husband / boyfriend
landscaper / plumber / electrician / roofer
mechanic / pilot / attendant / dispatcher
sniper / bomber
nun / priest
monk / nun
prefect / mayor
postman mailman / milkman
busboy / waiter
surgeon / anaesthetist anesthesiologist / nurse / paramedic
lifeguard / swimmer
jockey / trainer / owner
skipper / sailor / passenger
conservationist environmentalist activist campaigner / hunter poacher / logger
policeman / firefighter / soldier / paramedic
accuser / accused
appellant / respondent
petitioner / respondent
creator / distributor
freshman / sophomore / graduate
undergraduate / graduate
apprentice / master
"""
# Words that count only where they tell which of some things is meant.
_SIGNS = """
state / justice / treasury / interior / defence defense / commerce / agriculture / labour labor \
/ education / energy / transportation transport / health / foreign / finance / culture / prime
fbi / cia / dea / atf / nsa / irs / interpol / ice
former ex / current sitting incumbent
acting interim / permanent
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
juvenile / adult
registered / unregistered
municipal / state / national
eldest oldest / youngest
elder older / younger
"""
# What somebody does for a work, a trial or a class.
_ACTS = """
direct / star / write pen / produce / compose
prosecute / defend
teach / study
coach / play
chair / testify
fly / drive
own / rent lease
"""
# Nouns beside which a word names a department.
_OF_DEPARTMENTS = frozenset("department ministry minister secretary".split())
_TRADES = frozenset(
    "technician reporter prosecutor sailor soldier policeman teacher student farmer librarian "
    "trucker banker priest imam rabbi nun monk pastor bishop chaplain bartender barista cashier "
    "janitor bouncer courier locksmith tutor dancer choreographer magician rapper guitarist "
    "drummer programmer lobbyist cartoonist nanny babysitter housekeeper maid butler caretaker "
    "therapist coroner paratrooper ranger lumberjack rancher shepherd beekeeper winemaker brewer "
    "sailor welder roofer blacksmith undertaker archivist astronaut cosmonaut ballerina boxer "
    "wrestler golfer cyclist jockey skier swimmer gymnast footballer cricketer basketballer "
    "goalkeeper acrobat clown conductor violinist cellist pianist trumpeter soprano tenor "
    "steelworker autoworker dockworker stevedore machinist foreman watchman lifeguard "
    "hydrologist geneticist botanist chemist entomologist glaciologist statistician".split()
) | (TRADES - frozenset("doctor surgeon judge detective clerk driver journalist cook".split()))
# Begins the form of a deputy's office.
DEPUTY = "deputy "
_KIN = KIN - {"widow", "widower"}


def _read(rows: str) -> tuple[tuple[frozenset[str], ...], ...]:
    lines = rows.strip().splitlines()
    return tuple(tuple(frozenset(camp.split()) for camp in line.split("/")) for line in lines)


_CAMPS = (
    *_read(_SORTS),
    tuple(frozenset({word}) for word in sorted(_TRADES)),
    tuple(frozenset({word}) for word in sorted(_KIN)),
    *((frozenset({office}), frozenset({DEPUTY + office})) for office in sorted(OFFICES)),
    *_read(_SIGNS),
    *_read(_ACTS),
)
_FIRST_ACT = len(_CAMPS) - len(_read(_ACTS))
_FIRST_SIGN = _FIRST_ACT - len(_read(_SIGNS))
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
    return all(_FIRST_SIGN <= row < _FIRST_ACT for row, _ in camps_of(word))


def acts(word: str) -> bool:
    """Whether a word counts where it is a verb."""
    return any(row >= _FIRST_ACT for row, _ in camps_of(word))


def names_department(word: str, beside: str) -> bool:
    """Whether a word names a department together with the noun beside it."""
    return beside in _OF_DEPARTMENTS and any(row == _FIRST_SIGN for row, _ in camps_of(word))


def only_departments(word: str) -> bool:
    """Whether a word tells nothing but which of some departments is meant."""
    return all(row == _FIRST_SIGN for row, _ in camps_of(word))


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
    return frozenset({word}).union(nation_words({word}), *own)
