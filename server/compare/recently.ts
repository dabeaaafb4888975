/** So many answers are kept; one of twelve long reports takes about a megabyte. */
const MOST = 24

/** On globalThis because Next loads this module once for each bundle: one process must have one store. */
const kept = globalThis as typeof globalThis & { collateRecent?: Map<string, Promise<unknown>> }

/**
 * The answer to a question that was asked lately, or a new one. Only for questions whose answer can never change: a
 * comparison of immutable readings is looked at again with every filter and every view. A failure is not kept.
 * @param key everything that the answer depends on
 */
export function recently<T>(key: string, make: () => Promise<T>): Promise<T> {
  kept.collateRecent ??= new Map()
  const recent = kept.collateRecent
  // The key says what was made under it, so that the type is that of `make`.
  const known = recent.get(key) as Promise<T> | undefined
  recent.delete(key)
  const answer = known ?? make()
  recent.set(key, answer)
  if (!known) answer.catch(() => recent.get(key) === answer && recent.delete(key))
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST) break
    recent.delete(oldest)
  }
  return answer
}
