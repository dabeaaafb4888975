/**
 * Words that tell one thing from another of its kind, right before its name: of a line each names another thing, as in
 * "first round" and "second round". Forms of one word are divided by a slash.
 */
export const QUALIFIERS = `
first second third fourth fifth sixth seventh eighth ninth tenth last next final
north/northern south/southern east/eastern west/western
morning afternoon evening overnight/night
original/initial/old/former revised/amended/updated/new
upper lower
left right
front rear
bow/forward stern/aft
inner outer
primary/elementary secondary/high nursery music grammar
boys girls
male/men's female/women's
adult/adults child/children/children's
women men
passenger freight/cargo
import export
domestic foreign
gas electricity/power oil coal petrol diesel water
state federal local/municipal regional
public private
`

/** Things of which there are many of a kind, each with its name or its place: "the Elm Street bridge", "the school in Elm". */
export const NAMED_KINDS = `
school college university hospital clinic ward prison church mosque library museum theatre theater stadium hotel factory mill mine
plant refinery reactor station airport terminal port harbour harbor bridge tunnel dam reservoir river lake street road pass
ship ferry vessel trawler tanker frigate tram train bus depot warehouse court village town district province county team club league
branch constituency ward motorway highway route line flight runway gate shipyard quarry share stock bond
`

/**
 * What a figure may count beside another figure of the same event, a line for each; its sides are divided by slashes. A fact
 * with words of one side and a fact with words of another count two things.
 */
export const OUTCOMES = `
kill kills killed killing dead died die deaths death fatalities / injure injured injures injuring injuries wounded hurt / missing / arrested detained / rescued
demand demands demanded ask asks asked asking seek seeks sought want wants wanted claimed / offer offers offered offering / pay pays paid receive receives received
votefor favour favor / against abstained abstentions
target targets targeted goal aim aims aimed want wants wanted pledged / added built installed completed
admitted / discharged
hired recruited / dismissed sacked fired
`

/** Bodies that are not one another, whatever else a report calls them. */
export const INSTITUTIONS = `
ministry council parliament court police army navy union airline bank university hospital authority church federation insurer
treasury senate
`

/** What several may do, each by themselves: that another is named for it is no contradiction. */
export const SHARED_ACTS = `
say tell call vote support back oppose attend visit join meet criticize condemn praise welcome warn urge see hear know think believe hope
want ask demand watch read play enter leave reach pass cross face call receive get have make take hold use show help fear expect plan
protest welcome reject accept approve sign discuss follow need like love win lose
`
