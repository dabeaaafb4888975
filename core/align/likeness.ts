import {
  areOpposites,
  areSynonyms,
  groupsOf,
  isName,
  isPersonName,
  sidesAgainst,
  sidesOf,
  type Word,
} from './words.ts'

/** A word of one side with the word of the other that it meets; `strength` is 1 for the same stem, less for synonyms. */
export type Match = { a: number; b: number; strength: number; opposite: boolean }

const SYNONYM = 0.75
const NAME_PART = 0.9
const WORD_OF_NAME = 0.5
const SAME_ROOT = 0.6
const OPPOSITE = 0.5
const ROOT_LENGTH = 5

/** "counterstrike" is a strike, "airstrike" too; words against one another ("antiwar") are left out. A stem may or may not keep its last e. */
const COMPOUND = /^(?:counter|air|sea|mega|super|multi|ultra|war)(?=[a-z]{5})/
export const baseOf = (stem: string) => stem.replace(COMPOUND, '').replace(/e$/, '')

const partsOf = (name: string) => name.replace(/^@+/, '').split(' ')

/** "Vane" for "Ann Vane", "the commission" for "Research Commission on Security"; persons only by their last name. */
function nameStrength(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (isName(a) && isName(b)) {
    // One report's reader may take for a person what another's takes for a company.
    if (x.join(' ') === y.join(' ')) return NAME_PART
    if (isPersonName(a) || isPersonName(b)) return 0
    const [small, large] = x.length <= y.length ? [x, y] : [y, x]
    return small.length > 1 && small.every((part) => large.includes(part)) ? NAME_PART : 0
  }
  const [name, plain] = isName(a) ? [x, b] : [y, a]
  if (name.at(-1) === plain) return NAME_PART
  return !isPersonName(isName(a) ? a : b) && name.includes(plain) ? WORD_OF_NAME : 0
}

/** How far one stem can stand for another, 0…1. */
function strengthOf(a: string, b: string): number {
  if (a === b) return 1
  if (isName(a) || isName(b)) return nameStrength(a, b)
  if (areSynonyms(a, b)) return SYNONYM
  if (areOpposites(a, b)) return OPPOSITE
  if (baseOf(a) === baseOf(b)) return SAME_ROOT
  const root = Math.min(a.length, b.length)
  return root >= ROOT_LENGTH && a.slice(0, ROOT_LENGTH) === b.slice(0, ROOT_LENGTH) ? SAME_ROOT : 0
}

/** Whether one stem can stand for another in the same place: as a synonym, or another form of the same word. */
export const canReplace = (a: string, b: string): boolean => strengthOf(a, b) > OPPOSITE

/** Keys under which a word is found, and those under which it looks for words that can stand for it. */
type Keys = { own: readonly string[]; sought: readonly string[] }
const keysByStem = new Map<string, Keys>()
const MOST_KEYS = 50_000

function keysOf(stem: string): Keys {
  const known = keysByStem.get(stem)
  if (known) return known
  const shared = isName(stem)
    ? partsOf(stem)
    : [
        stem,
        ...(baseOf(stem) === stem ? [] : [baseOf(stem)]),
        ...groupsOf(stem).map((group) => `#${group}`),
        ...(stem.length < ROOT_LENGTH ? [] : [`${stem.slice(0, ROOT_LENGTH)}-`]),
      ]
  // "Unable" is found under "able", and looks there: few words open so, and all others need not look for theirs.
  const undone = stem.startsWith('un') ? [stem.slice(2)] : []
  const keys: Keys = {
    own: [...shared, ...sidesOf(stem).map((side) => `!${side}`), ...undone],
    sought: [...shared, ...sidesAgainst(stem).map((side) => `!${side}`), ...undone],
  }
  if (keysByStem.size >= MOST_KEYS) keysByStem.clear()
  keysByStem.set(stem, keys)
  return keys
}

const indices = new WeakMap<readonly Word[], Map<string, number[]>>()

/** Where in a list of words each key stands; made once for each list. */
function indexOf(words: readonly Word[]): Map<string, number[]> {
  const known = indices.get(words)
  if (known) return known
  const index = new Map<string, number[]>()
  words.forEach(({ stem }, at) => {
    for (const key of keysOf(stem).own) {
      const places = index.get(key)
      if (!places) index.set(key, [at])
      else if (places.at(-1) !== at) places.push(at)
    }
  })
  indices.set(words, index)
  return index
}

