import { expect, test } from 'vitest'
import { withoutFilters } from './filters.ts'
import { factsHref, parseFactsParams } from './search-params.ts'

const A = '018cc251-f407-723e-89f5-7a11ccb7fbe2'

test('an address without parameters has no filter, and the other way round', () => {
  const state = parseFactsParams({})
  expect(factsHref(state)).toBe('/facts')
  expect(withoutFilters(state)).toEqual({ ...state, cursor: undefined })
})

test('repeated and comma-separated values are one list; unknown ones are dropped', () => {
  const state = parseFactsParams({ stage: ['denied', 'done,denied'], voice: 'loud', certainty: 'possible' })
  expect(state).toMatchObject({ stage: ['denied', 'done'], voice: [], certainty: ['possible'] })
  expect(factsHref(state)).toBe('/facts?stage=denied&stage=done&certainty=possible')
})

test('what was typed for a name gives way to the name that was chosen', () => {
  expect(factsHref(parseFactsParams({ about: 'Ada' }))).toBe('/facts?about=Ada')
  expect(factsHref(parseFactsParams({ about: 'Ada', entity: A }))).toBe(`/facts?entity=${A}`)
})

test('what cannot be read falls back', () => {
  const raw = {
    saidBy: 'x',
    spokenFrom: '2022-13-01',
    polarity: 'maybe',
    order: 'up',
    size: '1e9',
    sample: '',
  }
  expect(parseFactsParams(raw)).toEqual(parseFactsParams({}))
})
