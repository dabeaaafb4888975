/**
 * Opposites: if two reports of one thing use the two sides of a line, both can hardly be true. Sides are divided by a
 * slash; dictionary forms, and phrases that phrases.ts makes one word.
 */
export const OPPOSITES = `
rise increase grow raise climb gain up surge jump soar higher rally / fall decrease decline drop reduce down slip slide lower plunge tumble cut shrink dip sink slump
accept approve agree back support endorse adopt pass welcome favor backing consent approval / reject refuse oppose veto decline condemn objection opposition rejection refusal
accept / appeal
gratis / charge cost
allow permit authorize legal lawful admit / forbid ban prohibit bar outlaw exclude disallow
legal lawful / illegal unlawful
allow clear approve authorize / block halt stop prevent
begin start open launch / end finish close stop cease
alive survive live / dead die kill death destroy
guilty convict conviction / innocent acquit clear acquittal
arrest detain jail imprison prison detention custody / free freed release acquit
join enter / leave quit withdraw exit
stay remain keep retain / leave quit withdraw resign depart sack dismiss oust flee fire
withdraw abandon / continue
keep retain preserve save maintain / abolish scrap abandon drop axe close demolish sell
include contain / exclude omit absent lack
confirm admit acknowledge concede / deny refute
succeed success successful / fail failure unsuccessful
strengthen bolster reinforce strong stronger / weaken undermine weak weaker
expand widen extend wide wider / shrink narrow shorten narrower
ease relax loosen / tighten toughen
improve better recover / worsen worse deteriorate
profit / loss deficit
surplus / deficit
arrive enter reach / depart leave
early / late
punctual timely / late belated delay
silent quiet mute / wail sound blare ring howl
open reopen / closed close shut
full occupied crowded packed / empty vacant deserted
present attend / absent miss
safe / dangerous unsafe
true / false untrue
correct right accurate / wrong incorrect inaccurate
majority / minority
maximum / minimum
import / export
peaceful calm / violent violence clash
public / secret private
asleep sleep / awake wake
uphold upheld confirm / overturn quash annul reverse
proceed happen continue / cancel scrap abandon suspend stop
lift remove / impose
grant / deny refuse reject
resume restart / suspend halt standstill
reopen / close shut
intact unharmed unhurt undamaged spared unscathed / damage destroy injure harm hurt
inside indoors / outside outdoors
united / divided split
capture seize take gain regain recover recapture / lose
find discover / lack
connected reconnect restore / disconnect cut
hire recruit appoint / fire sack dismiss
reinstate / suspend sack dismiss
work operate function / broken fail
hot warm warmer / cold cool cooler
heavy / light
high / low
long longer / short shorter
large big larger bigger / small smaller
young younger / old older
more / fewer less
visible / invisible hidden
sufficient adequate enough / insufficient inadequate
valid / invalid void
healthy / sick ill
wet / dry
deep / shallow
fast quick / slow
rich / poor
praise hail welcome applaud / criticize condemn attack denounce
trust confidence support back / distrust mistrust
northward northbound / southward southbound
eastward eastbound / westward westbound
voluntary / compulsory mandatory obligatory
optional / compulsory mandatory obligatory
temporary / permanent
partial / complete
direct / indirect
conscious / unconscious
positive / negative
male / female
hit strike / miss
land / crash
ahead / behind
accelerate / slow brake delay
advance / retreat
attack / defend
build / demolish
cheap cheaper / expensive dearer
deploy send / withdraw
enable / disable
encourage / discourage
freeze / thaw unfreeze
honor keep fulfil fulfill / break breach violate
ignore / heed
innocent / guilty
lock / unlock
lead / trail
love / hate
obey comply / defy violate
open / secret
optimistic hopeful / pessimistic gloomy
pardon / punish
pay repay / owe
popular / unpopular
remember / forget
reveal disclose publish public / hide conceal withhold secret
save / waste
solvent / bankrupt insolvent
stable steady / unstable
surrender / resist fight
sober / drunk
tie / win lose
unite / divide
alone / together accompanied
include insert / delete omit
leftopen / forbid reject exclude
voluntary voluntarily / compulsory oblige force compel
aground stranded / afloat refloat
exonerate vindicate absolve / convict incriminate
blame / exonerate absolve
adult / juvenile underage
alone solo unaccompanied / accompanied escorted
amateur / professional
reappear / vanish disappear
install / oust depose topple
genuine authentic / fake forged bogus counterfeit
permitted licensed / banned outlawed prohibited
awake / comatose
cautious / careless reckless
clean pure / contaminated polluted tainted
clockwise / anticlockwise counterclockwise
sunny cloudless / cloudy overcast
complete completed finished / incomplete unfinished
cordial friendly amicable / hostile acrimonious
curable treatable / incurable
deadlocked stalled / resolved settled
deliberate intentional / accidental unintentional inadvertent
deliberately intentionally / accidentally inadvertently
demote relegate / promote
detonate explode / defuse
disarm / rearm
dry / flooded waterlogged soaked
drinkable potable / undrinkable
edible / inedible
eligible entitled / ineligible
employed / unemployed jobless
jeopardize endanger / protect safeguard
enlarge / reduce
exempt / liable
extinguish douse quench / ignite kindle
extinct / surviving
fertile / barren infertile
flammable / nonflammable fireproof
flourish thrive / wither
official formal / unofficial
fund finance subsidize / defund
halve / double
harmful toxic poisonous / harmless
honest / dishonest
hire employ recruit / layoff
identified named / anonymous unnamed unidentified
inbound / outbound
inflate / deflate
inhabited occupied / uninhabited unoccupied
inhale / exhale
insured / uninsured
unbroken / broken smashed shattered ruptured
intact undamaged / smashed shattered wrecked devastated gutted
invest / divest
lengthen prolong / shorten curtail
decriminalize / outlaw
legitimate / illegitimate
lenient lax / strict stringent
loyal / disloyal treacherous
merge / demerge
online / offline
onshore / offshore
overestimate / underestimate
overvalued / undervalued
overpaid / underpaid
overt open / covert clandestine
paid / unpaid
premature early / overdue
punctually / belatedly
avoidable preventable / unavoidable inevitable
profitable / unprofitable lossmaking
raw / cooked
repair mend / wreck smash
reveal expose / suppress
reversible / irreversible
scarce / plentiful abundant
seaworthy airworthy roadworthy / unseaworthy unairworthy
jointly / separately
submerge / surface
submerged / afloat
survive survivor / perish drown
swell / recede
tame / wild
unanimous unanimously / divided split
underground / overground
uninjured unhurt unscathed / injured hurt wounded
unify reunify / partition
upright / overturned capsized
upstream / downstream
uphill / downhill
upgrade / downgrade
vertical / horizontal
vindicate / discredit
embark / disembark
evict / rehouse
deport expel / readmit
ascend / descend
immune / susceptible vulnerable
overweight obese / underweight
nearby adjacent / faraway distant remote
overspend / underspend
oversubscribed / undersubscribed
postpone delay / hasten expedite
retain / relinquish
reelect / unseat defeat
upbeat bullish optimistic / downbeat bearish pessimistic
retract / reaffirm reiterate
stabilize / destabilize
veto / enact ratify
waive / impose levy
withhold / disburse release
`

/**
 * Opposites that tell the same from the other party's side: what one wins, buys or gives another loses, sells or takes.
 * They conflict only where said of one and the same.
 */
export const CONVERSES = `
win victory beat / lose defeat loss
buy purchase / sell sale
give / take
lend / borrow
`
