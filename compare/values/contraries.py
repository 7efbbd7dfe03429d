"""Tables of words that news uses for one thing and for its contrary."""

from __future__ import annotations

__all__ = ["ADJECTIVES", "NOUNS", "PHRASES", "VERBS"]

# One axis a line: words for the one end, a bar, words for the other; the first word names the axis
# unless a name and a colon stand before it. A particle or preposition is joined to its verb by "_".
# A word may stand on several axes; axes of one name are one over the parts of speech. Left out
# are contraries that one event often holds both of, in turn (begin and end, arrive and leave).
VERBS = """
approve pass adopt endorse ratify green-light wave_through sign okay clear | \
reject veto turn_down vote_down throw_out defeat block kill_off
uphold affirm | overturn overrule strike_down quash annul reverse invalidate lift scrap
accept take_up agree_to | refuse dismiss decline turn_down reject spurn rebuff
rise increase climb grow surge soar jump swell rally expand go_up edge_up spike rocket double | \
fall decrease decline drop plunge slump shrink sink tumble dip slide contract plummet go_down \
dwindle ebb wane nosedive slip
raise lift hike boost increase double triple | cut lower reduce slash trim halve curb
win triumph prevail beat defeat overcome thrash edge | lose
guilty: convict | acquit clear exonerate absolve
confirm acknowledge admit concede | deny dispute
grant: grant award give hand | deny refuse withhold
agree consent | disagree
succeed: succeed agree | collapse fail break_down founder
open reopen | close shut shut_down close_down
go_ahead proceed take_place | cancel call_off scrap postpone put_off
allow permit authorise authorize legalise legalize let enable | \
ban prohibit forbid bar outlaw block criminalise criminalize
support back favour favor endorse back_up stand_behind champion vote_for | \
oppose resist fight vote_against
survive pull_through | die perish succumb drown
stay remain | leave quit depart withdraw drop_out bow_out pull_out step_down resign stand_down \
walk_out retreat evacuate
hold_on: hold retain keep control occupy | withdraw abandon retreat lose cede relinquish
resume restart continue | halt suspend stop pause cease
damage harm wreck destroy crack | spare spar
attend join participate take_part play feature appear fit turn_up show_up | \
miss skip boycott sit_out stay_away shun snub
strengthen | weaken
improve recover | worsen deteriorate
widen broaden | narrow
keep retain preserve | abandon ditch scrap axe
comply obey follow respect adhere_to comply_with | defy flout disobey violate breach break ignore
praise hail welcome applaud commend laud | condemn denounce criticise criticize slam decry deplore
include contain list comprise hold | exclude omit leave_out
hire recruit | fire sack
believe think conclude predict reckon |
postpone put_off delay defer push_back |
contact write_to phone telephone email consult notify |
tell: tell inform notify |
drink consume |
use deploy |
buy purchase acquire take_over |
merge |
publish post release |
find discover detect uncover |
apologise apologize |
injure hurt wound |
kill slay |
arrest detain apprehend catch capture |
free release liberate | hold detain imprison jail
evacuate |
sink founder capsize |
withstand | collapse give_way burst fail crumble
protect safeguard | endanger jeopardise jeopardize threaten
benefit gain_from profit_from |
help aid | hinder hamper impede
trust | distrust mistrust
gain: gain win | lose forfeit
extend prolong renew | curtail shorten expire lapse
unite | divide split
aware: know know_of know_about |
available: | sell_out
claim_victory declare_victory | concede_defeat admit_defeat
tighten toughen stiffen | loosen relax ease soften
encourage urge | discourage deter dissuade
true: | forge fake falsify
"""
ADJECTIVES = """
open | closed shut
guilty | innocent
safe | dangerous unsafe hazardous
legal lawful | illegal unlawful
likely | unlikely
able | unable
possible | impossible
conscious | unconscious
survive: alive | dead
positive | negative
true: authentic genuine real | forged fake faked bogus
active | dormant inactive
true correct accurate right | false untrue incorrect inaccurate wrong
available | unavailable
aware | unaware
armed | unarmed
damage: damaged | undamaged intact unscathed
injure: injured hurt wounded | unhurt unharmed uninjured unscathed safe
attend: fit | unfit
licensed | unlicensed
present | absent
effective | ineffective
willing | unwilling reluctant
responsible | blameless
stable | unstable
profitable | loss-making unprofitable
fair just | unfair unjust
complete | incomplete
adequate sufficient | inadequate insufficient
constitutional | unconstitutional
mandatory compulsory obligatory required | optional voluntary
change: changed | unchanged flat steady stable
unanimous | split divided
successful | unsuccessful
sink: | afloat
healthy well | ill sick unwell
popular | unpopular
clean | contaminated polluted
united | divided
optimistic hopeful upbeat | pessimistic gloomy downbeat
happy pleased satisfied | unhappy displeased dissatisfied
full | empty
accidental unintentional | deliberate intentional
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
"""
NOUNS = """
rise increase surge jump growth upsurge spike upturn hike | \
decrease decline fall drop slump reduction plunge downturn cut dip
support backing endorsement | opposition
approve: approval ratification blessing | rejection
damage crack |
succeed: agreement deal accord breakthrough |
evidence proof |
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
free: | in_prison in_jail
"""
