import { z } from 'zod'
import { guessMapping, tableRows } from '#core/bulk/csv.ts'
import { decode } from '#core/read/decode.ts'
import { ReadError } from '#core/read/report.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import type { TablePreview } from './types.ts'

const SHOWN = 3
const NEWLINE = 0x0a
const input = z.object({ bytes: z.instanceof(Uint8Array) })

/**
 * The columns of a table, its first rows, and what each column seems to hold.
 * @param given `bytes`: the file, or its beginning, whose last line may be cut.
 * @throws CollateError `invalid` at `files` where it is no table.
 */
export async function previewTable(viewer: Viewer, given: unknown): Promise<TablePreview> {
  requireUser(viewer)
  const { bytes } = parse(input, given)
  try {
    // The beginning of a file may end within a character, and then look like another encoding.
    const text = decode(bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1 || undefined))
    const whole = text.includes('\n') ? text.slice(0, text.lastIndexOf('\n') + 1) : text
    const [names = [], ...rows] = await firstRows(whole)
    const columns = names.map((name) => name.trim())
    return { columns, rows, mapping: guessMapping(columns) }
  } catch (error) {
    if (error instanceof ReadError) throw new CollateError('invalid', error.message, { files: error.message })
    throw error
  }
}

/** The names of the columns and the rows that are shown, as far as the beginning of a table has them whole. */
async function firstRows(text: string): Promise<string[][]> {
  const rows: string[][] = []
  try {
    for await (const row of tableRows([text])) {
      rows.push(row)
      if (rows.length > SHOWN) break
    }
  } catch (error) {
    if (!(error instanceof ReadError) || rows.length === 0) throw error
  }
  return rows
}
