import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, MOST_GROWTH, repeated } from '#core/testing/growth.ts'
import { extractArticle } from './pipeline.ts'

const facts = (text: string, source?: string) => extractArticle({ id: 'a', text, source }).facts
const chain = (text: string) => facts(text).map((f) => [f.quote, ...f.attribution.map((h) => h.source)])

describe('who says what', () => {
  test.each<[string, string[][]]>([
    [
      'The bridge will close in May, Ann Vane said on Monday.',
      [['The bridge will close in May', 'Ann Vane']],
    ],
    [
      'Ann Vane, a city engineer, said the bridge will close in May.',
      [['the bridge will close in May', 'Ann Vane']],
    ],
    [
      'According to the Orton Times, the mayor resigned over the contract.',
      [['the mayor resigned over the contract', 'the Orton Times']],
    ],
    [
      'The Orton Times reported that a spokesman said the bridge was unsafe.',
      [['the bridge was unsafe', 'The Orton Times', 'a spokesman']],
    ],
    [
      'The ferry will stop next week, the Orton Times said, citing two officials.',
      [['The ferry will stop next week', 'the Orton Times', 'two officials']],
    ],
    [
      '“We will rebuild it,” Vane told reporters, according to a person in the room.',
      [['We will rebuild it', 'a person in the room', 'Vane']],
    ],
    ['Ruth Ode was quoted as saying: "The work is done."', [['The work is done', 'Ruth Ode']]],
    [
      'The council closed the bridge, and engineers said it could fall.',
      [['The council closed the bridge'], ['it could fall', 'engineers']],
    ],
    [
      'Ann Vane urged the council to close the bridge.',
      [['Ann Vane urged the council to close the bridge', 'Ann Vane']],
    ],
    ['The council approved the plan on Tuesday night.', [['The council approved the plan on Tuesday night']]],
  ])('%s', (text, expected) => {
    expect(chain(text)).toEqual(expected)
  })

  test('a pronoun stands for the last source it fits', () => {
    const [, second] = facts(
      'Ann Vane said the bridge was unsafe.\n\nShe said the council had known for years.',
    )
    expect(second?.attribution).toMatchObject([{ source: 'Ann Vane', start: 38, end: 41 }])
  })

  test('a quotation keeps its speaker over sentences and paragraphs', () => {
    const text =
      '“It is old. It will fall.\n\n“Nobody should cross it,” said Ann Vane, an engineer.\n\n“I do not.”'
    expect(facts(text).map((f) => [f.quote, f.voice, f.attribution[0]?.source])).toEqual([
      ['It is old', 'direct', 'Ann Vane'],
      ['It will fall', 'direct', 'Ann Vane'],
      ['Nobody should cross it', 'direct', 'Ann Vane'],
      ['I do not', 'direct', 'Ann Vane'],
    ])
  })

  test.each([
    ['“Come back to the old bridge!” Ann Vane shouted.', 'Come back to the old bridge!'],
    ['“They let it fall down.” — Ann Vane', 'They let it fall down'],
    ['Ann Vane had one message: “Close it now.”', 'Close it now'],
  ])('%s has a speaker', (text, quote) => {
    expect(facts(`The bridge is shut.\n\n${text}`).at(-1)).toMatchObject({
      quote,
      attribution: [{ source: 'Ann Vane' }],
    })
  })

  test('what the outlet says of itself is no attribution', () => {
    expect(
      facts('Ann Vane told The Orton Times the bridge will close.', 'The Orton Times')[0]?.attribution,
    ).toMatchObject([{ source: 'Ann Vane' }])
  })

  test('partly quoted words are mixed, and unnamed sources anonymous', () => {
    expect(facts('Officials said the bridge was “a disgrace to the town.”')[0]).toMatchObject({
      voice: 'mixed',
      attribution: [{ source: 'Officials', anonymous: true, cue: 'said' }],
    })
  })
})

describe('how sure, and how far', () => {
  test.each([
    ['The council may sell the old bridge to the county.', 'possible', 'positive', null],
    ['The council is expected to sell the old bridge.', 'probable', 'positive', 'planned'],
    ['The council will not sell the old bridge to anyone.', 'certain', 'negative', 'denied'],
    ['The council is considering a sale of the old bridge.', 'certain', 'positive', 'considered'],
    ['The council agreed on Monday to sell the old bridge.', 'certain', 'positive', 'decided'],
    ['No engineer has inspected the old bridge this year.', 'certain', 'negative', null],
  ])('%s', (text, certainty, polarity, stage) => {
    expect(facts(text)[0]).toMatchObject({ certainty, polarity, stage })
  })
})

