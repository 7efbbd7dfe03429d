"""Which verbs tell a deed that is done one way, and which one that is often returned."""

from __future__ import annotations

from compare.values.words.rows import by_first_word
from compare.values.words.senses import LIGHT, TELLING

__all__ = ["BLAMING", "DEED", "MUTUAL", "ONE_WAY", "RETURNED"]

# A row is one deed; whoever does it to somebody does not suffer it from him in the same event.
_ROWS = """
beat defeat down edge rout thrash overcome upset top outlast eliminate outpoint outscore stop
outbid outnumber outsell
outvote
intercept tackle
replace succeed
hire appoint recruit employ
sack fire dismiss suspend
promote demote
acquire buy purchase take_over
kill stab murder strangle poison behead
shoot gun
arrest detain handcuff
rescue save free
abduct kidnap
rob mug
host welcome
invade annex occupy
adopt raise
overtake pass
endorse nominate
sue
pardon
grab seize snatch
punch slap kick bite spit
chase pursue
follow
hit ram
sink torpedo
tow escort
treat cure
teach coach mentor train tutor
defend represent
interview question interrogate
invite
evict expel deport extradite
convict sentence acquit
subpoena
pay
swallow eat
order instruct
urge beg
blackmail
infect
sponsor
photograph film
hypnotise hypnotize
"""
DEED = by_first_word(_ROWS)
# Verbs for what two often do to each other, so that it may be told either way.
MUTUAL = (
    LIGHT
    | TELLING
    | frozenset(
        "meet face play marry fight draw tie date divorce talk discuss argue debate clash trade "
        "exchange accuse blame criticise criticize attack strike shell bomb threaten provoke "
        "praise thank call love hate like know support oppose back visit help join contact phone "
        "text email mock insult challenge confront answer condemn denounce congratulate respect "
        "trust distrust admire fear involve embrace hug kiss greet recognise recognize engage "
        "become remain consider rival match border resemble miss outrage anger surprise push hold "
        "pull compare lead trail near approach counter slam blast rip assail".split()
    )
)
# Of these, deeds told in all the same words are one deed told the other way round: words are
# given and returned, but a port is bombed by one side.
ONE_WAY = frozenset("attack strike shell bomb".split())
# And so is who is said to have done a thing, unless states speak, which return such words.
BLAMING = frozenset("accuse blame".split())
RETURNED = frozenset("other another turn return back counter mutual mutually also too".split())
