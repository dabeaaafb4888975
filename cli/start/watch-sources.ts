import { watch } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './settings.ts'

/** An editor that saves writes more than once. */
const SETTLED_AFTER_MS = 200

/**
 * Calls `changed` when a source of the worker has changed, until the returned function is called. Node's own --watch
 * will not do: under it, threads send messages of its own to their parent, which takes them for answers.
 */
export function watchSources(changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watchers = ['core', 'db', 'server', 'worker'].map((folder) =>
    watch(join(PROJECT, folder), { recursive: true }, (_event, file) => {
      if (!file?.endsWith('.ts') || file.endsWith('.test.ts')) return
      clearTimeout(timer)
      timer = setTimeout(changed, SETTLED_AFTER_MS)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
