import { compareArticles } from '#core/align/compare.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { manyReports, sampleStory } from './texts.ts'

/** The far end of compare.ts: one process that compares some articles, warm, and tells how it went. */
export type Cost = {
  facts: number
  rows: number
  /** Processor time of one pass, in ms. */
  extracting: number
  comparing: number
  peakMegabytes: number
}

const [set = '', count = '2', seconds = '3'] = process.argv.slice(2)
const articles = set === 'story' ? sampleStory().slice(0, Number(count)) : manyReports(Number(count))

const read = () => articles.map((article) => extractArticle(article))
const extractions = read()
const compare = (of: readonly Extraction[] = extractions) =>
  compareArticles(of.map((extraction, n) => ({ extraction, source: `Outlet ${n}` })))

const cost: Cost = {
  facts: extractions.reduce((sum, { facts }) => sum + facts.length, 0),
  rows: compare().rows.length,
  extracting: milliseconds(read),
  comparing: milliseconds(compare),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
}
process.send?.(cost, () => process.exit(0))

/** Processor time of one pass once it is warm: the mean over as many passes as the time allows. */
function milliseconds(pass: () => unknown): number {
  repeat(pass, Number(seconds))
  return repeat(pass, Number(seconds))
}

function repeat(pass: () => unknown, atLeast: number): number {
  const start = process.cpuUsage()
  for (let count = 1; ; count++) {
    pass()
    const { user, system } = process.cpuUsage(start)
    const cpu = (user + system) / 1000
    if (cpu >= atLeast * 1000) return cpu / count
  }
}
