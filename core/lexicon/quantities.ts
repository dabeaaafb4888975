import { wordSet } from './list.ts'
/** Words around figures: how exact they are, which way they moved, and what ends the naming of a counted thing. */

export const ABOUT =
  'about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|nearer to|an estimated|estimated|circa|ca\\.|~|≈|in the region of|something like|virtually|just about'
export const UNDER =
  'under|less than|fewer than|below|up to|at most|no more than|not more than|a maximum of|just under|just short of|short of|shy of|smaller than|lower than|not exceeding|<'
export const OVER =
  'more than|over|at least|above|exceeding|exceeds|exceeded|in excess of|greater than|upwards of|upward of|no fewer than|no less than|not less than|a minimum of|minimum of|well over|just over|larger than|higher than|longer than|older than|beyond|north of|>'

export const RISE =
  'rose|rise|rises|risen|rising|up|grew|grow|grows|grown|growing|gained|gain|gains|gaining|climbed|climb|climbs|climbing|jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|soars|soaring|increased|increase|increases|increasing|rallied|advanced|expanded|expand|added|adding|leapt|leaped|spiked|swelled|upward|upwards|raised|raise|raising|raises|boosted|boost|lifted|lift|shot up|edged up|ticked up|edged higher|higher|widened|doubled|improved|rocketed|skyrocketed|bounced|rebounded'
export const FALL =
  'fell|fall|falls|fallen|falling|down|dropped|drop|drops|dropping|declined|decline|declines|declining|slid|slide|slides|sliding|slipped|slip|slips|slipping|sank|sink|tumbled|tumble|tumbles|tumbling|plunged|plunge|plunges|plunging|plummeted|plummet|decreased|decrease|decreases|decreasing|lost|lose|loses|losing|shed|sheds|shedding|shrank|shrunk|shrink|shrinking|contracted|narrowed|eased|cut|cuts|cutting|reduced|reduce|reduces|reducing|lowered|lower|lowering|downward|downwards|dipped|dip|dips|slashed|trimmed|edged down|edged lower|retreated|nosedived|slumped|crashed|tanked|collapsed|shaved|knocked off|wiped off|docked'

/** Words that cannot stand between a figure and the thing it counts. */
export const ENDS_COUNT = wordSet(
  'a an the this that these those my your his her its our their some any each every no all both either neither such ' +
    'of in on at by to from for with without within into onto over under above below about around between among amid against along across after before behind beyond during ' +
    'near off out outside inside past per since than through throughout till toward towards until up upon via versus vs down as like ' +
    'and or but nor so yet if because although though while when where who whom whose which what that whether how why ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must says said say told tells ' +
    'not only also just even still already again then now there here ago later earlier away apart compared ' +
    'he she it they we i you him them us me himself herself themselves itself',
)

/** Plurals that do not end in s. */
export const PLURALS = wordSet(
  'people men women children policemen policewomen servicemen congressmen lawmen businessmen fishermen gunmen chairmen spokesmen firemen teeth geese mice oxen sheep deer fish aircraft spacecraft hovercraft watercraft helicopter-craft personnel staff police troops cattle media data criteria phenomena alumni bacteria crises bases species series headquarters offspring crew poultry swine',
)

/** Plurals that may stand before the noun they belong to: "arms dealers", "sales offices". */
export const PLURAL_MODIFIERS = wordSet(
  'police personnel staff crew cattle media data series species headquarters aircraft spacecraft troops men women arms sports sales savings operations communications goods customs systems rights securities earnings affairs services parks humanities logistics admissions futures options bonds resources relations works veterans girls boys ladies',
)

/** What a thing may have several of, named in the singular before it: "a three course meal". */
export const ATTRIBUTES = wordSet(
  'course cylinder door seat bed bedroom bathroom star page member man woman person party lane nation country team speed gear step stage storey story floor room gauge core bit game match set round run hole volume judge piece player strong wheel engine axle blade string way bay berth chapter act part point vote',
)

/** Irregular pasts that tell what the thing counted did. */
export const PAST_VERBS = wordSet(
  'died said got went came took made left fell rose won lost told found held gave saw became began ran sat stood kept met put set hit cut let paid sent spent built bought sold brought thought felt led drove flew grew knew shot spoke swam threw wore wrote broke chose drew ate fought',
)

/** Words in -s that are singular or no nouns. */
export const NOT_PLURAL = wordSet(
  'previous various serious famous religious dangerous numerous continuous consecutive obvious curious anonymous enormous ambitious controversial-ous less plus thus perhaps always sometimes towards besides unless across news politics economics overseas its this his yes gas bus loss boss pass class glass grass cross press stress process access success business address princess witness fitness illness basis crisis analysis emphasis thesis us is was has does lens campus status virus consensus census bonus corpus focus surplus minus genus chaos cosmos famous ous high-class first-class world-class',
)

export const IRREGULAR_SINGULARS: Record<string, string> = {
  viruses: 'virus',
  buses: 'bus',
  bonuses: 'bonus',
  campuses: 'campus',
  gases: 'gas',
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  alumni: 'alumnus',
  bacteria: 'bacterium',
  crises: 'crisis',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  wolves: 'wolf',
  thieves: 'thief',
  shelves: 'shelf',
  loaves: 'loaf',
  series: 'series',
  species: 'species',
  headquarters: 'headquarters',
  troops: 'troop',
  houses: 'house',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  bases: 'base',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  vetoes: 'veto',
  torpedoes: 'torpedo',
  echoes: 'echo',
}

/** What an ordinal may count: things that come round again. */
export const REPEATED = wordSet(
  'round meeting session time term launch test wave summit visit strike attack election vote victory defeat loss win attempt trial phase stage term year month week day quarter anniversary edition tour conference sitting debate hearing extension delay postponement amendment increase cut rise resolution',
)

/** Things that a figure names rather than counts: "Route 66", "Resolution 2254". */
export const NUMBERED = wordSet(
  'category route highway interstate motorway flight resolution article section chapter page paragraph act rule amendment title room gate platform bus line channel level grade class division group pool game match day week round stage phase part volume issue number no nos figure table box option plan proposition measure type model mark series version windows iphone galaxy pixel boeing airbus apollo voyager unit area zone district ward precinct sector block house lot ranked rank seed top aged age covid formula studio agenda vision protocol code passcode extension exit route psalm verse act scene season episode book appendix annex schedule form',
)
