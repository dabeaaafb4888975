import { wordSet } from './list.ts'

/** Past and present forms of the plainest verbs of speech; read where a sentence is not yet taken apart. */
export const REPORTING_VERB =
  /^(?:said|says|asked|asks|told|tells|replied|replies|added|adds|answered|shouted|wrote|writes|wondered|responded|exclaimed|cried|declared|continued|explained|noted|tweeted|joked|demanded)[.,:;]?$/i

/** Lemmas that report what follows as a clause, or a quotation on either side: "X said that …", "…, X noted". */
export const SAYING =
  wordSet(`say tell add write report note announce state argue claim explain insist warn admit acknowledge
  confirm reveal suggest predict believe think hope fear conclude contend assert allege declare indicate maintain stress
  emphasize estimate observe point recall remark reply respond answer repeat reiterate concede complain caution promise
  pledge vow deny doubt guess imply joke lament testify tweet retweet wonder worry find show learn feel expect project forecast
  calculate reckon assure remind inform boast counter disclose quip muse posit surmise stipulate swear propose recommend demand
  request continue affirm understand know ask read post email signal charge pronounce hint describe consider see realize
  anticipate notice notify figure determine discover foresee presume suspect dispute proclaim reason opine chant shout yell scream
  caution confess brag urge cite quote detail outline specify mention hear imagine assume text echo whisper mutter murmur interject bellow holler scoff intone gush crow thunder fume rant gloat moan grumble enthuse sneer chirp`)

/** Of those, verbs that are speech or thought only with a clause or a quotation beside them, and acts or states otherwise. */
export const CLAUSE_ONLY =
  wordSet(`agree understand know read post signal charge describe consider see find show learn feel
  rule determine discover notice figure continue point add reason anticipate confirm demand request propose promise pledge vow
  email text quote cite answer repeat project counter expect hope fear doubt dispute reveal indicate reflect hear imagine assume detail
  outline specify realize recall hint mention echo notify swear urge ask respond`)

/** Lemmas that ask somebody for something: an infinitive, a noun or a clause follows. */
export const ASKING = wordSet(
  'ask urge call press demand request recommend propose appeal advise implore beg encourage invite lobby plead advocate',
)

/** Lemmas whose content is no clause of its own, so that a fact takes in the speaker: "X called the plan Y". */
export const JUDGING =
  wordSet(`call describe label brand dub denounce praise criticize accuse blame condemn dismiss welcome hail
  decry deride compare liken portray characterize depict mock blast slam refer point speak talk express voice tout question
  estimate count warn consider thank applaud lambast lambaste rebuke deny assail mention cite predict reiterate
announce report acknowledge reveal confirm disclose decline refuse vow pledge promise hope fear reject respond claim
argue explain note emphasize stress highlight underscore outline tout hint boast brag complain joke lament bemoan
protest knock rip rail chastise admonish berate laud commend ridicule castigate excoriate chide scold demand tweet post describe propose`)

/** Lemmas that give somebody's figure with "at" or "to": "put the bill at $3 million", "converts the sum to $40". */
export const VALUING = wordSet('put value price assess peg place appraise rate calculate convert round')

/** Nouns that carry a clause of their own: "the claim that …", "X's warning that …". */
export const SAYING_NOUNS =
  wordSet(`claim statement assertion suggestion warning belief allegation argument announcement promise pledge
  comment remark contention admission view notion conviction complaint prediction hope fear concern accusation charge
  assurance insistence conclusion finding confirmation declaration vow expectation rumor speculation acknowledgment worry
  perception idea impression doubt reminder testimony denial report recognition case point understanding sense`)

/** Adjectives of thinking that carry a clause of their own: "Vane is confident that …". */
export const SURE =
  wordSet(`confident hopeful certain sure aware convinced adamant optimistic pessimistic worried concerned afraid fearful skeptical
  sceptical doubtful mindful satisfied insistent unaware unconvinced glad proud upset disappointed angry outraged`)

/** Nouns whose "according to" the reader hears: sources by what they are. */
export const OUTLET_NOUNS =
  wordSet(`agency newspaper paper broadcaster outlet website site magazine network service wire channel station daily weekly
  publication journal tabloid portal newsroom blog`)
export const DOCUMENT_NOUNS =
  wordSet(`report statement document draft proposal paper papers text poll survey study memo letter filing email emails
  outline bill law article plan plans data figures records transcript release ruling lawsuit complaint affidavit indictment book ad ads
  analysis review assessment audit order results findings research editorial column tweet post speech interview agreement deal treaty
  constitution resolution policy notice testimony note file files numbers tally count story account exit log logs logbook register ledger
  footage video recording transcripts minutes dossier certificate spreadsheet database documents letters memos invoices receipts`)
export const PERSON_NOUNS =
  wordSet(`official officials spokesman spokeswoman spokesperson spokespeople source sources lawmaker lawmakers leader leaders
  minister president chairman chairwoman chair director head chief secretary senator congressman congresswoman governor mayor
  analyst analysts expert experts economist economists critic critics supporter supporters aide aides adviser advisers advisor advisors
  diplomat diplomats officer officers general judge judges lawyer lawyers attorney attorneys prosecutor prosecutors police witness
  witnesses resident residents people person persons man woman men women participant participants reporter reporters journalist
  journalists author authors researcher researchers scientist scientists professor professors doctor doctors teacher teachers
  candidate candidates voter voters protester protesters organizer organizers activist activists advocate advocates member members
  executive executives manager managers owner owners founder investor investors investigator investigators negotiator negotiators
  strategist strategists operative operatives donor donors delegate delegates rival rivals opponent opponents colleague colleagues
  friend friends neighbor neighbors mother father wife husband son daughter brother sister student students worker workers
  historian historians thinker thinkers pollster pollsters insider insiders observer observers representative representatives
  deputy premier king queen prince pope ambassador envoy commander commissioner superintendent sheriff coach`)

/** Marks a source that is not named. */
export const ANONYMOUS =
  /\b(?:anonym\w+|unnamed|unidentified|sources?|insiders?|declined to be (?:named|identified)|familiar with|briefed on|close to|with knowledge|with direct knowledge|people|persons?|participants?|somebody|someone|reports|officials?|aides?|observers|critics|analysts|experts|lawmakers|diplomats?)\b/i
