/**
 * Made-up news, the same for the same number, to fill libraries with: reports of 400 to 600 words in which people,
 * bodies, places, figures, dates and quotations are named as outlets name them. Reports come in stories of a few outlets
 * each; one in six carries an agency's text with little changed.
 */
export type MadeReport = {
  title: string
  outlet: string
  byline: string
  /** A day, YYYY-MM-DD. */
  published: string
  paragraphs: string[]
}

/** Numbers from 0 up to but not including a bound; Mulberry32, by Tommy Ettinger. */
export type Draw = (below: number) => number

export function drawing(seed: number): Draw {
  let state = (seed * 2_654_435_761) | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const list = (words: string) => words.split('|')

const GIVEN = list(
  'Anna|Boris|Carla|Daniel|Edith|Farid|Greta|Hassan|Ingrid|Jonas|Karim|Laura|Marek|Nadia|Oscar|Paula|Quentin|Rosa|Samuel|Tamara|Ulrich|Vera|William|Yasmin',
)
const HEADS = list('Bar|Cal|Dor|El|Fen|Gar|Hal|Ker|Lin|Mor|Nor|Os|Pel|Quin|Ras|Sal|Tor|Ul|Var|Wes')
const MIDDLES = list('a|ber|den|er|gan|i|kel|lo|man|ner|o|ri|sen|ta|ver|win')
const SURNAMES = list('berg|dale|evic|holm|ini|kova|man|nen|os|ova|quist|rick|sen|ski|son|wood')
const PLACES = list('bridge|burg|by|ford|ham|haven|mouth|port|stad|ton|valley|wick')
const OUTLETS = list(
  'Northern Courier|Harbor Post|Daily Ledger|Morning Standard|Evening Chronicle|Republic Today|Capital Observer|Coast Tribune|Valley Herald|Civic Review|Meridian News|Open Dispatch',
)
const MATTERS: Array<[matter: string, field: string, unit: string, company: string]> = [
  ['the rail line', 'Transport', 'kilometres', 'Railways'],
  ['the water plant', 'Environment', 'cubic metres', 'Water'],
  ['the hospital', 'Health', 'beds', 'Clinics'],
  ['the wind farm', 'Energy', 'megawatts', 'Power'],
  ['the harbour', 'Trade', 'tonnes', 'Shipping'],
  ['the housing programme', 'Housing', 'homes', 'Homes'],
  ['the school reform', 'Education', 'places', 'Learning'],
  ['the patrol boats', 'Defence', 'vessels', 'Yards'],
  ['the tax on sugar', 'Finance', 'percent', 'Foods'],
  ['the fishing accord', 'Agriculture', 'tonnes', 'Fisheries'],
]
const MONTHS = list('January|February|March|April|May|June|July|August|September|October|November|December')
const DAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday')

/** What a story is about: `{name}` in a sentence stands for one of these. */
type Story = Record<string, string>

const LEADS = [
  'The {place} government {decided} to build {matter} near {town} by {month} {year}, {minister}, the {field} minister, said on {day}.',
  '{company} will spend {money} million euros on {matter} in {place}, the company said on {day}, despite protests in {town}.',
  'The Ministry of {field} has halted work on {matter} in {town} after a report by the {institute} found {faults} faults, officials said on {day}.',
  'Parliament in {place} voted {yes} to {no} on {day} to fund {matter}, overruling the mayor of {town}.',
]
const SENTENCES = [
  '“{Matter} is the most important decision of this decade,” {minister} told reporters in {place}.',
  '“We were never asked, and we will not accept it,” said {critic}, who leads the {union}.',
  '{minister} said that the first stage would cost {money} million euros and would be finished in {month} {year}.',
  'The {institute} estimated in a report published on {date} that the cost could rise to {more} million euros.',
  '{expert}, a researcher at the {institute}, warned that {figure} {unit} would be far too few.',
  'According to two officials who asked not to be named, the contract with {company} was signed on {date}.',
  '{company} denied that it had paid for the study.',
  'The company, which employs {staff} people in {town}, declined to comment.',
  'Police said {arrests} people were arrested during a protest in {town} on {day}.',
  '{critic} said the {union} would take the case to the Supreme Court of {place} if the government did not withdraw the plan.',
  'The European Commission has asked {place} to explain how {matter} will be paid for.',
  '“The figures that the ministry gave us in {month} were wrong,” {expert} said.',
  'In {earlier}, a similar project was given up after its cost had doubled to {more} million euros.',
  'About {share} percent of people in {town} oppose {matter}, a survey of {staff} households found.',
  '{mayor}, the mayor of {town}, said on {day} that he had learned of the decision from the newspapers.',
  'A spokeswoman for the Ministry of {field} said no final decision had been made.',
  'The opposition demanded that {minister} resign, and said it might call a vote of no confidence next week.',
  'The contract covers {figure} {unit} and runs until {year}.',
  '{minister} rejected the criticism, saying that the ministry “followed every rule there is”.',
  'Work is expected to begin in {month}, provided that the council of {town} agrees.',
  'The {union} said it would strike for {strike} days if its demands were not met by {date}.',
  'Shares of {company} fell {share} percent on {day}.',
  'The World Bank is considering a loan of {money} million dollars, a person familiar with the talks said.',
  '{expert} told the parliament in {place} that the {institute} had not seen the documents.',
  'Residents of {town} reported that trucks had arrived before dawn and that a road was closed for {strike} hours.',
  '{mayor} called the plan “a promise to nobody” and asked {company} to pay {money} million euros for the damage.',
  'The government plans to present a revised bill before the end of {year}.',
  'Neither {company} nor the Ministry of {field} would say who had ordered the second report.',
  'It was the third time in {strike} years that {matter} had been delayed.',
  'The agreement, first reported by the {wire}, was confirmed by {minister} late on {day}.',
  '{critic} accused {company} of hiding the results of {arrests} inspections between {earlier} and {year}.',
  'A court in {town} will hear the case on {date}.',
  'The auditor of {place} found that {share} percent of the money had been spent without a tender.',
  '“Nobody can say today whether it will be {figure} {unit} or half of that,” {mayor} said.',
]
const BRIDGES = list(
  'Meanwhile, |In a statement, it was said that |On the same day, |Earlier, |By then, ||||||||',
)
const STORY_SIZE = 5

/** @param n the report's number, from 0 on. */
export function madeReport(n: number): MadeReport {
  const storyNumber = Math.floor(n / STORY_SIZE)
  const story = madeStory(drawing(storyNumber + 1))
  const own = drawing(n + 1_000_003)
  const carriesWire = own(6) === 0
  // The agency's text is the same for all who carry it; what they add is their own.
  const draw = carriesWire ? drawing(storyNumber + 500_009) : own
  const pick = <T>(all: T[], by: Draw = draw): T => all[by(all.length)] as T
  const lead = fill(pick(LEADS), story)
  const order = SENTENCES.map((sentence) => ({ sentence, at: draw(1_000_000) })).sort((a, b) => a.at - b.at)
  const chosen = order
    .slice(0, 22 + draw(8))
    .map(({ sentence }) => bridged(fill(sentence, story), pick(BRIDGES)))
  if (carriesWire) chosen[own(chosen.length)] = fill(pick(SENTENCES, own), madeStory(own))
  const paragraphs = [lead]
  for (let i = 0; i < chosen.length; ) {
    const size = 1 + draw(3)
    paragraphs.push(chosen.slice(i, i + size).join(' '))
    i += size
  }
  return {
    title: title(story, own),
    outlet: pick(OUTLETS, own),
    byline: `${pick(GIVEN, own)} ${surname(own)}`,
    published: isoDay(storyNumber, own(3)),
    paragraphs,
  }
}

function madeStory(draw: Draw): Story {
  const pick = <T>(all: T[]): T => all[draw(all.length)] as T
  const person = () => `${pick(GIVEN)} ${surname(draw)}`
  const [matter, field, unit, company] = pick(MATTERS)
  const place = name(draw, PLACES)
  const town = name(draw, PLACES)
  const money = 20 + draw(900)
  return {
    matter,
    Matter: matter[0]?.toUpperCase() + matter.slice(1),
    field,
    unit,
    place,
    town,
    company: `${name(draw, SURNAMES)} ${company}`,
    institute: `${name(draw, SURNAMES)} Institute`,
    union: `${town} Workers Union`,
    wire: pick(list('Allied Press|Continental News Agency|Union Wire')),
    minister: person(),
    critic: person(),
    expert: person(),
    mayor: person(),
    decided: pick(list('has decided|plans|has agreed|refused')),
    money: String(money),
    more: String(money + 10 + draw(400)),
    figure: (100 + draw(9_000)).toLocaleString('en-GB'),
    faults: String(2 + draw(40)),
    yes: String(60 + draw(80)),
    no: String(10 + draw(50)),
    staff: (500 + draw(9_000)).toLocaleString('en-GB'),
    arrests: String(3 + draw(60)),
    share: String(3 + draw(80)),
    strike: String(2 + draw(6)),
    month: pick(MONTHS),
    day: pick(DAYS),
    date: `${pick(MONTHS)} ${1 + draw(28)}`,
    year: String(2024 + draw(8)),
    earlier: String(2009 + draw(12)),
  }
}

function fill(sentence: string, story: Story): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => story[slot] ?? slot)
}

function bridged(sentence: string, bridge: string): string {
  return bridge && /^(?:The|A|In|Work) /.test(sentence)
    ? `${bridge}${sentence[0]?.toLowerCase()}${sentence.slice(1)}`
    : sentence
}

function name(draw: Draw, endings: string[]): string {
  const middle = draw(3) === 0 ? '' : MIDDLES[draw(MIDDLES.length)]
  return `${HEADS[draw(HEADS.length)]}${middle}${endings[draw(endings.length)]}`
}

const surname = (draw: Draw) => name(draw, SURNAMES)

function title(story: Story, draw: Draw): string {
  const titles = [
    '{place} argues over {matter}',
    '{company} and the {union} clash over {matter} in {town}',
    '{minister} defends {matter}',
    'Cost of {matter} in {town} may reach {more} million euros',
    '{union} threatens to strike over {matter}',
  ]
  return fill(titles[draw(titles.length)] ?? '', story)
}

function isoDay(storyNumber: number, later: number): string {
  const day = new Date(Date.UTC(2021, 0, 1 + (storyNumber % 1_000) + later))
  return day.toISOString().slice(0, 10)
}
