import type { Span } from '#core/fact.ts'
import { type Clause, finiteIn, groupStart, isMark, isNominal, isVerb, nounGroupEnd } from './clause.ts'

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|afterwards?|later|earlier|recently|once|again|also|then|repeatedly|publicly|privately|simply|flatly|out|back|up)$/
const TIME_HEAD = /^(?:last|this|next|earlier|late|early|the|that)$/
const TIME_NOUN =
  /^(?:week|month|year|morning|evening|afternoon|night|day|weekend|summer|spring|fall|autumn|winter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const SETTING =
  /^(?:in|on|at|to|during|after|before|from|through|via|with|by|for|throughout|since|within|amid|following)$/
const ADDRESSED = new Set(['tell', 'assure', 'remind', 'inform', 'notify', 'warn', 'ask', 'promise'])

/**
 * What follows a reporting verb: where its content begins (a word; -1 where no clause does, and then `bare` is where
 * other words do), to whom it was said, and whether "that", a colon or a mark opens it (`tight`: none does, but a short
 * subject and its verb do).
 */
export type Right = {
  at: number
  bare: number
  marked: boolean
  tight: boolean
  recipient: { from: number; to: number } | null
}

/** Looks behind the verb for a reported clause, over recipient, time and place; `at` is -1 where there is none. */
export function contentAfter(clause: Clause, head: number, relative: boolean): Right {
  const { words, quote } = clause
  let recipient: Right['recipient'] = null
  let i = words[head]?.lemma === 'put' ? head + 2 : head + 1 // "put it"
  if (words[i]?.lower === 'it') i++ // "explained it this way:"
  if (/^(?:this|that|the)$/.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'way') i += 2
  else if (i > head + 1 && words[head]?.lemma !== 'put') i = head + 1
  if (ADDRESSED.has(words[head]?.lemma ?? '')) {
    const to = recipientEnd(clause, i)
    if (to > i) recipient = { from: i, to }
    i = to
  }
  for (let steps = 0; i < words.length && steps < 12; steps++) {
    const word = words[i]
    const next = words[i + 1]
    if (!word) break
    if (quote[i] !== -1 && quote[i] !== quote[head]) {
      if (/^(?:prep|det|adj|poss)$/.test(words[i - 1]?.tag ?? '')) break // a quoted object: "pointed to “…”"
      return { at: i, bare: -1, marked: true, tight: true, recipient }
    }
    if (recipient && i === recipient.to && word.lower === 'who') {
      const at = afterRelative(clause, i)
      if (at > 0) return { at, bare: -1, marked: true, tight: true, recipient }
      break
    }
    if (word.tag === 'sub' && /^(?:that|whether|if|how|why|what|which|where)$/.test(word.lower)) {
      if (word.lower === 'which' || word.lower === 'where') break
      return { at: word.lower === 'that' ? i + 1 : i, bare: -1, marked: true, tight: true, recipient }
    }
    if (/^(?:this|that|these)$/.test(word.lower) && isMark(next, ':')) {
      i++
      continue
    }
    if (isMark(word, ':') && next) return { at: i + 1, bare: -1, marked: true, tight: true, recipient }
    if (TIME_HEAD.test(word.lower) && next && TIME_NOUN.test(next.lower)) i += 2
    else if (TIME.test(word.lower) || word.tag === 'adv') i++
    else if (
      word.tag === 'num' &&
      next &&
      /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(next.lower) &&
      words[i + 2]?.lower === 'ago'
    )
      i += 3
    else if (word.tag === 'prep') {
      const that = SETTING.test(word.lower) || word.lower === 'shortly' ? thatAhead(clause, i) : -1
      if (that > 0) return { at: that + 1, bare: -1, marked: true, tight: true, recipient }
      const end = phraseEnd(clause, i)
      if (end <= i) break
      i = end
    } else if (isMark(word, ',')) {
      if (next && quote[i + 1] !== -1 && quote[i + 1] !== quote[head])
        return { at: i + 1, bare: -1, marked: true, tight: true, recipient }
      const end = aside(clause, i)
      if (end < 0) break
      i = end
    } else if (isMark(word, '“"')) i++
    else if (word.tag === 'mark' || word.tag === 'sub' || word.tag === 'conj') break
    else return { ...clauseFollows(clause, i, relative), bare: i, marked: false, recipient }
  }
  return { at: -1, bare: -1, marked: false, tight: false, recipient }
}

/** "told the mayors who had gathered there that …": where content begins behind the relative clause; -1 where it has no mark. */
function afterRelative({ words, quote }: Clause, from: number): number {
  for (let i = from + 2; i < words.length && i < from + 16; i++) {
    if (words[i]?.lower === 'that' && words[i]?.tag === 'sub') return i + 1
    if (isMark(words[i], ',:')) return quote[i + 1] === quote[from] ? -1 : i + 1
  }
  return -1
}

/** The noun group told: "reporters", "his weekly press conference", "The Northern Dispatch". */
function recipientEnd(clause: Clause, from: number): number {
  const { words } = clause
  const first = words[from]
  if (!first) return from
  if (first.tag === 'pro') return from + 1
  let i = from
  while (i < words.length) {
    const word = words[i]
    if (!word) break
    const article = i > from && (word.tag === 'det' || word.tag === 'pro')
    const nominal =
      (isNominal(word) && !article) ||
      word.tag === 'adj' ||
      word.tag === 'poss' ||
      (word.tag === 'det' && !article)
    if (
      !nominal &&
      !(word.lower === 'and' && isNominal(words[i + 1])) &&
      !(isMark(word, ".’'&-") && isNominal(words[i + 1]))
    )
      break
    if (
      TIME.test(word.lower) ||
      (i > from && TIME_HEAD.test(word.lower) && TIME_NOUN.test(words[i + 1]?.lower ?? ''))
    )
      break
    i++
  }
  return i
}

/** "in a statement shortly before resigning in September that": the "that" behind a phrase without a verb of its own. */
function thatAhead({ words }: Clause, from: number): number {
  for (let i = from + 1; i < words.length && i < from + 18; i++) {
    const word = words[i]
    if (isMark(word, ',') && words[i + 1]?.tag === 'name') {
      const close = words.findIndex((w, k) => k > i && k < i + 5 && isMark(w, ',')) // "in Orton, Ohio, that"
      if (words[close + 1]?.lower === 'that') return close > 0 ? close + 1 : -1
    }
    if (!word || (word.tag === 'mark' && !/^[.’‘'-]$/.test(word.text))) return -1
    if (word.text === '-' && words[i + 1]?.text === '-') return -1
    if (word.lower === 'that' && word.tag === 'sub') return i
    if (isVerb(word)) return -1
  }
  return -1
}

/** End of a prepositional phrase: its first noun group, so that what follows can be a clause. */
function phraseEnd({ words }: Clause, from: number): number {
  let i = from + 1
  while (words[i]?.tag === 'prep') i++
  const start = i
  while (i < words.length) {
    const word = words[i]
    if (!word) break
    if (i > start && (word.tag === 'det' || word.tag === 'pro') && isNominal(words[i - 1])) break
    if (
      isNominal(word) ||
      word.tag === 'det' ||
      word.tag === 'adj' ||
      word.tag === 'poss' ||
      word.tag === 'ing'
    )
      i++
    else if (isMark(word, ".’'-") && isNominal(words[i + 1])) i++
    else if (
      word.tag === 'prep' &&
      i > start &&
      (isNominal(words[i + 1]) || words[i + 1]?.tag === 'det' || words[i + 1]?.tag === 'adj')
    )
      i++
    else break
  }
  return i
}

/** ", in an interview with …," between the verb and its content: the word behind the second comma; -1 where it is none. */
function aside({ words, quote }: Clause, comma: number): number {
  const first = words[comma + 1]
  if (!first || !(/^(?:prep|ing|adv)$/.test(first.tag) || first.lower === 'however' || first.lower === 'as'))
    return -1
  for (let i = comma + 1; i < words.length && i < comma + 25; i++) {
    if (isMark(words[i], ',') && quote[i] === -1) return i + 1
    if (isMark(words[i], ':') && quote[i] === -1) return i
    if (isVerb(words[i]) && first.lower !== 'as') return -1
  }
  return -1
}

/** Whether the words from `from` on are a clause: a subject and a finite verb before the next hard stop. */
function clauseFollows(clause: Clause, from: number, relative: boolean): { at: number; tight: boolean } {
  const { words } = clause
  if (relative && isVerb(words[from])) return { at: from, tight: true }
  const verb = finiteIn(clause, from, hardStop(clause, from))
  if (verb <= from) return { at: -1, tight: false }
  const subject = words.slice(from, verb)
  const plain = subject.every((w) => w.tag !== 'to' && w.tag !== 'inf' && w.tag !== 'ing' && w.tag !== 'sub')
  return { at: from, tight: plain && nounGroupEnd(clause, from) >= groupStart(clause, verb) }
}

/** The next hard stop: a semicolon, colon, or a comma that neither opens nor closes what stands between subject and verb. */
function hardStop(clause: Clause, from: number): number {
  const { words, quote } = clause
  let inserted = false
  for (let i = from; i < words.length; i++) {
    if (quote[i] !== -1) continue
    if (isMark(words[i], ';:')) return i
    if (!isMark(words[i], ',') || finiteIn(clause, from, i) >= 0) continue
    const opens =
      words[i + 1] && /^(?:sub|det|name|noun|num|adj|conj|adv|part)$/.test(words[i + 1]?.tag ?? '')
    if (!inserted && (nounGroupEnd(clause, from) < i || !opens)) return i
    inserted = !inserted
  }
  return words.length
}

/** Offsets from word `from` to before word `to`, without the marks that part it from its surroundings. */
export function spanOf({ text, words, quote }: Clause, from: number, to: number): Span | null {
  let first = from
  let last = to - 1
  while (first <= last && isMark(words[first], ',;:—–-.')) first++
  while (
    last >= first &&
    words[last]?.tag === 'mark' &&
    (quote[last] === -1
      ? !/[)%\]”"'’]/.test(words[last]?.text ?? '')
      : /^[,;:—–-]$/.test(words[last]?.text ?? ''))
  )
    last--
  const start = words[first]?.start
  const end = words[last]?.end
  if (start === undefined || end === undefined || last < first) return null
  return text.charAt(end) === '%' ? { start, end: end + 1 } : { start, end }
}

/** `partial`: even one that is no full sentence ends it. Where content that opens with a quotation ends with it: `chanted “Build it!” as he left`, not `said “it” was over`. */
export function quotationEnd(
  { words, quote, quotations, text }: Clause,
  at: number,
  partial: boolean,
): number | null {
  const inside = quote[at] ?? -1
  const quotation = quotations[inside]
  if (!quotation) return null
  let end = at
  while (end < words.length && quote[end] === inside) end++
  const next = words[end]
  if (!next || isVerb(next) || words[at - 1]?.lower === 'that') return null
  if ((quote[end] ?? -1) !== -1 || (quote[end + 1] ?? -1) !== -1) return null // a list of quotations
  const closed = /[.!?,…]['’]?$/.test(text.slice(quotation.inner.start, quotation.inner.end))
  if (closed && /^(?:prep|sub|ing|mark|part|adv)$/.test(next.tag)) return end
  if (!closed && isMark(next, '—–(')) return end
  const alone = finiteIn({ text, words, quote, quotations }, end, words.length) < 0 && next.lower !== 'of'
  if (closed && next.tag === 'det' && (alone || partial)) return end // "read “Vote,” a word …"
  return partial && (alone || next.tag === 'sub') && /^(?:prep|sub|ing)$/.test(next.tag) ? end : null
}
