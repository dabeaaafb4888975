import { on } from 'node:events'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { CollateError } from '#server/errors.ts'
import type { SentFile } from '#server/imports/store-file.ts'

const MOST_FIELDS = 20

/** A form as it comes: its files one after the other, each as it comes; its fields once the files have been read. */
export type StreamedForm = { files: AsyncGenerator<SentFile>; fields: Map<string, string> }

/**
 * Reads a form with files (RFC 7578) without holding it in memory: the request is read no faster than its files are.
 * @param body what comes; an error that it ends with, reading the files ends with as well.
 * @throws CollateError `invalid` where it is no such form, at once or as soon as that shows.
 */
export function readForm(body: ReadableStream<Uint8Array> | null, contentType: string): StreamedForm {
  const parser = parserFor(contentType)
  const fields = new Map<string, string>()
  parser.on('field', (name, value) => fields.set(name, value))
  return { files: filesIn(Readable.fromWeb((body ?? emptyBody()) as NodeStream), parser), fields }
}

function parserFor(contentType: string): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { fields: MOST_FIELDS } })
  } catch {
    throw damaged()
  }
}

async function* filesIn(source: Readable, parser: BusboyInstance): AsyncGenerator<SentFile> {
  const open = new Set<Readable>()
  const over = new AbortController()
  const fail = (error: Error) => {
    for (const file of open) file.destroy(error)
    over.abort(error)
  }
  parser.on('file', (_field, file) => {
    open.add(file)
    // Whoever reads the file is told; without anybody who listens, an error here would end the process.
    file.on('error', () => {})
    file.on('close', () => open.delete(file))
  })
  parser.on('error', (error) => fail(error instanceof Error ? error : damaged()))
  source.on('error', fail)
  const coming = on(parser, 'file', { close: ['finish'], signal: over.signal })
  source.pipe(parser)
  try {
    for await (const [, content, name] of coming as AsyncIterable<[string, Readable, string | undefined]>) {
      // A form with no file chosen sends one without a name.
      if (name) yield { name, content: inWords(content) }
      else content.resume()
    }
  } catch (error) {
    throw toldOf(over.signal.aborted ? over.signal.reason : error)
  } finally {
    source.destroy()
  }
}

async function* inWords(content: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    throw toldOf(error)
  }
}

function toldOf(error: unknown): CollateError {
  return error instanceof CollateError ? error : damaged()
}

function emptyBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() })
}

function damaged(): CollateError {
  return new CollateError('invalid', 'These files came damaged or in part. Please send them again.')
}
