import { expect, test } from 'vitest'
import { writeRow } from '#components/compare/write-row.ts'
import { pickThingParams, readThings } from './search-params.ts'

const read = (query: string) => readThings(pickThingParams(Object.fromEntries(new URLSearchParams(query))))
const fact = { versionId: 'v', extraction: 1, n: 7 }

test('reads every address that leads here', () => {
  expect(read('articles=a,b,a')).toEqual([
    { kind: 'article', articleId: 'a' },
    { kind: 'article', articleId: 'b' },
  ])
  expect(read('fact=v.1.7')).toEqual([{ kind: 'fact', fact }])
  expect(read('comparison=c')).toEqual([{ kind: 'comparison', comparisonId: 'c' }])
  expect(read('compare=a,b')).toEqual([{ kind: 'unsaved', articleIds: ['a', 'b'] }])
  expect(read('comparison=c&row=v.1.7')).toEqual([{ kind: 'row', facts: [fact], of: { comparisonId: 'c' } }])
  expect(read('compare=a,b&row=v.1.7')).toEqual([
    { kind: 'row', facts: [fact], of: { articleIds: ['a', 'b'] } },
  ])
})

test('an address that says nothing adds nothing, and a broken one is left to be refused', () => {
  expect(read('')).toEqual([])
  expect(read('articles=&next=/x')).toEqual([])
  expect(read('row=v.1.7')).toEqual([])
  expect(read('fact=nonsense')).toEqual([
    { kind: 'fact', fact: { versionId: 'nonsense', extraction: Number.NaN, n: Number.NaN } },
  ])
})

test('a row is named by all of its facts', () => {
  const columns = [
    { versionId: 'v', extraction: 1 },
    { versionId: 'w', extraction: 2 },
    { versionId: 'x', extraction: 3 },
  ]
  const cells = [[{ n: 7 }], [], [{ n: 1 }, { n: 4 }]]
  const row = writeRow(columns, cells)
  expect(read(`compare=a,b,c&row=${row}`)).toMatchObject([
    {
      kind: 'row',
      facts: [fact, { versionId: 'x', extraction: 3, n: 1 }, { versionId: 'x', extraction: 3, n: 4 }],
    },
  ])
})
