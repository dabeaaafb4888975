/**
 * Verbs common in news, and their forms. A star marks a doubled consonant ("plan*": planned), a tilde one whose base
 * or -s form is as often a noun ("report~").
 */
const REGULAR = `
abandon abate abet* abide abolish abort abound abridge absorb abstain abuse~ accede accelerate accentuate accept access~ acclaim
accompany accomplish accost account~ accrue accumulate accuse ache achieve acknowledge acquaint acquire acquit* act~ activate
adapt add address~ adhere adjoin adjourn adjudicate adjust administer admire admit* admonish adopt adorn advance~ advertise
advise advocate~ affect affirm afflict afford age~ aggravate agitate agree aid~ aim~ air~ airlift~ alert~ alienate align allay
allege alleviate allocate allot* allow allude alter alternate amass amble ambush~ amend amount~ amplify amputate amuse analyze
anchor~ anger~ annex~ announce answer~ anticipate apologize appeal~ appear appease append applaud apply appoint apportion
appraise appreciate apprehend approach~ approve approximate argue arm~ arouse arraign arrange arrest~ arrive ascend ascertain
ascribe ask asphyxiate aspire assail assassinate assault~ assemble assert assess assign assist assuage assume assure attack~
attain attempt~ attend attest attract attribute~ audit~ augment authorize avenge avert avoid await award~ axe~ back~ bail~ bake
balance~ ban*~ bandage~ bang~ banish bankroll bar* bargain~ bark~ base~ bask batter battle~ beam~ beckon befriend beg* behave
behead belie believe belittle bellow belong bemoan benefit~ berate bestow betray bicker bill~ billow blacken blacklist~
blackmail~ blame~ blast~ bleach blend~ bless blind blink~ block~ blog*~ bloom~ blossom~ bluff~ blur*~ board~ boast bolster bolt~
bomb~ bombard bond~ boo~ book~ boost~ boot~ bore borrow bother bottle~ bounce~ bow~ bowl~ box~ boycott~ brace brag* brake~
branch~ brand~ brave brawl~ breach~ brew~ bribe~ bridge~ brief~ brighten broadcast~ broaden browse bruise~ brush bubble~ buckle~
budge budget~ bulge~ bulldoze bully~ bump bundle~ buoy burn bury buttress~ buzz~ bypass~ cable~ cage~ cajole calculate call~
calm camouflage camp~ campaign~ cancel canvass cap*~ capitalize capsize captivate capture~ care~ carry carve cascade~ cash~
cast~ castigate cater cause~ caution caution~ cease cede celebrate cement censor~ censure~ center~ certify chain~ chair~
challenge~ champion~ change~ channel~ chant~ characterize charge~ charm~ chart~ charter~ chase~ chastise chat* cheat~ check~
cheer~ chew chide chill~ chip*~ choke chop*~ christen chronicle~ chuckle~ churn circulate cite claim~ clamber clamor clamp~
clap*~ clarify clash~ clasp classify clean cleanse clear click~ climb~ clinch clip*~ clock~ clog* close cloud~ cluster~ clutch~
coach~ coax coerce coexist coin~ collaborate collapse~ collect collide collude comb~ combat~ combine comfort~ command~
commemorate commence commend comment~ commission~ commit* commute compare compel* compensate compete compile complain
complement~ complete compliment~ comply compound~ compress comprise compromise~ compute conceal concede conceive concentrate
concern~ conclude condemn condense condition~ condone conduct~ confer* confess confide confine confirm confiscate conflict~
conform confound confront confuse congratulate congregate connect conquer consent~ conserve consider consist console consolidate
conspire constitute constrain construct consult consume contact~ contain contaminate contemplate contend contest~ continue
contract~ contradict contrast~ contribute control*~ convene converge convert convey convict convince cook~ cool cooperate
coordinate cope copy~ cordon~ corner~ correct correspond corroborate corrode corrupt cost~ cough~ count~ counter court~ cover~
covet crack~ craft~ cram* crash~ crave crawl~ create credit~ cripple criticize cross~ crouch crowd~ crown~ cruise~ crumble
crunch crusade~ crush cry~ cull~ culminate cultivate curb~ cure~ curtail cushion~ customize cycle~ damage~ dance~ dangle dare
dash~ date~ dawn~ dazzle deactivate debate~ debunk debut~ decay~ deceive decide declare declassify decline~ decompose decorate
decrease~ decriminalize decry dedicate deduce deduct deem deepen deface default~ defeat~ defect~ defend defer* define deflate
deflect defraud defuse defy degrade delay~ delegate~ delete delight~ deliver demand~ demolish demonstrate demoralize demote
denote denounce dent~ deny depart depend depict deplete deplore deploy deport depose deposit~ deprive derail deregister
deregulate deride derive descend describe desert~ deserve design~ designate despair~ despise destabilize destroy detach detail~
detain detect deter* deteriorate determine detonate detract devalue devastate develop deviate devise devolve devote devour
diagnose dial~ dictate die differ digest digitize dilute dim* diminish dine dip*~ direct disable disagree disallow disappear
disappoint disapprove disarm disband disbar* disburse discard discern discharge~ disclose disconnect discontinue discount~
discourage discover discredit discriminate discuss disembark disengage disguise~ disinfect disintegrate dislike~ dislocate
dislodge dismantle dismay dismiss dismount disobey disown dispatch~ dispel* dispense disperse displace display~ disprove
dispute~ disqualify disregard~ disrupt dissect disseminate dissent~ dissipate dissolve dissuade distance~ distinguish distort
distract distress~ distribute disturb ditch~ dive~ diverge diversify divert divest divide~ divorce~ divulge dock~ document~
dodge dominate donate double doubt~ downgrade~ downplay downsize doze draft~ drag* drain~ dramatize drape dread dredge drench
dress~ drift~ drill~ drip*~ drop*~ drown dry dub* duck~ dump~ dupe duplicate dwarf~ dwindle dye~ earmark earn ease eavesdrop*
ebb~ echo~ eclipse~ edge~ edit educate eject elaborate elapse elbow~ elect electrify electrocute elevate eliminate elude email~
emanate emancipate embargo~ embark embarrass embed* embellish embezzle embody embrace~ emerge emigrate emit* emphasize employ
empower empty emulate enable enact encapsulate enchant encircle enclose encode encompass encounter~ encourage encroach end~
endanger endorse endow endure energize enforce engage engineer~ engrave engulf enhance enjoy enlarge enlighten enlist enrage
enrich enrol* enroll enshrine enslave ensue ensure entail entangle enter entertain entice entitle entrench entrust enumerate
envelop envisage envision envy~ equal equate equip* eradicate erase erode erupt escalate escape~ escort~ espouse establish
estimate~ euthanize evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exasperate excavate
exceed excel* exchange~ excite exclaim exclude excoriate excuse~ execute exempt~ exercise~ exert exhaust~ exhibit~ exhort exhume
exile~ exist exit~ exonerate expand expect expedite expel* expend experience~ experiment~ expire explain explode exploit~
explore export~ expose express expropriate expunge extend exterminate extinguish extort extract extradite extrapolate exude eye~
fabricate face~ facilitate factor~ fade fail~ fake~ falter fan*~ fare~ farm~ fashion~ fasten fathom fault~ favor~ faze fear~
feature~ fend ferry~ fetch feud~ fiddle~ field~ figure~ file~ fill film~ filter~ finalize finance~ finger~ finish~ fire~ fish~
fit*~ fix~ fizzle flag*~ flank~ flap*~ flare~ flash~ flatten flaunt flee flex flicker flinch flip*~ float flock~ flood~ flop*~
flounder flourish flout flow~ fluctuate flush~ flutter focus~ foil~ fold~ follow foment fool~ forage force~ forecast~ foreclose
foreshadow forfeit forge fork~ formalize formulate fortify foster foul~ found~ fracture~ fragment~ frame~ free~ freeze frequent
fret* frighten frisk frown~ frustrate fry fuel~ fulfil* fulfill fumble fume~ function~ fund~ fundraise funnel~ furnish fuse~
gain~ gallop~ galvanize gamble~ garner gas*~ gasp~ gather gauge~ gaze~ gear~ generate gesture~ giggle~ glance~ glare~ gleam~
glean glide glimpse~ glisten gloat glorify glow~ glue~ gnaw gossip~ govern grab* grade~ graduate graft~ grant~ grapple grasp~
graze greet grieve grill~ grimace~ grin*~ grip*~ groan~ groom~ gross~ ground~ growl~ grumble~ grunt~ guarantee~ guard~ guess~
guide~ gulp~ gun*~ gush gut*~ hack~ haggle hail halt~ halve hammer hamper hand~ handcuff~ handle handpick happen harass harbor~
harden harm~ harmonize harness~ harvest~ hasten hatch~ hate~ haul~ haunt head~ headline~ heal heat~ heave heckle hedge~ heed
heighten help~ herald~ herd~ hesitate highlight~ hijack hike~ hinder hint~ hire~ hiss~ hitch~ hoard~ hoist holler hone honor~
honour~ hook~ hop*~ hope~ hospitalize host~ hound~ house~ hover howl~ huddle~ hug*~ hum*~ humble humiliate hunt~ hurl hurry~
hurtle hustle~ hypothesize identify idle idolize ignite ignore illuminate illustrate imagine imbue immerse immigrate immobilize
immunize impact~ impair impale impart impeach impede imperil implant~ implement implicate implode implore imply import~ impose
impound impoverish impregnate impress imprison improve improvise inaugurate incapacitate incinerate incite incline~ include
incorporate increase~ incriminate incubate incur* indicate indict induce indulge infect infer* infest infiltrate inflate inflict
influence~ inform infringe infuriate infuse ingest inhabit inhale inherit inhibit initial~ initiate inject injure innovate
inquire inscribe insert insinuate insist inspect inspire install institute~ instruct insulate insult~ insure integrate intend
intensify interact intercede intercept interest~ interfere interject intern~ interpret interrogate interrupt intersect
intertwine intervene interview~ intimidate intone intoxicate intrigue~ introduce intrude inundate invade invalidate invent
invest investigate invigilate invite invoice~ invoke involve irk iron~ irritate isolate issue~ itemize jab*~ jail~ jam*~ jeer~
jeopardize jettison jog*~ join joke~ jolt~ jostle jot* judge~ juggle jump~ justify kick~ kidnap* kill~ kindle kiss~ kneel knit*
knock~ knot*~ label~ lack~ lag*~ lambast lambaste lament land~ languish lap*~ lapse~ lash last laud laugh~ launch~ launder leach
leak~ lean leapfrog* learn lease~ lecture~ legalize legislate legitimize lengthen lessen level~ leverage~ liaise liberalize
liberate license~ lick lie lift~ lighten like liken limit~ limp~ line~ linger link~ liquidate list~ listen litigate litter~ live
load~ loan~ loathe lob*~ lobby~ localize locate lock~ lodge~ log*~ long look~ loom loop~ loosen loot lounge~ love~ lower lull~
lunge~ lurch~ lure~ lurk magnify mail~ maim maintain malfunction~ malign manage mandate~ maneuver~ mangle manhandle manipulate
manufacture mar* march~ marginalize mark~ market~ marry marvel~ mask~ masquerade massacre~ massage~ master~ match~ materialize
matter~ maximize meander measure~ meddle mediate melt memorize menace~ mend mention~ mentor~ merge merit~ mesmerize mess~
migrate militate milk~ mill~ mimic mind~ mine~ minimize minister~ mint~ mirror~ misbehave miscalculate mishandle misinform
misinterpret misjudge misplace misrepresent miss mistake~ mistreat misuse~ mitigate mix~ moan~ mob*~ mobilize mock model~
moderate modernize modify monitor~ monopolize moor~ mop*~ mothball~ motion~ motivate mould~ mount~ mourn move~ muddle~ mug*~
mull multiply mumble munch murder~ murmur~ muscle~ muse muster mutate mute mutilate mutter muzzle~ nab* nag* nail~ name~ narrate
narrow nationalize navigate necessitate need~ negate neglect~ negotiate nest~ net*~ neutralize nibble nod*~ nominate normalize
nosedive~ notch~ note~ notice~ notify nourish nudge~ nullify number~ nurse~ nurture obey obfuscate object~ oblige obliterate
obscure observe obstruct obtain occasion~ occupy occur* offend offer~ offload omit* ooze open operate opine oppose opt orbit~
orchestrate ordain order~ organize orient originate orphan~ ostracize oust outclass outflank outlast outlaw~ outline~ outlive
outmaneuver outnumber outpace outperform outrage~ outsource outstrip* outvote outweigh outwit* overbook overcharge overdose~
overflow~ overhaul~ overheat overlap*~ overlook overpower overreact overrule oversee overshadow overstate overstay overstep*
overturn overwhelm owe own pacify pack~ package~ pad*~ paddle~ paint~ pair~ pamper pan*~ panic~ parachute~ parade~ paralyze
pardon~ pare park~ part~ participate partition~ partner~ pass~ paste~ pat*~ patch~ patent~ patrol*~ patronize pause~ pave peak~
pedal~ peddle peek~ peel~ peer~ pelt pen*~ penalize perceive perch~ perfect perforate perform perish permeate permit*~
perpetrate perpetuate perplex persecute persevere persist personalize personify persuade pertain pester petition~ phase~ phone~
photograph~ pick~ picket~ picture~ pierce pile~ pilfer pillage pilot~ pin*~ pinch~ pinpoint pioneer~ pipe~ pirate~ pit*~ pitch~
place~ plague~ plan*~ plant~ plaster~ plateau~ play~ plead please pledge~ plot*~ plough~ plow~ pluck plug*~ plummet plunder~
plunge~ poach pocket~ point~ poison~ poke~ polarize police~ polish~ politicize poll~ pollute ponder pool~ pop*~ popularize
populate portend portray pose posit position~ possess post~ postpone posture~ pounce pound~ pour power~ practice~ praise~ pray
preach precede preclude predate predict preempt prefer* prejudice~ premiere~ preoccupy prepare prescribe present~ preserve
preside press~ pressure~ presume pretend prevail prevent prey~ price~ prime~ print~ prioritize privatize prize~ probe~ proceed
process~ proclaim procure prod* produce~ profess profile~ profit~ program*~ prohibit project~ proliferate prolong promise~
promote prompt pronounce prop*~ propagate propel* propose prosecute prosper protect protest~ protrude prove provide provoke
prune pry publicize publish puff~ pull~ pummel pump~ punch~ puncture~ punish purchase~ purge~ purify purport pursue push~
puzzle~ quadruple quake~ qualify quarantine~ quarrel~ quash quell quench query~ question~ queue~ quibble~ quicken quip* quiz
quote~ race~ racket~ radiate radicalize rage~ raid~ rail raise rally~ ram*~ ramp~ range~ rank~ ransack rant~ rape~ rate~ ratify
rationalize rattle ravage reach react reactivate readjust readmit* reaffirm realign realize reallocate reap reappear reappoint
rearm rearrange reason~ reassemble reassert reassess reassign reassure rebel*~ rebound~ rebrand rebuff rebuild rebuke~
recalculate recall~ recap*~ recapture recede receive recharge recite reckon reclaim recognize recoil~ recommend recommit*
reconcile reconfigure reconnect reconsider reconstruct reconvene record~ recoup recover recreate recruit~ rectify recuperate
recur* recycle redeem redeploy redesign redevelop redirect rediscover redistribute redouble redraft reduce reel~ refer* refill~
refinance refine refit* reflect refloat refocus reform~ refrain refresh refuel refund~ refurbish refuse refute regain regard~
regenerate register~ regret*~ regroup regulate rehabilitate rehearse rehouse reign~ reignite reimburse reimpose reinforce
reinstall reinstate reintroduce reinvent reinvest reissue~ reiterate reject rejoice rejoin relapse~ relate relaunch relax relay~
release~ relegate relieve relinquish relish~ reload relocate rely remain remand~ remark~ remarry remedy~ remember remind remit*~
remodel remove rename render renege renew renounce renovate rent~ reopen reorganize repair~ repatriate repeal~ repeat repel*
rephrase replace replant replenish replicate reply~ report~ repossess represent reprieve~ reprimand~ reprint~ reproach~
reprocess reproduce repudiate repulse request~ require rescind rescue~ research~ resemble resent reserve~ resettle reshape
reshuffle~ reside resign resist resolve resonate resort~ respect~ respond rest~ restart~ restate restock restore restrain
restrict restructure resubmit* result~ resume resurface resuscitate retail~ retain retaliate retire retort~ retract retrain
retreat~ retrieve return~ retweet revamp~ reveal revel~ reverberate revere reverse revert review~ revise revisit revitalize
revive revoke revolt~ revolutionize revolve reward~ rhapsodize ridicule rig*~ ringfence riot~ rip* ripple~ risk~ rival~ roam
roar~ roast~ rob* rock~ roll~ romp~ root~ rot*~ rotate rouse rout~ route~ row~ rub*~ ruin~ rule~ rumble~ rumor~ rupture~ rush~
rust~ sabotage~ sack saddle~ safeguard~ sag* sail~ salute~ salvage~ sample~ sanction~ sandwich~ sap* satisfy saturate savage
save scald scale~ scamper scan*~ scapegoat~ scar*~ scare~ scatter scavenge schedule~ scoff scold scoop~ scorch score~ scorn~
scour scout~ scrap*~ scrape~ scratch~ scrawl~ scream~ screen~ scribble scrub*~ scrutinize sculpt scuttle seal~ search~ season~
secede secure seem seep segregate seize select sense~ sentence~ separate sequester serve settle sever sew shade~ shadow~ shape~
share~ sharpen shatter shave~ shell~ shelter~ shelve shepherd~ shield~ shift~ ship*~ shiver~ shock~ shop*~ shorten shoulder~
shout~ shove~ shower~ shriek~ shroud~ shrug*~ shudder~ shuffle~ shun* shutter~ sicken side~ sideline~ sidestep* sift sigh~ sign~
signal~ signify silence~ simmer simplify sip*~ siphon~ situate skate~ sketch~ skew ski~ skid*~ skim* skip* skirmish~ skirt~
skyrocket slam* slander~ slap*~ slash~ slaughter~ slice~ slim*~ slip*~ slot*~ slow slump~ slur*~ smash smear~ smell~ smile~
smoke~ smolder smother smoulder smuggle snag*~ snap*~ snatch sneak sneer~ sneeze~ sniff~ snoop snow~ snub*~ soak soar soften
solicit solve soothe sort~ sound~ source~ span*~ spar*~ spark~ spawn spear~ spearhead specialize specify speculate spell spew
spike~ spill~ spiral~ splash~ splinter~ spoil sponsor~ sport~ spot*~ sprawl~ spray~ sprinkle sprint~ sprout spur* spurn
squabble~ squander squash~ squat*~ squeeze~ stab*~ stabilize stack~ staff~ stage~ stagger stagnate stain~ stake~ stalk~ stall
stamp~ stampede~ standardize star*~ stare start~ startle starve stash~ state~ station~ stay~ steam~ steer stem*~ step*~
stereotype~ sterilize stifle stigmatize stimulate stipulate stir* stitch~ stock~ stockpile~ stoke stomp stone~ stoop stop*~
store~ storm~ straddle straighten strain~ strand strangle strap*~ stray stream~ streamline strengthen stress~ stretch~ strip*~
stroke~ stroll~ structure~ struggle~ stub*~ study~ stuff~ stumble stump~ stun* style~ subcontract subdue subject~ submerge
submit* subpoena~ subscribe subside subsidize subsist substantiate subtract subvert succeed succumb suck sue suffer suffocate
suggest suit~ sum*~ summarize summon superimpose supersede supervise supplant supplement~ supply~ support~ suppose suppress
surf~ surface~ surge~ surmise surpass surprise~ surrender~ surround survey~ survive suspect~ suspend sustain swamp~ swap*~
swarm~ sway~ swerve swindle~ swirl~ switch~ swoop~ symbolize sympathize synchronize tackle tag*~ tail~ taint talk~ tally~ tame
tamper tangle~ tap*~ taper target~ tarnish task~ taste~ taunt tax~ team~ tease telegraph~ telephone~ televise tempt tend tender~
term~ terminate terrorize test~ testify text~ thank thaw~ theorize thicken thin* thrash threaten thrill~ thrive throng~
throttle~ thump~ thunder~ thwart tick~ tickle tie~ tighten tilt~ tinker tip*~ tire~ toast~ toil~ tolerate top* topple torch~
torment~ torpedo~ torture~ toss~ total~ touch~ toughen tour~ tout tow~ tower~ toy~ trace~ track~ trade~ trail~ train~ trample
transcend transcribe transfer*~ transform transgress transition~ translate transmit* transpire transplant~ transport~ trap*~
traumatize travel~ traverse treat~ treble trek*~ tremble trespass~ trickle~ trigger~ trim* trip*~ triple troll trouble~ trounce
trudge trump truncate trust~ try tug*~ tumble~ tune~ tunnel~ turn~ tweak~ tweet~ twist~ twitch~ type~ unblock uncover
underestimate underline undermine underperform underpin* underscore understate undervalue unearth unfold unfurl unify unite
unleash unload unlock unmask unpack unplug* unravel unseat unsettle unveil update~ upend upgrade~ uphold uproot urge~ use~ usher
usurp utilize utter vacate vaccinate validate value~ vandalize vanish vary vault~ veer veil~ vent~ ventilate venture~ verify
vet*~ veto~ vie view~ vilify vindicate violate visit~ voice~ void~ volunteer~ vomit~ vote~ vouch vow~ wage~ wail~ wait waive
walk~ waltz~ wander wane want warm warn warrant~ wash waste~ watch~ water~ wave~ waver weaken wean weather~ weigh welcome weld
wheel~ whine~ whip*~ whirl~ whisper~ whistle~ whitewash~ widen wield wilt wince wink~ wipe wire~ wish~ wither withhold witness~
wobble~ wonder woo work~ worry worsen worship*~ wound~ wrangle~ wrap*~ wreak wreck~ wrench~ wrestle yank yawn~ yearn yell yield~
zip*~ zoom~
`
const IRREGULAR = `
arise arose arisen|awake awoke awoken|be was been|bear~ bore borne|beat~ beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid~ bid bid
bind bound bound|bite bit bitten|bleed bled bled|blow~ blew blown|break~ broke broken|breed bred bred|bring brought brought|build built built|burst~ burst burst
buy bought bought|cast~ cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost~ cost cost|cut~ cut cut|deal~ dealt dealt
dig dug dug|do did done|draw~ drew drawn|drink~ drank drunk|drive~ drove driven|eat ate eaten|fall~ fell fallen|feed~ fed fed|feel felt felt|fight~ fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast~ forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit~ hit hit|hold~ held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead~ led led|leave~ left left|lend lent lent|let let let|lie lay lain|light~ lit lit|lose lost lost
make made made|mean~ meant meant|meet met met|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay~ paid paid|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|ride~ rode ridden|ring~ rang rung|rise~ rose risen|run~ ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set~ set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show~ showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|sleep~ slept slept|slide~ slid slid|speak spoke spoken|spend spent spent|spin~ spun spun|split~ split split|spread~ spread spread|spring~ sprang sprung|stand~ stood stood
steal stole stolen|stick~ stuck stuck|strike~ struck struck|strive strove striven|swear swore sworn|sweep~ swept swept|swim swam swum|swing~ swung swung|take took taken|teach taught taught
tear~ tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|upset upset upset|uphold upheld upheld|wear wore worn
win~ won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|rewrite~ rewrote rewritten|shoot~ shot shot|forgo forwent forgone|plead pled pled
creep crept crept|dwell dwelt dwelt|grind ground ground|leap~ leapt leapt|misunderstand misunderstood misunderstood|outgrow outgrew outgrown|outrun outran outrun|overhear overheard overheard|override overrode overridden|overrun overran overrun|overspend overspent overspent|overthrow~ overthrew overthrown
redraw redrew redrawn|repay repaid repaid|resell resold resold|retake retook retaken|retell retold retold|rethink rethought rethought|slay slew slain|sling slung slung|sow sowed sown|spit spat spat|sting~ stung stung|swell swelled swollen
thrust~ thrust thrust|tread trod trodden|undo undid undone|unwind unwound unwound|weave wove woven|weep wept wept|wind~ wound wound|wring wrung wrung|redo redid redone|offset~ offset offset|undercut undercut undercut|outbid outbid outbid|outdo outdid outdone|inset inset inset
`

