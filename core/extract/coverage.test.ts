import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from '#core/text/spans.ts'
import { coverageOf } from './coverage.ts'
import { extractArticle } from './pipeline.ts'

const read = (text: string) => coverageOf(extractArticle({ id: 'a', text }))

describe('the rule that found a fact', () => {
  test.each([
    ['The council approved the plan on Tuesday night.', ['own clause']],
    [
      'The bridge closed in May, and the ferry sailed twice a day for 9 weeks.',
      ['own clause', 'joined clause'],
    ],
    [
      'The council closed the bridge on Monday, which engineers had inspected twice in as many years.',
      ['own clause', 'relative clause'],
    ],
    [
      'The council closed the bridge on Monday, ending a dispute that had lasted for years.',
      ['own clause', 'attached clause'],
    ],
    [
      'The council closed the bridge on Monday, and engineers said it could fall.',
      ['beside a report', 'speech verb'],
    ],
    ['The bridge will close in May, Ann Vane said on Monday.', ['speech verb']],
    ['“The bridge will close,” Ann Vane said on Monday.', ['quotation']],
    ['Vane: “The bridge will close.”', ['name and quotation']],
    ['Ruth Ode was quoted by the Herald as saying the work is done.', ['quoted as saying']],
    ['Ann Vane urged the council to close the bridge.', ['request or judgement']],
    ['According to the Orton Times, the mayor resigned over it.', ['according to']],
    ['Vane rejected the mayor’s claim that the bridge was safe.', ['request or judgement', 'noun of speech']],
    ['In a Herald poll this month, 46 percent wanted the bridge closed.', ['named document']],
  ])('%s', (sentence, rules) => {
    expect(read(sentence)).toEqual([
      { start: 0, end: sentence.length, cover: 'facts', rules, facts: rules.map((_, i) => `f${i + 1}`) },
    ])
  })

  test('a quotation that goes on', () => {
    expect(read('“It is old,” Ann Vane said. “It will fall.”')[1]?.rules).toEqual(['quotation goes on'])
  })
})

describe('the rule that set a sentence aside', () => {
  test.each([
    ['Who will pay for it now?', 'question'],
    ['What you need to know is here.', 'addresses the reader'],
    ['A long and cold winter.', 'no verb'],
    ['When the bridge was closed to all.', 'no main clause'],
    ['It did not last.', 'too short'],
    ['“…,” the old mayor said.', 'only says who speaks'],
  ])('%s', (sentence, rule) => {
    const text = `The council approved the plan on Tuesday night.\n\n${sentence}`
    expect(read(text)[1]).toMatchObject({ cover: 'nothing', rules: [rule], facts: [] })
  })

  test('a signature', () => {
    expect(read('The bridge is shut.\n\n“They let it fall down.” — Ann Vane')[2]?.rules).toEqual([
      'signature',
    ])
  })

  test('a table without an end', () => {
    expect(read(`${'column row '.repeat(400)}.`)[0]?.rules).toEqual(['too long'])
  })
})

test('boilerplate has its reason; of a sentence behind a dateline only the rest counts', () => {
  const text = 'Bridge closes\n\nORTON (Wire) - It did not last.\n\nSign up to our daily newsletter'
  expect(read(text).map(({ cover, rules }) => [cover, rules])).toEqual([
    ['boilerplate', ['title']],
    ['nothing', ['too short']],
    ['boilerplate', ['promotion']],
  ])
})

test('any text: every sentence is in a fact, boilerplate or set aside, and in no fact and set aside at once', () => {
  const pieces = fc.constantFrom(
    'Ann Vane said ',
    'that ',
    '“',
    '”',
    'the plan ',
    'will cost $5 million',
    ', ',
    '. ',
    '? ',
    '\n\n',
    '\n',
    'according to ',
    'which ',
    'On Monday ',
    'ORTON (Wire) - ',
    'By Ann Vane',
    'Related: ',
    '— Ann Vane',
    'you ',
    '漢字。',
    '…',
    '\ud83d',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((p) => p.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = extractArticle({ id: 'a', text })
      const coverage = coverageOf(found)
      expect(coverage.map(({ start, end }) => ({ start, end }))).toEqual(found.sentences)
      for (const { rules } of coverage) expect(rules).not.toEqual([])
      expect(coverage.flatMap(({ facts }) => facts)).toEqual(found.facts.map(({ id }) => id))
      for (const span of found.skipped) {
        expect(found.facts.filter((fact) => overlaps(fact, span))).toEqual([])
        expect(found.boilerplate.filter((line) => overlaps(line, span))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})
