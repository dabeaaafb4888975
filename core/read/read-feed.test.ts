import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFeed } from './read-feed.ts'

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:c="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <title>Harbor Wire</title><link>https://harbor.example/</link>${channel}${items}</channel></rss>`

test('reads RSS 2.0 with modules, whatever their prefixes', () => {
  const feed = readFeed(
    rss(
      `<item><title>Works &amp;amp; days</title><link>/works</link><guid isPermaLink="false">w1</guid>
      <pubDate>Fri, 02 Dec 2022 17:40:00 +0900</pubDate><c:creator>Ann Writer</c:creator>
      <description>Short.</description><content:encoded><![CDATA[<p>All of <a href="/it">it</a>.</p>]]></content:encoded></item>`,
      '<atom:link rel="self" href="https://harbor.example/feed"/>',
    ),
    'https://harbor.example/feed',
  )
  expect(feed).toEqual({
    title: 'Harbor Wire',
    homepage: 'https://harbor.example/',
    entries: [
      {
        id: 'w1',
        url: 'https://harbor.example/works',
        title: 'Works & days',
        published: '2022-12-02T17:40:00+09:00',
        updated: null,
        authors: ['Ann Writer'],
        summary: 'Short.',
        contentHtml: '<p>All of <a href="https://harbor.example/it">it</a>.</p>',
      },
    ],
    pace: null,
    whole: true,
  })
})

test('reads what a feed asks of those who poll it, as far as it makes sense', () => {
  const pace = (asked: string) => readFeed(rss('', asked)).pace
  expect(
    pace(
      '<ttl> 90 </ttl><skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours><skipDays><day>Saturday</day><day>sunday</day></skipDays>',
    ),
  ).toEqual({ ttl: 90, skipHours: [0, 7], skipDays: [6, 0] })
  expect(pace('<ttl>-5</ttl>')).toBeNull()
  expect(
    pace('<ttl>often</ttl><skipHours><hour>99</hour></skipHours><skipDays><day>Never</day></skipDays>'),
  ).toBeNull()
})

test('tells whether a feed came to its end', () => {
  expect(readFeed(rss('<item><title>One</title></item>')).whole).toBe(true)
  expect(readFeed(rss('<item><title>One</title></item>').slice(0, -30)).whole).toBe(false)
  expect(readFeed('<rss><channel><title>Harbor').whole).toBe(false)
})

test('reads Atom: types of text, alternate links, xml:base, the feed’s author where an entry has none', () => {
  const feed = readFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbor.example/a/">
    <title type="html">Harbor &lt;b&gt;Wire&lt;/b&gt;</title><author><name>Desk</name></author>
    <link rel="self" href="feed.xml"/><link href="."/>
    <entry><id>tag:1</id><title type="text">a &lt; b</title><link rel="alternate" href="one"/>
      <published>2022-12-02T08:40:00Z</published><updated>2022-12-03</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em></p></div></content></entry></feed>`)
  expect(feed.title).toBe('Harbor Wire')
  expect(feed.homepage).toBe('https://harbor.example/a/')
  expect(feed.entries).toEqual([
    {
      id: 'tag:1',
      url: 'https://harbor.example/a/one',
      title: 'a < b',
      published: '2022-12-02T08:40:00Z',
      updated: '2022-12-03',
      authors: ['Desk'],
      summary: null,
      contentHtml: '<p>One <em>two</em></p>',
    },
  ])
})

test('reads RDF, whose entries stand beside the channel', () => {
  const feed =
    readFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link></channel>
    <image rdf:about="x"><title>Image</title></image>
    <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link></item></rdf:RDF>`)
  expect(feed.title).toBe('A')
  expect(feed.entries).toMatchObject([
    { id: 'https://a.example/1', title: 'One', url: 'https://a.example/1' },
  ])
})