const soughtKeys = new WeakMap<readonly Word[], ReadonlyArray<readonly string[]>>()

/** The keys that each word of a list looks for; made once for each list. */
function soughtOf(words: readonly Word[]): ReadonlyArray<readonly string[]> {
  const known = soughtKeys.get(words)
  if (known) return known
  const sought = words.map(({ stem }) => keysOf(stem).sought)
  soughtKeys.set(words, sought)
  return sought
}

const NOWHERE: readonly number[] = []

/** How far the word at each place of a list has a counterpart among others, 0…1. */
export function counterpartsAmong(words: readonly Word[], others: readonly Word[]): (at: number) => number {
  const index = indexOf(others)
  const sought = soughtOf(words)
  return (at) => {
    const stem = words[at]?.stem ?? ''
    let best = 0
    for (const key of sought[at] ?? [])
      for (const place of index.get(key) ?? NOWHERE) {
        best = Math.max(best, strengthOf(stem, others[place]?.stem ?? ''))
        if (best === 1) return best
      }
    return best
  }
}

type Candidate = Match & { worth: number }

/** Whether a word of the other list is already among the candidates from one on. */
function isAmong(candidates: readonly Candidate[], from: number, b: number): boolean {
  for (let at = from; at < candidates.length; at++) if (candidates[at]?.b === b) return true
  return false
}

/** The words of one list with those of another that can stand for them. */
function counterpartsOf(a: readonly Word[], b: readonly Word[]): Candidate[] {
  const index = indexOf(b)
  const sought = soughtOf(a)
  const found: Candidate[] = []
  a.forEach((left, i) => {
    const first = found.length
    for (const key of sought[i] ?? [])
      for (const j of index.get(key) ?? NOWHERE) {
        const right = b[j]
        if (!right || isAmong(found, first, j)) continue
        const strength = strengthOf(left.stem, right.stem)
        if (strength === 0) continue
        // Of equal candidates the one in a like place wins, so that a repeated word meets its own counterpart.
        const drift = Math.abs(i / a.length - j / b.length)
        found.push({
          a: i,
          b: j,
          strength,
          opposite: strength === OPPOSITE && areOpposites(left.stem, right.stem),
          worth: strength * Math.min(left.weight, right.weight) - drift * 0.01,
        })
      }
  })
  return found
}

/** Pairs the words of two sides one to one, the strongest and rarest first. */
function matchWords(a: readonly Word[], b: readonly Word[]): Match[] {
  const candidates = counterpartsOf(a, b)
  candidates.sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
  const takenA: boolean[] = []
  const takenB: boolean[] = []
  const matches: Match[] = []
  for (const { a: i, b: j, strength, opposite } of candidates) {
    if (takenA[i] || takenB[j]) continue
    takenA[i] = true
    takenB[j] = true
    matches.push({ a: i, b: j, strength, opposite })
  }
  return matches
}

export type Overlap = {
  /** Share of the weight of a's words that b has, and the other way round; 0…1. */
  ofA: number
  ofB: number
  /** Weight that both share, in words of full weight. */
  shared: number
  matches: Match[]
}

/** The weight of each word of a list. It may hang on how rare the word is in the set. */
export type Weigh = (words: readonly Word[]) => readonly number[]

/** Words as much as they weigh in the language. */
export const byRarity: Weigh = (words) => words.map(({ weight }) => weight)

/** What the words of a list weigh together; never 0. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0
  for (const weight of weights) sum += weight
  return Math.max(sum, 1e-9)
}

/** How much two sides have in common. */
export function overlapOf(a: readonly Word[], b: readonly Word[], weightsOf: Weigh): Overlap {
  const matches = matchWords(a, b)
  const left = weightsOf(a)
  const right = weightsOf(b)
  let inA = 0
  let inB = 0
  for (const match of matches) {
    inA += (left[match.a] ?? 0) * match.strength
    inB += (right[match.b] ?? 0) * match.strength
  }
  return {
    ofA: inA / sumOf(left),
    ofB: inB / sumOf(right),
    shared: Math.min(inA, inB),
    matches,
  }
}
