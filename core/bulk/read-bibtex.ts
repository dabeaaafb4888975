import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { ReadError } from '#core/read/report.ts'
import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { citedEntries } from './read-services.ts'

/** BibLaTeX has one field for a date where BibTeX has two for its year and month. */
const BIBLATEX = /[,{\s](?:date|journaltitle)\s*=|@online\s*\{/i

/** Cited works in BibTeX or BibLaTeX. @throws ReadError `unreadable` where its braces do not close. */
export function readBibtex(text: string): Array<BulkItem | BulkProblem> {
  return citedEntries(parsed(text))
}

function parsed(text: string): unknown {
  try {
    // The type is named, or the library would take an address for something to fetch.
    return new Cite(text, { forceType: BIBLATEX.test(text) ? '@biblatex/text' : '@bibtex/text' }).data
  } catch {
    throw new ReadError(
      'unreadable',
      'This bibliography cannot be read: a brace or a quotation mark is not closed.',
    )
  }
}
