import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const words = '<p>The ministry said that the works would be done, on time, and in full.</p>'.repeat(6)
const page = (byline: string, head = '', lang = 'en-GB') =>
  `<!doctype html><html lang="${lang}"><head><title>Works done on time</title>${head}</head><body>
  <nav><a href="/author/someone">Someone Else</a></nav>
  <article><h1>Works done on time</h1>${byline}${words}</article>
  <div class="related-posts"><time datetime="2019-01-01">x</time><p class="byline">By Other Person</p></div>
  <div id="comments"><span itemprop="author">Cory Commenter</span></div></body></html>`
const read = (byline: string, head?: string, lang?: string) => readHtml(page(byline, head, lang))

test.each([
  ['<p>By Ann Writer</p>'],
  ['<div><span>By </span><a href="/x">Ann Writer</a></div>'],
  ['<p class="meta">2 Dec 2022 <a href="/authors/ann-writer">Ann Writer</a></p>'],
  ['<div class="postAuthorName">Ann Writer</div>'],
  ['<div itemProp="author"><b>Reporter</b> <span itemProp="name">Ann Writer</span></div>'],
  ['<a rel="author" href="/ann">Ann Writer</a>'],
  ['<p>Updated yesterday</p><p class="entry-byline">by Ann Writer | News</p>'],
])('finds the author in %s', (byline) => {
  expect(read(byline).byline).toEqual(['Ann Writer'])
})

test('metadata names the author before the page does; the outlet only where nobody is named', () => {
  const site = '<meta property="og:site_name" content="Harbor Wire">'
  expect(read('<p>By Bo Reader</p>', '<meta name="author" content="Ann Writer">').byline).toEqual([
    'Ann Writer',
  ])
  const outlet = `${site}<meta name="author" content="Harbor Wire Staff">`
  expect(read('<p>By Ann Writer</p>', outlet).byline).toEqual(['Ann Writer'])
  expect(read('', outlet).byline).toEqual(['Harbor Wire Staff'])
  const label =
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Writer">'
  expect(read('', label).byline).toEqual(['Ann Writer'])
  expect(read('').byline).toEqual([])
})

test.each([
  ['<time dateTime="2022-12-02">2 Dec</time>'],
  ['<p>Published on 2 December 2022</p>'],
  ['<p>Updated: 5 December 2022</p><p>Published: 2 December 2022</p>'],
  ['<span class="post-date">02/12/2022</span>'],
  ['<p>2. Dezember 2022</p>'],
  ['<p>vendredi 2 décembre 2022</p>'],
  ['<p>Last updated 2 December 2022</p>'],
])('finds the day of publication in %s', (byline) => {
  expect(read(byline).published).toBe('2022-12-02')
})

test('figures are read in the order of the page’s language, and left alone where it does not tell', () => {
  const line = '<span class="date">02/12/2022</span>'
  expect(read(line, '', 'en-US').published).toBe('2022-02-12')
  expect(read(line, '', 'en').published).toBeNull()
})

test('a copyright year and the dates of other reports are not its date', () => {
  expect(read('<p>© 2022 Harbor Wire</p>').published).toBeNull()
})

test('a page without words of its own gives its description', () => {
  const html =
    '<html><head><meta name="description" content="All in short."></head><body><script>1</script></body></html>'
  expect(readHtml(html).text).toBe('All in short.')
})
