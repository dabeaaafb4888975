import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { ArticleInput } from '#core/fact.ts'
import { decode } from '#core/read/decode.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'
import { readLines } from './lines.ts'

const articleSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
})

/** What a line that cannot be read gives in place of an answer; `id` is null where the line shows none. */
export type Refusal = { id: string | null; error: { code: string; message: string } }

/** One line of `--jsonl` input: an article, or why it is none. */
export function parseArticle(line: string): ArticleInput | Refusal {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return refusal(null, 'bad-json', error)
  }
  const parsed = articleSchema.safeParse(value)
  if (!parsed.success) {
    const { id } = Object(value)
    const known = typeof id === 'string' || typeof id === 'number' ? String(id) : null
    const [issue] = parsed.error.issues
    return refusal(known, 'bad-input', new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message}`))
  }
  const { title, published, source, ...rest } = parsed.data
  return {
    ...rest,
    ...(title != null && { title }),
    ...(published != null && { published }),
    ...(source != null && { source }),
  }
}

/** Articles from files (their name is their id; `-` is standard input), or one a line from standard input where there are none. */
export async function* readArticles(
  files: string[],
  stdin: Readable,
): AsyncGenerator<ArticleInput | Refusal> {
  if (!files.length) for await (const line of readLines(stdin)) yield parseArticle(line)
  for (const file of files) {
    const id = basename(file)
    try {
      yield { id, text: file === '-' ? await readAll(stdin) : plainText(await readFile(file), id) }
    } catch (error) {
      yield refusal(id, 'unreadable', error)
    }
  }
}

/** The words of a plain text, in whatever encoding. @throws ReadError for a page or document, and for what is no text. */
function plainText(bytes: Uint8Array, name: string): string {
  const kind = documentKind(bytes, '', name)
  if (kind === 'text' || kind === 'xml' || kind === 'json') return decode(bytes)
  throw new ReadError(
    'not-a-report',
    'This is not a plain text. “collate read” takes the text out of a page, “collate add” brings in documents.',
  )
}

/** What a command prints in the place of an answer it could not give. */
export function refusal(id: string | null, code: string, error: unknown): Refusal {
  return { id, error: { code, message: error instanceof Error ? error.message : String(error) } }
}

async function readAll(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}
