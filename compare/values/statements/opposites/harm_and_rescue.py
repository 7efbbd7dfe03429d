"""Opposites in the language of disasters, war, crime and health."""

from __future__ import annotations

__all__ = ["HARM_AND_RESCUE"]

# Written as told in table.py.
HARM_AND_RESCUE = """
@surrender give_up turn_self_in give_self_up | flee run_away escape get_away
die kill perish drown succumb slay murder shoot_dead pass_away fall_to_death lose_life claim_life \
gun_down assassinate suffocate burn_to_death bleed_to_death n:death n:killing n:fatality a:dead \
a:fatal a:deadly a:lethal r:fatally | survive escape pull_through cheat_death walk_away \
come_through make_it outlive save rescue spare n:survival n:survivor a:alive a:unhurt a:unharmed \
a:unscathed a:uninjured p:out_of_danger
injure hurt wound maim burn scald n:injury a:injured a:hurt a:wounded | escape_unhurt \
escape_unharmed escape_injury escape_unscathed a:unhurt a:unharmed a:uninjured a:unscathed a:safe
destroy demolish level raze flatten wreck gut devastate ravage obliterate wipe_out burn_down \
burn_to_ground go_up_in_flame ruin tear_apart reduce_to_rubble reduce_to_ash raze_to_ground \
consume n:destruction n:devastation n:ruin a:destroyed a:ruined | survive withstand spare save \
preserve leave_standing escape stand_up ride_out a:intact a:unscathed a:undamaged a:unharmed \
a:untouched a:standing
damage harm hit crack dent batter scar shatter cause_damage wreck destroy n:damage n:destruction \
a:damaged a:battered | spare leave_intact leave_unscathed leave_undamaged leave_untouched \
a:intact a:unscathed a:undamaged a:untouched a:unharmed
ignite set_fire set_alight set_ablaze torch burn spread rage blaze rekindle p:out_of_control \
p:on_fire | extinguish put_out douse quench knock_down contain bring_under_control snuff \
p:under_control
evacuate flee clear_out pull_out abandon n:evacuation | stay stay_put shelter_in_place return \
remain ride_out hunker_down go_back
rescue save pull_from free escort_to_safety bring_to_safety take_to_safety lead_to_safety \
pluck evacuate n:rescue a:rescued | abandon leave_behind leave_to_die let_drown lose strand trap \
seize hijack capture take_hostage
free release liberate let_go set_free hand_over n:release n:liberation | seize capture hijack \
kidnap abduct take_hostage hold_hostage hold_captive keep_captive detain n:seizure n:capture \
n:kidnapping n:abduction
find locate recover discover retrieve track_down trace turn_up spot n:discovery | lose miss \
a:missing a:lost go_missing a:unaccounted disappear vanish n:disappearance
explode detonate go_off blow_up n:explosion n:detonation n:blast | defuse disarm disable fizzle \
misfire fail_to_explode deactivate make_safe
foil thwart prevent avert repel stop fend_off ward_off beat_back drive_off disrupt block halt \
fight_off head_off intercept | succeed go_ahead carry_out pull_off let_happen fail_to_stop \
let_through
sink go_down founder capsize send_to_bottom | stay_afloat a:afloat refloat let_slip_away let_go \
raise
crash collide smash hit ram plow_into plough_into n:crash n:collision | land_safely miss avoid \
avert steer_clear
collapse cave_in give_way crumble fall_down topple come_down n:collapse | hold stand withstand \
stand_up hold_up stay_up
@attack assault raid bomb shell storm strike invade ambush bombard n:attack n:assault n:raid | \
defend protect retreat withdraw pull_back spare hold_fire cease_fire n:retreat n:withdrawal \
n:defense
@advance gain_ground push_forward push_on close_in n:advance | retreat withdraw pull_back \
fall_back lose_ground n:retreat n:withdrawal n:pullback
deploy send send_in dispatch mobilize mobilise station | withdraw pull_out bring_home recall \
keep_home stand_down send_home
surrender lay_down_arms give_up give_self_up turn_self_in n:surrender | resist fight_on hold_out \
fight_back n:resistance
fire open_fire shoot fire_on n:gunfire | hold_fire cease_fire
~escalate intensify flare worsen heat_up flare_up ramp_up n:escalation | ease subside de-escalate \
defuse die_down cool calm abate let_up wane n:lull
arm supply equip a:armed | disarm a:unarmed
lead_to point_to implicate link tie connect n:link n:connection n:tie | rule_out clear exclude \
exonerate dismiss eliminate
steal rob loot burgle snatch make_off swipe n:theft n:robbery n:heist n:burglary n:raid | return \
give_back leave_untouched leave_empty-handed recover r:empty-handed hand_back
molest grope assault rape abuse touch fondle n:abuse n:assault n:molestation | leave_alone \
keep_hands_off
threaten menace intimidate n:threat a:threatening | reassure befriend comfort n:reassurance
cooperate comply obey go_quietly step_out exit come_out get_out a:cooperative | resist barricade \
lock_self a:uncooperative n:resistance
exit get_out step_out leave come_out | stay_inside stay_put barricade remain_inside
dangerous a:dangerous a:unsafe a:hazardous a:harmful a:deadly a:toxic a:lethal a:live a:poisonous \
n:danger n:hazard n:threat p:at_risk p:in_danger | a:safe a:harmless a:benign a:nontoxic \
a:innocuous a:secure p:out_of_danger n:safety r:safely
critical a:critical a:grave a:life-threatening a:serious a:unstable p:in_critical_condition \
p:in_serious_condition p:on_life_support p:in_intensive_care deteriorate worsen | a:fine \
p:in_good_condition p:in_fair_condition p:in_good_health p:out_of_danger p:on_the_mend a:minor \
recover improve discharge a:well
sick a:sick a:ill a:unwell a:infected infect fall_ill come_down_with contract n:illness \
n:infection a:positive test_positive | a:healthy a:well recover a:immune cure a:negative \
test_negative heal n:recovery n:cure a:cured
contagious a:contagious a:infectious spread n:spread n:outbreak | contain a:contained \
n:containment eradicate eliminate stamp_out
~worsen deteriorate decline aggravate exacerbate relapse go_downhill n:deterioration n:relapse \
a:worse | improve recover get_better heal rally rebound n:improvement n:recovery a:better
hospitalize hospitalise admit take_to_hospital rush_to_hospital airlift n:hospitalization | \
discharge release send_home treat_at_scene refuse_treatment
treat operate n:treatment n:surgery | refuse_treatment turn_away leave_untreated deny_treatment
vaccinate immunize immunise inoculate a:vaccinated n:vaccination | a:unvaccinated
conscious a:conscious a:awake a:responsive a:alert | a:unconscious a:comatose a:unresponsive \
p:in_coma
sober a:sober | a:drunk a:intoxicated a:drugged p:under_influence n:drunkenness
accident n:accident a:accidental r:accidentally r:unintentionally a:unintentional r:inadvertently \
p:by_accident n:mishap p:by_mistake | a:deliberate r:deliberately r:intentionally a:intentional \
p:on_purpose n:arson n:murder n:sabotage n:homicide a:premeditated n:suicide
natural a:natural | a:man-made a:artificial a:suspicious n:arson n:homicide
warn alert caution sound_alarm n:warning n:alert n:alarm | reassure p:without_warning downplay \
play_down n:reassurance
restore reconnect resume repair bring_back reinstate n:restoration | suspend halt cut_off \
knock_out cut disrupt go_out black_out n:outage n:blackout n:disruption
flood inundate swamp overflow submerge n:flood n:flooding | recede drain dry_up a:dry subside \
n:drought
follow_by a:followed_by come_after p:after | precede a:preceded_by come_before p:before
~strong a:strong a:powerful a:major a:massive a:severe a:huge a:violent a:heavy a:devastating \
a:catastrophic | a:weak a:minor a:mild a:slight a:small a:light a:negligible a:moderate a:gentle
open a:open reopen r:open | close shut shut_down cordon_off seal_off block a:closed a:shut \
n:closure
carry ferry transport airlift move evacuate take bring fly | leave_behind leave_stranded strand
shelter house take_in n:shelter | evict turn_away displace a:homeless leave_homeless n:eviction
feed n:food n:aid provide supply deliver distribute | starve cut_off withhold deprive n:shortage \
n:starvation
break_ceasefire violate_truce n:fighting | observe_ceasefire hold n:truce n:calm n:ceasefire
confirm verify corroborate bear_out n:confirmation prove | disprove contradict debunk refute \
discredit call_into_question a:unconfirmed a:unverified
link_to a:linked a:related a:connected a:tied | a:unrelated a:unconnected a:separate
alone r:alone a:alone a:single-handed r:single-handedly a:solo p:by_itself p:on_own | help assist \
join_forces seek_assistance seek_help n:help n:assistance n:accomplice r:together a:joint \
r:jointly p:with_help
sober_up detoxify | relapse
surprise catch_off_guard catch_by_surprise catch_unawares a:unprepared | a:prepared forewarn \
expect anticipate brace
random a:random r:randomly p:at_random | a:targeted r:deliberately single_out
benign a:benign | a:malignant a:cancerous
remission n:remission | n:relapse
curable a:curable a:treatable | a:incurable a:terminal a:untreatable
inhabited a:inhabited a:populated | a:uninhabited a:deserted a:abandoned
loaded a:loaded | a:unloaded
manned a:manned a:crewed | a:unmanned a:uncrewed
habitable a:habitable | a:uninhabitable
masked a:masked | a:unmasked
breathe | suffocate choke
bypass miss pass_by steer_clear | hit strike slam_into
"""
