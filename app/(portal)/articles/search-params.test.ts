import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_COMPARED } from '#server/library/types.ts'
import { articlesHref, parseArticlesParams } from './search-params.ts'

const A = '018cc251-f407-723e-89f5-7a11ccb7fbe2'
const ids = Array.from({ length: 14 }, (_, i) => A.replace(/.$/, i.toString(16)))
const parse = (address: string) => {
  const raw: Record<string, string[]> = {}
  for (const [name, value] of new URL(address, 'http://x').searchParams)
    raw[name] = [...(raw[name] ?? []), value]
  return parseArticlesParams(raw)
}

test('an address without parameters is the table as it is by itself, and has no parameters', () => {
  const state = parseArticlesParams({})
  expect(state).toMatchObject({
    q: '',
    sort: 'published',
    direction: 'desc',
    size: 50,
    density: 'comfortable',
  })
  expect(articlesHref(state)).toBe('/articles')
})

test('a search is sorted by rank unless it says otherwise; without one there is no rank', () => {
  expect(parse('/?q=x')).toMatchObject({ sort: 'rank', direction: 'desc' })
  expect(parse('/?q=x&sort=rank')).toMatchObject({ sort: 'rank', direction: 'desc' })
  expect(parse('/?q=x&sort=title')).toMatchObject({ sort: 'title', direction: 'asc' })
  expect(parse('/?sort=-rank')).toMatchObject({ sort: 'published', direction: 'desc' })
  expect(articlesHref(parse('/?q=x'), { q: '' })).toBe('/articles')
})

test('every state survives its address', () => {
  const address = `/articles?q=a+%22b%22&source=${ids[0]}&source=${ids[1]}&from=2022-01-01&to=2022-12-31&entity=${A}&contradictions=1&sample=only&sort=-title&size=100&density=compact&hide=added%2Creuse&cursor=abc&sel=${ids[2]}%2C${ids[3]}`
  const state = parse(address)
  expect(state).toMatchObject({
    sources: [ids[0], ids[1]],
    hidden: ['added', 'reuse'],
    selected: [ids[2], ids[3]],
  })
  expect(articlesHref(state, { cursor: state.cursor })).toBe(address)
})

test('a change of anything but the page leads to the first page', () => {
  expect(articlesHref(parse('/?cursor=abc'), { size: 25 })).toBe('/articles?size=25')
})

test('what cannot be read falls back', () => {
  expect(
    parse(
      `/?sort=drop&size=7&from=2022-02-30&to=x&entity=1&sample=all&density=huge&hide=title,x&sel=${ids.join()}`,
    ),
  ).toEqual({ ...parseArticlesParams({}), selected: ids.slice(0, MOST_COMPARED) })
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 }))
  const names = ['q', 'source', 'from', 'entity', 'about', 'sort', 'size', 'cursor', 'hide', 'sel', 'sample']
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (raw) => {
      const state = parseArticlesParams(raw)
      expect(parse(articlesHref(state, { cursor: state.cursor }))).toMatchObject({
        sort: state.sort,
        size: state.size,
      })
    }),
  )
})
