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
ruleout | rule out | ruled out | rules out | ruling out
callfor | call for | called for | calls for | calling for
carryout | carry out | carried out | carries out
putoff | put off | puts off
setup | set up | sets up
takeover | take over | took over
same-sex | same sex
`
