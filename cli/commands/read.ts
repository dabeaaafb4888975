import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { decode } from '#core/read/decode.ts'
import { readHtml } from '#core/read/read-html.ts'
import { readText } from '#core/read/read-text.ts'
import { ReadError, type Report } from '#core/read/report.ts'
import { type Refusal, refusal } from '../article-input.ts'
import { type Io, UsageError } from '../command.ts'
import { printLine, readLines } from '../lines.ts'

export const usage = `usage: collate read FILE… [--url URL]
       collate read --jsonl < pages.jsonl

Reads pages and texts as reports: title, names, dates, outlet, language, address and words, one JSON object a line.

  FILE       an .html, .txt or .md file; its name is the id; - is HTML on standard input
  --jsonl    read {"id", "html", "url"?} a line from standard input
  --url URL  where the page was, to resolve the addresses in it

Exit status: 0 all read, 1 a page could not be read (its line says why), 2 wrong usage.
`

type Answer = ({ id: string } & Report) | Refusal

const pageSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  html: z.string(),
  url: z.string().nullish(),
})

/** `collate read`: pages in, one report or one error object a line out. */
export async function run(args: string[], { stdin, stdout }: Io): Promise<number> {
  const { files, url } = options(args)
  let status = 0
  const print = async (answer: Answer) => {
    if ('error' in answer) status = 1
    await printLine(stdout, answer)
  }
  if (!files.length) for await (const line of readLines(stdin)) await print(readLine(line))
  for (const file of files) {
    const id = basename(file)
    await print(
      await attempt(id, async () =>
        readPage(id, file === '-' ? await readAll(stdin) : await readFile(file), url),
      ),
    )
  }
  return status
}

function options(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { jsonl: { type: 'boolean', default: false }, url: { type: 'string' } },
    })
    if (values.jsonl === positionals.length > 0) throw new Error('name files, or use --jsonl')
    return { files: positionals, url: values.url }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readLine(line: string): Answer {
  let id: string | null = null
  try {
    const value: unknown = JSON.parse(line)
    const given: unknown = Object(value).id
    if (typeof given === 'string' || typeof given === 'number') id = String(given)
    const page = pageSchema.parse(value)
    return { id: page.id, ...readHtml(page.html, page.url ?? undefined) }
  } catch (error) {
    return refused(id, error)
  }
}

function readPage(id: string, bytes: Uint8Array, url: string | undefined): Report {
  return /\.(?:txt|md|markdown|text)$/i.test(id) ? readText(bytes, id) : readHtml(decode(bytes), url)
}

async function attempt(id: string, read: () => Promise<Report>): Promise<Answer> {
  try {
    return { id, ...(await read()) }
  } catch (error) {
    return refused(id, error)
  }
}

function refused(id: string | null, error: unknown): Refusal {
  if (error instanceof ReadError) return refusal(id, error.code, error)
  if (error instanceof SyntaxError) return refusal(id, 'bad-json', error)
  return refusal(id, error instanceof z.ZodError ? 'bad-input' : 'unreadable', error)
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
