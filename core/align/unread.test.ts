import { expect, test } from 'vitest'
import type { Extraction, SkipRule } from '#core/fact.ts'
import { extractionOf } from './testing.ts'
import { unreadIn } from './unread.ts'

/** An article with one fact of its own, and a sentence that gave none. */
function withSkipped(id: string, sentence: string, rule: SkipRule): Extraction {
  const base = extractionOf(id, [{ quote: 'Ferries left late on Sunday.' }])
  const start = base.text.length
  return {
    ...base,
    text: `${base.text}${sentence}\n\n`,
    skipped: [{ start, end: start + sentence.length, rule }],
  }
}

const wire = extractionOf('Heron Wire', [
  { quote: 'The council approved 40 million euros for the Alderstone Bridge.' },
])
const row = { facts: [{ article: 0, fact: 'f1' }] }
const rules = (extractions: Extraction[], rows = [row]) =>
  unreadIn(rows, extractions).map(({ article, skipped }) => [article, skipped.rule])

test('a question about what another report states is like its row', () => {
  const asks = withSkipped(
    'Daily Plover',
    'Has the council approved euros for the Alderstone Bridge?',
    'question',
  )
  expect(rules([wire, asks])).toEqual([[1, 'question']])
})

test('a sentence on something else is not, nor one that shares a name only', () => {
  expect(rules([wire, withSkipped('a', 'Who will pay for the new tram?', 'question')])).toEqual([])
  expect(
    rules([wire, withSkipped('a', 'What a sight the Alderstone Bridge is on a morning in May!', 'rhetoric')]),
  ).toEqual([])
})

test('an article that the row has a fact of is not asked', () => {
  const asks = withSkipped('a', 'Has the council approved euros for the Alderstone Bridge?', 'question')
  const both = { facts: [...row.facts, { article: 1, fact: 'f1' }] }
  expect(rules([wire, asks], [both])).toEqual([])
})

test('of several the most alike is named', () => {
  const first = withSkipped('a', 'Has the council approved euros for the Alderstone Bridge?', 'question')
  const start = first.text.length
  const sentence = 'The council must have approved 40 million euros for the Alderstone Bridge in its sleep!'
  const two = {
    ...first,
    text: `${first.text}${sentence}\n\n`,
    skipped: [...first.skipped, { start, end: start + sentence.length, rule: 'opinion' as const }],
  }
  expect(rules([wire, two])).toEqual([[1, 'opinion']])
})
