"""Opposites in the language of courts, elections, government, diplomacy and labour."""

from __future__ import annotations

__all__ = ["PUBLIC_LIFE"]

# Written as told in table.py.
PUBLIC_LIFE = """
@criticize criticise slam rip bash blast denounce condemn decry deplore lambast lambaste assail \
attack target rebuke skewer chide berate scold castigate pillory vilify savage knock fault \
take_aim rail_against lash_out hit_out fume rage speak_out_against speak_against take_to_task \
draw_fire come_under_fire take_heat tear_into lay_into pan ridicule mock jeer boo heckle deride \
n:criticism n:condemnation n:backlash n:outrage n:fury n:rebuke n:denunciation n:attack n:scorn \
n:ire n:outcry a:critical a:furious a:outraged a:angry a:scathing trash find_fault call_out \
dress_down scoff_at | praise hail applaud commend laud salute rally_behind rally_around rally_to \
stand_by stand_behind defend cheer celebrate welcome endorse back embrace acclaim admire \
congratulate compliment toast thank stick_up_for come_to_defense come_to_defence side_with \
speak_up_for speak_well_of heap_praise n:praise n:acclaim n:applause n:admiration n:plaudit \
n:defense n:defence n:tribute a:supportive a:glowing rave_about speak_highly sing_praise \
give_ovation n:ovation
@oppose resist fight reject object object_to protest vote_against come_out_against lobby_against \
campaign_against speak_out_against rail_against balk_at disapprove n:opposition n:objection \
n:resistance a:opposed | support back favor favour endorse champion advocate push_for vote_for \
campaign_for lobby_for get_behind rally_behind stand_behind throw_weight_behind come_out_for \
speak_for sponsor embrace n:support n:backing n:endorsement a:supportive
@accuse blame charge indict implicate incriminate suspect fault impeach jail imprison \
point_finger hold_responsible n:accusation n:charge n:suspect n:culprit a:guilty a:culpable | \
clear exonerate absolve vindicate acquit exculpate pardon rule_out let_off drop_charge drop_case \
n:exoneration n:acquittal a:innocent a:blameless
convict find_guilty n:conviction a:guilty | acquit find_innocent a:innocent clear plead_innocent \
n:acquittal overturn_conviction quash_conviction
jail imprison incarcerate lock_up detain hold_in_custody remand deny_bail refuse_bail serve \
n:jail_term n:imprisonment n:detention a:jailed a:imprisoned | free release walk_free set_free \
bail grant_bail parole pardon avoid escape spare a:free n:release
arrest capture catch nab apprehend seize detain take_into_custody hunt_down n:arrest n:capture \
a:in_custody p:behind_bars p:in_custody p:under_arrest | escape elude evade flee get_away \
slip_away run_away let_go let_slip let_escape a:at_large p:at_large p:on_the_run p:on_the_loose \
p:on_run p:on_loose n:getaway
uphold affirm confirm reaffirm let_stand keep_in_place | overturn overrule strike_down quash \
annul reverse invalidate void rescind revoke repeal undo set_aside throw_out vacate
consecutive a:consecutive r:consecutively a:back-to-back | a:concurrent r:concurrently
unanimous a:unanimous r:unanimously n:unanimity p:in_agreement | deadlock split divide hang \
a:hung a:split a:divided a:deadlocked n:deadlock n:stalemate disagree
sue take_to_court file_suit n:lawsuit | settle drop_suit drop_case drop_lawsuit n:settlement
@admit acknowledge concede confess own_up come_clean accept_blame accept_responsibility \
plead_guilty n:admission n:confession | deny dispute reject_claim refute disavow rebut contest \
protest_innocence plead_innocent n:denial maintain_innocence insist_innocent
cooperate collaborate comply work_with n:cooperation a:cooperative | defy stonewall obstruct \
resist n:obstruction a:uncooperative a:defiant n:defiance
comply obey follow abide_by adhere_to observe honor honour n:compliance | violate breach flout \
break disobey ignore defy contravene n:violation n:breach n:defiance
abstain sit_out n:abstention | vote_for vote_against vote_in_favor vote_in_favour vote_yes vote_no
approve pass adopt ratify endorse authorize authorise sanction green-light wave_through sign \
sign_off rubber-stamp greenlight give_nod give_blessing give_go-ahead n:approval n:passage \
n:ratification n:blessing n:adoption | reject veto turn_down vote_down throw_out defeat block \
kill_off scuttle torpedo shoot_down strike_down derail shelve table n:rejection n:veto n:defeat
@accept take agree_to take_up say_yes go_along jump_at n:acceptance | refuse decline reject \
turn_down rebuff spurn snub say_no pass_on turn_away n:refusal n:rejection
agree reach_agreement strike_deal shake_hands come_to_terms see_eye_to_eye n:agreement n:accord \
n:consensus n:deal | disagree deadlock break_down fall_apart collapse clash be_at_odds walk_away \
n:disagreement n:stalemate n:impasse n:deadlock n:discord
allow permit let enable authorize authorise legalize legalise license entitle sanction clear_way \
grant_right give_right n:permission n:permit | ban prohibit forbid bar outlaw block prevent stop \
deny criminalize criminalise disallow rule_out strip deprive keep_from n:ban n:prohibition
grant give award bestow confer hand issue restore | deny strip withhold revoke refuse deprive \
take_away withdraw rescind
impose introduce slap enforce tighten reimpose levy keep maintain retain | lift remove ease scrap \
waive relax suspend drop end abolish
enact introduce institute bring_in | repeal abolish scrap rescind revoke do_away end
protect shield safeguard defend preserve guard insulate n:protection | expose endanger threaten \
jeopardize jeopardise imperil leave_open leave_vulnerable put_at_risk undermine weaken n:exposure
dismantle demolish tear_down break_down remove take_down knock_down lower bring_down | raise \
erect build put_up set_up strengthen throw_up
@run_for seek stand_for run contest bid vie n:candidate n:candidacy n:bid | bow_out drop_out \
withdraw pull_out step_aside retire quit stand_aside give_up n:withdrawal
@resign quit step_down stand_down leave go give_up n:resignation n:ouster n:departure | stay \
stay_on stay_in remain keep_job hang_on cling_to refuse_to_go serve_out
oust fire sack dismiss remove dump axe force_out kick_out throw_out lay_off let_go part_ways \
get_rid give_boot give_sack show_door n:dismissal n:sacking n:firing n:ouster n:layoff | retain \
keep stand_by stick_with back rehire reinstate hire appoint promote extend_contract \
n:reinstatement
hire recruit appoint take_on add employ sign n:hiring n:recruitment | fire lay_off sack dismiss \
cut shed let_go axe n:layoff n:redundancy
@win_election win_vote carry n:victory n:triumph n:landslide | lose_election concede n:defeat \
n:loss
@lose give_up cede forfeit surrender relinquish squander let_slip lose_control n:loss | keep \
retain hold hold_on cling_to maintain preserve save defend win gain
@gain pick_up win capture flip n:gain | lose shed drop give_up n:loss
@join enlist sign_up join_in join_up take_part participate attend turn_out turn_up show_up \
n:participation n:attendance | boycott skip shun miss stay_away sit_out snub pull_out leave quit \
drop_out stand_aside opt_out withdraw n:boycott n:absence a:absent
step_in intervene get_involved weigh_in n:intervention | stand_aside stay_out keep_out sit_idle \
look_away step_back stand_idly_by
invite welcome call_in n:invitation | exclude bar warn_off turn_away disinvite shut_out uninvite \
ban
@ally join_forces team_up unite work_together n:alliance n:coalition | split break_with \
part_company fall_out turn_against break_away n:rift n:split
recognize recognise | derecognize derecognise refuse_to_recognize disown
ratify sign join accede | withdraw pull_out abandon tear_up renounce quit scrap ditch
negotiate hold_talks come_to_table n:negotiation n:talks | walk_out break_off_talks \
refuse_to_talk
lead_charge spearhead lead | follow bring_up_rear
strike walk_out down_tools walk_off_job n:strike n:walkout n:stoppage | return_to_work \
go_back_to_work call_off_strike end_strike
raise_wage n:raise n:pay_rise | n:pay_cut cut_wage freeze_pay cut_pay
promise pledge vow commit guarantee n:promise n:pledge n:commitment | renege go_back \
break_promise back_out back_away
@back_down cave capitulate give_in yield relent concede bow_to climb_down blink n:capitulation | \
stand_firm hold_out refuse_to_budge dig_in stand_ground hold_line hold_firm
disclose reveal release publish unveil make_public expose divulge leak hand_over turn_over \
declassify n:disclosure n:release n:publication | withhold conceal hide suppress keep_secret \
cover_up keep_private shield seal redact classify keep_under_wraps keep_under_seal sit_on \
n:secrecy n:cover-up
@apologize apologise say_sorry express_regret n:apology a:apologetic a:sorry n:remorse | stand_by \
defend double_down refuse_to_apologize n:defiance a:unapologetic a:defiant a:unrepentant
request ask seek solicit call_for urge p:at_request n:request n:plea | object oppose resist \
p:over_objection p:despite_objection n:objection
voluntary a:voluntary r:voluntarily r:willingly p:of_own_accord volunteer | force compel coerce \
oblige a:forced a:mandatory a:compulsory r:forcibly r:reluctantly p:under_duress
public a:public r:publicly r:openly p:in_public p:on_record | a:private r:privately r:secretly \
a:secret p:in_private p:in_secret p:behind_closed_doors a:confidential p:off_record
legal a:legal a:lawful a:legitimate r:legally r:lawfully a:constitutional | a:illegal a:unlawful \
a:illegitimate r:illegally r:unlawfully a:unconstitutional
popular a:popular a:beloved | a:unpopular a:hated a:reviled
majority n:majority | n:minority
extradite deport expel n:deportation n:extradition n:expulsion | a:allowed_to_stay grant_asylum \
give_asylum shelter grant_residency n:asylum
prosecute press_charge file_charge bring_charge put_on_trial n:prosecution | drop_charge \
drop_case decline_to_prosecute throw_out
testify take_stand give_evidence n:testimony | invoke_right take_fifth plead_fifth \
refuse_to_testify
appoint nominate confirm name install n:appointment n:nomination | reject oust dismiss remove \
withdraw_nomination pass_over
~strengthen tighten bolster toughen beef_up harden n:crackdown | weaken loosen relax water_down \
soften ease dilute undermine
raise_tax n:tax_increase n:tax_hike n:tax_rise | cut_tax lower_tax n:tax_cut n:tax_break
fund finance bankroll subsidize subsidise pay_for n:funding n:subsidy | defund cut_off \
cut_funding pull_funding withhold_funding
include a:included | exclude leave_out omit a:excluded
racist a:racist a:bigoted a:prejudiced n:racism n:bigotry | a:tolerant a:inclusive n:tolerance \
n:inclusion
discriminate n:discrimination a:discriminatory | a:fair a:equal n:equality treat_equally
war n:war n:hostility a:hostile | n:peace n:truce n:ceasefire a:peaceful a:friendly n:armistice
friend n:friend n:ally n:supporter n:backer n:fan n:admirer n:advocate n:proponent | n:enemy \
n:foe n:opponent n:critic n:detractor n:rival n:adversary
@optimistic a:optimistic a:hopeful a:confident a:upbeat n:optimism n:confidence n:hope \
r:confidently | a:pessimistic a:gloomy a:doubtful a:skeptical a:sceptical n:pessimism \
n:skepticism n:despair n:doubt despair
@trust a:trusted a:trustworthy n:trust believe rely_on | distrust mistrust suspect doubt \
a:distrustful n:distrust a:untrustworthy
@agree_on a:united unite n:unity p:in_unison | divide split a:divided n:division n:rift
@open_to a:willing a:ready a:prepared a:eager a:glad a:keen a:happy volunteer offer r:willingly \
r:gladly | a:unwilling a:reluctant a:loath a:loth refuse balk r:grudgingly r:reluctantly
peacefully a:peaceful r:peacefully a:orderly a:calm | a:violent r:violently a:unruly n:violence \
n:riot riot n:clash
@mistake n:mistake n:blunder n:error n:misstep n:folly n:disaster n:fiasco n:debacle a:foolish \
a:misguided a:unwise a:wrong a:reckless | a:shrewd a:wise a:smart a:right a:sensible a:prudent \
n:masterstroke n:success a:savvy
easy make_easier dismantle_barrier lower_barrier remove_barrier ease simplify facilitate a:easy \
a:simple a:easier a:straightforward | make_harder complicate hinder hamper impede raise_barrier \
a:hard a:difficult a:harder a:tough a:complex a:complicated
legitimate a:legitimate a:genuine a:authentic a:valid a:real | a:bogus a:fake a:fraudulent a:sham \
a:phony a:forged a:counterfeit
@reelect win_reelection return_to_office | unseat vote_out
@concede accept_defeat accept_result | contest challenge claim_victory dispute_result
bipartisan a:bipartisan | a:partisan p:along_party_lines p:along_party_line
narrowly r:narrowly a:narrow a:slim a:slender | r:overwhelmingly a:overwhelming r:comfortably \
a:comfortable n:landslide a:resounding
sever break_off cut_tie sever_tie | restore_tie normalize normalise resume_tie
in_person p:in_person r:personally | r:remotely r:virtually p:by_phone p:by_video
anonymous a:anonymous a:unnamed p:on_condition_of_anonymity | a:named p:on_record
tax_free a:tax-free a:exempt exempt | a:taxable tax
registered a:registered a:documented a:licensed | a:unregistered a:undocumented a:unlicensed
independent a:independent a:impartial a:neutral r:impartially | a:biased a:partisan a:one-sided \
n:bias
transparent a:transparent a:open n:transparency | a:secretive a:opaque n:secrecy
"""
