import { PERSON_NOUNS } from '#core/lexicon/reporting.ts'
import type { Word } from '#core/text/tags.ts'
import { plural } from '#core/text/verb-tags.ts'

/** Words too wide to tell one person by. */
const WIDE =
  /^(?:official|source|person|man|woman|people|witness|resident|critic|supporter|member|friend|colleague|voter|expert|student|worker|participant|donor|insider|observer|police|reporter|journalist)$/

/** Who holds which office, as a text names it: "spokeswoman Ann Vane", "Ann Vane, the mayor of Orton". */
export class Roles {
  /** Role to the last name that held it; null where several people do. */
  #holders = new Map<string, string | null>()

  hear(words: Word[]): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]
      if (word?.tag !== 'noun' && word?.tag !== 'name') continue
      const role = word.lower
      if (!PERSON_NOUNS.has(role) || WIDE.test(role) || plural(word)) continue
      const name = nameAt(words, i + 1) ?? apposed(words, i)
      if (!name) continue
      const known = this.#holders.get(role)
      const same = known === undefined || (known !== null && lastName(known) === lastName(name))
      this.#holders.set(role, same ? (known && known.length > name.length ? known : name) : null)
    }
  }

  /** The holder of the office that a noun group names with "the": "the spokeswoman", "the defense minister". */
  holder(words: Word[]): string | null {
    const end = words.findIndex((w, i) => i > 0 && w.tag !== 'noun' && w.tag !== 'adj')
    const head = words[(end < 0 ? words.length : end) - 1]
    if (words[0]?.lower !== 'the' || end > 0 || !head) return null
    return this.#holders.get(head.lower) ?? null
  }
}

const lastName = (name: string) => name.split(' ').at(-1)

/** The name that begins at a word: two or more capitalized words. */
function nameAt(words: Word[], from: number): string | null {
  let to = from
  while (words[to]?.tag === 'name' || (words[to]?.text === '.' && words[to + 1]?.tag === 'name' && to > from))
    to++
  const name = words.slice(from, to).map((w) => w.text)
  return name.length > 1 && name.length < 5 ? name.join(' ').replaceAll(' .', '.') : null
}

/** The name before the comma that an apposition with this role follows: "Ann Vane, a longtime spokeswoman". */
function apposed(words: Word[], role: number): string | null {
  let start = role
  while (start > role - 6 && /^(?:noun|adj|name|poss|num)$/.test(words[start - 1]?.tag ?? '')) start--
  if (words[start - 1]?.tag === 'det') start--
  if (words[start - 1]?.text !== ',') return null
  let from = start - 1
  while (
    words[from - 1]?.tag === 'name' ||
    (words[from - 1]?.text === '.' && words[from - 2]?.tag === 'name')
  )
    from--
  return nameAt(words, from)
}