test('reads JSON Feed', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    home_page_url: 'https://a.example/',
    authors: [{ name: 'Desk' }],
    items: [
      { id: 7, url: '/one', content_html: '<p onclick="x()">Hi</p>', date_published: '2022-12-02T08:40:00Z' },
      3,
    ],
  }
  expect(readFeed(JSON.stringify(json), 'https://a.example/feed').entries).toMatchObject([
    { id: '7', url: 'https://a.example/one', authors: ['Desk'], contentHtml: '<p>Hi</p>', summary: 'Hi' },
    { id: null, url: null },
  ])
})

test.each([
  ['Ann Writer', 'Ann Writer'],
  ['me@harbor.example (Ann Writer)', 'Ann Writer'],
  ['Ann Writer &lt;me@harbor.example&gt;', 'Ann Writer'],
  ['me@harbor.example', 'me@harbor.example'],
])('the author "%s" is %s', (written, name) => {
  expect(readFeed(rss(`<item><author>${written}</author></item>`)).entries[0]?.authors).toEqual([name])
})

test('reads HTML’s entities, stray ampersands, and marks of windows-1252', () => {
  const feed = readFeed(
    '<rss><channel><title>Caf&eacute; &amp; R&D don\u0092t &hellip;</title></channel></rss>',
  )
  expect(feed.title).toBe('Café & R&D don’t …')
})

test('reads a feed that breaks off', () => {
  const broken = rss(
    '<item><title>One</title></item><item><title>Two</title><link>https://a.example/2</link><descr',
  )
  expect(readFeed(broken.slice(0, broken.indexOf('<descr') + 6)).entries).toMatchObject([
    { title: 'One' },
    { title: 'Two', url: 'https://a.example/2' },
  ])
})

test.each([
  ['<!doctype html><html><body><item>no</item></body></html>', 'neither RSS nor Atom'],
  ['<opml><body><outline/></body></opml>', 'neither RSS nor Atom'],
  ['{"version": "1"}', 'no items'],
  ['{', 'not valid JSON'],
  ['  ', 'nothing in this feed'],
])('refuses %s', (source, message) => {
  expect(() => readFeed(source)).toThrow(message)
})

test('takes a feed’s own entities, and refuses those that would multiply', () => {
  const own =
    '<!DOCTYPE rss [ <!-- don\'t --> <!ENTITY co "Harbor Wire"> ]><rss><channel><title>&co;</title></channel></rss>'
  expect(readFeed(own).title).toBe('Harbor Wire')
  const nested =
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'
  expect(() => readFeed(nested)).toThrow('multiply')
  const many = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1500)}">]><rss><channel><title>${'&a;'.repeat(2000)}</title></channel></rss>`
  expect(() => readFeed(many)).toThrow('multiply')
})

test.each([
  ['deep', '<rss><channel><item>'.padEnd(30) + '<a>'.repeat(100_000) + '</b>'.repeat(100_000)],
  [
    'prefixes',
    `<rss ${Array.from({ length: 20_000 }, (_, i) => `xmlns:p${i}="u${i}"`).join(' ')}><channel/></rss>`,
  ],
  ['deep HTML', rss(`<item><description><![CDATA[${'<div>'.repeat(100_000)}]]></description></item>`)],
  ['an attribute', `<rss a="${'&amp;'.repeat(200_000)}"><channel/></rss>`],
  ['comments', `${'<!--'.repeat(100_000)}<rss><channel/></rss>`],
])('reads or refuses hostile input in linear time: %s', { timeout: 5_000 }, (_, source) => {
  try {
    readFeed(source)
  } catch (error) {
    expect(String(error)).toContain('ReadError')
  }
})

test('any text is read or refused, never more', () => {
  const piece = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link href="',
    '">',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#x0;',
    '<entry>',
    '{"items":[',
    ']}',
    '<!DOCTYPE',
    '<?xml',
    'xmlns:a="b"',
    '<a:b>',
    '__proto__',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      try {
        expect(readFeed(pieces.join('')).entries).toBeInstanceOf(Array)
      } catch (error) {
        expect(error).toHaveProperty('name', 'ReadError')
      }
    }),
  )
})
