/**
 * Verbs common in news, and their forms. A star marks a doubled consonant ("plan*": planned), a tilde one whose base
 * or -s form is as often a noun ("report~").
 */
const REGULAR = `
abandon abolish absorb abuse~ accelerate accept access~ accompany accomplish account~ accuse achieve acknowledge
acquire act~ adapt add address~ adjust admire admit* adopt advance~ advertise advise affect affirm afford age~ agree aid~ aim~
air~ alert~ allege allow alter amend amount~ analyze anger~ announce answer~ anticipate apologize appeal~ appear apply appoint
appreciate approach~ approve argue arm~ arrange arrest~ arrive ask assail assassinate assault~ assemble assert assess
assign assist assume assure attack~ attempt~ attend attract attribute~ authorize avert avoid await award~ back~ balance~
bar* base~ battle~ beg* behave believe belong benefit~ blame~ blast~ block~ board~ boast bolster bomb~ boost~ borrow
bother boycott~ brand~ brief~ broadcast~ broaden brush budget~ bump burn cable~ calculate call~ calm campaign~ cancel
capture~ care~ carry cast~ cause~ caution~ cease celebrate center~ certify challenge~ change~ chant~ characterize charge~
chase~ chat* check~ cheer~ circulate cite claim~ clarify clash~ classify clean clear climb~ close coach~ collapse~
collect combat~ combine comfort~ command~ comment~ commission~ commit* compare compel* compete compile complain complete
comply compromise~ concede conceal concentrate concern~ conclude condemn conduct~ confess confide confirm conflict~
confront confuse congratulate connect conquer consent~ consider consist consolidate constitute construct consult
consume contact~ contain contemplate contend contest~ continue contract~ contradict contrast~ contribute control*~
convene converge convert convey convict convince cook~ cool cooperate coordinate cope copy~ correct correspond cost~
count~ counter cover~ crack~ crash~ create credit~ criticize cross~ crush cry~ cultivate curb~ cure~ damage~ dare date~
debate~ decide declare decline~ decrease~ decry deem defeat~ defend defer* define defy delay~ delete deliver demand~
demonstrate denounce deny depart depend depict deploy deport derive descend describe deserve design~ designate
destroy detail~ detain detect deter* deteriorate determine devastate develop devise devote dictate die differ diminish
direct disagree disappear disappoint disapprove discard discharge~ disclose discourage discover discredit discuss
dismiss disperse displace display~ dispute~ disqualify disrupt dissolve distinguish distribute disturb divert divide~
divorce~ document~ dominate donate double doubt~ downgrade~ draft~ drag* dread drop*~ dub* dump~ earmark earn ease echo~
edit educate elect elevate eliminate embark embarrass embrace~ emerge emphasize employ empower enable enact encounter~
encourage end~ endanger endorse endure enforce engage enhance enjoy enlist ensure enter entertain entitle envision
equal equip* erase erupt escalate escape~ establish estimate~ evacuate evaluate evolve exaggerate examine exceed
exchange~ excite exclude excuse~ execute exercise~ exhaust~ exist expand expect expel* experience~ explain explode explore
export~ expose express extend extract eye~ face~ facilitate fade fail~ fault~ favor~ fear~ feature~ field~ figure~ file~ fill finalize
finance~ finish~ fire~ fix~ flatten flee float flood~ flow~ focus~ follow force~ forecast~ formulate foster found~ frame~
free~ freeze fuel~ fulfill fund~ gain~ gather gauge~ generate govern grab* grade~ graduate grant~ greet ground~ guarantee~ guard~ guess~
guide~ hail halt~ hammer hand~ handle happen harass harden harm~ hate~ head~ heal heat~ help~ highlight~ hint~ hire~ hoist
honor~ hope~ host~ house~ hug*~ hunt~ identify ignite ignore illustrate imagine impact~ impeach implement imply import~ impose impress
imprison improve include incorporate increase~ indicate indict infect inflate influence~ inform inherit initiate injure
inquire insert insist inspect inspire install instruct insult~ integrate intend intensify interact intercept interest~
interfere interpret interrupt intervene interview~ introduce invade invent invest investigate invite invoke involve
isolate issue~ jail~ jeopardize join joke~ judge~ jump~ justify kick~ kidnap* kill~ kiss~ knock~ label~ lack~ lament land~
last launch~ lean learn lecture~ legalize lessen level~ leverage~ lie lift~ like limit~ line~ link~ list~ listen live load~ loan~
lob*~ lobby~ locate lock~ look~ loom loosen love~ lower maintain manage mandate~ manipulate march~ mark~ market~ marry mask~ master~
match~ matter~ measure~ mediate mention~ merge migrate mind~ minimize minister~ miss mistake~ mobilize mock moderate modernize modify monitor~
motivate mount~ mourn move~ mull multiply murder~ name~ narrow need~ negotiate nominate note~ notice~ notify number~ object~
observe obtain occupy occur* offend offer~ open operate oppose opt order~ organize oust outline~ outrage~ overhaul~ oversee owe own
pack~ paint~ park~ participate partner~ pass~ patrol*~ pause~ permit*~ perceive perform persist persuade phone~ pick~ pin*~ pitch~
place~ plague~ plan*~ plant~ play~ plead please pledge~ plot*~ plunge~ point~ poison~ poll~ portray pose position~ possess post~ postpone
pour power~ practice~ praise~ pray precede predict prefer* prepare present~ preserve press~ pressure~ presume pretend prevail
prevent price~ probe~ proceed process~ proclaim produce~ profit~ program*~ prohibit project~ promise~ promote prompt pronounce propose
prosecute protect protest~ prove provide provoke publish pull~ pump~ punish purchase~ pursue push~ puzzle~ qualify question~ quiz
race~ raid~ rail raise rally~ range~ rank~ rate~ ratify reach react reaffirm realize rebound~ rebuff rebuild rebuke~ recall~ receive reckon
recognize recommend reconsider record~ recover recruit~ reduce refer* reflect reform~ refrain refuse regain regard~ register~ regret*~
regulate reinforce reiterate reject relate relax release~ relieve rely remain remark~ remember remind remove rename render renew renounce
repair~ repeal~ repeat replace reply~ report~ represent request~ require rescue~ research~ resemble reserve~ reshape resign resist
resolve respect~ respond rest~ restore restrict result~ resume retain retire retreat~ retrieve return~ reveal reverse review~ revise
revive revoke reward~ risk~ rock~ roll~ rule~ rumor~ rush~ sack sail~ sanction~ save scale~ scan*~ scare~ schedule~ score~ scrap*~ scream~ screen~
seal~ search~ secure seize select sense~ sentence~ separate serve settle shape~ share~ shatter shelve shift~ ship*~ shock~ shout~ shower~ sign~
signal~ simplify slam* slap*~ slash~ slip*~ slow smash smile~ smoke~ snap*~ soar solve sort~ sound~ spark~ specify spell spoil sponsor~ spot*~ spur* stabilize
staff~ stage~ stall stamp~ star*~ stare start~ state~ stay~ stem*~ step*~ stir* stop*~ store~ storm~ strain~ strengthen stress~ stretch~ structure~ struggle~
study~ submit* subscribe succeed sue suffer suggest suit~ summon supervise supply~ support~ suppose suppress surface~ surge~ surpass surprise~ surrender~ surround
survey~ survive suspect~ suspend sustain swap*~ switch~ tackle talk~ tap*~ target~ task~ taunt tax~ team~ tend term~ test~ testify thank threaten tie~ tighten tip*~
top* topple total~ touch~ tout track~ trade~ trail~ train~ transfer*~ transform translate transport~ travel~ treat~ trigger~ triple troll trump trust~ try turn~ tweet~
undermine unify unite unleash unveil update~ upgrade~ uphold urge~ use~ utilize vacate value~ vary veto~ view~ violate visit~ voice~ volunteer~ vote~ vow~ wage~ wait
walk~ wane want warn wash waste~ watch~ water~ waver weaken weigh welcome whip*~ widen wield wish~ withhold witness~ wonder work~ worry worsen wrap*~ yell yield~
retweet email~ text~ blog*~ caution echo~ chide scold lambast lambaste deride ridicule rip* blast~ stump~ tease vouch pin*~ surmise posit reason~ muse quip* opine lash stipulate brag* quote~ implore advocate~ liken seem chair~
chastise admonish berate interject whisper~ mutter murmur~ bellow holler scoff intone gush bark~ beam~ jeer~ boo~ heckle bemoan laud commend castigate excoriate rhapsodize
specialize applaud laugh~ supersede abstain acquit* adhere administer alienate allocate allude ambush~ annex~ ascend aspire attain bail~ banish bankroll
bargain~ betray blend~ bounce~ brace clinch collide commemorate compensate comprise condone cripple curtail default~ deflect deplore detonate devalue dip*~
discriminate dismantle disregard~ dissent~ divest dock~ dodge dwindle edge~ elaborate embezzle emit* encompass entail envisage erode evade exclaim exempt~
exonerate expire extradite fabricate falter flag*~ flourish fluctuate forge fortify fret* furnish galvanize glean gloat grapple grip*~ hamper harbor~ haul~
hinder hover hurl impair impede implicate incite incur* induce infiltrate inflict infringe intimidate intrude invalidate jolt~ juggle kneel liberate linger
loot lure~ maneuver~ manufacture meddle mimic mine~ mirror~ misrepresent misuse~ nationalize navigate neglect~ nudge~ nullify obey oblige obscure omit*
originate outnumber outpace overlook overrule overturn pave peak~ penalize petition~ pilot~ plummet ponder preside proliferate purge~ quell rattle ravage
rebel*~ reap recede reclaim reconcile redeem refute reign~ reimburse relinquish relocate reopen repel* rescind resent reside resurface retaliate retort~
revert revolve roam sabotage~ salvage~ scatter scrutinize scuttle sever shield~ shun* simmer skip* slump~ smuggle sneak snub*~ solicit spearhead speculate
spill~ squander squeeze~ stagger stagnate steer stray strip*~ stumble subside substantiate sway~ symbolize tally~ tamper tarnish terminate terrorize thrive
thwart tilt~ tolerate torture~ trample transcend transmit* trim* tumble~ uncover underestimate underscore understate unravel usher vanish venture~ verify
wander warrant~ waive weather~ wipe wreck~ rename reassure rephrase revisit reignite reorganize recalculate relaunch recommit*
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
  return map
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
