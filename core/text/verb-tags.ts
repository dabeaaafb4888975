import { BE, DETERMINERS, DO, HAVE, MODALS, PRONOUNS } from '#core/lexicon/function-words.ts'
import { DOCUMENT_NOUNS, SAYING } from '#core/lexicon/reporting.ts'
import { FORM, type VerbForm } from '#core/lexicon/verbs.ts'
import type { Tag, Word } from './tags.ts'
import type { Token } from './tokens.ts'

export const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'pro', 'num'])

export const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion trillion'.split(
    ' ',
  ),
)

const GERUND_NOUNS = new Set(
  'spending polling meeting building hearing briefing funding training housing filing opening beginning feeling ruling warning gathering offering setting'.split(
    ' ',
  ),
)

/** What a known verb form is after the words before it; null where it is no verb there. */
export function verbTag(form: VerbForm, before: Word[], tokens: Token[], i: number): Tag | null {
  const token = tokens[i]
  const next = tokens[i + 1]
  const last = lastOf(before)
  const tag = last?.tag
  if (tag === 'to') return form.forms & FORM.base ? 'inf' : null
  if (tag === 'aux' && last) {
    if ((MODALS.has(last.lower) || DO.has(last.lower)) && form.forms & FORM.base) return 'verb'
    if (HAVE.has(last.lower) && form.forms & (FORM.participle | FORM.past)) return 'verb'
    if (BE.has(last.lower) && form.forms & (FORM.participle | FORM.ing)) return 'verb'
    if (last.lower === 'be' || last.lower === 'been')
      return form.forms & (FORM.participle | FORM.ing) ? 'verb' : null
    if (form.forms & FORM.base && !form.nouny && last.lower !== "'s") return 'verb' // "did Japan agree"
  }
  if (
    token &&
    GERUND_NOUNS.has(token.lower) &&
    last &&
    (NOMINAL.has(tag ?? 'mark') || tag === 'det' || tag === 'adj' || tag === 'poss')
  )
    return 'noun'
  if (token && form.forms & FORM.ing)
    return tag === 'det' || tag === 'adj' || tag === 'poss' || tag === 'num' ? 'noun' : 'ing'
  if (form.forms & (FORM.past | FORM.participle)) {
    if (/^(?:some|many|several|both)$/.test(last?.lower ?? '') && next && /^[“"':,]/.test(next.text))
      return 'verb' // "Some chanted “Shame!”"
    if (tag === 'det' || tag === 'poss' || tag === 'adj') return 'adj'
    if (/^(?:who|which)$/.test(last?.lower ?? '') && form.forms & FORM.past) return 'verb' // "anyone who set foot there"
    if (form.forms & FORM.base && next && !objectAhead(next))
      return !form.nouny && last && /^(?:noun|name)$/.test(last.tag) && !plural(last) ? 'verb' : null // "a valve let out"
    const means = /ing$/.test(tokens[i + 2]?.lower ?? '') // "began by saying"
    if (next?.lower === 'by' && !means && form.forms & FORM.participle) return 'part'
    if (!(form.forms & FORM.past)) return form.forms & FORM.base ? present(form, before, tokens, i) : 'part'
    if (tag === 'prep' || tag === undefined) return 'part'
    return 'verb'
  }
  return present(form, before, tokens, i)
}

function present(form: VerbForm, before: Word[], tokens: Token[], i: number): Tag | null {
  const last = lastOf(before)
  const next = tokens[i + 1]
  if (!last) return form.nouny ? null : 'verb'
  if (form.lemma === 'say')
    return /^(?:an?|the|any|no|his|her|their|its|our|final|more)$/.test(last.lower) ? null : 'verb'
  if (form.lemma === 'call' && next?.lower === 'for' && DOCUMENT_NOUNS.has(last.lower)) return 'verb' // "the plan calls for"
  if (form.lemma === 'show' && DOCUMENT_NOUNS.has(last.lower) && next && next.kind === 'mark') return 'verb'
  const third = Boolean(form.forms & FORM.s)
  if (last.tag === 'pro') return 'verb'
  if (RELATIVE.has(last.lower) && (last.lower !== 'that' || NOMINAL.has(before.at(-2)?.tag ?? 'mark')))
    return 'verb'
  if (before.at(-1)?.tag === 'adv' && NOMINAL.has(last.tag) && (third || plural(last))) return 'verb' // "Vane also lacks"
  if (last.tag === 'conj') return form.nouny && !(third && next && objectAhead(next)) ? null : 'verb'
  if (last.tag === 'num' && form.nouny) return null
  if (!NOMINAL.has(last.tag) && !(last.tag === 'mark' && /[,)”"]/.test(last.text))) return null
  if (!form.nouny)
    return third || plural(last) || last.tag === 'mark' || (next && objectAhead(next)) ? 'verb' : null
  if (third && last.tag === 'mark' && next && closesApposition(before) && objectAhead(next)) return 'verb'
  if (third && SAYING.has(form.lemma) && closesReport(before, tokens, i)) return 'verb'
  if (
    third &&
    last.tag === 'name' &&
    next?.text === '.' &&
    i === tokens.length - 2 &&
    form.lemma === 'report'
  )
    return 'verb'
  if (
    third &&
    form.lemma === 'report' &&
    before.at(-1)?.text === ',' &&
    next &&
    /^(?:\p{Lu}|the$)/u.test(next.text)
  )
    return 'verb' // "…, reports the Herald"
  if (!next || last.tag === 'mark') return null
  return (third ? !plural(last) || last.tag === 'name' : plural(last)) && objectAhead(next) ? 'verb' : null
}

/** "…, the channel reports.": a short noun group stands between the last comma and the verb that ends the sentence. */
function closesReport(before: Word[], tokens: Token[], i: number): boolean {
  if (i < tokens.length - 2 || (tokens[i + 1] && tokens[i + 1]?.text !== '.')) return false
  const comma = before.findLastIndex((w) => w.text === ',')
  const group = before.slice(comma + 1)
  const opens = group[0]?.tag === 'det' || group[0]?.tag === 'name'
  return (
    comma > 2 &&
    opens &&
    group.length < 6 &&
    !plural(group.at(-1) as Word) &&
    group.every((w) => /^(?:det|name|noun|adj|poss)$/.test(w.tag) || w.text === '&') &&
    before.slice(0, comma).some((w) => w.tag === 'verb' || w.tag === 'aux')
  )
}

/** "Vane, an engineer, calls": a comma closes what another opened, and no verb has come. */
function closesApposition(before: Word[]): boolean {
  const commas = before.filter((w) => w.text === ',').length
  return (
    before.at(-1)?.text === ',' && commas === 2 && before.every((w) => w.tag !== 'verb' && w.tag !== 'aux')
  )
}

const RELATIVE = new Set(['who', 'which', 'that'])

/** What can follow a verb but hardly a noun: an object, "that", "to", an adverb. */
export function objectAhead(next: Token): boolean {
  return (
    DETERMINERS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    next.lower === 'to' ||
    next.lower === 'that' ||
    next.kind === 'number' ||
    /^["“‘]/.test(next.text) ||
    /^\p{Lu}/u.test(next.text) ||
    /(?:ly|ing)$/.test(next.lower) ||
    NUMBER_WORDS.has(next.lower)
  )
}

/** The word before, over adverbs, "not" and "at first". */
export function lastOf(before: Word[]): Word | undefined {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 5; i--) {
    const word = before[i]
    if (
      word?.tag !== 'adv' &&
      !(word?.tag === 'mark' && /^[“”"‘]$/.test(word.text)) &&
      !(word?.lower === 'at' && before[i + 1]?.tag === 'adv')
    )
      return word
  }
  return undefined
}

const PLURALS = new Set('people police many women men children media both others those these'.split(' '))

export const plural = (word: Word): boolean =>
  word.lower === 'they' ||
  word.lower === 'we' ||
  PLURALS.has(word.lower) ||
  (/s$/.test(word.lower) && !/(?:ss|us|is)$/.test(word.lower))
