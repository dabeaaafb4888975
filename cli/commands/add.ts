import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { CollateError } from '#server/errors.ts'
import { reportInput } from '#server/ingest/input.ts'
import { keepReport } from '#server/ingest/keep-report.ts'
import { readReport } from '#server/ingest/read-report.ts'
import type { Added } from '#server/ingest/store-captures.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { NOBODY } from '#server/viewer.ts'
import { addMany, holdsMany } from '../add-many.ts'
import { type Io, UsageError } from '../command.ts'
import { openRunningDatabase } from '../running-database.ts'

export const usage = `usage: collate add FILE… --source NAME [--title TITLE] [--published DATE] [--byline NAMES] [--url URL]
                   [--again]

Stores reports in the running instance: the one that DATABASE_URL names, or that "collate start" runs here. Their
facts are read in the background, as for reports added on the page.

  FILE              text, Markdown, HTML, PDF, Word, e-mail or MHTML; a folder of these; a ZIP, WARC or WACZ archive; a
                    list of reports: JSON lines, CSV, bookmarks, BibTeX, RIS, CSL-JSON, or an export of Pocket,
                    Omnivore, Karakeep, Linkwarden or wallabag. What a folder, archive or list holds is brought in by
                    the running instance; the command shows how far it is and waits.
  --source NAME     who published them; may be left out where the files say so
  --published DATE  EDTF, or a plain date; --title and --url go with a single file
  --byline NAMES    separated by commas, or by semicolons where a name has a comma
  --again           store a report though the same words are already here

Exit status: 0 all stored or already here, 1 a file could not be stored (the message says why), 2 wrong usage.
`

/** A file may say itself who published it. */
const fileInput = reportInput.extend({ source: reportInput.shape.source.optional() })

type Options = ReturnType<typeof options>

/** `collate add`: files in, one line about each out. */
export async function run(args: string[], io: Io): Promise<number> {
  const given = options(args)
  await openRunningDatabase()
  let status = 0
  try {
    for (const file of given.files) {
      try {
        if (await holdsMany(file)) {
          if (!(await addMany(file, given.source, io))) status = 1
        } else io.stdout.write(`${file}: ${said(await addFile(file, given))}\n`)
      } catch (error) {
        if (error instanceof CollateError && error.code === 'conflict')
          io.stdout.write(`${file}: already here\n`)
        else {
          status = 1
          io.stderr.write(`collate add: ${file}: ${reason(error)}\n`)
        }
      }
    }
    return status
  } finally {
    await closeThreads()
    await closeSender()
    await closeDatabase()
  }
}

function options(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        title: { type: 'string' },
        published: { type: 'string' },
        byline: { type: 'string' },
        url: { type: 'string' },
        again: { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0) throw new Error('name at least one file')
    if (positionals.length > 1 && (values.url || values.title)) {
      throw new Error('--title and --url go with a single file')
    }
    return { ...values, files: positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function addFile(
  file: string,
  { source, title, published, byline, url, again }: Options,
): Promise<Added> {
  const { addAnyway, ...input } = parse(fileInput, {
    file: { name: basename(file), bytes: await readFile(file) },
    source,
    title,
    published,
    byline,
    url,
    addAnyway: again,
  })
  const report = await readReport({ ...input, source: input.source ?? '' })
  const named = report.source || report.site
  if (!named) throw new Error('it does not say who published it; use --source')
  return keepReport(NOBODY, { ...report, source: named }, { method: 'command', addAnyway })
}

function said({ articleId, version, placement }: Added): string {
  if (placement.kind === 'version')
    return `stored as version ${version} of "${placement.of.title}" (${articleId})`
  return `stored as ${articleId}`
}

function reason(error: unknown): string {
  if (error instanceof CollateError) return Object.values(error.fields)[0] ?? error.message
  return error instanceof Error ? error.message : String(error)
}
