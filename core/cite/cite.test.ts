import { expect, test } from 'vitest'
import { bibtex, chicago, cslJson } from './cite.ts'

const REPORT = {
  id: '1',
  title: 'Talks & terms',
  byline: ['Ann Writer', 'Bo Reader'],
  source: 'Harbor Wire',
  published: '2022-12-02T17:40:00Z',
  url: 'https://harbor.example/a',
  language: 'en',
  accessed: '2022-12-05',
}

test('cites in prose', () => {
  expect(chicago(REPORT)).toBe(
    'Ann Writer and Bo Reader, “Talks & terms,” Harbor Wire, 2 Dec 2022, https://harbor.example/a.',
  )
  expect(chicago({ ...REPORT, byline: [], title: 'Why?', published: null, url: null })).toBe(
    '“Why?” Harbor Wire, undated, captured 5 Dec 2022.',
  )
})

test('a name with a comma stays one name', () => {
  const cited = { ...REPORT, byline: ['Writer, Ann', 'Bo Reader'] }
  expect(chicago(cited)).toMatch(/^Writer, Ann; Bo Reader, “/)
  expect(chicago({ ...REPORT, byline: ['Writer, Ann'] })).toMatch(/^Writer, Ann, “/)
  expect(bibtex(cited)).toContain('@article{writer2022talks,\n  author = {{Writer, Ann} and {Bo Reader}},')
  expect(cslJson(cited)).toMatchObject({ author: [{ literal: 'Writer, Ann' }, { literal: 'Bo Reader' }] })
})

test('escapes what BibTeX would read as commands', () => {
  expect(bibtex(REPORT)).toBe(`@article{writer2022talks,
  author = {{Ann Writer} and {Bo Reader}},
  title = {{Talks \\& terms}},
  journal = {Harbor Wire},
  year = {2022},
  date = {2022-12-02},
  url = {https://harbor.example/a},
  urldate = {2022-12-05},
  language = {en}
}`)
})

test('gives dates to reference managers as exact as they are', () => {
  expect(cslJson(REPORT)).toMatchObject({
    issued: { 'date-parts': [[2022, 12, 2]] },
    author: [{ literal: 'Ann Writer' }, {}],
  })
  expect(cslJson({ ...REPORT, published: '2022-12' })).toMatchObject({
    issued: { 'date-parts': [[2022, 12]] },
  })
  expect(cslJson({ ...REPORT, published: '../2022-12-31' })).toMatchObject({
    issued: { literal: 'by 31 Dec 2022' },
  })
  expect(cslJson({ ...REPORT, published: null })).not.toHaveProperty('issued')
})
