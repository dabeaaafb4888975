import { randomBytes } from 'node:crypto'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SESSION_COOKIE } from '#app/_lib/session-cookie.ts'
import { makeSessionToken } from '#app/_lib/session-token.ts'
import { ensureBuild } from '#cli/start/build.ts'
import { PROJECT } from '#cli/start/settings.ts'
import { freePort } from '#cli/testing/free-port.ts'
import { makePerson } from '#server/testing/person.ts'
import { next } from './next-server.ts'
import { quantile, report, rounded } from './report.ts'
import { withLibrary } from './with-library.ts'

/**
 * Requests per second of the table of articles beside an empty page of the same framework, both in production, in
 * turns in one run, so that the ratio holds on any machine: `node bench/articles.ts --articles 20000`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '8' },
  },
})
const EMPTY_PAGE = join(PROJECT, 'bench/empty-page')

type Target = { name: string; url: string; cookie: string }
type Measured = { took: number[]; seconds: number }

await ensureBuild((line) => console.log(line), AbortSignal.timeout(600_000))
await next(['build', EMPTY_PAGE], {}).ended
process.env.AUTH_SECRET = randomBytes(32).toString('base64url')

await withLibrary(Number(values.articles), async (databaseUrl) => {
  const { sessionId } = await makePerson()
  const cookie = `${SESSION_COOKIE.name}=${await makeSessionToken(sessionId)}`
  const [port, emptyPort] = [await freePort(), await freePort()]
  const servers = [
    next(['start', PROJECT, '-p', String(port)], {
      DATABASE_URL: databaseUrl,
      AUTH_URL: `http://localhost:${port}`,
    }),
    next(['start', EMPTY_PAGE, '-p', String(emptyPort)], {}),
  ]
  try {
    const at = `http://localhost:${port}`
    const targets: Target[] = [
      { name: 'empty page', url: `http://localhost:${emptyPort}/`, cookie: '' },
      { name: 'articles, 50 rows', url: `${at}/articles`, cookie },
      { name: 'articles, 25 rows', url: `${at}/articles?size=25`, cookie },
      { name: 'articles, search', url: `${at}/articles?q=missile`, cookie },
    ]
    for (const target of targets) await untilAnswers(target)
    report('articles', await measureInTurns(targets))
  } finally {
    for (const server of servers) server.child.kill('SIGTERM')
    await Promise.all(servers.map((server) => server.closed))
  }
})

async function measureInTurns(targets: Target[]) {
  const measured = new Map<Target, Measured>()
  for (const target of targets) await load(target, 2)
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const target of targets) {
      const { took, seconds } = await load(target, Number(values.seconds))
      const before = measured.get(target) ?? { took: [], seconds: 0 }
      measured.set(target, { took: before.took.concat(took), seconds: before.seconds + seconds })
    }
  }
  const rates = targets.map((target) => {
    const { took, seconds } = measured.get(target) ?? { took: [], seconds: 1 }
    return { name: target.name, rate: took.length / seconds, took }
  })
  return rates.map(({ name, rate, took }) => ({
    page: name,
    'requests/s': rounded(rate),
    'of the empty page': Math.round((rate / (rates[0]?.rate ?? 1)) * 1000) / 1000,
    'p50 ms': rounded(quantile(took, 0.5)),
    'p95 ms': rounded(quantile(took, 0.95)),
  }))
}

/** Keeps all connections busy for so many seconds. */
async function load(target: Target, seconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true })
  const took: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const sent = performance.now()
      const status = await request(target, agent)
      if (status !== 200) throw new Error(`${target.name} answered ${status}.`)
      took.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: Number(values.connections) }, worker))
  agent.destroy()
  return { took, seconds: (performance.now() - start) / 1000 }
}

function request({ url, cookie }: Target, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, 'accept-encoding': 'gzip' } }, (response) => {
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
      response.resume()
    }).on('error', reject)
  })
}

async function untilAnswers(target: Target): Promise<void> {
  const agent = new Agent()
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const status = await request(target, agent).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return 0
      throw error
    })
    if (status === 200) return
    if (status !== 0) throw new Error(`${target.url} answered ${status}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${target.url} does not answer.`)
}