/** What a word form can be, as bits; `nouny` where its base or -s form is as often a noun. */
export const FORM = { base: 1, s: 2, past: 4, participle: 8, ing: 16 } as const
export type VerbForm = { lemma: string; forms: number; nouny: boolean }

/** Every form of every known verb, by the word in lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = build()

function build(): Map<string, VerbForm> {
  const map = new Map<string, VerbForm>()
  const put = (word: string, lemma: string, form: number, nouny: boolean) => {
    const known = map.get(word)
    if (known) {
      known.forms |= form
      if (known.lemma !== lemma && form & FORM.base) known.lemma = lemma
    } else map.set(word, { lemma, forms: form, nouny })
  }
  const common = (lemma: string, doubled: boolean, nouny: boolean) => {
    put(lemma, lemma, FORM.base, nouny)
    put(third(lemma), lemma, FORM.s, nouny)
    put(`${stem(lemma, doubled)}ing`, lemma, FORM.ing, false)
  }
  for (const row of IRREGULAR.trim().split(/[|\n]/)) {
    const [first = '', past = '', participle = ''] = row.trim().split(' ')
    const lemma = first.replace('~', '')
    common(lemma, /^(?:.*[^aeiou])?[aeiou][bdgmnpt]$/.test(lemma) && lemma !== 'eat', first.endsWith('~'))
    put(past, lemma, FORM.past, false)
    put(participle, lemma, FORM.participle, false)
  }
  for (const entry of REGULAR.trim().split(/\s+/)) {
    const lemma = entry.replace(/[*~]+$/, '')
    if (map.has(lemma)) continue
    common(lemma, entry.includes('*'), entry.endsWith('~'))
    const past = lemma.endsWith('e')
      ? `${lemma}d`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ied`
        : `${stem(lemma, entry.includes('*'))}ed`
    put(past, lemma, FORM.past | FORM.participle, false)
  }
  for (const [word, { lemma, forms, nouny }] of [...map]) {
    const british = inBritain(word, lemma)
    if (british && !map.has(british)) map.set(british, { lemma, forms, nouny })
  }
  return map
}

/** The British spelling of a form: "organised", "travelled"; null where it is the same. */
function inBritain(word: string, lemma: string): string | null {
  if (/[^aeiou][iy]ze$/.test(lemma) && lemma.length > 5) return word.replace(/z(?=e|ing)/, 's')
  return /[aeu]l$/.test(lemma) && lemma.length > 3 && /[^l]l(?:ed|ing)$/.test(word)
    ? word.replace(/l(?=ed|ing)/, 'll')
    : null
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function stem(lemma: string, doubled: boolean): string {
  if (doubled) return lemma + lemma.slice(-1)
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}y`
  return /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
}
