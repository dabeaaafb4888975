import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layersOf } from './layers.ts'

const layersIn = (count: number, arrows: Array<[number, number]>) =>
  layersOf(
    count,
    arrows.map(([from, to]) => ({ from, to })),
  ).map(({ layer }) => layer)

test('what rests on nothing comes first, the rest beyond the furthest it rests on', () => {
  expect(
    layersIn(4, [
      [1, 0],
      [2, 1],
      [2, 0],
    ]),
  ).toEqual([0, 1, 2, 0])
})

test('a ring has no first: none of it stands before the other', () => {
  const [a, b] = layersIn(2, [
    [0, 1],
    [1, 0],
  ])
  expect(a).toBe(b)
})

test('every node has a place of its own, whatever the arrows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 }), (arrows) => {
      const places = layersOf(
        7,
        arrows.map(([from, to]) => ({ from, to })),
      )
      expect(new Set(places.map(({ layer, row }) => `${layer} ${row}`)).size).toBe(7)
      expect(places.every(({ layer }) => layer >= 0)).toBe(true)
    }),
  )
})
