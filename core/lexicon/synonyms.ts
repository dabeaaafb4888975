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
reference mention discuss discussion
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
interview talk
speech address
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
attorney lawyer counsel barrister solicitor
establish found set create
store shop retailer
retain keep defend
title crown championship belt
overturn reverse quash annul
restore reverse reinstate
quickly fast swiftly
previous prior past earlier
return back
teen teenager youth adolescent
arson blaze torch fire
torch burn
inmate prisoner convict
jolt rattle shake hit rock strike
shake rock jolt tremor
assassinate kill assassination
female woman girl
male man boy
animal dog cat horse
treatment therapy rehab rehabilitation
rehab rehabilitation clinic
clinic center hospital
center facility
actor actress star performer
host presenter emcee
nominate nomination nominee
oscar award
director filmmaker
movie picture film
studio company
launch unveil introduce debut
debut premiere
premiere open
announce reveal confirm
purchase takeover buy acquisition
bidder buyer
acquire merge takeover
layoff redundancy job
chip processor semiconductor
operator carrier
server computer
patch fix update
upgrade update
bug flaw vulnerability
outage blackout
disrupt interrupt disruption
cable wire line
sever cut
pirate hijacker
hijack seize
warship frigate destroyer navy
sailor seaman crew
crew team
tanker ship vessel
cargo freight
fishing fisherman
drown die
perish die
casualty toll
toll death number
fatality death
bystander onlooker
witness eyewitness
vigil memorial
memorial commemoration
slay slain kill
gunfire shot shooting
shooting gunfire shootout
rampage spree
massacre slaughter
stabbing knife
robbery heist theft
heist theft
burglary theft
loot plunder
smuggle traffic
trafficker smuggler dealer
cartel gang
gang mob
mafia mob
custody detention
remand custody
plead admit
jury juror
testify testimony evidence
evidence proof
prosecutor attorney
defendant accused
accused suspect defendant
acquit clear
parole release
extradite deport
deport expel
expel oust remove
remove withdraw take
impeach oust
inaugurate swear
cabinet minister
caucus party
republican gop
conservative tory
governor gov
mayor chief
veto block
filibuster block
budget plan
deficit shortfall
surplus excess
shortage lack scarcity
lack absence shortage
inflation price
currency money
dollar greenback
sterling pound
euro currency
yuan renminbi
trillion billion
trader dealer
broker dealer
dividend payout
payout payment
payment pay
subsidy aid
loan mortgage
foreclose repossess
property estate
tenant renter
landlord owner
owner proprietor
executive boss manager
boss chief executive
founder creator
hire recruit employ
recruit enlist
walkout strike
picket protest
sit-in protest
blockade block
barricade block
clash confront confrontation
confront face
storm raid
besiege siege surround
surround encircle
capture take
retake recapture
shelling bombardment
bombardment shelling strike
airstrike strike bombing
bombing blast attack
suicide bomber
bomber attacker
attacker assailant gunman
assailant gunman
insurgency rebellion
rebellion uprising revolt
uprising revolt
mutiny revolt
junta military
martial military
curfew lockdown
lockdown quarantine
quarantine isolate
outbreak epidemic
epidemic pandemic
symptom sign
test examine check
screen test
diagnose diagnosis
treat cure
cure heal
surgery operation
operation mission
transplant donor
heart cardiac
stroke heart
cancer tumor
pregnant expecting
birth born
newborn baby
twin pair
abortion terminate
obesity overweight
smoke cigarette tobacco
alcohol drink
drunk intoxicated
crash smash
derail crash
collide hit
overturn flip
skid slide
swerve veer
passenger traveler rider
traveler tourist visitor
tourist visitor
visitor guest
airport terminal
runway tarmac
pilot captain
captain skipper
takeoff depart
landing land
debris wreckage
recover retrieve
dig excavate
trap stuck
stranded stuck
evacuation evacuate
shelter refuge
refuge asylum
landslide mudslide
avalanche landslide
eruption erupt
volcano volcanic
tsunami wave
wave surge
magnitude measure
epicenter center
richter magnitude
wildfire fire bushfire
firefighter fireman crew
snowstorm blizzard
blizzard snow
heatwave heat
temperature heat
weather climate
forecast weather
species animal
endangered threatened
extinct extinction
whale dolphin
elephant ivory
poach hunt
discovery find
scientist scholar
scholar academic
academic professor
professor lecturer
campus university
tuition fee
fee charge cost
exam test
graduate degree
league division
tournament cup competition
competition contest
contest compete
final championship
semifinal final
quarterfinal final
medal gold
striker forward
goalkeeper keeper
referee umpire
penalty spot
injury hurt
transfer sign move
contract deal
extension extend
season campaign
coach boss
stadium arena ground
fan supporter
rout thrash
thrash hammer beat
edge beat
overcome beat
stun beat shock
knock hit
quarterback passer
inning game
pitcher thrower
concert show gig
tour concert
perform performance
performance show
exhibition show
gallery museum
painting art
artist painter
sculpture statue
statue monument
fashion style
model supermodel
rapper singer
chart list
rank place
list name
magazine journal
blog post
blogger writer
tweet message
facebook online
video footage clip
footage tape
tape record recording
camera photo
cartoon drawing
slur insult
insult offend
offend outrage
apologize apology sorry
regret sorry
forgive pardon
pardon amnesty
mercy clemency
appeal urge
call demand
demand insist
ultimatum threat
deadline date
extend prolong
lapse expire
expire end
renew extend
revoke cancel
repeal revoke scrap
scrap end
axe cut scrap
freeze halt
resume return
relaunch restart
revive renew
rebuild restore
restoration rebuild
heal recover
fade decline
wane decline
dwindle shrink
soften ease
stiffen toughen
intensify escalate
escalate worsen
worsen deteriorate
deteriorate decline
improve better
boost lift
spur boost
stimulate boost
stimulus package
package plan
bundle package
handle manage
manage run
oversee supervise
supervise monitor
govern rule
reign rule
throne crown
heir successor
successor replace
inherit heir
descend descendant
ancestor forefather
heritage legacy
tradition custom
custom habit
ritual ceremony
ceremony event
event occasion
incident event
episode incident
scandal affair
affair matter
row scandal
controversy dispute
controversial disputed
contentious controversial
sensitive delicate
secretive secret
classified secret
confidential secret private
declassify release
spy surveillance
surveillance monitor
wiretap bug
eavesdrop spy
intercept catch
decode crack
crack break
breach break violate
violate breach
violation breach
infringe violate
comply obey
obey follow
follow pursue
defy disobey
resist defy
surrender yield
yield give
concede yield
compromise deal
mediate broker
mediator envoy
intervene step
interfere meddle
plot scheme conspire
conspiracy plot
conspire plot
foil thwart
thwart stop foil
hinder hamper
hamper impede
impede block
obstruct block
facilitate help
enable allow
empower enable
entitle allow
qualify eligible
disqualify bar
exempt exclude
waive drop
forgo skip
skip miss
attend join
absence absent
vacancy empty
vacant empty
abandon leave
desert leave
defect desert
loyal faithful
betray deceive
deceive mislead
mislead lie
fabricate invent
forge fake
fake false bogus
bogus false
counterfeit fake
genuine real
real actual
authentic genuine
accurate correct
correct right
wrong incorrect
mistaken wrong
blunder mistake
negligence neglect
neglect ignore
ignore disregard
overlook ignore
dismiss ignore
notice see
spot see
sight see
glimpse see
stare look
gaze look
smile grin
laugh giggle
cry weep
shout yell scream
yell scream
scream shout
whisper murmur
chat talk
gather assemble
crowd gather
throng crowd
flock gather
queue line
pack crowd
scatter disperse
drift float
flow stream
pour flow
leak spill
drain empty
fill load
unload empty
lift hoist
hoist raise
lower drop
drag pull
pull tug
push shove
press push
squeeze press
crush smash
smash break
shatter break
snap break
split crack
tear rip
burst explode
collapse fall
topple fall
stumble trip
slip slide
roll rotate
spin turn
turn rotate
twist turn
bend curve
stretch extend
reach stretch
touch contact
grab seize
grasp grip
clutch grip
cling hold
hug embrace
embrace adopt
kiss embrace
wave greet
greet welcome
salute honor
bow kneel
march walk
stride walk
crawl creep
climb ascend
descend fall
dash rush
rush hurry
chase pursue
trail follow
track trace
map chart
measure gauge
weigh assess
count tally
calculate compute
add sum
subtract deduct
divide share
allot allocate
distribute share
deal distribute
scarce rare
rare unusual
unusual strange
strange odd
common usual
typical usual
normal usual
ordinary normal
extraordinary special
special particular
unique sole
sole only
lone single
single one
pair two
trio three
annual year
decade years
century years
era age
period time
phase stage
step stage
pause break
interval break
recess break
vacation holiday
holiday festival
festival celebration
christmas xmas
easter holiday
dawn morning
noon midday
dusk evening
evening night
midnight night
overnight night
tonight night
recently lately
soon shortly
immediately instantly
eventually finally
finally last
initially first
previously formerly
currently now
nearby near
near close
distant far
remote distant
adjacent near
opposite facing
northern north
southern south
eastern east
western west
central center
middle center
interior inside
outskirts suburb
suburb district
rural country
urban city
metropolitan city
province state region
county district
neighborhood area
site place location
location place
spot place
scene site
venue place site
cliff rock
valley canyon
canyon gorge
desert sand
jungle forest
swamp marsh
lake pond
bay gulf
harbor port
dock pier
pier wharf
canal waterway
dam barrage
reservoir lake
tunnel subway
subway metro underground
tram trolley
motor engine
wheel tire
fuel petrol gas
diesel fuel
coal mine
miner mine
steel metal
iron metal
copper metal
timber wood
paper document
cloth fabric
textile fabric
garment clothes
clothes clothing
shirt top
jacket coat
hat cap
shoe boot
jewel gem
diamond gem
ring band
watch clock
knife dagger
spear lance
sword blade
rifle gun
bullet round shot
ammunition bullet
grenade explosive
mine explosive
torpedo missile
submarine sub
aircraft plane
fleet navy
squadron unit
unit division
brigade battalion
regiment unit
corps army
cadet recruit
veteran former
retired former
civilian noncombatant
prisoner captive
slave bondage
free liberate
independence freedom
reach strike seal clinch sign
conduct do hold run
forbid forbidden prohibit exclude
document paper text
side party
meet talk round
write draft rewrite
rewrite revise
enter go write
issue give
about approximately
time round occasion
`
