import { type Page, tokensOf } from './passages.ts'

/** Words that are hashed together, and how many of these hashes in a row give one print. */
const GRAM = 4
const WINDOW = 12
/** A book is known by some of its prints. */
const MOST = 500

/** FNV-1a (Fowler, Noll and Vo), as a signed number of 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) {
    hash ^= words.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash | 0
}

/**
 * Numbers by which a report is found among those that have much of its text: winnowing (Schleimer, Wilkerson and Aiken,
 * 2003). Two texts that share a run of 15 words share a print, however long either is; MinHash, which estimates how alike
 * two whole texts are, misses a short report within a long one. Ascending, each once, at most 500; none for no words.
 */
export function fingerprintOf(page: Page): number[] {
  const words = tokensOf(page).map(({ word }) => word)
  const hashes = Array.from(
    { length: Math.max(Math.min(words.length, 1), words.length - GRAM + 1) },
    (_, at) => hashOf(words.slice(at, at + GRAM).join(' ')),
  )
  const prints = new Set<number>()
  // The places of hashes that can still be the smallest of a window, smallest first.
  const least: number[] = []
  hashes.forEach((hash, at) => {
    while (least.length > 0 && (hashes[least.at(-1) ?? 0] ?? 0) >= hash) least.pop()
    least.push(at)
    if ((least[0] ?? 0) <= at - WINDOW) least.shift()
    if (at >= WINDOW - 1 || at === hashes.length - 1) prints.add(hashes[least[0] ?? 0] ?? hash)
  })
  return [...prints].sort((x, y) => x - y).slice(0, MOST)
}
