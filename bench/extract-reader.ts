import { createRequire } from 'node:module'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { ArticleInput } from '#core/fact.ts'
import { sampleStory, textSets } from './texts.ts'

/** The far end of extract.ts: one process that reads texts in one way and tells how it went. */
export type ReaderName = 'collate' | 'compromise, tags' | 'compromise, json' | 'wink-nlp'

export type Speed = {
  set: string
  articles: number
  articlesPerSecond: number
  megabytesPerSecond: number
  peakMegabytes: number
}

type Read = (article: ArticleInput) => unknown

const MEGABYTE = 1024 * 1024
/** Rounds of garbage collection and the tables that V8 builds make memory waver by about this much. */
const WAVER = 24 * MEGABYTE

const [task, ...args] = process.argv.slice(2)
const answer = task === 'stream' ? stream(Number(args[0])) : speeds(reader(args[0]), Number(args[1]))
process.send?.(answer, () => process.exit(0))

/** A peer is loaded only in the process that measures it. */
function reader(name: string | undefined): Read {
  const load = createRequire(import.meta.url)
  switch (name) {
    case 'collate':
      return extractArticle
    case 'compromise, tags': {
      const nlp = load('compromise')
      return ({ text }) => nlp(text)
    }
    case 'compromise, json': {
      const nlp = load('compromise')
      return ({ text }) => nlp(text).json()
    }
    case 'wink-nlp': {
      const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'))
      return ({ text }) => nlp.readDoc(text)
    }
    default:
      throw new Error(`No reader is called ${name}.`)
  }
}

function speeds(read: Read, seconds: number): Speed[] {
  return textSets().map(({ name, articles }) => {
    passes(read, articles, seconds / 2)
    const { count, cpu } = passes(read, articles, seconds)
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    return {
      set: name,
      articles: articles.length,
      articlesPerSecond: (count * articles.length) / cpu,
      megabytesPerSecond: (count * bytes) / MEGABYTE / cpu,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    }
  })
}

/** Reads all articles over and over until so many seconds of processor time have gone. */
function passes(read: Read, articles: ArticleInput[], seconds: number) {
  const start = process.cpuUsage()
  for (let count = 1; ; count++) {
    for (const article of articles) read(article)
    const { user, system } = process.cpuUsage(start)
    const cpu = (user + system) / 1e6
    if (cpu >= seconds) return { count, cpu }
  }
}

/** Reads so many short articles, no two alike, and tells where memory grew; null where it did not. */
function stream(articles: number): string | null {
  const paragraphs = sampleStory().flatMap(({ text }) => text.split('\n\n'))
  const sizes: number[] = []
  for (let i = 1; i <= articles; i++) {
    const text = [0, 1, 2].map((n) => paragraphs[(i * 7 + n * 11) % paragraphs.length]).join('\n\n')
    extractArticle({
      id: `a${i}`,
      text: `Report ${i} of Ann Caller${i}.\n\n${text}`,
      published: '2022-12-02',
    })
    if (i % Math.ceil(articles / 20) === 0) {
      sizes.push(process.memoryUsage.rss())
      console.log(`${i} articles: ${Math.round((sizes.at(-1) ?? 0) / MEGABYTE)} MB`)
    }
  }
  const early = Math.max(...sizes.slice(0, 10))
  const late = Math.min(...sizes.slice(10))
  const megabytes = (size: number) => Math.round(size / MEGABYTE)
  return late > early + WAVER
    ? `Memory grows: from ${megabytes(early)} to ${megabytes(late)} MB over ${articles} articles.`
    : null
}
