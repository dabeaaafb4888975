import { decode } from '#core/read/decode.ts'
import { readHtml } from '#core/read/read-html.ts'
import { readText } from '#core/read/read-text.ts'
import type { Io } from '../command.ts'
import { readDocuments } from '../documents.ts'

export const usage = `usage: collate read FILE… [--url URL]
       collate read --jsonl < pages.jsonl

Reads pages and texts as reports: title, names, dates, outlet, language, address and words, one JSON object a line.

  FILE       an .html, .txt or .md file; its name is the id; - is HTML on standard input
  --jsonl    read {"id", "html", "url"?} a line from standard input
  --url URL  where the page was, to resolve the addresses in it

Exit status: 0 all read, 1 a page could not be read (its line says why), 2 wrong usage.
`

const TEXT_FILE = /\.(?:txt|md|markdown|text)$/i

/** `collate read`: pages in, one report or one error object a line out. */
export async function run(args: string[], io: Io): Promise<number> {
  return readDocuments(args, io, {
    field: 'html',
    fromText: readHtml,
    fromFile: (bytes, url, name) =>
      TEXT_FILE.test(name) ? readText(bytes, name) : readHtml(decode(bytes), url),
  })
}
