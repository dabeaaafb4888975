import { expect, test } from 'vitest'
import { suggestTitle } from './suggest-title.ts'

const on = (source: string, published: string | null) => ({ source, published })

test.each([
  [
    [on('Heron Wire', '2024-05-01T10:00:00Z'), on('Daily Plover', '2024-05-01')],
    'Heron Wire and Daily Plover, 1 May 2024',
  ],
  [
    [on('Heron Wire', '2024-05-01'), on('Daily Plover', '2024-05-03')],
    'Heron Wire and Daily Plover, 1 May 2024 – 3 May 2024',
  ],
  [[on('A', null), on('B', null), on('C', null)], 'A, B and C'],
  [[on('A', '2024'), on('B', null), on('C', null), on('D', null)], 'A, B and 2 more, 2024'],
  [[on('Heron Wire', '2024-05'), on('Heron Wire', '2024-05')], 'Heron Wire, May 2024'],
])('%#: %s', (columns, title) => {
  expect(suggestTitle(columns)).toBe(title)
})
