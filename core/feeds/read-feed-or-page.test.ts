import { expect, test } from 'vitest'
import { readFeedOrPage } from './read-feed-or-page.ts'

const read = (text: string, type = 'application/rss+xml') =>
  readFeedOrPage(new TextEncoder().encode(text), type, 'https://harbor.example/feed')

test('a feed that lists nothing yet is one', () => {
  const { feed } = read('<rss version="2.0"><channel><title>Harbor Wire</title></channel></rss>')
  expect(feed).toMatchObject({ title: 'Harbor Wire', entries: [] })
})

test.each([
  [
    'broke off before its first entry',
    '<rss version="2.0"><channel><title>Harbor Wire</title><link>https://har',
  ],
  ['has nothing in it', '<rss></rss>'],
  ['is an error where a feed was', '<rss>Could not connect to the database</rss>'],
])('what %s is no feed', (_, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'unreadable' }))
})

test('one that broke off after entries is read as far as it goes', () => {
  const { feed } = read(
    '<rss version="2.0"><channel><item><title>One</title><link>https://harbor.example/1</link></item><item><ti',
  )
  expect(feed?.entries[0]).toMatchObject({ title: 'One' })
})

test('a page is given back as text', () => {
  expect(read('<!doctype html><html><body>Hello</body></html>', 'text/html').page).toContain('Hello')
})
