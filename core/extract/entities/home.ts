import { HER_NAMES, HIS_NAMES } from '#core/lexicon/first-names.ts'
import { ORGANIZATION_HEADS } from '#core/lexicon/organizations.ts'
import { DOUBTFUL_NAMES, FAMILY_FIRST, GIVEN_NAMES } from '#core/lexicon/people.ts'
import { SHIP_PREFIXES } from '#core/lexicon/things.ts'
import { isAcronym } from './context.ts'
import { bare, type Draft, key, surname, words } from './draft.ts'
import type { Mention } from './mention.ts'

/** A longer title is a list of things that somebody did. */
const MOST_TITLE_WORDS = 12
/** What begins with the name of who leads it. */
const LED = /\s(?:regime|administration|government|cabinet)$/

/** Entities by what a short mention may call them. */
export type Index = {
  surnames: Map<string, Draft[]>
  givens: Map<string, Draft[]>
  starts: Map<string, Draft[]>
  ends: Map<string, Draft[]>
  initials: Map<string, Draft>
  titles: Map<string, Draft[]>
  /** By kind and noun. */
  heads: Map<string, Draft[]>
  /** Where the members of one of these lists are named, in order; made when first asked for. */
  named: Map<Draft[], Named[]>
}

type Named = { start: number; draft: Draft }

/** Indexes entities by their names, initials, titles and nouns. */
export function indexOf(drafts: Draft[]): Index {
  const index: Index = {
    surnames: new Map(),
    givens: new Map(),
    starts: new Map(),
    ends: new Map(),
    initials: new Map(),
    titles: new Map(),
    heads: new Map(),
    named: new Map(),
  }
  const push = (map: Map<string, Draft[]>, id: string, draft: Draft) => {
    const list = map.get(id)
    // Drafts come one after the other, so that one that is in the list already is its last.
    if (!list) map.set(id, [draft])
    else if (list.at(-1) !== draft) list.push(draft)
  }
  for (const draft of drafts) {
    const parts = words(draft.name)
    if (draft.kind !== 'person')
      for (const head of headsOf(draft.name)) push(index.heads, `${draft.kind} ${head}`, draft)
    if (draft.kind === 'person') {
      const [family = ''] = parts
      const gender = genderOf(draft)
      for (const name of FAMILY_FIRST.has(family)
        ? [surname(draft.name), bare(family)]
        : [surname(draft.name)]) {
        push(index.surnames, name, draft)
        if (gender) push(index.surnames, `${gender} ${name}`, draft)
      }
      push(index.givens, bare(parts[0] ?? ''), draft)
      for (const title of draft.titles)
        for (const office of endings(key(title))) push(index.titles, office, draft)
    } else if (parts.length > 1) {
      const begin = SHIP_PREFIXES.has(parts[0] ?? '') ? parts[1] : parts[0]
      if (!LED.test(draft.name)) push(index.starts, bare(begin ?? ''), draft)
      if (draft.kind === 'organization') push(index.ends, bare(parts.at(-1) ?? ''), draft)
      const letters = initialsOf(parts)
      for (const initials of letters) if (!index.initials.has(initials)) index.initials.set(initials, draft)
    }
  }
  return index
}

/** "Mrs. Orme" is Anna Orme, and Mr. Orme is another. */
const genderIn = (titles: Iterable<string>): 'her' | 'his' | null => {
  for (const title of titles) {
    if (/^(?:Mrs|Ms|Miss|Lady|Dame|Madam|Madame)\b/.test(title)) return 'her'
    if (/^(?:Mr|Sir|Lord)\b/.test(title)) return 'his'
  }
  return null
}

function genderOf(draft: Draft): 'her' | 'his' | null {
  const given = (words(draft.name)[0] ?? '').toLowerCase()
  return genderIn(draft.titles) ?? (HER_NAMES.has(given) ? 'her' : HIS_NAMES.has(given) ? 'his' : null)
}

/** The letters a name may go by, with its small words and without. */
function initialsOf(parts: string[]): string[] {
  const big = parts.filter((part) => /^[\p{Lu}\d]/u.test(part)).flatMap((part) => part.split('-'))
  const first = (list: string[]) =>
    list
      .map((part) => part[0] ?? '')
      .join('')
      .toUpperCase()
  return [first(big), first(parts)]
}

