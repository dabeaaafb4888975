import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, blocksText } from './html-text.ts'
import { readHtml } from './read-html.ts'
import { textBlocks } from './text-blocks.ts'

const said =
  'The harbour board said on Friday, after two days of talks, that the works would begin in spring.'
const page = (body: string) =>
  `<html><head><title>Works</title></head><body><article><h1>Works</h1>${body}</article></body></html>`
const rolesOf = (body: string) => {
  const { text, blocks } = readHtml(page(body))
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end)])
}

test('headings, lists, quotes and captions are told from paragraphs', () => {
  const body = `<p>${said}</p><h2>What it costs</h2><p>${said}</p><ul><li>Two cranes</li><li><p>One pier</p><p>and its road</p></li></ul>
    <ol><li>Dredge</li><li>Build</li></ol><blockquote><p>We have waited<br>long enough.</p></blockquote>
    <figure><img src="a.png"><figcaption>The pier in May</figcaption></figure><p>${said}</p>`
  expect(rolesOf(body)).toEqual([
    ['heading', 'What it costs'],
    ['item', 'Two cranes'],
    ['item', 'One pier'],
    ['numbered', 'Dredge'],
    ['numbered', 'Build'],
    ['quote', 'We have waited'],
    ['quote', 'long enough.'],
    ['caption', 'The pier in May'],
  ])
})

test('what is plain has none', () => {
  expect(rolesOf(`<p>${said}</p><p>${said}</p><p>${said}</p>`)).toEqual([])
})

test('blocks that are not in the text are left out, and those behind them still found', () => {
  const block = (text: string, role: Block['role']): Block => ({ text, role, linked: 0, end: '\n\n' })
  const blocks = [block('One', 'heading'), block('Gone', 'item'), block('Two', 'item')]
  const text = 'One\n\nOne two, and Two.\n\nTwo'
  expect(textBlocks(blocks, text)).toEqual([
    { role: 'heading', start: 0, end: 3 },
    { role: 'item', start: 24, end: 27 },
  ])
})

test('whatever the words, each block is found where it stands', () => {
  const block = fc.record({
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'a b', ' a\n\n\nb ', 'ab')),
    role: fc.constantFrom('heading' as const, 'item' as const),
    linked: fc.constant(0),
    end: fc.constantFrom('\n' as const, '\n\n' as const),
  })
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const text = blocksText(blocks)
      const found = textBlocks(blocks, text)
      for (const [i, { start, end }] of found.entries()) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
      }
    }),
  )
})
