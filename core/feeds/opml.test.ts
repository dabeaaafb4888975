import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOpml, writeOpml } from './opml.ts'

test('feeds are found in whatever folder they lie, each once', () => {
  const opml = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="Heron &amp; Co" type="rss" xmlUrl="https://heron.example/feed" htmlUrl="https://heron.example/"/>
      <outline text="Deeper"><outline title="Plover" xmlURL="feed://plover.example/rss"/></outline></outline>
    <outline text="Again" xmlUrl="https://heron.example/feed"/>
    <outline text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>`
  expect(readOpml(opml)).toEqual([
    { url: 'https://heron.example/feed', title: 'Heron & Co', homepage: 'https://heron.example/' },
    { url: 'http://plover.example/rss', title: 'Plover', homepage: null },
  ])
})

test('what is no list says so', () => {
  expect(() => readOpml('<rss><channel/></rss>')).toThrow('no list of feeds')
  expect(() => readOpml('  ')).toThrow('nothing in this list')
})

test('a list that was written is read again as it was', () => {
  const feed = fc.record({
    url: fc.webUrl().map((url) => new URL(url).href),
    title: fc.constantFrom('Heron & Co', '“Plover” <daily>', 'Ñandú', "it's"),
    homepage: fc.option(fc.webUrl().map((url) => new URL(url).href)),
  })
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url }), (feeds) => {
      expect(readOpml(writeOpml('Mine & yours', feeds))).toEqual(feeds)
    }),
    { numRuns: 25 },
  )
})
