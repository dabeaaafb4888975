import { parseArgs } from 'node:util'
import { compareArticles } from '#core/align/compare.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { readArticles } from '../article-input.ts'
import { type Io, UsageError } from '../command.ts'
import { printLine } from '../lines.ts'

export const usage = `usage: collate compare FILE FILE… [--published DATE] [--json]
       collate compare --jsonl [--published DATE] [--json] < articles.jsonl

Puts two or more articles side by side and prints one JSON object: rows of facts that speak of the same thing and how
they relate, reuse between each two, the independent origins behind them, rings of citation, and differing terms.

  FILE               a plain text; its name is the article's id; - is standard input
  --jsonl            read {"id", "text", "title"?, "published"?, "source"?} a line from standard input
  --published DATE   day of publication (EDTF) for articles that do not name theirs
  --json             print JSON (the only form, and so the default)

Exit status: 0 compared, 1 an article could not be read or there are fewer than two, 2 wrong usage.
`

/** `collate compare`: all articles in, one comparison out; nothing is printed where one of them cannot be read. */
export async function run(args: string[], { stdin, stdout, stderr }: Io): Promise<number> {
  const { files, published } = options(args)
  const articles: Array<{ extraction: Extraction; source: string | null }> = []
  let status = 0
  for await (const article of readArticles(files, stdin)) {
    if ('error' in article) {
      stderr.write(`collate compare: ${article.id ?? 'a line'}: ${article.error.message}\n`)
      status = 1
      continue
    }
    const extraction = extractArticle({ ...article, published: article.published ?? published })
    articles.push({ extraction, source: article.source ?? null })
  }
  if (status !== 0) return status
  if (articles.length < 2) {
    stderr.write(`collate compare: two or more articles are needed, there is ${articles.length || 'none'}\n`)
    return 1
  }
  await printLine(stdout, compareArticles(articles))
  return 0
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
    return { files: positionals, published: values.published }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
