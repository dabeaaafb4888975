import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bulkFormat } from '#core/bulk/read-bulk.ts'
import { decode } from '#core/read/decode.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { isArchive } from '#server/files/open-archive.ts'
import { importOperatorFiles } from '#server/imports/import-files.ts'
import { failedItems, type ImportProgress, importProgress } from '#server/imports/import-progress.ts'
import type { SentFile } from '#server/imports/store-file.ts'
import { FILES_BYTES, FILES_LIMIT } from '#server/imports/types.ts'
import { NOBODY } from '#server/viewer.ts'
import type { Io } from './command.ts'

const LOOK_MS = 500
const BAR = 30

/** Whether a path holds many reports: a folder, an archive, or a list of reports. */
export async function holdsMany(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return true
  const bytes = await readFile(path)
  const kind = documentKind(bytes, '', path)
  if (kind !== 'html' && kind !== 'text') return isArchive(bytes, path)
  const text = decode(bytes)
  return (await bulkFormat(() => [text], basename(path))) !== null
}

/**
 * Brings in all that a folder, an archive or a list holds, and waits until the running instance is done with it; shows
 * how far it is to whoever looks, and says at the end what could not be brought in and why.
 * @returns whether everything was brought in, or is still to come.
 */
export async function addMany(
  path: string,
  source: string | undefined,
  { stdout, stderr }: Io,
): Promise<boolean> {
  const imports: string[] = []
  for await (const files of parts(path)) {
    const { importId } = await importOperatorFiles(NOBODY, { files, about: () => ({ source }) })
    imports.push(importId)
  }
  const { total, open, done, duplicate, failed } = await untilSettled(imports, stderr)
  for (const { name, url, reason } of await failedItems(imports)) {
    stderr.write(`collate add: ${name ?? url ?? path}: ${reason ?? 'it could not be brought in'}\n`)
  }
  const words = [
    `${done} stored`,
    `${duplicate} already here`,
    ...(failed > 0 ? [`${failed} not brought in`] : []),
    ...(open > 0 ? [`${open} still to come, as their sites are asked again later`] : []),
  ]
  stdout.write(`${path}: ${total} ${total === 1 ? 'report' : 'reports'}: ${words.join(', ')}\n`)
  return failed === 0
}

/** The files at a path, as many at once as one import takes; each is read from the disk as it is taken. */
async function* parts(path: string): AsyncGenerator<SentFile[]> {
  let files: SentFile[] = []
  let bytes = 0
  for (const file of await filesAt(path)) {
    const { size } = await stat(file)
    if (files.length > 0 && (files.length >= FILES_LIMIT || bytes + size > FILES_BYTES)) {
      yield files
      files = []
      bytes = 0
    }
    files.push({ name: relative(path, file) || basename(file), content: contentOf(file) })
    bytes += size
  }
  if (files.length > 0) yield files
}

/** Opened when it is read: a folder holds more files than a process may have open. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file)
}

/** Every file of a folder and of the folders in it, in order; hidden ones are left out. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[\\/])\./.test(relative(path, file)))
    .sort()
}

/** Waits while something happens; what waits for a site to be asked again, hours from now, is not waited for. */
async function untilSettled(imports: string[], stream: Io['stderr']): Promise<ImportProgress> {
  const watched = 'isTTY' in stream && stream.isTTY === true
  for (;;) {
    const progress = await importProgress(imports)
    const { total, open, deferred, unpacking } = progress
    if (watched) stream.write(`\r${bar(total - open, total)}\u001b[K`)
    if (open <= deferred && unpacking === 0) {
      if (watched) stream.write('\r\u001b[K')
      return progress
    }
    await wait(LOOK_MS)
  }
}

function bar(done: number, total: number): string {
  const full = total > 0 ? Math.round((done / total) * BAR) : BAR
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${total}`
}