test('titles, datelines, links and questions are no facts', () => {
  const text =
    'Bridge closes\n\nBy Ann Vane\n\nORTON (Wire) - The bridge closed at noon on Monday.\n\nWho will pay for it now?\n\nRelated: A ferry for Orton'
  expect(facts(text).map((f) => f.quote)).toEqual(['The bridge closed at noon on Monday'])
})

test('any text: every span is exact, and facts are in order with ids of their own', () => {
  const pieces = fc.constantFrom(
    'Ann Vane said ',
    'that ',
    '“',
    '”',
    '"',
    'the plan ',
    'will cost $5 million',
    ', ',
    '. ',
    '\n\n',
    'according to ',
    'the agency',
    ' and ',
    'he told Reuters ',
    'who ',
    'was ',
    '\ud83d',
    'שלום ',
    '漢字。',
    'On Monday ',
    ': ',
    '(Wire) - ',
    '…',
    'may ',
    'not ',
    '‘',
    '’',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((p) => p.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { facts: found, boilerplate, sentences } = extractArticle({ id: 'a', text })
      for (const fact of found) {
        expect(fact.quote).toBe(text.slice(fact.start, fact.end))
        expect(fact.start).toBeLessThan(fact.end)
        for (const hop of fact.attribution) expect(text.slice(hop.start, hop.end).trim()).not.toBe('')
      }
      for (const span of [...boilerplate, ...sentences])
        expect(text.slice(span.start, span.end).trim()).not.toBe('')
      expect(new Set(found.map((f) => f.id)).size).toBe(found.length)
      expect(found.map((f) => f.start)).toEqual(found.map((f) => f.start).sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test.each([
  'said ',
  '“A b c,” he said. ',
  'according to ',
  'A said B, and ',
  'By A\n\n',
  'who ',
  'x\n',
  '"',
  '漢字',
])(
  '%j over and over takes linear time',
  (unit) => {
    expect(growth(repeated(unit), (text) => extractArticle({ id: 'a', text }))).toBeLessThan(MOST_GROWTH)
  },
  30_000,
)

test('what is not English gives sentences, dates and quantities, and says why it gives no facts', () => {
  const spanish =
    'El ministro dijo el 3/5/2022 que el gobierno de Juan Pérez pagará 500 km de carreteras.\n\n«El plan será aprobado por el gobierno de su país», dijo el ministro a los diputados que lo esperaban.'
  const read = extractArticle({ id: 'es', text: spanish, published: '2022-05-02' })
  expect(read).toMatchObject({ language: 'other', facts: [], entities: [] })
  expect(read.skipped.map(({ rule }) => rule)).toEqual(['not English', 'not English'])
  expect(read.sentences).toHaveLength(2)
  expect(read.quantities.map(({ text }) => text)).toEqual(['500 km'])
  expect(read.dates.map(({ text }) => text)).toEqual(['3/5/2022'])
  const mixed = extractArticle({
    id: 'm',
    text: `The minister said on Friday that the plan would cost $5 million.\n\n${spanish}`,
  })
  expect(mixed.facts.map(({ quote }) => quote)).toEqual(['the plan would cost $5 million'])
  expect(mixed.skipped.filter(({ rule }) => rule === 'not English')).toHaveLength(2)
})

test('who only wrote the report is nobody in it', () => {
  const { entities } = extractArticle({
    id: 'b',
    text: 'By Mara Quill\n\nThe council voted on Monday to close the baths, Ada Brunner said.',
  })
  expect(entities.map(({ name }) => name)).toEqual(['Ada Brunner'])
})

test('a source is known by the whole of a name that goes on after "of"', () => {
  const { facts } = extractArticle({
    id: 'g',
    text: 'The money for the baths has not been found, according to the Guild of Honest Weavers.',
  })
  expect(facts[0]?.attribution).toMatchObject([{ entity: 'Guild of Honest Weavers' }])
})
