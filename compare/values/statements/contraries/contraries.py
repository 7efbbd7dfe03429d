"""Tables of verbs that news uses for one thing and for its contrary."""

from __future__ import annotations

__all__ = ["VERBS"]

# One axis a line: words for the one end, a bar, words for the other; the first word names the axis
# unless a name and a colon stand before it. A particle, a preposition or an object is joined to its
# verb by "_"; one with nothing behind its "_" stands there without an object. A word may stand on
# several axes; axes of one name are one over the parts of speech. Left out are contraries that one
# event often holds both of, in turn (begin and end, arrive and leave).
VERBS = """
approve pass adopt endorse ratify green-light wave_through sign okay clear give_ahead give_nod \
give_light give_blessing give_approval grant_approval authorize authorise rubber-stamp sign_off | \
reject veto turn_down vote_down throw_out defeat block kill_off strike_down shoot_down \
withhold_approval fail
uphold affirm confirm reaffirm stand_by | \
overturn overrule strike_down quash annul reverse invalidate lift scrap rescind revoke repeal undo \
set_aside throw_out void nullify cancel
accept take_up agree_to welcome | refuse dismiss decline turn_down reject spurn rebuff snub rule_out
rise increase climb grow surge soar jump swell rally expand go_up edge_up spike rocket double \
triple mount accelerate skyrocket advance widen | \
fall decrease decline drop plunge slump shrink sink tumble dip slide contract plummet go_down \
dwindle ebb wane nosedive slip diminish halve recede narrow
raise lift hike boost increase double triple expand push_up | \
cut lower reduce slash trim halve curb scale_back bring_down
win triumph prevail beat defeat overcome thrash edge rout trounce upset oust | \
lose lose_to fall_to suffer_defeat
guilty: convict | acquit clear exonerate absolve
suspect: accuse charge indict suspect | clear exonerate absolve release_without_charge \
free_without_charge
confirm acknowledge admit concede corroborate own_up | \
deny dispute refute rebut reject contradict discount dismiss rebuff disavow
grant: grant award give hand | deny refuse disallow withhold deny_bail refuse_bail
agree consent reach_agreement reach_verdict reach_deal reach_decision reach_consensus | \
disagree refuse decline deadlock
succeed: succeed agree manage | collapse fail break_down founder
open reopen | close shut shut_down close_down shutter
go_ahead proceed take_place be_hold | cancel call_off scrap postpone put_off abandon
hold_up: put_on put_hold suspend halt freeze delay | go_ahead proceed move_ahead press_ahead \
unfreeze
allow permit authorise authorize legalise legalize let enable tolerate sanction | \
ban prohibit forbid bar outlaw block criminalise criminalize disallow prevent stop
support back favour favor endorse back_up stand_behind champion vote_for call_for advocate \
push_for come_out_for get_behind defend embrace | \
oppose resist fight vote_against object_to come_out_against disapprove speak_against reject \
condemn rail_against
survive pull_through | die perish succumb drown pass_away kill slay \
gun_down murder assassinate execute shoot_dead
stay remain | leave quit depart withdraw drop_out bow_out pull_out step_down resign stand_down \
walk_out retreat evacuate step_aside
resign: resign quit step_down stand_down bow_out step_aside drop_out withdraw | \
stay_on stay_put remain stay cling_to
hold_on: hold retain keep control occupy defend | \
withdraw abandon retreat lose cede relinquish surrender
regain: regain recover restore win_back get_back | lose
resume restart continue | halt suspend stop pause cease discontinue interrupt
damage harm wreck destroy crack ravage devastate level flatten | spare
attack: attack assault storm raid target shell bomb | spare
attend join participate take_part play feature appear fit turn_up show_up | \
miss skip boycott sit_out stay_away shun snub
improve recover stabilise stabilize | worsen deteriorate
widen broaden | narrow shrink
keep retain preserve maintain | abandon ditch scrap axe drop
comply obey follow respect adhere_to comply_with abide_by observe honor honour | \
defy flout disobey violate breach break ignore
praise hail welcome applaud commend laud salute back defend thank | \
condemn denounce criticise criticize slam decry deplore blast lambast lambaste attack rebuke assail
include contain list comprise hold | exclude omit leave_out
hire recruit appoint employ take_on keep_on | fire sack let_go lay_off dismiss oust
appoint name install choose pick select nominate | pass_over
promote elevate upgrade | demote downgrade relegate
believe think conclude predict reckon | doubt
postpone put_off delay defer push_back | bring_forward
contact write_to phone telephone email consult notify |
tell: tell inform notify |
drink consume |
use deploy |
buy purchase acquire take_over |
merge | demerge
publish post release issue disclose reveal unveil make_public put_out divulge announce | \
withhold conceal hide suppress keep_secret keep_private cover_up
find discover detect uncover locate turn_up spot |
apologise apologize say_sorry |
injure hurt wound harm |
kill: kill slay |
arrest detain apprehend catch capture nab seize |
free release liberate set_free release_without_charge free_without_charge | \
hold detain imprison jail deny_bail refuse_bail remand lock_up incarcerate
evacuate |
sink founder capsize |
withstand survive stand_up hold_up | collapse give_way burst fail crumble \
come_down topple
protect safeguard shield | endanger jeopardise jeopardize threaten
benefit gain_from profit_from |
help aid assist | hinder hamper impede obstruct
trust | distrust mistrust
gain: gain win earn capture seize | lose forfeit
extend prolong renew | curtail shorten cut_short expire lapse lift
unite | divide split
unanimous: | split divide vote_against
strengthen bolster shore_up intensify appreciate | weaken undermine erode depreciate
escalate intensify flare_up | ease subside abate die_down de-escalate
aware: know know_of know_about |
available: | sell_out
claim_victory declare_victory | concede_defeat admit_defeat
tighten toughen stiffen | loosen relax ease soften
encourage urge | discourage deter dissuade
genuine: | forge fake falsify
argue quarrel feud fight clash bicker fall_out |
burn set_fire set_alight torch ignite |
escape flee get_away get_out elude evade break_out make_off slip_away run_away |
enter check_into check_in go_into walk_into set_foot | \
check_out
turn_on switch_on leave_on | turn_off switch_off shut_off
answer respond reply respond_to reply_to | ignore
identify name |
extinguish put_out douse |
reach arrive_at arrive | miss
appeal | waive
pay settle | default
act_alone | act_together have_accomplice
threshold: clear_threshold pass_threshold cross_threshold reach_threshold exceed_threshold \
meet_threshold surpass_threshold clear_hurdle pass_hurdle | fall_short miss_threshold \
fall_below_threshold miss_hurdle
yield: concede_ concede_defeat concede_election concede_race admit_defeat accept_defeat |
hit strike affect |
affect: affect disrupt hit strike |
speak comment testify talk say_nothing | decline_comment stay_silent keep_silent
recognise recognize | derecognise derecognize
impose introduce enforce enact institute slap | lift scrap remove waive repeal abolish
add | remove delete subtract
blame | exonerate absolve clear
thwart foil prevent avert repel fend_off ward_off |
intend: plan intend |
require oblige mandate compel force | exempt
obtain receive secure | lose
dump jettison |
load | unload
lock | unlock
seal | unseal
freeze | unfreeze thaw
connect | disconnect
eligible: qualify | disqualify
apply: apply_to extend_to |
prove | disprove
arm | disarm
appear | disappear vanish
invest | divest
nationalise nationalize | privatise privatize
ally side_with | break_with
advance progress | retreat
understate underestimate play_down downplay | overstate overestimate exaggerate play_up
speed_up accelerate hasten quicken | slow slow_down
inflate | deflate
overlook | notice
announce unveil declare proclaim |
demand insist call_for |
investigate probe look_into examine |
visit travel_to tour |
meet meet_with sit_down |
sue take_court file_suit |
warn caution alert |
promise pledge vow commit |
threaten warn |
build construct erect |
sell offload |
donate give contribute | keep
cooperate work_with collaborate | stonewall
surrender give_up turn_in | resist hold_out
vote_guilty | vote_acquit
recuse step_aside |
testify give_evidence take_stand | plead_fifth
disclose_name identify |
repair fix mend restore | break
treat hospitalise hospitalize | discharge
recover recuperate | relapse
shoot open_fire fire_shot |
gun: shoot gun |
knife: stab knife |
steal rob loot make_off |
crash collide smash | land_safely
explode detonate go_off blow_up | defuse
erupt break_out |
vaccinate inoculate immunise immunize |
rescue save pull_from |
hide conceal | show display reveal
lie mislead deceive |
cut_off sever | maintain
isolate | include
score net |
qualify advance_to reach | miss miss_out eliminate knock_out
equalise equalize tie draw |
break_record set_record |
"""
