/** Phrases that count as one word, the first of each line in place of the others; ` | ` between them. */
export const UNITS = `
gdp | gross domestic product
premier | prime minister
percent | per cent | percentage
unitednations | united nations
supremecourt | supreme court
headquarter | head office
airforce | air force
climatechange | climate change | global warming
worldwar | world war
healthcare | health care
ceo | chief executive | chief executive officer
ballisticmissile | ballistic missile
preemptive | pre-emptive | pre emptive
ceasefire | cease-fire | cease fire
lawmaker | member of parliament | members of parliament | mp
website | web site
antigovernment | anti-government
suicidebomb | suicide bomb
forbid | rule out | ruled out | rules out | ruling out
demand | call for | called for | calls for | calling for
conduct | carry out | carried out | carries out
establish | set up | sets up
same-sex | same sex
agreement | strike a deal | struck a deal | reach a deal | reached a deal | reach an agreement | reached an agreement | come to terms | came to terms
approve | sign off | signed off | signs off | give the green light | gave the green light | give the go-ahead | gave the go-ahead | give the nod | gave the nod
abandon | give up | gave up | gives up | given up
block | stand in the way | stands in the way | stood in the way
allow | clear the way | cleared the way | clears the way | pave the way | paved the way | open the door | opens the door | opened the door
happen | take place | takes place | took place | taken place
resign | step down | steps down | stepped down | stepping down | stand down | stood down
explode | go off | goes off | went off | blow up | blew up | blown up
cancel | call off | called off | calls off | calling off
proceed | go ahead | goes ahead | went ahead | going ahead
layoff | lay off | laid off | lays off | laying off
kill | shoot dead | shot dead | shoots dead
break-in | break in | broke in
replace | take the place of | takes the place of | took the place of
publish | make public | made public | makes public
postpone | put off | puts off | push back | pushed back
increase | go up | goes up | went up | gone up
decrease | go down | goes down | went down | gone down
start | set off | kick off | kicked off | kicks off
discover | find out | found out
raise | bring up | brought up
withdraw | pull out | pulled out | pulls out
cancel | call off | called off | calls off
investigate | look into | looks into | looked into | looking into
demolish | tear down | tore down | torn down
reject | turn down | turned down | turns down
surrender | give in | gave in | turn himself in | turned himself in
die | pass away | passed away | passes away
capture | take prisoner
upperhouse | upper house
lowerhouse | lower house
cabinetmeeting | cabinet meeting
heartattack | heart attack
stockmarket | stock market
reject | vote against | voted against | votes against | vote down | voted down | throw out | threw out | thrown out | strike down | struck down | said no to | says no to
support | in favor of | in favour of | in favor | in favour | voted for | vote for | votes for
support | get behind | got behind | said yes to
approval | go-ahead | green light
decrease | come down | came down | comes down
stay | stay on | stays on | stayed on | stay in office | remain in office | remains in office | remained in office | keep his job | keeps his job | kept his job | keep her job | keeps her job | kept her job | keep their jobs | kept their jobs
resign | quit his job | quit her job | leave office | leaves office | left office
distrust | lost confidence | lose confidence | loses confidence | no confidence
testify | give evidence | gave evidence | gives evidence | given evidence
repay | pay back | paid back | pays back
fail | break down | broke down | breaks down | broken down
land | touch down | touched down | touches down
admit | plead guilty | pleaded guilty | pleads guilty
deny | plead not guilty | pleaded not guilty | pleads not guilty
admit | let in | lets in | let into
bar | keep out | kept out | turn away | turned away | shut out
start | come into force | came into force | comes into force | take effect | takes effect | took effect | come into effect | came into effect | enter into force | entered into force
continue | carry on | carries on | carried on
suspend | put on hold | puts on hold | on hold
reopen | open again | opened again | opens again
resume | start again | started again
escape | get away | got away
find | come across | came across
design | draw up | drew up | drawn up | draws up
arrive | turn up | turned up | turns up
punctual | on time | on schedule | in time | in good time
assemble | put together | puts together
sue | go to court | goes to court | went to court | gone to court | take to court | took to court
return | come back | comes back | came back
resign | clear his desk | cleared his desk | clear her desk | cleared her desk
free | set free | sets free | go free | went free | walk free | walked free
sue | take legal action | took legal action
unanimous | with one voice | to a man
continue | go on | goes on | went on
sell | go on sale | goes on sale | went on sale
strike | go on strike | goes on strike | went on strike | walk out | walked out
trial | go on trial | goes on trial | went on trial
oppose | come out against | came out against | comes out against
support | come out for | came out for | come out in favor of | came out in favor of | come out in favour of | came out in favour of
sign | put their names to | put his name to | put her name to | put its name to | puts its name to
abolish | do away with | did away with | get rid of | got rid of
forbid | close the door on | closes the door on | closed the door on | shut the door on | shuts the door on
leftopen | still possible | remains possible | remain possible | remained possible | still on the table | remains on the table | remain on the table | not off the table | leave open the possibility | leaves open the possibility | left open the possibility | keeps open the possibility | kept open the possibility | left the door open | leaves the door open | leave the door open | kept the door open | keeps the door open
reject | sent back to | send back to | sends back to | returned to committee | referred back
forbid | off the table | taken off the table
appeal | lodge an appeal | lodged an appeal | file an appeal | filed an appeal
gratis | free of charge | at no cost | without charge
delete | strike out | struck out | strikes out | cross out | crossed out | write out | written out | leave out | leaves out | left out
include | write into | writes into | wrote into | written into
compulsory | force out | forced out | forces out | forcing out | against their will
voluntary | of its own accord | of their own accord | of our own accord | of his own accord | of her own accord | on its own initiative | on their own initiative | on our own initiative | on his own initiative | on her own initiative | of its own free will | of their own free will
outage | power cut | power cuts | power failure | power failures | power outage | power outages | loss of power
lapse | run out | runs out | ran out | running out
delay | hold up | held up | holds up | hold ups | holdup
defeat | see off | sees off | saw off | seen off
sink | go under | goes under | went under
burst | give way | gives way | gave way | given way
steal | make off with | makes off with | made off with | making off with
recall | call in | called in | calls in | call back | called back | calls back | take back | took back
`
