export type Lately<T> = {
  get(key: string): T | undefined
  put(key: string, value: T): void
}

/**
 * Keeps what was asked for lately, by its key: as many things as come to `most` together, each by its size, and always
 * the last one.
 */
export function lately<T>(most: number, sizeOf: (value: T) => number): Lately<T> {
  // A map keeps the order in which its keys were set: the first is the one that was not asked for longest.
  const kept = new Map<string, { value: T; size: number }>()
  let total = 0
  const remove = (key: string) => {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    put(key, value) {
      remove(key)
      const size = sizeOf(value)
      kept.set(key, { value, size })
      total += size
      for (const oldest of kept.keys()) {
        if (total <= most || oldest === key) break
        remove(oldest)
      }
    },
  }
}
