import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LETTER_SIGNS,
  SMALL_CODES,
  SUBUNITS,
  UNCHANGED,
  WORD_SIGNS,
} from '#core/lexicon/currencies.ts'
import { MAGNITUDES, ONES, TENS } from '#core/lexicon/numbers.ts'
import { ATTRIBUTES, ENDS_COUNT, PAST_VERBS, PLURAL_MODIFIERS } from '#core/lexicon/quantities.ts'
import { ADJACENT_ONLY, UNIT_NAMES, UNIT_SYMBOLS } from '#core/lexicon/units.ts'
import { at } from './scan.ts'
import { isPlural, singular } from './singular.ts'

/** What a figure is of, and where its name ends. `parts` divides the value: a cent is a hundredth of a dollar. */
export type UnitFound = { unit: string; end: number; parts?: number; symbol?: boolean }

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
    .replaceAll(' ', '[\\s\\u00a0-]{1,2}')

const NAMES = new RegExp(
  `[\\s\\u00a0]{0,2}-?\\s?(${either(UNIT_NAMES.keys())})(?:s|es)?(?![\\p{L}\\p{N}])`,
  'iuy',
)
const SYMBOLS = new RegExp(
  `([\\s\\u00a0-]?)(?:(${either(UNIT_SYMBOLS.keys())})(?![\\p{L}\\p{N}²³])|[(\\[{<](${either(UNIT_SYMBOLS.keys())})[)\\]}>])`,
  'uy',
)
const MONEY = new RegExp(
  `[\\s\\u00a0-]{0,2}(${either([...CURRENCY_NAMES.keys(), ...Object.keys(SUBUNITS)])})(?:s|es)?(?![\\p{L}\\p{N}])`,
  'iuy',
)
const SIGN_AFTER = new RegExp(
  `\\s?(${either([...CURRENCY_SIGNS.keys()].filter((sign) => !/^[a-z.]+$/.test(sign)))})(?![\\p{L}\\p{N}])`,
  'iuy',
)
const CODE_AFTER = new RegExp(
  `[\\s\\u00a0]?(M|m|bn|B)?(${[...CURRENCY_CODES].join('|')})(?![\\p{L}\\p{N}])`,
  'uy',
)
const SMALL_CODE_AFTER = new RegExp(`[\\s\\u00a0]?(rmb|${SMALL_CODES.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')
const SIGN_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:us|u\\.s\\.?|au|c|ca|can|hk|nz|nt|mx|mex)[\\s\\u00a0]?\\$|${either(CURRENCY_SIGNS.keys())}|${[...CURRENCY_CODES].join('|')})[\\s\\u00a0]{0,2}$`,
  'iu',
)
const LONGEST_PREFIX = 12

/**
 * The currency sign or code right before a position, with where it begins. `sizable` says that the figure looks like a sum
 * of money: signs that are also words or names stand for money only there.
 */
export function currencyBefore(
  text: string,
  position: number,
  floor: number,
  sizable: boolean,
): { unit: string; start: number } | null {
  const from = Math.max(floor, position - LONGEST_PREFIX)
  const found = SIGN_BEFORE.exec(text.slice(from, position))
  if (!found) return null
  const sign = found[0].trim()
  const letters = /^\p{L}+$/u.test(sign)
  const small = letters && SMALL_CODES.includes(sign.toLowerCase())
  if (letters && !small && !CURRENCY_CODES.has(sign) && !LETTER_SIGNS.has(sign)) return null
  if (WORD_SIGNS.has(sign) && !sizable) return null
  if (/^(?:PS|R)$/.test(sign) && found[0] !== sign) return null
  const unit =
    CURRENCY_SIGNS.get(sign.toLowerCase().replace(/\s/g, '')) ?? CURRENCY_SIGNS.get(sign.toLowerCase())
  if (letters && CURRENCY_CODES.has(sign.toUpperCase()))
    return { unit: sign.toUpperCase(), start: from + found.index }
  return unit ? { unit, start: from + found.index } : null
}

/** Lines of a picture, "1080p", are no pence. */
const LINES = /(?<![\d.,])(?:240|360|480|576|720|1080|1440|2160|4320)$/

