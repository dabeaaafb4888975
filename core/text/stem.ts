/**
 * Stems of English words: Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980) after
 * irregular forms are made regular and British spellings American, so that "struck" meets "strikes" and
 * "defence" meets "defense".
 */
import { IRREGULAR } from '#core/lexicon/irregular.ts'

const SPELLINGS: Array<[RegExp, string]> = [
  [/^(def|lic|off|pret)ence/, '$1ense'],
  [/(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|splend|tum|val|vig)our/, '$1or'],
  [/([a-z]{3,})is(e[sd]?|ing|ation)$/, '$1iz$2'],
  [/^(cent|theat|met|lit|fib|calib|spect)re(s?)$/, '$1er$2'],
  [/^(program)me(s?)$/, '$1$2'],
  [/^(cance|trave|labe|mode|fue|signa|leve)ll(ed|ing|er)/, '$1l$2'],
]
/** Words in -ise that are no British spelling of -ize. */
const TRUE_ISE =
  /(?:^|.)(?:rais|ris|pris|wis|vis|mis|cis|pois|nois|prais|cruis|bruis|guis|tis|advis|promis)(?:e[sd]?|ing|ation)$/

const STEP2: Array<[string, string]> = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]
const STEP3: Array<[string, string]> = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const STEP4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/

const isVowelAt = (word: string, at: number): boolean =>
  'aeiou'.includes(word[at] ?? '-') || (word[at] === 'y' && at > 0 && !isVowelAt(word, at - 1))

/** Porter's m: how many vowel-consonant sequences the word has. */
function measure(word: string): number {
  let count = 0
  for (let at = 1; at < word.length; at++) if (isVowelAt(word, at - 1) && !isVowelAt(word, at)) count += 1
  return count
}

const hasVowel = (word: string) => /[aeiouy]/.test(word)
const endsDouble = (word: string) => /([^aeiou])\1$/.test(word)
const endsShort = (word: string) => {
  const last = word.length - 1
  return (
    last >= 2 &&
    !isVowelAt(word, last) &&
    isVowelAt(word, last - 1) &&
    !isVowelAt(word, last - 2) &&
    !/[wxy]$/.test(word)
  )
}

function inflections(input: string): string {
  let word = input
  if (word.endsWith('sses') || word.endsWith('ies')) word = word.slice(0, -2)
  else if (/[^su]s$/.test(word)) word = word.slice(0, -1)
  if (word.endsWith('eed')) {
    if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1)
  } else {
    const cut = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null
    if (cut !== null && hasVowel(cut)) {
      if (/(?:at|bl|iz)$/.test(cut)) word = `${cut}e`
      else if (endsDouble(cut) && !/[lsz]$/.test(cut)) word = cut.slice(0, -1)
      else if (measure(cut) === 1 && endsShort(cut)) word = `${cut}e`
      else word = cut
    }
  }
  if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`
  return word
}

function replaceSuffix(word: string, table: Array<[string, string]>): string {
  for (const [suffix, put] of table) {
    if (!word.endsWith(suffix)) continue
    const base = word.slice(0, -suffix.length)
    return measure(base) > 0 ? base + put : word
  }
  return word
}

function porter(input: string): string {
  let word = replaceSuffix(replaceSuffix(inflections(input), STEP2), STEP3)
  const suffix = STEP4.exec(word)
  if (suffix && measure(word.slice(0, suffix.index)) > 1) word = word.slice(0, suffix.index)
  if (word.endsWith('e')) {
    const base = word.slice(0, -1)
    if (measure(base) > 1 || (measure(base) === 1 && !endsShort(base))) word = base
  }
  return measure(word) > 1 && word.endsWith('ll') ? word.slice(0, -1) : word
}

const known = new Map<string, string>()
const KNOWN_LIMIT = 50_000
/** Longer ones are no words, and looking for endings in them would take time by the square of their length. */
const LONGEST_WORD = 40

/** The stem of a lower-case word; words with digits, of two letters or of more than 40 stay as they are. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word
  const cached = known.get(word)
  if (cached !== undefined) return cached
  let base = IRREGULAR.get(word) ?? word
  if (base.length > 2 && /^[a-z]+$/.test(base)) {
    for (const [pattern, put] of SPELLINGS) {
      if (put.startsWith('$1iz') && TRUE_ISE.test(base)) continue
      base = base.replace(pattern, put)
    }
    base = porter(base)
  }
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(word, base)
  return base
}
