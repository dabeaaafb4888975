import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CompareRow } from '#server/compare/types.ts'
import { sharedPassages, textPieces } from './text-pieces.ts'

const TEXT = 'Byline\n\nThe bridge cost 40 million, the mayor said. It is long.\n\nEnd.'
const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const row = (index: number, ...words: string[]) =>
  ({ index, relation: 'agree', cells: [words.map(span), []] }) as unknown as CompareRow
const column = { text: TEXT, boilerplate: [span('Byline')] }

test('words of facts, shared words and the rest are told apart', () => {
  const [byline, paragraph] = textPieces(
    column,
    [row(0, 'The bridge cost 40 million'), row(1, 'It is long')],
    [span('40 million, the mayor')],
    0,
  )
  expect(byline).toMatchObject([{ text: 'Byline', dim: true, row: null }])
  expect(paragraph?.map(({ text, row, shared, first }) => [text, row, shared, first])).toEqual([
    ['The bridge cost ', 0, false, true],
    ['40 million', 0, true, false],
    [', the mayor', null, true, false],
    [' said. ', null, false, false],
    ['It is long', 1, false, true],
    ['.', null, false, false],
  ])
})

test('where facts overlap, the one that begins earlier has the words, and the text is whole', () => {
  const rows = [row(0, '40 million, the mayor said'), row(1, 'The bridge cost 40 million')]
  const pieces = textPieces(column, rows, [], 0).flat()
  expect(
    pieces
      .filter(({ row }) => row === 1)
      .map(({ text }) => text)
      .join(''),
  ).toBe('The bridge cost 40 million')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))), (pairs) => {
      const spans = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      const cut = textPieces(column, rows, spans, 0).map((paragraph) =>
        paragraph.map(({ text }) => text).join(''),
      )
      expect(cut).toEqual(TEXT.split(/\n+/))
    }),
  )
})

test('passages shared with several reports are joined where they touch', () => {
  const reuse = [
    { a: 0, b: 1, passages: [{ a: { start: 0, end: 10 }, b: { start: 5, end: 15 } }] },
    { a: 0, b: 2, passages: [{ a: { start: 8, end: 20 }, b: { start: 0, end: 12 } }] },
    { a: 1, b: 2, passages: [{ a: { start: 30, end: 40 }, b: { start: 30, end: 40 } }] },
  ].map((pair) => ({ class: 'partially-derived' as const, containment: 0.5, ...pair }))
  expect(sharedPassages(reuse, 0)).toEqual([{ start: 0, end: 20 }])
  expect(sharedPassages(reuse, 2)).toEqual([
    { start: 0, end: 12 },
    { start: 30, end: 40 },
  ])
})
