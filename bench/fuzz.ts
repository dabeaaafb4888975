import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from '#cli/start/settings.ts'
import { compareArticles } from '#core/align/compare.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import { PIECES } from '#core/testing/any-text.ts'
import { extractionProblems } from '#core/testing/extraction-problems.ts'
import { sampleStory, textSets } from './texts.ts'

/**
 * Reads and compares news reports that were cut, mixed and filled with what does not belong, and texts made of pieces,
 * and looks for what must never happen: an error, a span that does not show its words, a reading that differs the
 * second time or with other line ends, and one that takes far too long. `node bench/fuzz.ts --minutes 10 --seed 1`
 * prints each kind of find once and keeps the shortest text that shows it in data/fuzz; fails if there are any.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const FOLDER = join(PROJECT, 'data/fuzz')
/** A text of a few thousand characters takes a few ms; this leaves room for garbage collection. */
const MOST_MILLISECONDS = 400

let state = Number(values.seed) >>> 0
const news = [...textSets().flatMap(({ articles }) => articles), ...sampleStory()].map(({ text }) => text)
const finds = new Map<string, string>()
const end = performance.now() + Number(values.minutes) * 60_000
let tried = 0
for (let previous = ''; performance.now() < end; tried++) {
  const text = random() < 0.3 ? madeText() : mutated(pick(news).slice(0, 6000))
  const problem = problemOf(text, previous)
  previous = text
  if (problem && !finds.has(problem)) keep(problem, shortest(text, problem))
}
console.log(`${tried} texts were read, ${finds.size} kinds of problems found.`)
if (finds.size > 0) process.exitCode = 1

/** What goes wrong with a text, in words that do not depend on where in it; empty where nothing does. */
function problemOf(text: string, other: string): string {
  try {
    const start = process.cpuUsage()
    const first = read(text)
    const { user, system } = process.cpuUsage(start)
    const [broken] = extractionProblems(first)
    if (broken) return general(broken)
    if (JSON.stringify(read(text)) !== JSON.stringify(first)) return 'read differently the second time'
    const [long, short] = [text.replace(/\r\n?|\n/g, '\r\n'), text.replace(/\r\n?/g, '\n')].map(read)
    if (!long || !short || wordsOf(long) !== wordsOf(short)) return 'read differently with CR LF'
    const [brokenLong] = extractionProblems(long)
    if (brokenLong) return `with CR LF: ${general(brokenLong)}`
    compareArticles([
      { extraction: first, source: 'One' },
      { extraction: read(other), source: null },
    ])
    return (user + system) / 1000 > MOST_MILLISECONDS && slowAgain(text) ? 'takes too long' : ''
  } catch (error) {
    return general(
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : 'throws',
    )
  }
}

function slowAgain(text: string): boolean {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 > MOST_MILLISECONDS
}

function read(text: string) {
  return extractArticle({ id: 'fuzz', text, title: text.split(/[\r\n]/, 1)[0], published: '2022-12-02' })
}

const general = (problem: string): string => problem.replace(/\d+/g, '#')

function wordsOf({ facts, dates, quantities, entities, skipped }: ReturnType<typeof read>): string {
  const said = facts.map(({ quote, voice, certainty, polarity, stage, attribution }) => [
    quote,
    voice,
    certainty,
    polarity,
    stage,
    attribution.map(({ source, cue }) => [source, cue]),
  ])
  const kept = [said, dates.map((d) => [d.text, d.value]), quantities.map((q) => [q.text, q.value, q.unit])]
  const names = entities.map(({ name, kind, mentions }) => [name, kind, mentions.length])
  return JSON.stringify([kept, names, skipped.map(({ rule }) => rule)]).replaceAll('\\r\\n', '\\n')
}

/** A shorter text with the same problem: parts are left out as long as it stays. */
function shortest(text: string, problem: string): string {
  let kept = text
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < kept.length; ) {
      const less = kept.slice(0, at) + kept.slice(at + size)
      if (problemOf(less, '') === problem) kept = less
      else at += size
    }
  return kept
}

function keep(problem: string, text: string): void {
  finds.set(problem, text)
  console.error(`${problem}\n  ${JSON.stringify(text.slice(0, 300))}`)
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, `${values.seed}-${finds.size}.json`)
  writeFileSync(file, `${JSON.stringify({ problem, seed: values.seed, text }, null, 2)}\n`)
}

function mutated(text: string): string {
  let changed = text
  for (let times = Math.ceil(random() * 12); times > 0; times--) {
    const at = Math.floor(random() * changed.length)
    const to = Math.min(changed.length, at + Math.floor(random() * (random() < 0.2 ? 1500 : 40)))
    const [head, part, tail] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)]
    const ways = [
      () => head + tail,
      () => head + pick(PIECES) + part + tail,
      () => head + part + part + tail,
      () => head + tail.slice(0, 200) + part + tail.slice(200),
      () => head + part.toUpperCase() + tail,
      () => head + part.toLowerCase() + tail,
      () => head + part.replace(/\s+/g, pick(['', '\n', '\r\n', '\t', '\u00a0', ' '])) + tail,
      () => head + part.replace(/[.,"“”]/g, () => pick(PIECES)) + tail,
      () => head + String.fromCharCode(Math.floor(random() * 0x10000)) + part + tail,
      () => head + pick(PIECES).repeat(Math.ceil(random() * 60)) + tail,
      () => head + pick(news).slice(0, 300) + tail,
    ]
    changed = pick(ways)().slice(0, 12_000)
  }
  return changed
}

function madeText(): string {
  const length = Math.ceil(random() * 150)
  return Array.from({ length }, () => pick(PIECES) + pick(['', ' ', ' '])).join('')
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** Mulberry32: the same seed makes the same texts on any machine. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