/** The currency named after a figure. */
export function currencyAfter(text: string, position: number): UnitFound | null {
  const code = at(CODE_AFTER, text, position)
  if (code?.[2] && !WORD_SIGNS.has(code[2])) {
    const million = code[1]?.toLowerCase() === 'm'
    return {
      unit: code[2],
      end: position + code[0].length,
      ...(code[1] ? { parts: million ? 1e-6 : 1e-9 } : {}),
    }
  }
  const lower = at(SMALL_CODE_AFTER, text, position)
  if (lower?.[1])
    return {
      unit: lower[1].toUpperCase() === 'RMB' ? 'CNY' : lower[1].toUpperCase(),
      end: position + lower[0].length,
    }
  const pence = at(/p(?![\p{L}\p{N}])/uy, text, position)
  if (
    pence &&
    /\d$/.test(text.charAt(position - 1)) &&
    !LINES.test(text.slice(Math.max(0, position - 5), position))
  )
    return { unit: 'GBP', parts: 100, end: position + 1 }
  const named = at(MONEY, text, position)
  if (named?.[1]) {
    const name = named[1].toLowerCase().replace(/[\s\u00a0-]+/g, ' ')
    const plural = named[0].toLowerCase().endsWith('s') && !name.endsWith('s')
    if (!(plural && UNCHANGED.has(name)) || name === 'won') {
      const small = SUBUNITS[name]
      if (small) return { unit: small.code, parts: small.parts, end: position + named[0].length }
      const unit = CURRENCY_NAMES.get(name) ?? CURRENCY_NAMES.get(name.replaceAll(' ', '-'))
      if (unit) return { unit, end: position + named[0].length }
    }
  }
  const sign = at(SIGN_AFTER, text, position)
  const unit = sign?.[1] && CURRENCY_SIGNS.get(sign[1].toLowerCase())
  if (!sign || !unit) return null
  // Between two figures the sign is the second's ("10 $30"), unless that one has its own behind it ("10 $ 30 cents").
  const rest = text.slice(position + sign[0].length, position + sign[0].length + 16)
  if (sign[0].startsWith(' ') && /^\s?\d/.test(rest) && !/^\s\d[\d.,]*\s(?:\$|cents?\b)/i.test(rest))
    return null
  return { unit, end: position + sign[0].length }
}

const NATION = /[\s\u00a0]?(?<!\p{L})(?:U\.?S\.?|UK|British|[Ii]mperial|American)(?=\s)/uy

/** The unit of measure after a figure, by its name: "miles", "US gallons", "years old". */
export function namedMeasureAfter(text: string, position: number): UnitFound | null {
  const nation = at(NATION, text, position)
  const from = position + (nation?.[0].length ?? 0)
  const named = at(NAMES, text, from)
  if (!named?.[1]) return null
  const name = named[1].toLowerCase().replace(/[\s\u00a0]+/g, ' ')
  const unit =
    UNIT_NAMES.get(name) ??
    UNIT_NAMES.get(name.replaceAll('-', ' ')) ??
    UNIT_NAMES.get(name.replaceAll(' ', '-'))
  if (!unit) return null
  const end = from + named[0].length
  return { unit: ofAge(text, end, unit) ?? unit, end: ageEnd(text, end, unit) }
}

