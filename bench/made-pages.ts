import { type Draw, drawing, type MadeReport, madeReport } from './made-news.ts'

export type MadePage = { url: string; html: string; report: MadeReport }

/**
 * The page of a made-up report as an outlet would send it: in one of three layouts, with menus, teasers, scripts, styles
 * and what else stands around the words. 600 to 1,000 elements and 50 to 100 kB, as pages of the web have (in a
 * collection of 1,500 real ones half have between 600 and 1,300 elements).
 */
export function madePage(n: number): MadePage {
  const report = madeReport(n)
  const draw = drawing(n + 7_000_003)
  const host = `${report.outlet.toLowerCase().replace(/\W+/g, '-')}.example`
  const url = `https://www.${host}/news/${report.published.replaceAll('-', '/')}/${n}`
  const layout = LAYOUTS[draw(LAYOUTS.length)] ?? semantic
  return { url, html: layout({ ...report, url, n, draw }), report }
}

type About = MadeReport & { url: string; n: number; draw: Draw }

const LAYOUTS = [semantic, divided, terse]

function semantic(about: About): string {
  const body = about.paragraphs
    .map((words, i) => `<p data-component="text">${escaped(words)}</p>${i % 4 === 3 ? advert(i) : ''}`)
    .join('\n')
  return `<!doctype html><html lang="en-GB"><head>${head(about)}${jsonLd(about)}</head><body class="page page--story">
<a class="skip" href="#main">Skip to content</a>${menu(about, 90)}
<main id="main"><article class="story"><header><h1>${escaped(about.title)}</h1>
<p class="byline">By <a rel="author" href="/people/${about.n}">${about.byline}</a></p>
<time datetime="${about.published}T09:00:00Z">${about.published}</time>${share(8)}</header>
<figure><img src="/img/${about.n}.jpg" srcset="/img/${about.n}-2.jpg 2x" alt="A view of the site" width="960" height="540"><figcaption>A view of the site in question.</figcaption></figure>
<div class="story-body">${body}</div></article></main>
<aside class="related">${teasers(about, 24)}</aside>${footer(about, 60)}${state(about, 260)}</body></html>`
}

function divided(about: About): string {
  const body = about.paragraphs
    .map(
      (words, i) =>
        `<div class="block block--text"><p class="text">${escaped(words)}</p></div>${i % 3 === 2 ? advert(i) : ''}`,
    )
    .join('')
  return `<!DOCTYPE html><html lang="en"><head>${head(about)}</head><body><div id="app"><div class="header">${menu(about, 120)}</div>
<div class="container"><div class="content"><h1 class="headline">${escaped(about.title)}</h1><div class="meta"><span class="author">${about.byline}</span>
<span class="date">${longDate(about.published)}</span>${share(6)}</div><div class="article-text">${body}</div></div>
<div class="sidebar">${teasers(about, 30)}</div></div><div class="bottom">${footer(about, 80)}</div></div>${state(about, 420)}${state(about, 120)}</body></html>`
}

function terse(about: About): string {
  const body = about.paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n')
  return `<!doctype html><html><head>${head(about)}${jsonLd(about)}</head><body>${menu(about, 70)}<div class="wrap"><div class="post">
<h1>${escaped(about.title)}</h1><p class="info">${longDate(about.published)} | ${about.byline}</p>${body}</div>
<div class="comments"><h2>Comments</h2>${comments(about, 25)}</div>${teasers(about, 18)}</div>${footer(about, 50)}${state(about, 200)}</body></html>`
}

function head({ title, outlet, url, published, byline, paragraphs }: About): string {
  const said = escaped(paragraphs[0] ?? '')
  return `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} | ${outlet}</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${outlet}">
<meta property="og:type" content="article"><meta property="og:url" content="${url}"><meta name="description" content="${said}">
<meta property="article:published_time" content="${published}T09:00:00Z"><meta name="author" content="${byline}">
<style>${STYLE}</style><script>${SCRIPT}</script>`
}

function jsonLd({ title, outlet, url, published, byline }: About): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T09:00:00Z`,
    author: [{ '@type': 'Person', name: byline }],
    publisher: { '@type': 'Organization', name: outlet },
    mainEntityOfPage: url,
  }
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

const SECTIONS = 'World|Politics|Business|Science|Health|Sport|Culture|Opinion|Travel|Weather'.split('|')

function links(kind: string, count: number, draw: Draw): string {
  const items = Array.from({ length: count }, (_, i) => {
    const section = SECTIONS[(i + draw(3)) % SECTIONS.length] ?? ''
    return `<li class="${kind}__item"><a class="${kind}__link" href="/${section.toLowerCase()}/${i}" data-track="${kind}:${i}">${section} ${i}</a></li>`
  })
  return `<ul class="${kind}__list">${items.join('')}</ul>`
}

const menu = ({ outlet, draw }: About, count: number) =>
  `<nav class="nav" aria-label="Main"><a class="logo" href="/">${outlet}</a>${links('nav', count, draw)}<form action="/search"><input name="q"><button>Search</button></form></nav>`

const footer = ({ outlet, draw }: About, count: number) =>
  `<footer class="footer">${links('footer', count, draw)}<p>© ${outlet}. All rights reserved. Contact us about corrections, licences and advertising.</p></footer>`

function teasers({ n }: About, count: number): string {
  const cards = Array.from({ length: count }, (_, i) => {
    const other = (n * 31 + i * 7) % 100_000
    return `<div class="card card--${i % 3}"><a href="/news/${other}"><img loading="lazy" src="/thumb/${other}.jpg" alt=""><h3 class="card__title">What happened to project ${other} after the vote</h3></a><p class="card__meta"><span>${i + 1}h ago</span> <span class="tag">Analysis</span></p></div>`
  })
  return `<section class="teasers"><h2>More on this</h2>${cards.join('')}</section>`
}

function comments({ draw }: About, count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<div class="comment" id="c${i}"><b>reader${draw(900)}</b> <i>${i + 1} days ago</i><p>I have seen this before, and it was no better the other ${2 + draw(5)} times.</p></div>`,
  ).join('')
}

const share = (count: number) =>
  `<ul class="share">${Array.from({ length: count }, (_, i) => `<li><a href="https://share.example/${i}" aria-label="Share ${i}"><svg viewBox="0 0 24 24"><path d="M${i} 2h20v${i}z"/></svg></a></li>`).join('')}</ul>`

const advert = (i: number) => `<div class="ad-slot" id="ad-${i}"><script>ads.push(${i})</script></div>`

function state({ n }: About, count: number): string {
  const items = Array.from({ length: count }, (_, i) => ({
    id: n * 1_000 + i,
    kind: 'teaser',
    seen: false,
    weight: i / 7,
  }))
  return `<script>window.__state=${JSON.stringify(items)}</script>`
}

const STYLE = Array.from(
  { length: 150 },
  (_, i) => `.c${i}{margin:${i}px;color:#${String(100 + i)};display:flex}`,
).join('')
const SCRIPT = `(function(){var q=[];${Array.from({ length: 120 }, (_, i) => `q.push({k:${i},v:"t${i * 7}"});`).join('')}})()`

function longDate(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
