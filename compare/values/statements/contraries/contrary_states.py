"""Tables of adjectives, adverbs, nouns and phrases for a state and for its contrary."""

from __future__ import annotations

__all__ = ["ADJECTIVES", "ADVERBS", "NOUNS", "PHRASES"]

# Written as in contraries.py. What "un-" makes of a word is not listed: negative_words.py does.
ADJECTIVES = """
open | closed shut
guilty | innocent
safe harmless | dangerous unsafe hazardous harmful
legal lawful legitimate | illegal unlawful illegitimate
likely | unlikely
able | unable
possible | impossible
conscious | unconscious
awake | asleep
passable | impassable
survive: alive | dead
positive | negative
genuine: authentic genuine real | forged fake faked bogus false
active | dormant inactive
true correct accurate right | false untrue incorrect inaccurate wrong mistaken
available | unavailable
aware | unaware
armed | unarmed
damage: damaged | undamaged intact unscathed
injure: injured hurt wounded | unhurt unharmed uninjured unscathed safe
attend: fit | unfit injured
licensed | unlicensed
present | absent missing
effective | ineffective useless
useful | useless
willing ready prepared | unwilling reluctant
responsible | blameless
stable | unstable critical
profitable | loss-making unprofitable
fair just | unfair unjust
complete | incomplete
adequate sufficient enough | inadequate insufficient
constitutional | unconstitutional
mandatory compulsory obligatory required | optional voluntary
change: changed | unchanged flat steady stable
unanimous | split divided
successful | unsuccessful
sink: | afloat
healthy well | ill sick unwell
popular | unpopular
clean | contaminated polluted dirty
united | divided
optimistic hopeful upbeat confident | pessimistic gloomy downbeat doubtful sceptical skeptical
happy pleased satisfied glad delighted content | unhappy displeased dissatisfied upset angry
full | empty
accidental unintentional inadvertent | deliberate intentional
free | imprisoned jailed detained
higher | lower
larger bigger greater | smaller
faster quicker | slower
easier | harder tougher
better | worse
stronger | weaker
cheaper | dearer costlier
earlier | later
safer | riskier
clear | unclear uncertain
known | unknown
certain sure | uncertain unsure unlikely doubtful
occupied | vacant unoccupied empty
experienced seasoned veteran | inexperienced novice
friendly | hostile
peaceful | violent
public | private secret confidential classified
permanent | temporary
rich wealthy | poor
strong | weak
simple easy | complicated difficult hard
major serious severe grave | minor slight light
careful | careless reckless
broken faulty defective | working functioning
sober | drunk intoxicated
married | unmarried single divorced
pregnant | childless
visible | invisible hidden
honest | dishonest
loyal | disloyal
similar | different dissimilar
relevant | irrelevant
valid | invalid void
calm quiet | rough stormy turbulent
welcome | unwelcome
insured | uninsured
clothe: clothed | naked nude
solvent | insolvent bankrupt
eligible | ineligible
capable | incapable
consistent | inconsistent
"""
ADVERBS = """
quickly rapidly fast swiftly | slowly
peacefully | violently
legally lawfully | illegally unlawfully
successfully | unsuccessfully
accidentally unintentionally inadvertently | deliberately intentionally
publicly openly | privately secretly
unanimously | narrowly
voluntarily willingly | reluctantly unwillingly
directly | indirectly
permanently | temporarily
correctly rightly | incorrectly wrongly wrongfully
sharply steeply | slightly
early | late
safely | unsafely
well fully properly adequately sufficiently | \
poorly badly insufficiently inadequately improperly ill
"""
NOUNS = """
rise increase surge jump growth upsurge spike upturn hike | \
decrease decline fall drop slump reduction plunge downturn cut dip
support backing endorsement | opposition
approve: approval ratification blessing passage | rejection
damage destruction devastation crack |
succeed: agreement deal accord breakthrough |
evidence proof |
sign: sign trace evidence |
injure: injury casualty |
change |
survivor |
warn: warning |
success triumph | failure flop
access |
improvement | deterioration worsening
coalition alliance |
merge: merger |
buy: takeover acquisition purchase |
strike walkout |
ceasefire truce |
win: victory win | defeat loss
resign: resignation |
praise: praise acclaim | criticism condemnation
confirm: confirmation | denial
guilty: conviction | acquittal
use: use usage |
open: reopening opening | closure shutdown
go_ahead: | cancellation postponement
survive: survival | death
stay: | departure exit withdrawal
resume: resumption | suspension halt
apologise: apology |
escape: escape |
"""
# Where a thing is or how it stands, by a preposition and a noun.
PHRASES = """
arrest: in_custody in_detention behind_bar under_arrest | at_large on_run
support: in_favour in_favor in_support behind_it for_it | against_it
control: under_control | out_of_control
open: in_operation in_service | out_of_service out_of_operation
safe: out_of_danger | in_danger at_risk
schedule: on_time on_schedule | behind_schedule
strike: on_strike | at_work
valid: in_force in_effect |
use: in_use | out_of_use
free: | in_prison in_jail behind_bar in_custody
hold_up: on_hold |
"""
