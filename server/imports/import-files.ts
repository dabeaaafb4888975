import { z } from 'zod'
import { CSV_FIELDS } from '#core/bulk/csv-fields.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import { db } from '#db/client.ts'
import { type Actor, audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { NAME_LIMIT } from '#server/ingest/limits.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { itemsOfFile } from './items-of-file.ts'
import { type NewItem, requestImport } from './request-import.ts'
import { FILES_BYTES, FILES_LIMIT, ITEMS_LIMIT, UNPACKED_BYTES } from './types.ts'

const input = z.object({
  files: z
    .array(z.object({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) }))
    .min(1, 'Choose at least one file.')
    .max(FILES_LIMIT, `Give at most ${FILES_LIMIT} files at once; put more into an archive.`)
    .refine(
      (files) => files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) <= FILES_BYTES,
      `These files are larger than ${FILES_BYTES / 1024 / 1024} MB together. Give them in parts.`,
    ),
  /** Who published them, where the files do not say. */
  source: z
    .string()
    .default('')
    .transform((typed) => cleanLine(typed))
    .pipe(z.string().max(NAME_LIMIT, `The name of the source is longer than ${NAME_LIMIT} characters.`)),
  /** What the columns of a table hold, where a person has said so. */
  mapping: z.array(z.enum(CSV_FIELDS).nullable()).optional(),
})

/**
 * Asks for files to be brought in: documents, archives of documents, and lists of reports. Each becomes an item with a
 * state of its own; what cannot be read is kept in the list with the reason.
 * @param unpackedBytes the most that they may unpack to together.
 * @throws CollateError `invalid` for too many or too large files.
 */
export async function importFiles(
  viewer: Viewer,
  given: unknown,
  unpackedBytes = UNPACKED_BYTES,
): Promise<{ importId: string; count: number }> {
  const user = requireUser(viewer)
  return storeFiles(user, user.userId, parse(input, given), unpackedBytes)
}

/** The same for the operator at the machine's own command line. @throws as `importFiles`. */
export async function importOperatorFiles(
  actor: Actor,
  given: unknown,
): Promise<{ importId: string; count: number }> {
  return storeFiles(actor, null, parse(input, given), UNPACKED_BYTES)
}

async function storeFiles(
  actor: Actor,
  requestedBy: string | null,
  { files, source, mapping }: z.output<typeof input>,
  unpackedBytes: number,
): Promise<{ importId: string; count: number }> {
  const items: NewItem[] = []
  let unpacked = 0
  for (const file of files) {
    for (const item of await itemsOfFile({ ...file, mapping, given: source ? { source } : {} })) {
      items.push(item)
      unpacked += item.content?.bytes.byteLength ?? 0
    }
    if (items.length > ITEMS_LIMIT) {
      throw refused(
        `These files hold more than ${ITEMS_LIMIT.toLocaleString('en-GB')} reports. Give them in parts.`,
      )
    }
    // Counted over all of them: many small archives can unpack to more than the machine has memory for.
    if (unpacked > unpackedBytes)
      throw refused('These files unpack to more than can be held at once. Give them in parts.')
  }
  const [first] = files
  const label = files.length === 1 && first ? first.name : `${files.length} files`
  const kind = items.length > files.length ? 'bulk' : 'files'
  return db().transaction(async (tx) => {
    const { importId } = await requestImport(tx, { kind, label, requestedBy, items })
    await audit(
      tx,
      actor,
      'import.asked',
      { type: 'import', id: importId },
      { files: files.length, reports: items.length },
    )
    return { importId, count: items.length }
  })
}

function refused(message: string): CollateError {
  return new CollateError('invalid', message, { files: message })
}
