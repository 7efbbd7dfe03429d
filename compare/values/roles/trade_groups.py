"""Which trades may be called by one word; somebody is told to have one trade or another."""

from __future__ import annotations

__all__ = ["TRADE_GROUPS"]

# Trades, those that may be called by one word in one row; every other trade is one by itself.
# Authors and professors are none: whatever they write of or teach may be their trade.
TRADE_GROUPS = """
actor actress star comedian clown acrobat
waiter waitress bartender barista server
chemist pharmacist
cook chef baker
farmer rancher shepherd beekeeper winemaker gardener
soldier paratrooper sailor policeman fisherman ranger watchman
biologist microbiologist ecologist virologist botanist entomologist geneticist immunologist \
zoologist epidemiologist oceanographer
physicist geophysicist astronomer
geologist seismologist volcanologist glaciologist hydrologist climatologist meteorologist
teacher tutor librarian
student
therapist psychologist psychiatrist neurologist neuroscientist neurosurgeon
engineer programmer electrician mechanic builder architect technician welder plumber machinist \
roofer carpenter bricklayer steelworker autoworker
musician singer violinist cellist pianist guitarist drummer trumpeter soprano tenor conductor \
rapper dancer choreographer ballerina
poet novelist publisher philosopher historian sociologist critic translator linguist \
reporter columnist blogger journalist writer editor
coroner pathologist criminologist toxicologist
priest pastor bishop chaplain monk
imam
rabbi
nun
janitor caretaker housekeeper maid butler
nanny babysitter
archaeologist anthropologist
accountant banker economist statistician mathematician
nurse midwife paramedic
prosecutor lawyer
butcher grocer shopkeeper florist jeweller tailor hairdresser barber designer
painter sculptor photographer cartoonist
firefighter
trucker courier
astronaut cosmonaut pilot
boxer wrestler
jockey
lobbyist
locksmith blacksmith
miner lumberjack
dockworker stevedore
undertaker
archivist
dentist
dermatologist oncologist cardiologist radiologist urologist gynaecologist paediatrician \
pediatrician veterinarian
"""
