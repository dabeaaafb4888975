import { expect, test } from 'vitest'
import { groupsOf } from './groups.ts'
import type { Alignment } from './pairs.ts'

/** Facts by number, and how alike some of them are. */
function alignmentOf(likenesses: Array<[i: number, j: number, likeness: number]>): Alignment {
  const between = (x: number, y: number) =>
    likenesses.find(([i, j]) => (i === x && j === y) || (i === y && j === x))?.[2] ?? 0
  return {
    likeness: between,
    links: likenesses,
    articleOf: (i) => i,
    pairs: likenesses
      .map(([i, j, likeness]) => ({ i, j, likeness }) as Alignment['pairs'][number])
      .toSorted((a, b) => b.likeness - a.likeness),
  }
}

const membersOf = (alignment: Alignment, count: number, episodeOf = (_: number) => 0) =>
  groupsOf(count, alignment, episodeOf).map(({ members }) => members.toSorted((a, b) => a - b))

test('facts that are alike become one group, the others stand alone', () => {
  expect(membersOf(alignmentOf([[0, 1, 0.8]]), 3)).toEqual([[0, 1], [2]])
})

test('a fact that a group is too far from borrows its like from it, and does not stand as if nobody else had it', () => {
  const chain = alignmentOf([
    [0, 1, 0.9],
    [0, 2, 0.9],
    [1, 2, 0.9],
    [2, 3, 0.6],
  ])
  expect(membersOf(chain, 4)).toEqual([
    [0, 1, 2],
    [2, 3],
  ])
})

test('a loose likeness borrows nothing', () => {
  expect(
    membersOf(
      alignmentOf([
        [0, 1, 0.9],
        [1, 2, 0.15],
      ]),
      3,
    ),
  ).toEqual([[0, 1], [2]])
})

test('facts of two moments are two groups, and a third that links them', () => {
  const two = alignmentOf([
    [0, 1, 0.9],
    [2, 3, 0.9],
    [1, 2, 0.8],
  ])
  expect(membersOf(two, 4, (fact) => (fact < 2 ? 0 : 1))).toEqual([
    [0, 1],
    [2, 3],
    [1, 2],
  ])
})
