import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHtml } from '#core/read/parse-html.ts'
import { readHtml } from '#core/read/read-html.ts'
import { quantile, report, rounded } from './report.ts'
import { sampleStory } from './texts.ts'

/**
 * How fast pages are read beside what @mozilla/readability alone takes, in turns in one run: `node bench/read.ts`.
 * Ours gives more (the dates, names, addresses and the wider text), so it does the work of Readability and then some.
 * Readability is measured on our own tree of a page, and on jsdom, its usual companion, where `--jsdom FOLDER` names a
 * folder in which that is installed: with 28 MB it is too large to be brought along for a benchmark.
 * Pages are those of the collection that COLLATE_EVAL names, or else made from our own texts. Times are of processor
 * time, so that they hold on a machine that is busy with other things as well.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '2' },
    jsdom: { type: 'string' },
  },
})

type Reader = (html: string, url: string) => unknown

const readers: Array<[string, Reader]> = [
  ['collate', (html, url) => readHtml(html, url)],
  ['readability on our tree', (html) => new Readability(parseHtml(html) as unknown as Document).parse()],
]
if (values.jsdom) {
  const { JSDOM, VirtualConsole } = createRequire(join(values.jsdom, 'x.js'))('jsdom')
  readers.push([
    'readability on jsdom',
    (html, url) =>
      new Readability(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document).parse(),
  ])
}

const pages = realPages(Number(values.pages)) ?? madePages(Number(values.pages))
const kilobytes = pages.reduce((sum, html) => sum + html.length, 0) / 1000
const times = new Map(readers.map(([name]) => [name, pages.map(() => Number.POSITIVE_INFINITY)]))
for (let round = 0; round < Number(values.rounds); round++)
  for (const [i, html] of pages.entries())
    for (const [name, read] of readers) {
      const took = measure(() => read(html, `https://harbor.example/news/${i}`))
      const of = times.get(name) ?? []
      of[i] = Math.min(of[i] ?? took, took)
    }

const total = (name: string) => (times.get(name) ?? []).reduce((sum, ms) => sum + ms, 0)
report(
  'read',
  readers.map(([name]) => ({
    reader: name,
    pages: pages.length,
    'kB a page': Math.round(kilobytes / pages.length),
    'pages/s': rounded((1000 * pages.length) / total(name)),
    'ms, p50': rounded(quantile(times.get(name) ?? [], 0.5)),
    'ms, p95': rounded(quantile(times.get(name) ?? [], 0.95)),
    'speed of collate to it': rounded(total(name) / total('collate'), 2),
  })),
)

/** Milliseconds of processor time; a page that a reader fails on counts as long as it took. */
function measure(work: () => unknown): number {
  const before = process.cpuUsage()
  try {
    work()
  } catch {
    // Some pages have nothing to read, for each reader in its own way.
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function realPages(count: number): string[] | null {
  const folder = process.env.COLLATE_EVAL && join(process.env.COLLATE_EVAL, 'data/wcxb/html')
  if (!folder || !existsSync(folder)) return null
  const files = readdirSync(folder).sort()
  const every = Math.max(1, Math.floor(files.length / count))
  return files
    .filter((_, i) => i % every === 0)
    .slice(0, count)
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
}

/** Reports with as much around them as an outlet's page has. */
function madePages(count: number): string[] {
  const links = (name: string, n: number) =>
    `<ul class="${name}">${Array.from({ length: n }, (_, i) => `<li><a href="/${name}/${i}" class="link link--${name}"><span>${name} ${i}</span></a></li>`).join('')}</ul>`
  const script = `<script>window.__state=${JSON.stringify(Array.from({ length: 800 }, (_, id) => ({ id, kind: 'teaser' })))}</script>`
  const reports = sampleStory()
  return Array.from({ length: count }, (_, i) => {
    const { id: title, text } = reports[i % reports.length] ?? { id: '', text: '' }
    const body = text
      .split('\n\n')
      .map((paragraph) => `<div class="block"><p class="text">${paragraph}</p></div>`)
      .join('<aside class="ad"></aside>')
    return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">${script}</head>
      <body><nav>${links('menu', 120)}</nav><main><article><h1>${title}</h1>${body}</article>${links('related', 60)}</main>
      <footer>${links('footer', 90)}</footer></body></html>`
  })
}