/** The noun a name ends in, or has before its "of": "ministry" of "Ministry of Defence" and "Finance Ministry". */
function headsOf(name: string): string[] {
  const parts = words(name.toLowerCase().replace(/^the /, ''))
  if (parts.length < 2) return []
  const of = parts.findIndex((part, i) => i > 0 && /^(?:of|for|on|in)$/.test(part))
  const ends = of > 0 ? parts.slice(0, of) : parts
  return [ends.at(-1) ?? '', ends.slice(-2).join(' '), parts[0] === 'camp' ? 'camp' : '']
}

/**
 * What a common noun stands for: what was last named before it with that noun, and is of a kind that it can be; a body
 * that goes by its noun alone may get its name later.
 */
function antecedent(mention: Mention, index: Index): Draft | undefined {
  const { head = '', kinds = [] } = mention.nominal ?? {}
  let best: Named | undefined
  for (const kind of kinds) {
    const drafts = index.heads.get(`${kind} ${head}`)
    const [first] = drafts ?? []
    const named = drafts && lastNamed(drafts, mention, index)
    const meant = named ?? (first && mention.kind !== null ? { draft: first, start: -1 } : undefined)
    if (meant && (!best || meant.start > best.start)) best = meant
  }
  return best?.draft
}

/** The entity that a surname, a short form, letters, an office or a common noun stands for; undefined where none is told. */
export function home(mention: Mention, index: Index): Draft | undefined {
  if (mention.role) return holder(mention, index)
  if (mention.nominal) return antecedent(mention, index)
  const word = mention.kind === 'person' ? surname(mention.name) : bare(mention.name)
  if (isAcronym(mention.name)) return index.initials.get(mention.name.replace(/s$/, ''))
  // "the Times" for the one Times of the text
  if (ORGANIZATION_HEADS.has(mention.name)) {
    const whole = only(index.ends.get(word))
    if (whole) return whole
  }
  const gender = genderIn([mention.title ?? ''])
  const namesakes = (gender && index.surnames.get(`${gender} ${word}`)) ?? index.surnames.get(word)
  const person = nearest(namesakes, mention, index)
  if (person && mention.kind !== 'place') return person
  const given =
    GIVEN_NAMES.has(mention.name) && !DOUBTFUL_NAMES.has(mention.name)
      ? only(index.givens.get(word))
      : undefined
  if (given) return given
  if (mention.kind === 'person' && mention.sure) return undefined
  const longer = only(index.starts.get(word))
  return longer && mention.kind === 'place' && longer.kind !== 'place' ? undefined : longer // "Haldvik" is not Haldvik United
}

/** Who holds an office: the one person whom the text gives that title, or a longer one that ends in it. */
const holder = (mention: Mention, index: Index): Draft | undefined =>
  only(index.titles.get(key(mention.title ?? '')))

/** A title and what is left of it as its first words go: "deputy prime minister", "prime minister", "minister". */
function endings(title: string): string[] {
  const parts = title.split(' ')
  return parts.slice(0, MOST_TITLE_WORDS).map((_, i) => parts.slice(i).join(' '))
}

const only = (drafts: Draft[] | undefined): Draft | undefined =>
  drafts?.length === 1 ? drafts[0] : undefined

/** Of people with one surname, the one named last before here. */
function nearest(drafts: Draft[] | undefined, mention: Mention, index: Index): Draft | undefined {
  if (!drafts || drafts.length < 2) return drafts?.[0]
  return lastNamed(drafts, mention, index)?.draft ?? drafts[0]
}

/** Which of these was named last before a mention, by its full name. The work is done once for all mentions. */
function lastNamed(drafts: Draft[], { start }: Mention, index: Index): Named | undefined {
  let named = index.named.get(drafts)
  if (!named) {
    named = drafts.flatMap((draft) => draft.full.map((mention) => ({ start: mention.start, draft })))
    named.sort((a, b) => a.start - b.start)
    index.named.set(drafts, named)
  }
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return named[low - 1]
}
