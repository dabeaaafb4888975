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
