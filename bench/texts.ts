import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseArticle } from '#cli/article-input.ts'
import { PROJECT } from '#cli/start/settings.ts'
import type { ArticleInput } from '#core/fact.ts'

export type TextSet = { name: string; articles: ArticleInput[] }

/** News wires (short), news sites (long) and other kinds of writing; each is read where COLLATE_EVAL holds it. */
const SETS = [
  { name: 'reuters21578', file: 'reuters21578/articles.jsonl.gz', most: 1000 },
  { name: 'polnear', file: 'polnear/dev.jsonl.gz', most: 100 },
  { name: 'gum', file: 'gum/docs.jsonl.gz', most: 150 },
]

/** The sets of articles there are on this machine, at least the sample story. */
export function textSets(): TextSet[] {
  const root = join(PROJECT, process.env.COLLATE_EVAL ?? '../shared/eval', 'data')
  const found = SETS.filter(({ file }) => existsSync(join(root, file))).map(({ name, file, most }) => ({
    name,
    articles: fromLines(gunzipSync(readFileSync(join(root, file))).toString(), most),
  }))
  return found.length > 0 ? found : [{ name: 'sample story', articles: sampleStory() }]
}

function fromLines(lines: string, most: number): ArticleInput[] {
  return lines
    .split('\n', most)
    .filter(Boolean)
    .map((line) => {
      const article = parseArticle(line)
      if ('error' in article) throw new Error(article.error.message)
      return article
    })
}

/** The reports of the sample story. */
export function sampleStory(): ArticleInput[] {
  const folder = join(PROJECT, 'db/sample/reports')
  return readdirSync(folder).map((id) => ({ id, text: readFileSync(join(folder, id), 'utf8') }))
}

/** Most sentences hold one fact, some two: so many give about twenty. */
const SENTENCES = 17
const DAYS = 28

/**
 * So many reports of one story, of about twenty facts each: sentences of the sample story, in an order of their own,
 * with figures that differ from report to report. The same ones every time.
 */
export function manyReports(count: number): ArticleInput[] {
  const sentences = sampleStory().flatMap(({ text }) =>
    text.split(/\n\n|(?<=[.”]) (?=[A-Z“])/).filter((sentence) => sentence.length > 60),
  )
  let state = 1
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return Array.from({ length: count }, (_, n): ArticleInput => {
    const chosen = new Set<number>()
    while (chosen.size < SENTENCES) chosen.add(next(sentences.length))
    const text = [...chosen].map((at) =>
      (sentences[at] ?? '').replace(/\b[2-9]\b(?! [A-Z])/g, (digit) =>
        next(3) === 0 ? String(next(8) + 2) : digit,
      ),
    )
    const day = String((n % DAYS) + 1).padStart(2, '0')
    return { id: `report-${n}`, text: text.join('\n\n'), published: `2022-12-${day}` }
  })
}
