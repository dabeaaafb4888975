import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const paragraphs = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The ministry said in its report number ${i} that the works would be done, on time, and in full.</p>`,
).join('\n')

const page = (head: string, body = paragraphs) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a><a href="/b">More</a></nav>
  <article><h1>Works to be done on time</h1>${body}</article><footer>All rights reserved</footer></body></html>`

test('reads words in paragraphs and leaves navigation, scripts and footers', () => {
  const { text } = readHtml(
    page('<title>x</title>', `${paragraphs}<script>alert("no")</script><style>p{}</style>`),
  )
  expect(text.split('\n\n')).toHaveLength(6)
  expect(text).toMatch(/^The ministry said in its report number 0/)
  expect(text).not.toMatch(/Home|alert|rights/)
})

test('reads JSON-LD first', () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Works to be done on time',
        datePublished: '2022-12-02T17:40:00+0900',
        dateModified: '2022-12-03',
        author: [{ '@type': 'Person', name: 'Ann Writer' }, { name: 'Bo Reader' }],
        publisher: { name: 'Harbor Wire' },
      },
    ],
  }
  expect(readHtml(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject(
    {
      title: 'Works to be done on time',
      byline: ['Ann Writer', 'Bo Reader'],
      published: '2022-12-02T17:40:00+09:00',
      modified: '2022-12-03',
      site: 'Harbor Wire',
      language: 'en-GB',
    },
  )
})

test('reads meta elements, and the canonical address against the page’s own', () => {
  const head = `<meta property="og:title" content="Works to be done on time | Harbor Wire">
    <meta property="og:site_name" content="Harbor Wire"><meta name="author" content="By Ann Writer">
    <meta property="article:published_time" content="2022-12-02T08:40:00Z"><link rel="canonical" href="/works">`
  expect(readHtml(page(head), 'https://harbor.example/works?from=feed')).toMatchObject({
    title: 'Works to be done on time',
    byline: ['Ann Writer'],
    published: '2022-12-02T08:40:00Z',
    site: 'Harbor Wire',
    canonicalUrl: 'https://harbor.example/works',
  })
})

test('takes the date from a time element, and else from the address', () => {
  expect(readHtml(page('', `<time datetime="2021-05-06">6 May</time>${paragraphs}`)).published).toBe(
    '2021-05-06',
  )
  expect(readHtml(page(''), 'https://harbor.example/2020/11/05/works').published).toBe('2020-11-05')
  expect(readHtml(page('')).published).toBeNull()
})

test('broken structured data is passed over', () => {
  expect(readHtml(page('<script type="application/ld+json">{"headline": </script>')).title).toBe(
    'Works to be done on time',
  )
})

test('reads a fragment, and a page nested deeper than the stack', () => {
  expect(readHtml('<p>Only this.</p>').text).toBe('Only this.')
  const deep = `${'<div>'.repeat(3000)}<p>Down here.</p>${'</div>'.repeat(3000)}`
  expect(readHtml(deep).text).toBe('Down here.')
})

test('refuses a page without words', () => {
  expect(() => readHtml('<html><body><script>1</script></body></html>')).toThrow('no text')
})

test.each([
  ['ends that nothing began', '<a>'.repeat(50_000) + '</b>'.repeat(50_000)],
  ['tables in tables', '<table><tr><td>'.repeat(20_000)],
  ['an attribute', `<p title="${'&amp;'.repeat(100_000)}">x</p>`],
  ['attributes', `<p ${Array.from({ length: 40_000 }, (_, n) => `a${n}=""`).join(' ')}>x</p>`],
  ['entities', `<p>${'&amp;'.repeat(50_000)}</p>`],
  ['angle brackets', '<'.repeat(50_000)],
  ['dates', '<time>2 December 2022</time> '.repeat(3_000)],
  ['bylines', '<p class="byline">By Ann Writer</p>'.repeat(5_000)],
  ['nested JSON-LD', `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>x</p>`],
])('reads or refuses hostile pages in linear time: %s', { timeout: 10_000 }, (_, html) => {
  try {
    expect(readHtml(html).text).not.toBe('')
  } catch (error) {
    expect(error).toHaveProperty('name', 'ReadError')
  }
})

test('the title is the heading that says what the page is called, not the outlet’s', () => {
  const html = `<html><head><title>Works go on · Harbor Wire</title><meta property="og:site_name" content="Harbor Wire"></head>
    <body><h1>Harbor Wire</h1><h1>Works go on</h1>${paragraphs}</body></html>`
  expect(readHtml(html).title).toBe('Works go on')
})
