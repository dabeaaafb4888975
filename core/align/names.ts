import type { EntityKind, Extraction } from '#core/fact.ts'

/** Gives the key of a name that is the same in every article of the set. */
export type Names = (name: string, kind?: EntityKind) => string

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|mr|mrs|ms|dr) /, '')
    .trim()

/** The first letters of the words of a name that are written with a capital, small. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('')
    .toLowerCase()

/**
 * Names of a set of articles, each with the form it is known by: a surname or first name alone stands for the one person of
 * the set who bears it, an acronym for the one name with its initials. A surname that two persons bear stays apart.
 */
export function namesOf(extractions: readonly Extraction[]): Names {
  const full = new Map<string, string>()
  const bySurname = new Map<string, Set<string>>()
  const byFirstName = new Map<string, Set<string>>()
  const byInitials = new Map<string, Set<string>>()
  const put = (index: Map<string, Set<string>>, key: string, name: string) => {
    const names = index.get(key)
    if (names) names.add(name)
    else index.set(key, new Set([name]))
  }
  for (const { entities } of extractions) {
    for (const entity of entities) {
      const key = plain(entity.name)
      if (key === '') continue
      for (const alias of entity.aliases)
        if (plain(alias) !== '' && !full.has(plain(alias))) full.set(plain(alias), key)
      const words = key.split(' ')
      const surname = words.at(-1)
      if (entity.kind === 'person' && words.length > 1 && surname) put(bySurname, surname, key)
      if (entity.kind === 'person' && words.length > 1) put(byFirstName, words[0] ?? '', key)
      const letters = initialsOf(entity.name)
      if (entity.kind !== 'person' && letters.length > 1) put(byInitials, letters, key)
    }
  }
  const one = (names: Set<string> | undefined) => (names?.size === 1 ? [...names][0] : undefined)
  return (name, kind) => {
    const key = plain(name)
    const canonical = full.get(key) ?? key
    if (canonical.includes(' ')) return canonical
    return (
      (kind === undefined || kind === 'person' ? one(bySurname.get(canonical)) : undefined) ??
      (kind === 'person' ? one(byFirstName.get(canonical)) : undefined) ??
      one(byInitials.get(canonical)) ??
      canonical
    )
  }
}
