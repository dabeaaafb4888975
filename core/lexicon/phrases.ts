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
`
