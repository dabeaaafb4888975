import type { Span } from '#core/fact.ts'
import { COUNTRIES } from '#core/lexicon/country-names.ts'
import { CONVERSES, OPPOSITES } from '#core/lexicon/opposites.ts'
import { UNITS } from '#core/lexicon/phrases.ts'
import { RAREST, RARITY } from '#core/lexicon/rarity.ts'
import { SYNONYMS } from '#core/lexicon/synonyms.ts'
import { matchesOf } from '#core/text/matches.ts'
import { stem } from '#core/text/stem.ts'

/** A word of a text with what comparing needs. `weight` runs from 0 (says nothing) to 1 (rare). */
export type Word = Span & { text: string; stem: string; weight: number }

const TOKEN = /[\p{L}\p{M}](?:\.[\p{L}])+\.?|[\p{L}\p{M}]+(?:[’'](?!s\b)[\p{L}]+)?|\d+(?:[.,]\d+)*/gu

/** Words that carry no proposition of their own; negation is judged apart. */
const EMPTY = new Set(
  `a an the of to in on at by for from with as and or but nor so if then than that this these those it its itself he him his she her hers they them
  their theirs we us our ours you your yours i me my who whom whose which what when where why how there here is am are was were be been being has
  have had having do does did done will would shall should can could may might must not no also only just very more most much many some any such
  same own other each both all into onto over under out up down about after before between during through while since until because s t re ve ll d m
  mr mrs ms dr per via yet still even now said say says saying told cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt
  couldnt shouldnt hasnt havent hadnt`.split(/\s+/),
)

const linesOf = (text: string) => text.trim().split('\n')
const splitBar = (line: string) => line.split(' | ')

/** First word of a phrase to its phrases, longest first; each says which unit stands in its place. */
const phrases = new Map<string, Array<{ words: string[]; unit: string }>>()
const partsOf = (text: string) =>
  matchesOf(TOKEN, text).map((match) => match[0].toLowerCase().replace(/\.$/, ''))
for (const line of linesOf(`${COUNTRIES.trim()}\n${UNITS.trim()}`)) {
  const forms = splitBar(line)
  const unit = (forms[0] ?? '').toLowerCase().replaceAll(' ', '')
  for (const form of forms) {
    const words = partsOf(form)
    // "US" would take in the pronoun: it is a country in capitals only.
    const first = form === 'US' || form === 'UN' || form === 'EU' ? form : words[0]
    if (first === undefined) continue
    const list = phrases.get(first) ?? []
    list.push({ words, unit })
    phrases.set(first, list)
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)

function indexed(lines: string[][]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  lines.forEach((words, group) => {
    for (const word of words) {
      const key = stem(word.toLowerCase())
      const groups = index.get(key)
      if (!groups) index.set(key, [group])
      else if (!groups.includes(group)) groups.push(group)
    }
  })
  return index
}

const groups = indexed(SYNONYMS.split(/[;\n]+/).map((group) => group.trim().split(' ')))
// A side has the number 2n or 2n + 1, so that its opposite is the number with the last bit turned.
const sidesIn = (lines: string) =>
  linesOf(lines).flatMap((line) => line.split(' / ').map((side) => side.split(' ')))
const opposites = sidesIn(OPPOSITES)
const sides = indexed([...opposites, ...sidesIn(CONVERSES)])

/** A name as one word: it meets itself, and words and names that are a part of it, but no synonyms. */
export const nameStem = (name: string, person: boolean): string =>
  `${person ? '@@' : '@'}${name.split(' ').map(stem).join(' ')}`
export const isName = (key: string): boolean => key.startsWith('@')
export const isPersonName = (key: string): boolean => key.startsWith('@@')

/** How much a stem says in general news, 0…1. */
export const rarity = (key: string): number => (RARITY.get(key) ?? RAREST) / RAREST

/** A word as it is written, made ready to be looked up; the same few thousand make up most of all texts. */
type Form = { lower: string; stem: string; weight: number }
const forms = new Map<string, Form>()
const MOST_FORMS = 50_000

function formOf(written: string): Form {
  const known = forms.get(written)
  if (known) return known
  const lower = written.normalize('NFKC').toLowerCase().replace(/\.$/, '').replaceAll('’', "'")
  const key = stem(lower.replaceAll("'", '').replaceAll('.', ''))
  const form = { lower, stem: key, weight: weightOf(lower, key) }
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(written, form)
  return form
}

type Token = Form & { start: number; end: number; text: string }

function phraseAt(tokens: Token[], at: number): { length: number; unit: string } | null {
  const token = tokens[at]
  if (!token) return null
  for (const { words, unit } of phrases.get(token.lower) ?? phrases.get(token.text) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { length: words.length, unit }
  }
  return null
}

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/),
)
/** Names of days and months say when, not what. */
const CALENDAR_WEIGHT = 0.15

/** Whether a word (lower case) carries something of what a sentence says. */
export const isSaying = (lower: string): boolean => !EMPTY.has(lower.replaceAll("'", ''))

function weightOf(lower: string, key: string): number {
  if (!isSaying(lower)) return 0
  return CALENDAR.has(lower) ? CALENDAR_WEIGHT : rarity(key)
}

/** A phrase is as rare as its rarest word, unless it is known by itself. */
const unitWeight = (key: string, parts: readonly Token[]): number =>
  RARITY.has(key) ? rarity(key) : Math.max(...parts.map(({ lower }) => rarity(stem(lower))))

/** The words between two offsets of a text, with offsets into that text. Known phrases make one word. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const tokens: Token[] = []
  for (const match of matchesOf(TOKEN, text.slice(start, end))) {
    const at = start + match.index
    const form = formOf(match[0])
    tokens.push({
      start: at,
      end: at + match[0].length,
      text: match[0],
      lower: form.lower,
      stem: form.stem,
      weight: form.weight,
    })
  }
  const words: Word[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (!first) break
    const phrase = phraseAt(tokens, at)
    if (!phrase) {
      words.push({
        start: first.start,
        end: first.end,
        text: first.text,
        stem: first.stem,
        weight: first.weight,
      })
      continue
    }
    const parts = tokens.slice(at, at + phrase.length)
    const end = parts.at(-1)?.end ?? first.end
    const key = stem(phrase.unit)
    words.push({
      start: first.start,
      end,
      text: text.slice(first.start, end),
      stem: key,
      weight: unitWeight(key, parts),
    })
    at += phrase.length - 1
  }
  return words
}

const share = (a: readonly number[] | undefined, b: readonly number[] | undefined) =>
  a !== undefined && b !== undefined && a.some((group) => b.includes(group))

/** Whether news reports use the two stems for one another. */
export const areSynonyms = (a: string, b: string): boolean => share(groups.get(a), groups.get(b))

/** The synonym groups of a stem. */
export const groupsOf = (key: string): readonly number[] => groups.get(key) ?? []

/** The sides of opposites that a stem stands on, and those that stand against it. */
export const sidesOf = (key: string): readonly number[] => sides.get(key) ?? []
export const sidesAgainst = (key: string): number[] => sidesOf(key).map((side) => side ^ 1)

/** "able", "unable": a word and the same with "un-" before it. */
const isUndone = (a: string, b: string) => a === `un${b}` && b.length >= UNDONE_FROM
const UNDONE_FROM = 4

/** Whether the two stems are opposites. */
export const areOpposites = (a: string, b: string): boolean =>
  share(sidesAgainst(a), sides.get(b)) || isUndone(a, b) || isUndone(b, a)

/** Whether the two stems are opposites only as told of two parties: what one wins the other loses. */
export const areConverses = (a: string, b: string): boolean => {
  const shared = sidesAgainst(a).filter((side) => sidesOf(b).includes(side))
  return shared.length > 0 && shared.every((side) => side >= opposites.length)
}
