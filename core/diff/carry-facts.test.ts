import { expect, test } from 'vitest'
import { carryFacts } from './carry-facts.ts'
import { diffWords } from './diff-words.ts'

const article = (text: string, quotes: string[]) => ({
  text,
  facts: quotes.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
  })),
})

test('each fact meets what it became, and what is new stands apart', () => {
  const before = article('The ferry left at noon. It carried 212 people. Divers found a door.', [
    'The ferry left at noon',
    'It carried 212 people',
    'Divers found a door',
  ])
  const after = article('The ferry left at noon. It carried 221 people. The owner resigned.', [
    'The ferry left at noon',
    'It carried 221 people',
    'The owner resigned',
  ])
  const { carried, added } = carryFacts(before, after, diffWords(before.text, after.text))
  expect(carried.map(({ was, fate, now }) => [was.quote, fate, now?.quote])).toEqual([
    ['The ferry left at noon', 'intact', 'The ferry left at noon'],
    ['It carried 212 people', 'changed', 'It carried 221 people'],
    ['Divers found a door', 'gone', undefined],
  ])
  expect(added.map(({ quote }) => quote)).toEqual(['The owner resigned'])
})

test('a fact that says more than it did has changed, though its words still stand', () => {
  const before = article('She called it “a big step”. It rained.', ['a big step'])
  const after = article('She called it “a big step too far”. It rained.', ['a big step too far'])
  const { carried, added } = carryFacts(before, after, diffWords(before.text, after.text))
  expect(carried.map(({ fate, now }) => [fate, now?.quote])).toEqual([['changed', 'a big step too far']])
  expect(added).toEqual([])
})

test('two facts that became one are answered by it once', () => {
  const before = article('It sank in May, the owner said. It sank in May, the port said.', [
    'It sank in May, the owner said',
    'It sank in May, the port said',
  ])
  const after = article('It sank in May, the owner said.', ['It sank in May, the owner said'])
  const { carried, added } = carryFacts(before, after, diffWords(before.text, after.text))
  expect(carried.filter(({ now }) => now)).toHaveLength(1)
  expect(added).toEqual([])
})
