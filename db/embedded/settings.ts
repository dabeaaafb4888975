import { existsSync, statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

const MB = 1024 * 1024

/** Memory that this process may use, in bytes: the machine's, or the container's where that is less. */
export function usableMemory(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/**
 * Server settings as `-c` flags, for a machine with `memory` bytes that also runs the web and worker processes.
 * A `disposable` cluster gives up durability for speed: for tests only.
 */
export function serverFlags(memory: number, socketFolder: string, disposable: boolean): string[] {
  const settings: Record<string, string | number> = {
    // Reached through a socket in a private folder, never through a port.
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder}"`,
    unix_socket_permissions: '0700',
    shared_buffers: megabytes(clamp(memory / 8, 64 * MB, 2048 * MB)),
    effective_cache_size: megabytes(memory / 2),
    maintenance_work_mem: megabytes(clamp(memory / 32, 64 * MB, 512 * MB)),
    work_mem: '32MB',
    max_wal_size: '2GB',
    // Disks here are solid state as a rule; and compiling a query costs more than our queries take.
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // Containers often have 64 MB of /dev/shm, too little for a parallel query.
    ...(smallSharedMemory() && { dynamic_shared_memory_type: 'mmap' }),
    ...(disposable && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      shared_buffers: '64MB',
    }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function smallSharedMemory(): boolean {
  if (process.platform !== 'linux') return false
  if (!existsSync('/dev/shm')) return true
  const { blocks, bsize } = statfsSync('/dev/shm')
  return blocks * bsize < 256 * MB
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
const megabytes = (bytes: number) => `${Math.round(bytes / MB)}MB`
