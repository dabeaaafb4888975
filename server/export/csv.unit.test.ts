import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('cells with commas, quotes and line ends are quoted', () => {
  expect(toCsv([['a, b', 'say "no"', 'two\nlines', 3]])).toBe('\uFEFF"a, b","say ""no""","two\nlines",3\r\n')
})

test('nothing is a formula, and numbers stay numbers', () => {
  expect(toCsv([['=1+1', '@home', '-5 degrees', -5]])).toBe("\uFEFF'=1+1,'@home,'-5 degrees,-5\r\n")
  expect(toCsv([['＝1+1', '\n=1+1']])).toBe('\uFEFF\'＝1+1,"\'\n=1+1"\r\n')
})
