import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { SESSION_COOKIE } from '#app/_lib/session-cookie.ts'
import { makeSessionToken } from '#app/_lib/session-token.ts'
import { ensureBuild } from '#cli/start/build.ts'
import { PROJECT } from '#cli/start/settings.ts'
import { freePort } from '#cli/testing/free-port.ts'
import { findChromium } from '#e2e/chromium.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { next } from './next-server.ts'
import { quantile, report, rounded } from './report.ts'
import { withLibrary } from './with-library.ts'

/**
 * The Compare page with twelve reports and some two hundred rows, in production: how long after the click its first rows
 * are there, and how smoothly it scrolls: `node bench/compare-page.ts`. A click at once has to wait for the comparing; one
 * on a selection that has rested for a moment finds it made; and so do later ones.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '12' },
    claims: { type: 'string', default: '200' },
    clicks: { type: 'string', default: '5' },
  },
})
const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const WINDOW = { width: 1440, height: 900 }
const TOWNS = [
  'Alder',
  'Bram',
  'Cold',
  'Dun',
  'Elm',
  'Fern',
  'Gors',
  'Hazel',
  'Iver',
  'Juniper',
  'Kestrel',
  'Linden',
  'Marl',
  'Nettle',
  'Osier',
  'Pollard',
  'Quarry',
]
const ENDINGS = [
  'stone',
  'wick',
  'bury',
  'haven',
  'ford',
  'mere',
  'cliff',
  'thorpe',
  'ness',
  'gate',
  'combe',
  'field',
]
const WORKS = [
  'bridge',
  'harbour',
  'library',
  'tramway',
  'hospital',
  'reservoir',
  'theatre',
  'lighthouse',
  'market',
  'museum',
  'ferry',
  'aqueduct',
  'observatory',
]
const DEEDS = ['approved', 'earmarked', 'spent', 'borrowed', 'set aside', 'granted', 'raised']

await ensureBuild((line) => console.log(line), AbortSignal.timeout(600_000))
process.env.AUTH_SECRET = randomBytes(32).toString('base64url')

await withLibrary(0, async (databaseUrl) => {
  const person = await makePerson()
  const ids: string[] = []
  for (const { source, text, published } of madeReports(Number(values.reports), Number(values.claims))) {
    ids.push(await makeReport(person, { source, title: `Councils, by ${source}`, text, published }))
  }
  await closeThreads()
  const port = await freePort()
  const server = next(['start', PROJECT, '-p', String(port)], {
    DATABASE_URL: databaseUrl,
    AUTH_URL: `http://localhost:${port}`,
  })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
  })
  try {
    const url = `http://localhost:${port}`
    const context = await browser.newContext({ baseURL: url, viewport: WINDOW })
    const cookie = await makeSessionToken(person.sessionId)
    await context.addCookies([{ name: SESSION_COOKIE.name, value: cookie, url }])
    await untilAnswers(context)
    const page = await context.newPage()
    // The portal is used before: pages have been made, and a thread is there.
    await click(page, ids.slice(0, 2))
    const prepare = '**/compare/prepare?**'
    await page.route(prepare, (route) => route.abort())
    const atOnce = await click(page, ids.toReversed())
    await page.unroute(prepare)
    const made = page.waitForResponse(prepare)
    const rested = await click(page, ids, () => made)
    const clicks = []
    for (let i = 0; i < Number(values.clicks); i++) clicks.push(await click(page, ids))
    const rows = Number(await page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')) - 1
    const scrolled = await scroll(page, await context.newCDPSession(page))
    report('compare-page', [
      { what: 'rows', value: rows },
      { what: 'rows in the page', value: await page.locator('tr[data-index]').count() },
      { what: 'a click at once, first rows after ms', value: rounded(atOnce) },
      { what: 'a click after a rest, first rows after ms', value: rounded(rested) },
      { what: 'later clicks, first rows after ms, p50', value: rounded(quantile(clicks, 0.5)) },
      { what: 'frames/s while scrolling', value: rounded(1000 / quantile(scrolled.frames, 0.5)) },
      { what: 'ms of a frame, p95', value: rounded(quantile(scrolled.frames, 0.95)) },
      { what: 'tasks over 50 ms', value: scrolled.long.length },
      { what: 'longest task over 50 ms, ms', value: rounded(Math.max(0, ...scrolled.long)) },
    ])
  } finally {
    await browser.close()
    server.child.kill('SIGTERM')
    await server.closed
  }
})

/**
 * From the click on Compare, with the reports selected in the library, until the first row can be seen.
 * @param before what is waited for before the click, if anything
 */
async function click(page: Page, ids: string[], before?: () => Promise<unknown>): Promise<number> {
  await page.goto(`/articles?sel=${ids.join(',')}`)
  const compare = page.getByRole('link', { name: 'Compare', exact: true })
  await compare.waitFor()
  await page.waitForLoadState('networkidle')
  await before?.()
  const start = performance.now()
  await compare.click()
  await page.locator('tr[data-index]').first().waitFor()
  return performance.now() - start
}

type Scrolled = { frames: number[]; long: number[] }

/** Scrolls down as a hand does, for some seconds; milliseconds between frames, and the tasks that were too long. */
async function scroll(page: Page, session: CDPSession): Promise<Scrolled> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const kept = window as typeof window & { scrolled: Scrolled }
    kept.scrolled = { frames: [], long: [] }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.scrolled.long.push(entry.duration)
    }).observe({ type: 'longtask' })
    let before = performance.now()
    const frame = (now: number) => {
      kept.scrolled.frames.push(now - before)
      before = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await session.send('Input.synthesizeScrollGesture', {
    x: WINDOW.width / 2,
    y: WINDOW.height / 2,
    yDistance: -12_000,
    speed: 1_600,
    gestureSourceType: 'mouse',
  })
  return page.evaluate(() => (window as typeof window & { scrolled: Scrolled }).scrolled)
}

async function untilAnswers(context: BrowserContext): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const answer = await context.request.get('/articles').catch(() => null)
    if (answer?.ok()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The portal does not answer.')
}

/**
 * Reports on the same claims, a town and a building each: every claim stands in about a third of them, now and then with
 * another figure.
 */
function madeReports(reports: number, claims: number) {
  return Array.from({ length: reports }, (_, r) => {
    const sentences = Array.from({ length: claims }, (_, c) => {
      if ((c * 7 + r * 5) % 12 > 3) return null
      const town = `${TOWNS[c % TOWNS.length]}${ENDINGS[Math.floor(c / TOWNS.length) % ENDINGS.length]}`
      const figure = 20 + c + ((c + r) % 11 === 0 ? 7 : 0)
      const deed = DEEDS[c % DEEDS.length]
      return `The council of ${town} ${deed} ${figure} million euros for the ${town} ${WORKS[c % WORKS.length]}.`
    })
    const published = `2024-05-${String(1 + r).padStart(2, '0')}`
    const text = sentences.filter((sentence) => sentence !== null).join('\n\n')
    return { source: `Courier ${String.fromCharCode(65 + r)}`, text, published }
  })
}
