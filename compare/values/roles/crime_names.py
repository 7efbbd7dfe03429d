"""Crimes under all their names."""

from __future__ import annotations

from compare.values.words.rows import by_first_word

__all__ = ["CRIME"]

# One crime a line, under all its names; "fraud" and "theft" are not one crime.
_CRIMES = """
murder homicide
manslaughter
robbery rob
theft steal larceny thief
burglary
fraud defraud
conspiracy conspire
assault battery
rape
kidnapping kidnap abduction
arson
perjury
bribery bribe
extortion blackmail
embezzlement embezzle
forgery forge
smuggling smuggle
trafficking dealing
espionage spying
treason
obstruction obstruct
corruption
racketeering
stalking
harassment harass
vandalism
trespassing trespass
negligence
libel
slander
defamation
contempt
poaching
dui dwi drunkdriving drinkdriving
hazing
possession possess
speeding
shoplifting
loitering
indecency
evasion evade
laundering launder
hijacking
bigamy
endangerment
doping
piracy
terrorism
sedition
sabotage
voyeurism
tax
"""
CRIME = by_first_word(_CRIMES)
