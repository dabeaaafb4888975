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
