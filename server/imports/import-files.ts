import { and, inArray, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { CSV_FIELDS } from '#core/bulk/csv-fields.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import { db } from '#db/client.ts'
import { importFiles as filesTable } from '#db/schema/import-files.ts'
import { imports } from '#db/schema/imports.ts'
import { type Actor, audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { NAME_LIMIT } from '#server/ingest/limits.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { insertItems, type NewItem, placeInFile } from './insert-items.ts'
import { itemsOfFile } from './items-of-file.ts'
import { unpackJob } from './jobs.ts'
import { countBytes, headOf, joined } from './sent-bytes.ts'
import { forgetFiles, type SentFile, storeFile } from './store-file.ts'
import { FILES_BYTES, FILES_LIMIT } from './types.ts'

const aboutInput = z.object({
  /** Who published them, where the files do not say. */
  source: z
    .string()
    .default('')
    .transform((typed) => cleanLine(typed))
    .pipe(z.string().max(NAME_LIMIT, `The name of the source is longer than ${NAME_LIMIT} characters.`)),
  /** What the columns of a table hold, where a person has said so. */
  mapping: z.array(z.enum(CSV_FIELDS).nullable()).optional(),
})

export type SentFiles = {
  files: AsyncIterable<SentFile> | Iterable<SentFile>
  /** What was said of them, which a form may say after the files: asked for once they have all come. */
  about: () => unknown
}

/**
 * Asks for files to be brought in: documents, archives of documents, and lists of reports. Archives, lists and whatever
 * is large are kept as they come and opened in the background; what is in them then shows on the list, with the reason
 * where it cannot be read.
 * @param most bytes of all of them together.
 * @throws CollateError `invalid` for none, too many or too large ones, or for what was said of them.
 */
export async function importFiles(
  viewer: Viewer,
  sent: SentFiles,
  most = FILES_BYTES,
): Promise<{ importId: string; count: number }> {
  const user = requireUser(viewer)
  return storeFiles(user, user.userId, sent, most)
}

/** The same for the operator at the machine's own command line. @throws as `importFiles`. */
export async function importOperatorFiles(
  actor: Actor,
  sent: SentFiles,
): Promise<{ importId: string; count: number }> {
  return storeFiles(actor, null, sent, FILES_BYTES)
}

/** Of documents that came whole, this much is held in memory until all files have come; what is over goes to disk. */
const HELD_BYTES = 32 * 1024 * 1024

/** What came: `documents`, which need not be opened to know what is in them, and the ids of files that do. */
type Come = { count: number; label: string; documents: Array<{ item: NewItem; file: number }>; ids: string[] }

async function storeFiles(
  actor: Actor,
  requestedBy: string | null,
  { files, about }: SentFiles,
  most: number,
): Promise<{ importId: string; count: number }> {
  await forgetUnsent()
  const come: Come = { count: 0, label: '', documents: [], ids: [] }
  try {
    let size = 0
    let held = 0
    for await (const { name, content } of files) {
      if (come.count === FILES_LIMIT) {
        throw refused(`Give at most ${FILES_LIMIT} files at once; put more into an archive.`)
      }
      come.count += 1
      come.label = come.count === 1 ? name : `${come.count} files`
      const counted = countBytes(content, (bytes) => {
        size += bytes
        if (size > most) throw tooLarge(most)
      })
      const { head, rest } = await headOf(counted)
      const document = rest === null && held < HELD_BYTES ? await documentIn(name, head) : null
      if (document) {
        held += head.byteLength
        come.documents.push({ item: document, file: come.count })
      } else come.ids.push(await storeFile({ name, content: joined(head, rest) }, come.count))
    }
    if (come.count === 0) throw refused('Choose at least one file.')
    const importId = await ask(actor, requestedBy, { ...come, ...parse(aboutInput, about()) })
    return { importId, count: come.count }
  } catch (error) {
    await forgetFiles(come.ids)
    throw error
  }
}

/** A file that is one report, or none, as it can be told at once; null for an archive or a list. */
async function documentIn(name: string, bytes: Uint8Array): Promise<NewItem | null> {
  const { many, items } = await itemsOfFile({ name, bytes, given: {} })
  if (many) return null
  const { value } = await items.next()
  return value ?? null
}

async function ask(
  actor: Actor,
  requestedBy: string | null,
  { count, ids, label, documents, source, mapping }: Come & z.output<typeof aboutInput>,
): Promise<string> {
  const given = source ? { source } : {}
  return db().transaction(async (tx) => {
    const [made] = await tx
      .insert(imports)
      .values({ kind: 'files', label: cleanLine(label), requestedBy })
      .returning({ id: imports.id })
    if (!made) throw new Error('The new import was not returned.')
    await insertItems(
      tx,
      documents.map(({ item }) => ({ ...item, given })),
      {
        importId: made.id,
        kind: 'files',
        placeOf: (i) => placeInFile(documents[i]?.file ?? 0, 1),
      },
    )
    if (ids.length > 0) {
      await tx
        .update(filesTable)
        .set({ importId: made.id, given, mapping })
        .where(inArray(filesTable.id, ids))
      await enqueueAll(
        tx,
        unpackJob,
        ids.map((fileId) => ({ fileId })),
      )
    }
    await audit(tx, actor, 'import.asked', { type: 'import', id: made.id }, { files: count })
    return made.id
  })
}

/** A process that was killed while files came leaves them behind. */
async function forgetUnsent(): Promise<void> {
  await db()
    .delete(filesTable)
    .where(and(isNull(filesTable.importId), lt(filesTable.createdAt, sql`now() - interval '1 day'`)))
}

function tooLarge(most: number): CollateError {
  return refused(`These files are larger than ${most / 1024 / 1024} MB together. Give them in parts.`)
}

function refused(message: string): CollateError {
  return new CollateError('invalid', message, { files: message })
}
