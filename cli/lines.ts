import type { Readable, Writable } from 'node:stream'

/**
 * Lines of a stream as they come, without their ends; only a line feed ends one (U+2028 may stand inside JSON), and a
 * carriage return before it is dropped. What follows the last line feed is a line where it is not empty.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  const parts: string[] = []
  let first = true
  for await (const chunk of stream) {
    const pieces = String(chunk).split('\n')
    for (let i = 0; i < pieces.length; i++) {
      parts.push(pieces[i] ?? '')
      if (i === pieces.length - 1) break
      yield clean(parts.join(''), first)
      first = false
      parts.length = 0
    }
  }
  const rest = clean(parts.join(''), first)
  if (rest) yield rest
}

function clean(line: string, first: boolean): string {
  const start = first && line.startsWith('\ufeff') ? 1 : 0
  return line.slice(start, line.endsWith('\r') ? -1 : undefined)
}

/** Prints one value as a line of JSON and waits where the reader is slower. */
export async function printLine(stream: Writable, value: unknown): Promise<void> {
  if (stream.write(`${JSON.stringify(value)}\n`)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}
