"""Opposites of every domain: beginning, having, speaking, knowing, amounts, qualities."""

from __future__ import annotations

__all__ = ["DAILY_LIFE"]

# Written as told in table.py.
DAILY_LIFE = """
possess own boast | lack go_without do_without run_out n:lack n:shortage n:absence
use employ deploy rely_on draw_on resort_to n:use | avoid forgo shun eschew dispense refrain \
abstain do_without
@keep hold_on retain hang_on | return give_back hand_back throw_away discard dump get_rid \
give_away part_with dispose
hide conceal disguise mask cover a:hidden r:barely | show display reveal flaunt exhibit
remember recall recollect | forget a:unable_to_remember
@know learn realize realise find_out discover a:aware n:knowledge | a:unaware a:ignorant \
a:oblivious a:clueless p:in_dark n:ignorance
@understand grasp comprehend | misunderstand misread mistake confuse
@believe think trust accept a:convinced n:belief | doubt disbelieve question a:skeptical \
a:sceptical a:unconvinced n:doubt n:disbelief n:skepticism
@like love enjoy adore relish cherish n:love n:fondness | hate dislike loathe detest despise \
resent n:hatred n:dislike n:disdain n:contempt
@want desire crave n:desire n:eagerness | dread reject n:reluctance
@respect honor honour revere admire esteem n:respect n:reverence | disrespect insult dishonor \
demean belittle disparage n:disrespect n:contempt n:insult
encourage urge exhort cheer_on n:encouragement | discourage deter dissuade warn_against put_off \
talk_out
help assist aid n:help n:aid n:assistance | hinder hamper impede thwart obstruct n:hindrance \
n:obstacle
cause trigger spark provoke prompt bring_about | prevent avert forestall head_off
calm soothe reassure pacify quiet a:calm a:quiet a:relaxed a:composed n:calm r:calmly | alarm \
agitate panic upset inflame stir_up a:agitated a:nervous a:frantic a:panicked a:tense n:panic
@happy a:happy a:pleased a:delighted a:glad a:satisfied a:thrilled a:jubilant a:elated n:joy \
n:delight rejoice celebrate | a:unhappy a:sad a:upset a:disappointed a:dissatisfied a:angry \
a:distraught a:furious n:grief n:sorrow n:anger mourn grieve lament n:disappointment
@proud a:proud n:pride | a:ashamed a:embarrassed n:shame n:embarrassment
brave a:brave a:courageous n:courage | a:cowardly n:cowardice a:fearful
laugh smile grin n:laughter | cry weep sob n:tear frown scowl
enter come_in go_in walk_in check_into check_in n:entry | stay_away stay_out
appear emerge surface turn_up n:appearance | disappear vanish fade n:disappearance
stay remain | leave depart flee quit move_out pull_out walk_away
push shove | pull drag
add attach insert n:addition | remove delete subtract detach strip take_away n:removal
fill load pack | empty unload drain unpack
build construct erect assemble put_up create | demolish dismantle tear_down knock_down pull_down \
raze
create found set_up form | abolish disband dissolve dismantle eliminate scrap
unite bring_together reunite join | separate tear_apart split estrange
marry wed n:wedding n:marriage a:married | divorce split separate break_up n:divorce a:divorced \
a:single a:unmarried
eat feast n:feast | fast go_hungry starve n:fast n:hunger_strike
call phone telephone ring contact reach n:call | ignore hang_up
answer reply respond n:answer n:reply n:response pick_up take_call | ignore stay_silent \
keep_quiet decline_comment brush_off n:silence stonewall go_unanswered
speak talk comment address speak_out speak_up n:comment n:remark | stay_silent keep_quiet \
keep_silent remain_silent hold_tongue decline_comment stay_quiet keep_mum n:silence a:silent \
a:mum
mention name cite refer n:mention r:by_name single_out | omit leave_out skip_over gloss_over \
overlook
listen heed hear follow n:heed | ignore disregard dismiss brush_aside tune_out turn_deaf_ear \
shrug_off
exaggerate overstate inflate hype play_up overestimate n:exaggeration | understate play_down \
downplay minimize minimise underestimate n:understatement
remember a:memorable | a:forgettable
insist maintain stick_to | back_away retract take_back recant withdraw backtrack backpedal \
walk_back n:retraction
look_at face confront tackle address deal_with take_on | avoid evade sidestep dodge duck shy_away \
steer_clear look_away
plan intend n:intention | n:accident a:unplanned a:accidental
allow_in let_in admit welcome take_in n:admission | turn_away shut_out keep_out lock_out \
refuse_entry
follow pursue chase n:pursuit | give_up abandon let_go
catch grab seize | drop release miss let_go
lock bolt fasten a:locked | unlock unbolt a:unlocked
cover wrap a:covered | uncover expose bare a:bare a:exposed
wear put_on dress don | take_off remove a:naked a:bare
~widen broaden extend a:wide a:broad a:broader | narrow limit restrict a:narrow a:narrower
~lengthen extend prolong a:long a:longer a:lengthy a:prolonged | shorten cut_short curtail \
a:short a:shorter a:brief
~deepen a:deep | a:shallow
wet a:wet a:soaked a:rainy | a:dry a:parched
light illuminate a:bright | dim darken a:dark
clean a:clean cleanse purify a:pure | pollute contaminate taint a:dirty a:polluted a:contaminated \
n:pollution n:contamination
full a:full a:packed a:crowded | a:empty a:deserted a:vacant
near a:near a:nearby a:close r:nearby r:near | a:far a:distant a:remote r:far
inside p:inside r:inside r:indoors p:within | p:outside r:outside r:outdoors
above p:above p:over r:overhead | p:below p:beneath p:under r:underneath
before p:before p:prior_to p:ahead_of r:beforehand precede | p:after p:following r:afterward \
r:afterwards
always r:always r:invariably r:constantly | r:never r:rarely r:seldom r:hardly_ever
often r:often r:frequently r:repeatedly r:regularly | r:rarely r:seldom r:infrequently r:never
likely a:likely a:probable r:likely r:probably n:likelihood a:bound a:set | a:unlikely \
a:improbable n:long_shot r:hardly
possible a:possible a:feasible a:able | a:impossible a:unthinkable a:unable
certain a:certain a:sure a:definite r:certainly r:definitely a:clear | a:uncertain a:unsure \
a:doubtful a:unclear a:tentative n:uncertainty n:doubt
clear a:clear a:obvious a:plain a:evident | a:unclear a:vague a:murky a:ambiguous
strict a:strict a:tough a:stringent a:tight a:harsh a:stern | a:lax a:lenient a:loose a:mild
harsh a:harsh a:severe a:brutal a:cruel | a:lenient a:gentle a:mild a:kind a:merciful n:leniency
kind a:kind a:generous a:friendly a:warm a:polite a:courteous | a:cruel a:rude a:mean a:hostile \
a:cold a:unkind
rich a:rich a:wealthy a:affluent n:wealth | a:poor a:impoverished a:needy n:poverty
big a:big a:large a:huge a:enormous a:vast a:massive a:giant | a:small a:tiny a:little a:minor \
a:modest a:miniature
many a:many a:numerous a:countless n:plenty n:dozen n:hundred | a:few n:handful n:none a:scarce
all n:all n:everybody n:everyone n:everything | n:none n:nobody n:nothing
everywhere r:everywhere | r:nowhere
high a:high r:highly n:high n:peak n:record_high | a:low n:low n:trough n:record_low
maximum n:maximum a:maximum n:ceiling | n:minimum a:minimum n:floor
good a:good a:great a:excellent a:positive a:favorable a:favourable a:fine a:superb r:well | \
a:bad a:poor a:awful a:terrible a:negative a:unfavorable a:dreadful a:dismal r:badly r:poorly
better a:better r:better | a:worse r:worse
best a:best | a:worst
beautiful a:beautiful a:attractive a:handsome | a:ugly a:hideous
true a:true n:truth a:truthful a:honest n:honesty r:honestly | a:false n:lie n:falsehood \
a:dishonest a:untrue lie mislead deceive a:untruthful n:deception n:deceit
sincere a:sincere a:heartfelt | a:insincere a:hypocritical n:hypocrisy
modern a:modern a:advanced | a:primitive a:backward
careful a:careful a:cautious a:prudent r:carefully r:cautiously n:caution | a:careless a:reckless \
a:rash r:recklessly r:carelessly n:recklessness
busy a:busy a:hectic | a:idle a:quiet a:slow
active a:active | a:inactive a:dormant a:passive a:extinct
temporary a:temporary r:temporarily a:interim a:short-term a:provisional | a:permanent \
r:permanently a:lasting a:long-term a:indefinite r:indefinitely
complete a:complete a:full a:total a:entire r:completely r:fully r:entirely r:totally | a:partial \
a:incomplete a:limited r:partly r:partially r:incompletely a:unfinished
equal a:equal a:same a:identical a:similar | a:unequal a:different a:dissimilar a:unlike
include r:together p:along_with p:together_with | r:separately r:apart r:independently a:separate
enough a:enough a:sufficient a:ample a:adequate n:surplus n:abundance n:glut | a:insufficient \
a:inadequate a:scarce n:shortage n:lack n:dearth n:scarcity
normal a:normal a:usual a:ordinary a:routine a:typical | a:abnormal a:unusual a:extraordinary \
a:strange
important a:important a:crucial a:vital a:key a:essential a:significant | a:unimportant a:trivial \
a:minor a:insignificant a:irrelevant a:negligible
famous a:famous a:well-known a:renowned a:celebrated | a:unknown a:obscure a:little-known
flexible a:flexible | a:rigid a:inflexible
steady a:steady a:stable a:constant a:firm | a:unsteady a:shaky a:wobbly a:unstable a:volatile \
a:groggy
visible a:visible r:visibly | a:invisible a:hidden a:unseen
winner n:winner n:victor | n:loser
advantage n:advantage n:benefit n:asset n:boon | n:disadvantage n:drawback n:liability n:burden
strength n:strength | n:weakness n:frailty
presence n:presence a:present | n:absence a:absent a:missing
progress n:progress n:breakthrough n:headway advance | n:setback n:deadlock n:stalemate n:impasse \
stall
hope n:hope | n:despair n:hopelessness
willing r:voluntarily r:willingly | r:reluctantly r:unwillingly
@gain benefit profit | suffer lose
warn_off warn_against warn_not warn_never | invite encourage welcome suggest urge
meet meet_with sit_down_with see n:meeting | avoid snub refuse_to_meet cancel_meeting
bring_in import | export ship_out
accompany join go_with escort | leave_behind go_alone
tow tie | untie
freeze a:frozen | thaw melt unfreeze
worsen_relations sour n:tension | thaw mend improve n:thaw n:detente
permitted p:with_permission p:with_consent p:with_approval | p:without_permission \
p:without_consent p:without_approval p:against_will
gradual a:gradual r:gradually | r:suddenly r:abruptly a:abrupt a:sudden
briefly r:briefly a:brief | p:at_length r:extensively a:lengthy
cordial a:warm a:cordial r:warmly | a:frosty a:icy r:coldly
heavily r:heavily | r:lightly
loudly r:loudly | r:quietly r:silently
gratis a:free p:for_free p:at_no_cost | a:paid p:for_fee charge
awake a:awake | a:asleep
necessary a:necessary a:needed | a:unnecessary a:needless
exactly r:exactly r:precisely | r:roughly r:approximately
alone r:alone a:alone | r:together accompany
immediately r:immediately r:instantly r:promptly | r:eventually r:belatedly
seriously r:seriously r:badly r:severely r:gravely | r:slightly r:mildly
crowded a:crowded a:packed | a:empty a:deserted
smooth a:smooth r:smoothly | a:bumpy a:rocky a:chaotic
generous a:generous | a:stingy a:miserly
ovation n:ovation n:cheer n:applause | n:boo n:jeer n:silence
dead_end n:breakthrough | n:dead_end n:setback
"""
