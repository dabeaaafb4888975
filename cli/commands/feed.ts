import { decode } from '#core/read/decode.ts'
import { readFeed } from '#core/read/read-feed.ts'
import type { Io } from '../command.ts'
import { readDocuments } from '../documents.ts'

export const usage = `usage: collate feed FILE… [--url URL]
       collate feed --jsonl < feeds.jsonl

Reads RSS, Atom, RDF and JSON Feed: title, homepage and entries, one JSON object a feed.

  FILE       a feed as it was served, in any encoding; its name is the id; - is standard input
  --jsonl    read {"id", "xml", "url"?} a line from standard input
  --url URL  where the feed was, to resolve the addresses in it

Exit status: 0 all read, 1 a feed could not be read (its line says why), 2 wrong usage.
`

/** `collate feed`: feeds in, their entries or one error object a line out. */
export async function run(args: string[], io: Io): Promise<number> {
  return readDocuments(args, io, {
    field: 'xml',
    fromText: readFeed,
    fromFile: (bytes, url) => readFeed(decode(bytes), url),
  })
}
