"""Opposites in the language of business, sport, science and the arts."""

from __future__ import annotations

__all__ = ["WORK_AND_PLAY"]

# Written as told in table.py.
WORK_AND_PLAY = """
~rise increase climb grow surge soar jump swell gain rally go_up edge_up spike expand double \
triple mount rocket skyrocket advance rebound inch_up tick_up n:rise n:increase n:growth n:surge \
n:jump n:gain n:rally n:spike n:expansion n:upturn n:boom a:higher a:growing a:rising a:up \
a:increasing r:up r:higher | fall decrease decline drop plunge slump shrink sink tumble dip slide \
contract plummet go_down dwindle halve slip crash ebb nosedive diminish taper tick_down n:fall \
n:decrease n:decline n:drop n:slump n:loss n:plunge n:slide n:downturn n:contraction n:recession \
n:reduction a:lower a:shrinking a:falling a:down a:dwindling a:declining r:down r:lower
~raise lift hike boost increase double expand push_up bump_up drive_up n:hike n:increase n:boost \
| cut lower reduce slash trim halve scale_back bring_down curb shrink drive_down pare n:cut \
n:reduction
@win beat defeat triumph prevail thrash rout edge trounce upset overcome outlast clinch get_past \
see_off cruise_past knock_out n:victory n:win n:triumph a:victorious r:victoriously | lose \
lose_to go_down_to succumb_to suffer_defeat fall_short crash_out n:loss n:defeat n:setback \
a:beaten a:winless
@win_title lift_trophy take_gold win_gold n:champion n:winner | n:runner-up lose_final \
finish_second n:loser settle_for_silver
@qualify advance progress reach clinch_berth go_through move_on head_into book_place \
make_playoffs n:berth | miss_out eliminate crash_out knock_out bow_out fail_to_qualify \
miss_playoffs n:elimination go_out
@score net find_net convert n:goal n:touchdown | miss a:scoreless a:goalless squander shut_out
@lead go_ahead pull_ahead n:lead n:advantage a:ahead r:ahead p:in_front | trail fall_behind \
n:deficit r:behind p:behind lag
@last_place p:in_last_place p:at_bottom p:in_last n:bottom n:last_place | climb_out_of_last \
climb_off_bottom climb_out_of p:out_of_last_place
@break surpass exceed beat eclipse top overtake pass shatter outdo set_record break_record | \
fall_short stay_short miss stop_short come_short trail
play start take_part feature appear suit_up line_up return n:start | miss sit_out skip rest bench \
scratch sideline leave_out drop a:injured a:unavailable p:on_injured_reserve p:on_bench rule_out \
n:absence
return come_back a:back r:back comeback n:return n:comeback | retire sit_out n:retirement
@fit a:fit a:healthy a:available a:ready | a:injured a:unfit a:hurt a:unavailable a:sidelined
sign sign_on sign_up sign_up_for ink commit agree_terms re-sign n:signing n:addition | release \
waive let_go part_ways cut trade walk_away n:departure
draft pick select choose | pass_over pass_on overlook cut snub
@retain defend keep hold_on hang_on | lose win_back regain reclaim wrest surrender vacate
undefeated a:undefeated a:unbeaten | a:winless a:beaten
~improve climb upgrade move_up better | slip fall drop worsen slide decline downgrade
@succeed work pay_off pan_out go_well come_off pull_off manage a:successful r:successfully \
n:success a:fruitful a:effective n:hit n:triumph n:smash n:blockbuster a:productive a:acclaimed | \
fail flop bomb backfire fall_through misfire fall_flat founder come_to_nothing a:unsuccessful \
a:failed r:unsuccessfully n:failure n:flop a:fruitless a:ineffective a:futile n:dud n:bust \
a:doomed a:botched
launch start begin open introduce debut roll_out unveil release kick_off set_up found commence \
premiere initiate n:launch n:start n:beginning n:opening n:debut n:premiere n:onset | stop shut \
cancel scrap halt discontinue shelve axe cease abandon pull_plug suspend n:cancellation n:halt \
n:suspension
release issue publish roll_out ship unveil put_out push_out make_available n:release n:rollout | \
shelve delay postpone withhold hold_back work_on recall withdraw pull scrap cancel put_off \
n:recall
continue keep go_on carry_on press_on persist resume keep_up proceed press_ahead n:continuation \
a:ongoing | stop halt end suspend cease abandon break_off call_off quit give_up a:over n:halt
go_ahead proceed take_place be_held be_hold hold go_forward keep_to_schedule a:scheduled \
p:on_schedule p:as_planned deliver | cancel call_off scrap postpone put_off abandon shelve delay \
pull_out n:cancellation n:postponement a:canceled a:cancelled
delay postpone put_off defer push_back hold_up n:delay a:overdue p:behind_schedule | \
bring_forward speed_up hasten accelerate expedite a:prompt p:on_time p:ahead_of_schedule \
p:on_schedule fast-track
merge combine join_forces n:merger | split spin_off demerge break_up separate n:split n:breakup
profit make_money earn p:in_the_black turn_profit post_profit n:profit a:profitable n:surplus | \
lose_money p:in_the_red post_loss n:loss a:unprofitable a:loss-making n:deficit
pay settle repay pay_off pay_back n:payment n:repayment | default owe withhold go_unpaid a:unpaid \
n:default a:broke skip_payment
receive get collect pick_up obtain land secure earn a:paid n:receipt | miss go_without lack forgo \
forfeit give_up a:unpaid n:nonpayment do_without turn_down
@accept take agree_to paid pay | turn_down decline refuse reject spurn
spend splurge invest n:spending n:investment | save hoard cut_back economize n:saving n:austerity
~expand grow branch_out extend scale_up n:expansion | shrink scale_back downsize retrench \
cut_back contract n:retrenchment
hire n:hiring add_job create_job | lay_off cut_job shed_job n:layoff n:job_cut n:job_loss
solvent a:solvent | a:bankrupt a:insolvent go_bankrupt go_under go_bust fold file_for_bankruptcy \
n:bankruptcy n:insolvency
~strong a:strong a:robust a:healthy a:solid a:buoyant a:brisk a:bullish a:thriving thrive boom \
flourish prosper | a:weak a:sluggish a:sickly a:anemic a:feeble a:poor a:bearish a:slack languish \
struggle flounder stagnate
exceed beat top surpass outperform outstrip r:above p:above p:ahead_of | miss fall_short \
undershoot lag underperform trail p:below p:short_of p:behind
expensive a:expensive a:costly a:pricey a:dear | a:cheap a:inexpensive a:affordable a:low-cost \
a:free
~cheaper a:cheaper | a:dearer a:costlier a:pricier
~more r:more a:more a:greater a:bigger a:larger | r:less a:less a:fewer a:smaller a:lesser
fast a:fast a:quick a:rapid a:swift r:quickly r:rapidly r:swiftly a:brisk speed | a:slow r:slowly \
a:sluggish a:gradual r:gradually slow
invest n:investment pour_into | divest pull_out withdraw cash_out
open reopen n:opening n:reopening unlock r:open a:open | close shut shutter shut_down lock \
board_up a:closed a:shut n:closure n:shutdown
patch fix repair mend solve resolve plug remedy n:fix n:patch n:repair n:solution n:remedy | \
break worsen leave_open leave_unpatched neglect a:unpatched a:unfixed
execute run | a:unable_to_run crash
enable turn_on switch_on activate power_up | disable turn_off switch_off deactivate power_down
~upgrade update | downgrade
work function operate come_on switch_on go_off kick_in a:operational a:working a:functional \
p:in_service p:up_and_running | break_down malfunction fail a:broken a:faulty a:defective \
p:out_of_service p:out_of_order n:malfunction
secure a:secure a:safe a:protected a:encrypted | a:vulnerable a:exposed a:insecure \
n:vulnerability
connect link hook_up | disconnect sever unplug cut_off
confirm prove demonstrate validate bear_out support back_up n:proof n:evidence | disprove refute \
debunk contradict rebut undermine cast_doubt n:doubt
prove a:effective a:efficacious work help benefit n:benefit | a:ineffective a:useless harm n:harm \
a:worthless
accurate a:accurate a:correct a:true a:right a:exact r:correctly r:accurately | a:inaccurate \
a:false a:wrong a:incorrect a:mistaken a:untrue r:wrongly r:incorrectly r:falsely a:misleading
rare a:rare a:uncommon a:unusual r:rarely r:seldom a:infrequent a:exceptional | a:common \
a:frequent a:usual a:commonplace a:widespread r:often r:frequently r:commonly r:regularly \
a:regular
extinct a:extinct die_out n:extinction | thrive a:thriving flourish survive n:survival
dull a:dull a:boring bore | a:thrilling a:exciting thrill a:gripping wow dazzle a:riveting
agree_contract renew extend n:extension n:renewal | expire lapse let_expire end
~speed_up accelerate | slow slow_down brake decelerate
@outscore outplay outclass dominate | a:outplayed a:outclassed
attend draw_crowd fill pack sell_out a:packed a:full n:sellout | a:empty a:deserted a:half-empty
serve_time serve serve_term serve_sentence | avoid escape dodge skip evade duck
~move rise increase climb fall drop decrease decline raise cut lower | hold_steady stay_flat \
a:unchanged a:flat
keep_clean_sheet blank | concede_goal let_in
career_high a:career-high a:career-best n:record_high | a:career-low n:record_low
favorite a:favored a:favoured n:favorite n:favourite | n:underdog n:outsider n:long_shot
@retire hang_up | return play_on keep_playing
recall pull_from_shelf withdraw_from_sale | keep_on_sale
friendly_takeover a:friendly | a:hostile a:unsolicited
expected a:expected a:predictable | a:unexpected a:surprising r:unexpectedly r:surprisingly
insured a:insured | a:uninsured
comeback n:comeback n:recovery | n:collapse n:meltdown
finished a:finished a:complete | a:unfinished a:incomplete
original a:original a:authentic | a:copied n:copy n:replica
amateur a:amateur n:amateur | a:professional n:professional
"""
