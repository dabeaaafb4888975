import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFeeds, usualFeeds } from './find-feeds.ts'

const at = 'https://heron.example/news/'

test('what the head names comes first, comments last', () => {
  const html = `<html><head>
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="Alternate" type="application/atom+xml; charset=utf-8" title="All &amp; everything" href="atom.xml">
    <link rel="alternate" type="application/json" href="/wp-json/posts/1">
    <link rel="alternate" hreflang="de" href="/de/">
  </head><body><a href="/rss.xml">RSS</a><a href="/feeding-birds">Feeding birds</a><a href="mailto:rss@heron.example">x</a></body></html>`
  expect(findFeeds(html, at)).toEqual([
    { url: 'https://heron.example/news/atom.xml', title: 'All & everything', homepage: at },
    { url: 'https://heron.example/rss.xml', title: null, homepage: at },
    { url: 'https://heron.example/comments/feed', title: 'Comments', homepage: at },
  ])
})

test('a base counts, and one feed named twice is one', () => {
  const html = `<base href="https://static.example/"><link rel="alternate" type="application/feed+json" href="f.json"><a href="/f.json#x" title="feed">f</a>`
  expect(findFeeds(html, at).map(({ url }) => url)).toEqual(['https://static.example/f.json'])
})

test('usual places stand on the site of the page', () => {
  expect(usualFeeds(at)).toContain('https://heron.example/rss.xml')
})

test('whatever the page, only web addresses are found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (href, title) => {
      const html = `<link rel=alternate type=application/rss+xml href="${href}" title="${title}"><a href="${href}" title="rss">x</a>`
      for (const { url } of findFeeds(html, at)) expect(url).toMatch(/^https?:\/\//)
    }),
  )
})
