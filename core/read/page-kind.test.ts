import { expect, test } from 'vitest'
import { pageProblem } from './page-kind.ts'
import { pageOutline } from './page-outline.ts'
import { parseHtml } from './parse-html.ts'
import { readHtml } from './read-html.ts'

const told = (times: number) =>
  Array.from(
    { length: times },
    (_, n) =>
      `<p>The harbour board said on Friday that pier ${n} would be closed until the spring, when the new cranes are due to arrive from the yard that builds them.</p>`,
  ).join('')
const teasers = (times: number) =>
  Array.from(
    { length: times },
    (_, n) =>
      `<div><h3><a href="/news/${n}">Pier ${n} closes until the new cranes arrive</a></h3><p>The board says so, and traders ask who pays.</p></div>`,
  ).join('')
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}</body></html>`

function problem(html: string, url = 'https://harbor.example/news/pier', askedUrl = url) {
  const outline = pageOutline(parseHtml(html))
  return pageProblem({ outline, html, report: readHtml(html, url), url, askedUrl })
}

test.each([
  ['login-wall', page('Sign in', '<p>Sign in to your account.</p><form><input type="password"></form>')],
  [
    'login-wall',
    page('Pier closes', `${told(1)}<p>Subscribe to continue reading. Already a subscriber? Log in.</p>`),
  ],
  [
    'login-wall',
    page('Pier schließt', '<p>Der Pier bleibt zu.</p><p>Dieser Text ist nur für Abonnenten.</p>'),
  ],
  [
    'consent-wall',
    page(
      'We value your privacy',
      '<p>We and our partners store cookies on your device and use your personal data for personalised ads.</p><p>You can give your consent, or manage cookies, at any time.</p><button>Accept</button>',
    ),
  ],
  ['bot-check', page('Just a moment...', '<p>Verifying your connection is secure.</p>')],
  ['bot-check', page('Access denied', '<p>We have detected unusual traffic from your network.</p>')],
  ['missing-page', page('Page not found', '<p>Perhaps the search will help you.</p>')],
  ['missing-page', page('404', '<p>Oh dear.</p>')],
  ['missing-page', page('Seite nicht gefunden', '<p>Bitte nutzen Sie die Suche.</p>')],
  ['missing-page', page('ページが見つかりません', '<p>お探しのページはありません。</p>')],
  ['link-page', page('Latest news', teasers(20))],
])('%s: %#', (expected, html) => {
  expect(problem(html)).toBe(expected)
})

test.each([
  ['a report', page('Pier closes', told(6))],
  ['a short report', page('Pier closes', told(2))],
  [
    'one line with a form to sign in above it',
    page('Pier closes', `<form><input type="password"></form>${told(3)}`),
  ],
  ['a report with many others below it', page('Pier closes', told(4) + teasers(20))],
  [
    'a short one that says it is an article, with many others below it',
    page('Pier closes', told(1) + teasers(20), '<meta property="og:type" content="article">'),
  ],
  [
    'a report about cookies',
    page('Court rules on cookie consent', told(6) + '<p>Cookies need consent.</p>'.repeat(8)),
  ],
  ['a report on a missing page', page('Why “404 not found” became a joke', told(8))],
  ['a report on a robot', page('Are you a robot? asks the pier', told(8))],
  [
    'a report that ends with an offer to subscribe',
    page('Pier closes', `${told(9)}<p>Subscribe to continue reading our letters.</p>`),
  ],
])('%s is none of these', (_, html) => {
  expect(problem(html)).toBeNull()
})

test('an address that leads to the front page of its site leads to no report', () => {
  const html = page('Harbor Wire', told(6))
  expect(problem(html, 'https://www.harbor.example/', 'https://harbor.example/news/2021/pier')).toBe(
    'missing-page',
  )
  expect(problem(html, 'https://harbor.example/', 'https://harbor.example/')).toBeNull()
  expect(problem(html, 'https://harbor.example/', 'https://short.example/abcdef')).toBeNull()
})

test('a consent page is known by its place, too', () => {
  expect(problem(page('Harbor', '<p>Choose.</p>'), 'https://consent.harbor.example/start')).toBe(
    'consent-wall',
  )
})

test.each([
  ['many links, as deep as any that is read', '<div>'.repeat(2_000) + '<a href="/x">y</a> '.repeat(50_000)],
  ['types without an end', `<script type="application/ld+json">${'"@type":["a",'.repeat(20_000)}</script>`],
])('a page of %s is looked at in no time', (_, body) => {
  const html = page('Links', body)
  const before = performance.now()
  pageProblem({
    outline: pageOutline(parseHtml(html)),
    html,
    report: { ...readHtml('<p>x</p>'), text: 'x '.repeat(100_000) },
    url: null,
    askedUrl: null,
  })
  expect(performance.now() - before).toBeLessThan(5_000)
})
