import { expect, test } from 'vitest'
import { fileName } from './file.ts'

test('a title becomes a name of letters and digits, in whatever script', () => {
  expect(fileName('Two prices: of one bridge', 'file', 'csv')).toBe('Two-prices-of-one-bridge.csv')
  expect(fileName('Zürich – Größe', 'file', 'md')).toBe('Zürich-Größe.md')
  expect(fileName('हिन्दी समाचार', 'file', 'md')).toBe('हिन्दी-समाचार.md')
})

test('nothing in a title ends a header or leads out of a folder', () => {
  expect(fileName('../a"\r\nSet-Cookie: b=c; \u202egpj', 'file', 'md')).toBe('a-Set-Cookie-b-c-gpj.md')
  expect(fileName('…', 'collection', 'md')).toBe('collection.md')
  expect(fileName('\ud800', 'collection', 'md')).toBe('collection.md')
  expect([...fileName('𝒳'.repeat(200), 'file', 'md')]).toHaveLength(83)
})
