import { expect, test } from 'vitest'
import { canonicalUrl } from './canonical-url.ts'

test('keeps what names the page and drops how somebody came to it', () => {
  expect(canonicalUrl(' HTTPS://Harbor.Example/a?id=3&utm_source=x&fbclid=y#top ')).toBe(
    'https://harbor.example/a?id=3',
  )
  expect(canonicalUrl('/a', 'https://harbor.example/b')).toBe('https://harbor.example/a')
})

test.each([
  '',
  'harbor',
  'javascript:alert(1)',
  'ftp://harbor.example/',
  'http://me:pw@harbor.example/',
  'http://localhost/',
])('"%s" is no address of a report', (value) => {
  expect(canonicalUrl(value)).toBeNull()
})
