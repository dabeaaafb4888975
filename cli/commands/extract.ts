import { parseArgs } from 'node:util'
import { parsePublished } from '#core/dates/published.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { ArticleInput, Extraction } from '#core/fact.ts'
import { type Refusal, readArticles, refusal } from '../article-input.ts'
import { type Io, UsageError } from '../command.ts'
import { printLine } from '../lines.ts'

export const usage = `usage: collate extract FILE… [--published DATE] [--json]
       collate extract --jsonl [--published DATE] [--json] < articles.jsonl

Takes the facts out of articles and prints one JSON object a line, in the order of the input.

  FILE               a plain text; its name is the article's id; - is standard input
  --jsonl            read {"id", "text", "title"?, "published"?, "source"?} a line from standard input
  --published DATE   day of publication (EDTF, or a plain date) for articles that do not name theirs
  --json             print JSON lines (the only form, and so the default)

Exit status: 0 all read, 1 an article could not be read (its line says why), 2 wrong usage.
`

/** `collate extract`: articles in, one extraction or one error object a line out. */
export async function run(args: string[], { stdin, stdout }: Io): Promise<number> {
  const { files, published } = options(args)
  let status = 0
  for await (const article of readArticles(files, stdin)) {
    const answer = 'error' in article ? article : extract(article, published)
    if ('error' in answer) status = 1
    await printLine(stdout, answer)
  }
  return status
}

function options(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        published: { type: 'string' },
      },
    })
    if (values.jsonl === positionals.length > 0) throw new Error('name files, or use --jsonl')
    return { files: positionals, published: day(values.published) }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function day(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const published = parsePublished(typed)
  if ('problem' in published) throw new Error(`--published is no date between 1000 and 2100: ${typed}`)
  return published.value
}

/** One article that breaks the engine must not end the run. */
function extract(article: ArticleInput, published: string | undefined): Extraction | Refusal {
  try {
    return extractArticle({ ...article, published: article.published ?? published })
  } catch (error) {
    return refusal(article.id, 'engine', error)
  }
}
