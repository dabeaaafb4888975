import type { ComparedSource } from '#core/align/citations.ts'
import type { EntityKind, EntityMention, Fact, Hop, Quantity, Span } from '#core/fact.ts'

const REPORTS = 6
const PLACES = ['Aldermere', 'Brackwick', 'Coldhaven', 'Dunford', 'Elmthorpe']
const PEOPLE = ['Nora Whitlock', 'Tomas Ferro', 'Ines Calder']

type Written = { words: string; span: (words: string) => Span }
type Said = Partial<Pick<Fact, 'voice' | 'certainty' | 'polarity' | 'stage' | 'attribution' | 'dates'>> &
  Partial<Pick<Fact, 'entities' | 'quantities'>>
type Form = (place: string, person: string, n: number) => [sentence: string, quote: string, Tell]
type Tell = (span: Written['span']) => Said

const named = (span: Written['span'], name: string, kind: EntityKind): EntityMention => ({
  name,
  kind,
  ...span(name),
})
const counted = (span: Written['span'], text: string, value: number, unit: string): Quantity => ({
  ...span(text),
  text,
  value,
  unit,
})
const by = (span: Written['span'], source: string, anonymous = false): Hop[] => [
  { source, anonymous, ...span(source), ...(!anonymous && { entity: source }), cue: 'said' },
]

/** One sentence for each way in which facts are told: a figure, a count, a day, somebody's words, a plan, a denial. */
const FORMS: Form[] = [
  (place, _, n) => {
    const sentence = `The council of ${place} approved ${n} million euros for a new bridge.`
    return [
      sentence,
      sentence.slice(0, -1),
      (span) => ({
        entities: [named(span, place, 'place')],
        quantities: [counted(span, `${n} million euros`, n * 1e6, 'EUR')],
        stage: 'decided',
      }),
    ]
  },
  (place, _, n) => {
    const sentence = `At least ${n} people were injured when a crane fell on the market in ${place}.`
    return [
      sentence,
      sentence.slice(0, -1),
      (span) => ({
        entities: [named(span, place, 'place')],
        quantities: [{ ...counted(span, `At least ${n} people`, n, 'count:person'), change: '>' }],
      }),
    ]
  },
  (place, person, n) => {
    const day = 1 + (n % 28)
    const sentence = `Mayor ${person} opened the harbour of ${place} on ${day} May 2024.`
    const date = {
      text: `${day} May 2024`,
      value: `2024-05-${String(day).padStart(2, '0')}`,
      inferred: false,
    }
    return [
      sentence,
      sentence.slice(0, -1),
      (span) => ({
        entities: [named(span, person, 'person'), named(span, place, 'place')],
        dates: [{ ...span(date.text), ...date }],
        stage: 'done',
      }),
    ]
  },
  (place, person, n) => {
    const quote = `We have lost ${n} percent of our ferries in ${place} since the flood`
    return [
      `“${quote},” ${person} said.`,
      quote,
      (span) => ({
        voice: 'direct',
        attribution: by(span, person),
        entities: [named(span, place, 'place')],
        quantities: [counted(span, `${n} percent`, n, '%')],
      }),
    ]
  },
  (place, person) => {
    const quote = `the tramway of ${place} had not been closed because of the storm`
    return [
      `${person} said ${quote}.`,
      quote,
      (span) => ({
        voice: 'indirect',
        attribution: by(span, person),
        entities: [named(span, place, 'place')],
        polarity: 'negative',
      }),
    ]
  },
  (place, person, n) => {
    const quote = `the ministry may sell the old lighthouse of ${place} for ${n},000 pounds`
    return [
      `Officials said ${quote}, though ${person} has yet to agree.`,
      quote,
      (span) => ({
        voice: 'indirect',
        attribution: by(span, 'Officials', true),
        certainty: 'possible',
        entities: [named(span, place, 'place')],
        quantities: [counted(span, `${n},000 pounds`, n * 1000, 'GBP')],
        stage: 'considered',
      }),
    ]
  },
]

/** Small reports that tell of the same things, now and then with another figure, as `compareDecided` is given them. */
export function madeUpReports(): ComparedSource[] {
  return Array.from({ length: REPORTS }, (_, report) => madeUpReport(report))
}

function madeUpReport(report: number): ComparedSource {
  const sentences: Span[] = []
  const facts: Fact[] = []
  let text = ''
  for (const [p, place] of PLACES.entries()) {
    for (const [f, form] of FORMS.entries()) {
      // Each report leaves a third of it out.
      if ((p * FORMS.length + f + report) % 3 === 0) continue
      const figure = 20 + 7 * p + f + ((p + f + report) % 5 === 0 ? 3 : 0)
      const [words, quote, tell] = form(place, PEOPLE[(p + f) % PEOPLE.length] ?? '', figure)
      const from = text.length
      text += `${words}\n\n`
      const sentence = { start: from, end: from + words.length }
      const span = (of: string): Span => {
        const start = text.indexOf(of, from)
        return { start, end: start + of.length }
      }
      sentences.push(sentence)
      facts.push({
        id: String(facts.length + 1),
        ...span(quote),
        quote,
        sentence,
        rule: 'own clause',
        voice: 'own',
        attribution: [],
        certainty: 'certain',
        polarity: 'positive',
        stage: null,
        dates: [],
        quantities: [],
        entities: [],
        ...tell(span),
      })
    }
  }
  return {
    source: `Outlet ${report + 1}`,
    extraction: {
      id: `made-up-${report + 1}`,
      text,
      title: `Report ${report + 1}`,
      published: `2024-05-${String(10 + report)}`,
      sentences,
      boilerplate: [],
      skipped: [],
      language: 'en',
      entities: [
        ...new Map(facts.flatMap(({ entities }) => entities).map((one) => [one.name, one])).values(),
      ].map(({ name, kind }) => ({ name, kind, aliases: [], mentions: [] })),
      dates: facts.flatMap(({ dates }) => dates),
      quantities: facts.flatMap(({ quantities }) => quantities),
      facts,
    },
  }
}
