"""Rows of words for what somebody is or is part of; the camps of a row exclude each other."""

from __future__ import annotations

__all__ = ["ACTS", "COUNTERPARTS", "RELATIONS", "SIGNS", "SORTS"]

# Camps of a row are parted by strokes: nobody is in two at once, or not in one part of one event.
# A word may stand in several rows; words more general than others stand in none with them.
SORTS = """
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
hiker / climber mountaineer / skier / swimmer / surfer / runner / hunter / diver
nurse / doctor surgeon physician
goalkeeper / striker forward / defender / midfielder / winger
quarterback / linebacker / receiver / cornerback / kicker / punter
pitcher / catcher / outfielder fielder / infielder shortstop / baseman
detective / deputy / trooper / chief
freshman / sophomore
civilian / soldier policeman
volunteer / professional employee
firefighter / paramedic / police policeman
spokesman spokeswoman / lawyer attorney / detective
bishop archbishop cardinal / priest / rabbi / imam
actor actress star / director / producer / screenwriter writer / composer
singer vocalist / drummer / guitarist / bassist / pianist
ceo / cfo / coo / cto / chiefrisk / chiefmarketing / chiefmedical
spokesman spokeswoman presssecretary / chiefofstaff / treasurer
founder / heir
senator / representative congressman congresswoman / governor / mayor / sheriff / ambassador \
/ attorneygeneral / solicitorgeneral / surgeongeneral / comptroller
secretary / attorneygeneral / senator / governor / mayor / ambassador
president / chancellor / governor / mayor / ambassador
chairman chairwoman chair / treasurer / secretary
president / treasurer
specialcounsel / attorneygeneral / inspectorgeneral / districtattorney / publicdefender
coach / generalmanager / owner / scout
lawyer attorney / publicist / agent / manager / accountant / bodyguard / stylist
captain skipper / cook / steward / deckhand
chairman chairwoman chair / treasurer / spokesman spokeswoman
manager / treasurer / pollster / donor / volunteer
adviser / intern
rookie / veteran
forward / guard / center
lineman / quarterback / receiver / linebacker
heavyweight / welterweight / middleweight / lightweight / featherweight / cruiserweight
goldmedallist / silvermedallist / bronzemedallist
architect / builder / engineer / surveyor
curator / collector / dealer
author novelist / editor / publisher / illustrator / translator
scientist researcher / patient
stepfather / father / grandfather / uncle
stepmother / mother / grandmother / aunt / godmother
stepson / son / grandson / nephew / godson
stepdaughter / daughter / granddaughter / niece
stepbrother / brother / brotherinlaw / cousin
stepsister / sister / sisterinlaw / cousin
neighbor neighbour / stranger / relative
colleague coworker / stranger / relative
roommate flatmate / stranger
stranger / relative / friend / acquaintance
exwife / wife / girlfriend
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
police policeman / firefighter / soldier / paramedic
creator / distributor
freshman / sophomore / graduate
undergraduate / graduate
apprentice / master
"""
# Camps that take part in one event side by side, so that an article may tell of either.
COUNTERPARTS = """
republican gop / democrat democratic dem / libertarian
conservative tory / labour
conservative rightwing / liberal progressive leftwing / socialist
driver motorist / passenger / pedestrian / cyclist bicyclist / motorcyclist biker
pilot captain / passenger / copilot / mechanic / stewardess steward
victim / suspect gunman attacker shooter killer robber assailant
witness / suspect gunman attacker shooter killer robber / juror
crew / passenger
hostage captive / pirate captor hijacker kidnapper
plaintiff claimant / defendant
prosecution prosecutor / defence defense defendant / judge / juror
winner / loser runnerup
nominee challenger / incumbent
employee worker staff staffer teller cashier / customer client shopper / passerby jogger / owner
employee worker staff staffer / employer / contractor
supervisor boss / subordinate
teacher professor faculty / student pupil schoolchild / parent
tenant renter / landlord homeowner
buyer / seller
lender creditor / borrower debtor
doctor surgeon nurse physician medic / patient
guard warden / prisoner inmate
coach trainer / player / referee umpire / owner / fan
supporter backer ally / opponent critic rival / reporter journalist
rebel insurgent militant guerrilla / soldier troop army
protester demonstrator / soldier police policeman trooper / counterprotester
resident villager local / tourist visitor holidaymaker
migrant immigrant refugee / citizen
bride / bridegroom groom
employee worker staff staffer / manager executive
champion titleholder / challenger
favourite favorite / underdog
perpetrator culprit / victim
accomplice / ringleader / victim
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
lifeguard / swimmer
jockey / trainer / owner
skipper / sailor / passenger
conservationist environmentalist activist campaigner / hunter poacher / logger
father parent couple / mother parent couple
brother sibling twin / sister sibling twin
son child twin / daughter child twin
accuser / accused
appellant / respondent
petitioner / respondent
"""
# Relatives and others whom somebody has: each is one person's. Only those of about one age stand
# in a row: who is called a father in one article may have his daughter named in the other.
RELATIONS = """
father / uncle / grandfather / stepfather / godfather / boss / landlord
mother / aunt / grandmother / stepmother / godmother / nanny
brother / cousin / husband / boyfriend / roommate flatmate / neighbour neighbor / bodyguard \
/ stepbrother / fiance / boss / landlord
sister / cousin / wife / girlfriend / roommate flatmate / neighbour neighbor / stepsister / fiancee
son / nephew / grandson / stepson
daughter / niece / granddaughter / stepdaughter
"""
# Words that count only where they tell which of some things is meant.
SIGNS = """
state / justice / treasury / interior / defence defense / commerce / agriculture / labour labor \
/ education / energy / transportation transport / health / foreign / finance / culture / prime \
/ environment / trade / tourism / housing
fbi / cia / dea / atf / nsa / irs / interpol / ice
majority / minority
former ex / current sitting incumbent
acting interim / permanent
district / superior / circuit / bankruptcy / magistrate / family
federal / county / city municipal
federal / state
senate / house
opening / closing
starting / backup substitute reserve
winning / losing
lead leading / supporting
outgoing / incoming
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
undocumented illegal unauthorised unauthorized / legal documented
gay homosexual lesbian / straight heterosexual
gold / silver / bronze
juvenile / adult
registered / unregistered
municipal / state / national
eldest oldest / youngest
elder older / younger
"""
# What somebody does for a work, a trial or a class.
ACTS = """
prosecute / defend
teach / study
coach / play
chair / testify
fly / drive
"""
