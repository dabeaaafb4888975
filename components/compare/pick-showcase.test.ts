import { expect, test } from 'vitest'
import type { Relation } from '#core/comparison.ts'
import { pickShowcase } from './pick-showcase.ts'

const row = (index: number, relation: Relation, columns: number, score = 0.5) => ({
  index,
  relation,
  aspect: null,
  explanation: '',
  pairs: [],
  decided: null,
  engine: [],
  history: [],
  unread: [],
  score,
  origins: 1,
  originGroups: [],
  unnamed: false,
  cells: Array.from({ length: 3 }, (_, i) => (i < columns ? [{} as never] : [])),
})

test('shows the surest rows of each relation, then the fullest, contradictions first', () => {
  const rows = [
    row(0, 'only', 1),
    row(1, 'agree', 2),
    row(2, 'contradict', 2),
    row(3, 'contradict', 3),
    row(4, 'contradict', 2, 0.9),
    row(5, 'agree', 3),
  ]
  expect(pickShowcase(rows).map(({ index }) => index)).toEqual([4, 3, 5, 0])
})