/** The unit of measure after a figure, by name or symbol. */
export function measureAfter(text: string, position: number): UnitFound | null {
  const named = namedMeasureAfter(text, position)
  if (named) return named
  const inches = at(
    /\s?["″](?=\s?(?:long|wide|tall|high|deep|thick|x|in diameter|screen|display|plates?)(?![\p{L}]))/iuy,
    text,
    position,
  )
  if (inches) return { unit: 'in', end: position + inches[0].length, symbol: true }
  const symbol = at(SYMBOLS, text, position)
  const sign = symbol?.[2] ?? symbol?.[3] ?? ''
  const unit = UNIT_SYMBOLS.get(sign.replace(/[\u00a0-]/g, ' '))
  if (!symbol || !unit) return null
  const end = position + symbol[0].length
  const apart = symbol[1] !== ''
  if (apart && !symbol[3] && ADJACENT_ONLY.has(sign) && !standsAlone(sign, text, end)) return null
  if (!apart && sign === 's') return null // "1960s", "in their 30s"
  return { unit, end, symbol: true }
}

const OLD = /[\s-]old(?![\p{L}])|\sof\sage(?![\p{L}])/iuy
const ofAge = (text: string, end: number, unit: string) =>
  unit === 'year' && at(OLD, text, end) ? 'year-old' : null
const ageEnd = (text: string, end: number, unit: string) =>
  end + (unit === 'year' ? (at(OLD, text, end)?.[0].length ?? 0) : 0)

/** Whether a symbol that is also a word stands where only a unit can. */
function standsAlone(symbol: string, text: string, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (/^(?:A|K|J|s|V|cup|pm)$/.test(symbol)) return false
  if (symbol === 'in') return /^\s?(?:$|[).;,x×]|thick|long|wide|tall|high|deep|in diameter)/.test(after)
  if (/^[a-z]$/.test(symbol)) return !/^['’]/.test(after)
  return true
}

const NEXT_WORD = /([\s\u00a0-]{1,2})(\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+){0,3}|\d{2,4}(?=\s\p{Lu}))/uy
const LONGEST_NAME = 5

const IS_NUMBER = new Set([...Object.keys(ONES), ...Object.keys(TENS), ...Object.keys(MAGNITUDES), 'another'])
const PAST = /(?:ed|ing)$/
/** Words that tell when, and so end the naming of what is counted: "one point last year". */
const WHEN = /^(?:last|next|today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The thing that a figure counts: the head of the nouns that follow, in the singular. */
export function countedAfter(text: string, position: number, value: number, part = false): UnitFound | null {
  let next = position
  let plural: UnitFound | null = null
  let single: UnitFound | null = null
  let attribute: UnitFound | null = null
  let last = ''
  for (let i = 0; i < LONGEST_NAME; i++) {
    const found = at(NEXT_WORD, text, next)
    const word = found?.[2]
    if (!found || !word) break
    const lower = word.toLowerCase()
    const hyphen = found[1] === '-'
    if (hyphen && i === 0) return hyphenated(position, word)
    if (
      hyphen ||
      ENDS_COUNT.has(lower) ||
      IS_NUMBER.has(lower) ||
      /['’]s$|^(?:one|two|three|four|five|six|seven|eight|nine|ten)-/i.test(word) ||
      (last && WHEN.test(lower))
    )
      break
    // "19 fouls proves", but "19 police officers", "19 sports clubs"
    if (plural && !(isPlural(word) && mayModify(last))) break
    // one thing has no plural: "in one case activists said"
    if (value === 1 && !part && single && isPlural(word) && !mayModify(lower)) break
    next += found[0].length
    if (isPlural(word) && (value !== 1 || part)) plural = { unit: `count:${singular(word)}`, end: next }
    else if (value === 1) {
      if (single && (PAST.test(lower) || PAST_VERBS.has(lower)) && !/(?:ed|ing|ly)$/.test(last)) break // "one man died"
      if (!/(?:ly|est)$/.test(word)) single = { unit: `count:${singular(word)}`, end: next }
    } else if (i === 0 && ATTRIBUTES.has(lower) && /^\s\p{Ll}/u.test(text.slice(next, next + 2)))
      attribute = { unit: `count:${lower}`, end: next }
    last = word
  }
  return plural ?? (part ? null : (single ?? attribute))
}

/** Whether a plural may stand before another noun: "sales offices", "women soldiers", "Rangers fans". */
const mayModify = (word: string) => PLURAL_MODIFIERS.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)

/** "a ten-member panel", "a 20-page text" */
function hyphenated(position: number, words: string): UnitFound | null {
  const word = words.split('-')[0] ?? ''
  if (
    word.length < 3 ||
    ENDS_COUNT.has(word.toLowerCase()) ||
    /^(?:way|fold|time|thirds?|plus|odd|ish|based|style|something|half|quarters?|fifths?|tenths?|deep|strong)$/i.test(
      word,
    )
  )
    return null
  return { unit: `count:${singular(word)}`, end: position + 1 + word.length }
}
