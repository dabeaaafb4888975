import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('a path of this instance is kept, with its query and fragment', () => {
  expect(localPath('/compare?a=1&b=2#row-3')).toBe('/compare?a=1&b=2#row-3')
})

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'articles',
  '/sign-in?next=/sign-in',
  '/api/auth/callback/oidc',
])('%j leads to the articles', (next) => {
  expect(localPath(next)).toBe('/articles')
})

test('whatever is given, the result stays here', () => {
  const pieces = fc.constantFrom('/', '\\', '..', '.', '@', ':', '?', '#', '%2f', 'evil.example', '\t', 'a')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (next) => {
        expect(new URL(localPath(next), 'https://collate.test').origin).toBe('https://collate.test')
      },
    ),
  )
})
