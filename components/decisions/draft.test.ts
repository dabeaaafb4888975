import { expect, test } from 'vitest'
import type { TableRow } from '../compare/table-row.ts'
import { type Draft, draftOf, keepDraft, toInput } from './draft.ts'

const COLUMNS = ['one', 'two'].map((versionId) => ({ versionId, extraction: 1 }))
const ROW: Pick<TableRow, 'relation' | 'aspect' | 'cells'> = {
  relation: 'contradict',
  aspect: 'figure',
  cells: [
    [{ n: 3, start: 0, end: 5, quote: '40 cranes' }],
    [
      { n: 7, start: 0, end: 5, quote: '45 cranes' },
      { n: 8, start: 9, end: 12, quote: 'some cranes' },
    ],
  ],
}
const draft: Draft = { kind: 'relate', relation: 'agree', aspect: null, off: [], note: ' Why. ' }
const sent = (change: Partial<Draft>) => toInput({ ...draft, ...change }, COLUMNS, ROW, null, null)

test('how the facts of a row relate is sent with all of them', () => {
  expect(sent({})).toEqual({
    input: {
      kind: 'relate',
      relation: 'agree',
      aspect: null,
      note: 'Why.',
      seen: null,
      parts: [
        [
          { versionId: 'one', extraction: 1, n: 3 },
          { versionId: 'two', extraction: 1, n: 7 },
          { versionId: 'two', extraction: 1, n: 8 },
        ],
      ],
    },
  })
})

test('a relation that holds already is not sent, and is said to; another aspect of it is a change', () => {
  expect(sent({ relation: 'contradict', aspect: 'figure' })).toEqual({
    problem: { relation: expect.stringMatching(/already: nothing was saved/) },
  })
  expect(sent({ relation: 'contradict', aspect: 'date' })).toMatchObject({ input: { aspect: 'date' } })
})

test('what is missing is said at its field', () => {
  expect(sent({ kind: null })).toEqual({ problem: { parts: 'Choose what is to change.' } })
  expect(sent({ kind: 'note', note: ' ' })).toEqual({ problem: { note: 'Write a note.' } })
  expect(sent({ kind: 'split' })).toMatchObject({ problem: { parts: expect.any(String) } })
  expect(sent({ kind: 'split', off: ['0 3', '1 7', '1 8'] })).toMatchObject({
    problem: { parts: expect.any(String) },
  })
  expect(sent({ kind: 'split', off: ['1 8'] })).toMatchObject({
    input: { parts: [[{ n: 8 }], [{ n: 3 }, { n: 7 }]] },
  })
})

test('what was typed waits for whoever comes back to the row, to write a note, too', () => {
  keepDraft(ROW, { ...draft, note: 'Asked the port.' })
  expect(draftOf(ROW, { onlyNote: true, joins: false })).toMatchObject({
    kind: 'note',
    note: 'Asked the port.',
  })
})
