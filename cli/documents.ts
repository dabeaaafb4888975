import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ReadError } from '#core/read/report.ts'
import { type Refusal, refusal } from './article-input.ts'
import { type Io, UsageError } from './command.ts'
import { printLine, readLines } from './lines.ts'

/** How one kind of document is read: from a line's `field`, or from the bytes of a file. */
export type DocumentReader<T> = {
  field: 'html' | 'xml'
  fromText: (text: string, url: string | undefined) => T
  fromFile: (bytes: Uint8Array, url: string | undefined, name: string) => T
}

/** Documents in, one object or one error object a line out; resolves to 1 where one could not be read. */
export async function readDocuments<T extends object>(
  args: string[],
  { stdin, stdout }: Io,
  reader: DocumentReader<T>,
): Promise<number> {
  const { files, url } = options(args)
  let status = 0
  const print = async (answer: object) => {
    if ('error' in answer) status = 1
    await printLine(stdout, answer)
  }
  if (!files.length) for await (const line of readLines(stdin)) await print(readLine(line, reader))
  for (const file of files) {
    const id = basename(file)
    try {
      const bytes = file === '-' ? await readAll(stdin) : await readFile(file)
      await print({ id, ...reader.fromFile(bytes, url, id) })
    } catch (error) {
      await print(refused(id, error))
    }
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

const line = { id: z.union([z.string(), z.number().transform(String)]), url: z.string().nullish() }
const lineSchema = {
  html: z
    .object({ ...line, html: z.string() })
    .transform(({ html, ...rest }) => ({ ...rest, content: html })),
  xml: z.object({ ...line, xml: z.string() }).transform(({ xml, ...rest }) => ({ ...rest, content: xml })),
}

function readLine<T extends object>(line: string, { field, fromText }: DocumentReader<T>): object {
  let id: string | null = null
  try {
    const value: unknown = JSON.parse(line)
    const given: unknown = Object(value).id
    if (typeof given === 'string' || typeof given === 'number') id = String(given)
    const parsed = lineSchema[field].parse(value)
    return { id: parsed.id, ...fromText(parsed.content, parsed.url ?? undefined) }
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
