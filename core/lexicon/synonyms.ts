/**
 * Words that news reports use for one another, one group a line, in dictionary form. A group joins words that can
 * report the same event or thing, whatever their part of speech ("decide", "decision"). A word may stand in several
 * groups. Written for general news; no group is made for one story.
 */
export const SYNONYMS = `
acquire obtain procure possess get gain own possession acquisition
buy purchase procure acquire shop
sell sale vend
agree agreement accord deal pact settle consensus
agree accept approve endorse back consent assent approval accept nod
agreement deal pact accord treaty
adopt approve pass endorse ratify clear
decide decision determine resolve conclude settle choose
decree order instruct instruction direct directive command tell mandate
propose proposal plan blueprint draft outline recommend recommendation suggest suggestion
proposal plan document text paper draft blueprint report
plan intend intention aim goal target seek want hope
plan program scheme project package initiative
urge call press push advise demand ask request appeal exhort
ask request seek demand
panel commission committee council board taskforce
party faction bloc
leader chief head president chair chairman chairwoman boss
lead head chair run direct
minister secretary
official authority spokesman spokeswoman spokesperson representative
spokesman spokeswoman spokesperson
lawmaker legislator parliamentarian congressman congresswoman senator deputy MP politician
parliament legislature congress assembly
government administration cabinet regime state
government authority authorities
election vote poll ballot
elect choose pick select vote
poll survey
voter electorate citizen public
citizen national resident people
public people population
weapon arm armament missile
missile rocket
military army force troop soldier
troop soldier servicemen serviceman force
military defense
capability capacity ability power means
power force strength
strike attack hit assault raid
attack assault raid offensive ambush bomb
bomb explosion blast explode explosive detonate
blast explosion bomb
shell bombard fire
fire shoot launch
fire blaze burn arson
shoot gun shot gunman shooter gunmen
kill dead die death slay murder fatal lethal casualty
murder kill homicide slay
wound injure injury hurt
victim casualty
hurt harm damage
damage destroy devastate ruin wreck
destroy demolish raze
foe enemy adversary opponent rival
opponent critic
foreign overseas abroad
soil territory land ground
target objective
threat menace danger risk
threaten warn
warn caution alert warning
alarm alert
protest demonstrate demonstration rally march protester demonstrator
protester demonstrator marcher
riot unrest clash violence
clash fight battle fighting combat
war conflict fighting
peace truce ceasefire
ceasefire truce armistice
deter deterrence prevent
prevent stop avert block avoid
block stop halt hinder bar ban
ban bar prohibit forbid outlaw
forbid prohibit exclude rule ban
illegal unlawful
legal lawful
law legislation act bill
bill legislation measure
rule regulation
regulate regulator
court judge tribunal justice
judge rule ruling verdict
verdict ruling judgment decision
convict guilty
sentence jail imprison prison
prison jail imprison
jail detain arrest custody detention
arrest detain capture seize nab hold catch
catch capture nab
seize confiscate take
charge accuse indict allege accusation allegation
accuse blame
blame fault
suspect allege alleged
trial prosecute prosecution case
lawsuit sue suit litigation
appeal plea petition
dismiss reject
reject refuse decline deny dismiss rebuff
deny refute rebut dispute
refuse decline
oppose opposition object resist against
oppose reject
resist reluctance reluctant hesitate hesitation wary cautious
hesitate hesitation haste
concern worry fear anxiety
fear worry dread
criticize condemn denounce slam blast censure criticism
condemn denounce
praise hail laud applaud
welcome hail
support back endorse advocate favor
supporter backer follower fan
help aid assist assistance support
aid relief
donate give contribute donation contribution
give grant award provide hand
provide supply offer deliver
deliver hand submit present
receive accept take get
submit hand present file put
send dispatch ship
meet meeting talk talks summit discuss
meeting session conference gathering round
discuss debate talk consult discussion
talk negotiate negotiation discussion talks
negotiate bargain
visit trip tour travel
arrive reach land
leave depart exit quit
quit resign
resign retire resignation
fire sack dismiss oust
oust topple overthrow depose
appoint name nominate pick
name call dub term
rename term name phrase word label
replace supersede substitute succeed
replace change
change alter modify amend shift revise
revise rewrite amend update overhaul review
review consider examine study
study research examine analyze
researcher scientist expert analyst
expert specialist analyst
report say tell state announce
say tell state declare announce note add
announce declare unveil reveal disclose
reveal disclose expose uncover
publish release issue
release free
show reveal indicate
indicate suggest signal
claim assert allege maintain insist
insist maintain
admit confess acknowledge concede
confirm verify
acknowledge recognize
believe think
expect anticipate forecast predict
forecast predict projection estimate
estimate put
likely probable
possible may might could
can could able
consider weigh mull contemplate eye consideration
review consider
begin start commence launch open
end finish stop cease conclude halt
stop halt cease suspend
suspend halt
continue remain persist keep
resume restart
delay postpone defer
cancel scrap drop abandon discard call
scrap discard drop abandon
increase rise grow raise lift boost climb gain up growth surge jump hike soar
raise lift increase
rise jump surge soar climb
add increase
decrease fall decline drop reduce cut down slip slide lower lose plunge tumble sink
cut reduce slash trim lower reduction
reduce limit
limit restrict restriction curb cap minimum
restrict curb
large big huge major great massive
big large
great big large
small little minor junior
minor junior
little few
main chief principal key major
important key vital crucial essential indispensable
indispensable essential necessary vital
necessary need required
require need
bad poor
difficult hard tough
strong powerful
strengthen bolster reinforce boost beef fortify enhance
improve enhance
weak soft
new fresh
fresh new
early initial
initial first
first maiden
final last
recent new
latest new
current present now
former ex previous predecessor
previous earlier
defense security
security safety
safe secure
spend spending expenditure outlay cost
budget spending finance
cost price expense
pay fund finance money
fund money cash
tax levy duty tariff
tariff duty
debt loan borrow
loan lend credit
profit earning income
earning profit
revenue sales income
income wage salary pay
job work employment employ
employee worker staff
worker laborer employee
union labor
company firm corporation business group
firm company
business trade
industry sector
market exchange bourse
stock share equity
share stake
share portion part
investor shareholder
invest investment
bank lender
economy economic gdp
gdp gross
unemployed jobless unemployment
recession slump downturn
quarter three-month
year annual yearly
month monthly
week weekly
day daily
today thursday
summer july august
crash collide collision wreck accident
crash plunge
accident mishap
plane aircraft airplane jet airliner flight
jet fighter
airline carrier
helicopter chopper
ship vessel boat
ferry boat
car vehicle auto automobile
truck lorry
bus coach
train rail railway
road highway motorway
bridge span
sink capsize
quake earthquake tremor temblor
storm hurricane typhoon cyclone
flood inundate flooding
rain downpour
disaster catastrophe
disease illness ailment
ill sick
virus infection
infect contract
doctor physician
hospital clinic
drug medicine medication
drug narcotic
patient sick
vaccine shot jab
child kid
kid child boy girl youngster
boy lad son
girl daughter
baby infant
man guy male
woman lady female
wife spouse husband
mother mom mum
father dad
family relative
teenager teen youth
student pupil
teacher educator
school college university
university college
house home residence
building house
city town
village hamlet town
capital city
country nation state
nation national
international global world
border frontier
region area zone
area zone district
island isle
sea ocean
river stream
mountain hill
flee escape
escape breakout
hide shelter
missing disappear vanish
find discover locate
search hunt seek
hunt pursue chase
probe investigate investigation inquiry
investigate inquiry
investigator detective
police cop officer
officer agent
spy espionage
hacker hack cyber
terrorist militant extremist insurgent rebel
militant rebel insurgent fighter
rebel guerrilla
hostage captive
kidnap abduct
rescue save
save spare
victory win triumph
win beat defeat victory
beat defeat
lose defeat loss
champion winner title
game match
match bout
team squad side
player footballer athlete
coach manager
score goal
goal aim
film movie
actor star
star celebrity
singer musician
song single
album record
book novel
writer author
author journalist
journalist reporter correspondent
newspaper paper daily
tv television
broadcast air
photograph photo picture image
internet web online
website site
phone telephone
computer pc
software program
device gadget
smartphone phone
energy power
oil crude petroleum
gas petrol gasoline
nuclear atomic
electricity power
plant factory
test trial
experiment test
satellite spacecraft
space shuttle
astronaut cosmonaut
ruling governing incumbent
coalition alliance partner
partner ally
ally partner
friend pal
smaller junior lesser
draft document text
document paper file
phrase term word
target aim
extend widen expand stretch
expand widen broaden
lengthen extend
range reach distance
reach attain hit achieve
achieve accomplish
fulfil complete
complete finish
build construct
create make
make produce
produce manufacture
design develop
develop evolve
deploy field station
field deploy
station post
base site facility
site base
possess hold have
hold have
contain include
include comprise contain
exclude omit
omit leave exclude
mention reference say
reference mention
voice express
express state
pledge promise vow commit
promise vow
commitment pledge
sign ink
seal sign
sign sealed
brake hesitation
drastic fundamental radical
severe harsh serious
serious grave
environment climate
situation condition circumstance
condition term
problem trouble issue
issue matter question
matter issue
question ask
answer reply respond
reply respond response
reason cause
cause trigger lead spark
spark trigger
result outcome
outcome result
effect impact
impact affect
influence sway
control rule
command control
dominate control
allow permit let
permit licence authorize
authorize approve
legalize allow
ease relax
tighten toughen
toughen harden
sanction penalty
penalty fine punishment
punish penalize
compensate compensation
dispute row quarrel feud
row dispute
split divide
divide split
unite join
join enter
enter access
participant attendee member
member participant
attend participate
host hold
organize hold
celebrate mark
mark commemorate
commemorate remember
anniversary jubilee
pact treaty
nearly almost about
about roughly approximately around some
average mean
half fifty
double twice twofold
triple threefold
dozens many several
several many some
most majority
majority most
minority few
number figure total sum
sum amount total
total whole
rate pace
level degree
record high
low bottom
peak high
fast quick rapid swift
slow sluggish
quickly rapidly
sudden abrupt
secret covert clandestine
public open
anonymous unnamed unidentified
unnamed anonymous
opposition dissident
reform change
crackdown clampdown
corrupt corruption graft bribe
fraud scam
theft steal robbery rob
robber thief burglar
body corpse
grave tomb
bury burial funeral
mourn grieve
tribute honor
honor award
prize award
charity donation
refugee asylum migrant
immigrant migrant
immigration migration
evacuate flee
homeless displaced
poverty poor
rich wealthy
hunger starvation famine
food grocery
farmer grower
crop harvest
drought dry
pollution contamination
contaminate pollute
warming climate
greenhouse carbon emission
religion faith
church chapel
muslim islamic islamist
jewish jew
christian church
pope pontiff
priest cleric clergy
gay homosexual same-sex
marry marriage wed wedding
divorce separate
rape assault
abuse mistreat
torture abuse
execute execution hang
behead decapitate
sniper gunman
pistol gun handgun
knife blade
stab knife
drone unmanned
warplane jet
tank armor
navy naval
admiral commander
general commander
commander chief
withdraw pull pullout withdrawal
pull withdraw
invade invasion
occupy occupation
annex seize
regime government
dictator strongman
king monarch
queen monarch
prince royal
premier pm
protest complaint objection
lodge file
complain complaint
voter elector
candidate contender
contender challenger
campaign run
rally campaign
landslide rout
coup putsch
tie link bond
link connect
relation tie
restore reinstate
reopen open
close shut
closure shutdown
bankrupt bankruptcy insolvent
bailout rescue
merger takeover merge
takeover acquisition
bid offer
offer propose
shopping buy
earmark allocate set
allocate earmark
secure ensure
guarantee ensure
protect defend safeguard
defend defense
guard protect
preempt preemptive first
preemptive first
counterattack counterstrike retaliate
retaliate counterstrike
judge assess
assess evaluate
individual case own
cover pay
bear cover
reduce shrink
shrink contract
slump fall
rebound recover
recover recovery
stable steady
volatile unstable
uncertain unclear
clear obvious
clarify explain
explain explanation
tell inform
inform notify
brief inform
hint suggest
rumor speculation
speculate guess
leak disclose
quote cite
cite quote
interview talk
speech address
address speech
statement announcement
letter note
message note
tweet post
online internet
forum summit
delegate envoy
envoy ambassador diplomat
ambassador diplomat
embassy mission
consulate embassy
diplomacy diplomatic
sovereign independent
independence secession separatist
separatist rebel
autonomy independence
constitution charter
charter constitution
right freedom
freedom liberty
democracy democratic
equality equal
discriminate discrimination bias
racism racist
hate hatred
love affection
anger outrage fury
angry furious outrage
shock stun
surprise shock
joy delight
sad grief
hope expect
doubt question
trust confidence
confidence trust
mistake error
error fault
flaw defect fault
fix repair
repair mend
recall withdraw
inspect check
check verify
monitor watch
watch see
view watch
look see
dance dancing
sing song
play perform
perform act
run jog race
race run
jump leap
ride cycle
walk stroll
talk speak
speak say
cook prepare
cut slice chop
slice cut chop
eat dine
drink sip
throw toss
toss hurl
hold grip
carry bear
put place
place position
sit seat
stand rise
lie rest
sleep nap
rest sleep
climb scale
swim dive
dog puppy
cat kitten
horse pony
bike bicycle
bicycle cycle
motorcycle motorbike bike
street road
park garden
beach shore
water pool
snow ice
grass lawn field
tree wood forest
wood forest
rock stone
stage platform
crowd group
group band
couple pair
picture drawing
guitar instrument
ball football
`
