import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listNames, namesInLines, splitNames, typeNames } from './name-list.ts'

test('names are listed with commas, or with semicolons where one has a comma itself', () => {
  expect(listNames(['Ada Finch', 'Bo Rook'])).toBe('Ada Finch, Bo Rook')
  expect(listNames(['Writer, Ann', 'Bo Rook'])).toBe('Writer, Ann; Bo Rook')
  expect(listNames(['Writer, Ann'])).toBe('Writer, Ann')
  expect(listNames([])).toBe('')
})

test('in one line commas separate names, unless semicolons do', () => {
  expect(splitNames('By Ada Finch, Bo Rook')).toEqual(['Ada Finch', 'Bo Rook'])
  expect(splitNames('Writer, Ann; Rook, Bo')).toEqual(['Writer, Ann', 'Rook, Bo'])
  expect(splitNames('Writer, Ann;')).toEqual(['Writer, Ann'])
  expect(splitNames(' ,; ')).toEqual([','])
  expect(splitNames('')).toEqual([])
})

test('one name a line stays whole, whatever commas it has', () => {
  expect(namesInLines('By Writer, Ann\n\n  Bo Rook  ')).toEqual(['Writer, Ann', 'Bo Rook'])
  expect(namesInLines('Ada Finch; Bo Rook')).toEqual(['Ada Finch', 'Bo Rook'])
  expect(namesInLines(' \n ')).toEqual([])
})

const name = fc
  .array(fc.constantFrom('Ann', 'Writer,', 'de', 'Rook', 'Jr.', '名'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

test('whatever the names, what stands in a field gives them back', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      expect(splitNames(typeNames(names))).toEqual(names)
      expect(namesInLines(names.join('\n'))).toEqual(names)
    }),
  )
})
