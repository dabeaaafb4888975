import type { Span } from '#core/fact.ts'
import {
  FUTURE_BEFORE_TO,
  FUTURE_CUES,
  IRREGULAR_PASTS,
  isCalendarWord,
  PLANNING,
  SCHEDULED,
  SCHEDULED_PLURAL,
} from '#core/lexicon/calendar.ts'
import type { Tense } from './reading.ts'

const WINDOW = 200
const WORD = /['’]ll\b|\p{L}{1,40}(?:n['’]t)?/gu
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|any|no|our|my)$/
/** Words in -ed that are no past forms. */
const NOT_PAST = new Set(
  'united hundred need indeed speed embed seed deed shed bed red feed limited'.split(' '),
)

const wordsOf = (text: string): string[] => text.match(WORD) ?? []
const lower = (word: string | undefined) => (word ?? '').toLowerCase().replace('’', "'")
const PRESENT_BE = /^(?:is|are|'s|being|be)$/
const PERHAPS = /^(?:could|would|might|may|must|should)$/
/** What could not be done was tried: "neither could be reached on Friday". */
const NEGATIVE = /^(?:neither|nor|no|nobody|none|nothing)$/i
/** A name ("Mohamed") is no verb; only a sentence's first word has a capital for another reason. */
const NAME = /^\p{Lu}\p{Ll}/u

function tenseOf(words: string[], i: number): Tense['tense'] {
  const word = lower(words[i])
  const before = lower(words[i - 1])
  if (DETERMINER.test(before) || NAME.test(words[i] ?? '')) return 'none'
  const after = lower(words[i + 1])
  if (after === 'to' && FUTURE_BEFORE_TO.has(word)) return 'future'
  // "wondering how he could have fled"
  if (after === 'have' && PERHAPS.test(word)) return 'past'
  if (word === 'could' && (after === 'not' || words.slice(0, i).some((w) => NEGATIVE.test(w)))) return 'past'
  if (FUTURE_CUES.has(word)) return 'future'
  // "planned a protest on Saturday" looks ahead from what is past
  if (PLANNING.has(word) && after !== 'by') return 'future'
  // "when the case is heard"
  if (PRESENT_BE.test(before)) return 'none'
  if (IRREGULAR_PASTS.has(word)) return 'past'
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : 'none'
}

/** What may stand between a decision and what was decided: the day of the decision. */
const BETWEEN =
  /^(?:on|in|at|late|early|last|this|yesterday|today|morning|afternoon|evening|night|the|week|month|year|spring|summer|autumn|fall|winter)$/
/** Verbs that decide, beside those that look ahead with "to" right behind them. */
const DECIDES = /^(?:voted|chose|opted|resolved|refused)$/

/** "agreed on Monday to reopen the line in May": the day of the decision is told, so what follows "to" is that of the deed. */
function isDecided(words: string[], to: number): boolean {
  if (lower(words[to]) !== 'to') return false
  let i = to - 1
  let dated = false
  for (; i >= 0 && i > to - 6; i--) {
    const word = lower(words[i])
    if (!BETWEEN.test(word) && !isCalendarWord(word)) break
    dated ||= isCalendarWord(word) || !/^(?:on|in|at|the|late|early|last|this)$/.test(word)
  }
  const verb = lower(words[i])
  return dated && (FUTURE_BEFORE_TO.has(verb) || DECIDES.test(verb))
}

/** "The museum opens on Friday": the present tense of what has its day, near the expression and in its clause. */
function isScheduled(lead: string): boolean {
  const words = wordsOf(lead.slice(lead.search(/[^,;:()“”"–—]*$/u)))
  return words.some((word, i) => {
    if (i < words.length - NEAR || i === 0 || NAME.test(word)) return false
    const before = words[i - 1] ?? ''
    if (DETERMINER.test(lower(before)) || HABIT.test(before)) return false
    return SCHEDULED.has(word) || (SCHEDULED_PLURAL.has(word) && /[^s'’]s$|people|police|men$/.test(before))
  })
}
const NEAR = 7
const HABIT = /^(?:often|usually|always|normally|typically|to|and|or|of|for|in|on|by)$/

/** A lone weekday in a fragment this short looks ahead, as in a diary: "Talks, Friday". */
const FRAGMENT = 40
const UNTIL =
  /\b(?:until|till)\s(?:(?:[\d:.]{1,5}\s?[ap]\.?m\.?|\d\d:\d\d|noon|midnight)\s(?:\p{Lu}{2,4}\s)?(?:on\s)?)?$/iu
const NOT_BEFORE = /\b(?:did|was|were|had|could)(?: not|n['’]t) (?:\p{L}+ )?(?:again )?\p{L}+[^.;,]{0,80}$/u
const SINCE = /\bsince\s(?:(?:early|late|mid|last|about)[\s-])?$/i
const POSSESSIVE = /^['’]s\s/
const WILL = /\b(?:will|would|is to|are to|is expected|due)\b/

/**
 * The tense of the clause in which an expression stands: the verb nearest before it decides, else the first one
 * after it; `none` where its sentence has no verb that tells. What ends "until Friday" is ahead; "Friday's ruling" is
 * behind, unless its own verb says otherwise.
 */
export function tenseAt(text: string, sentence: Span, span: Span): Tense {
  const lead = text.slice(Math.max(sentence.start, span.start - WINDOW), span.start)
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + WINDOW))
  // "did not sail again until Friday": it has sailed since
  if (UNTIL.test(lead) && NOT_BEFORE.test(lead)) return { tense: 'past', close: true }
  // "Until Friday, they had not …" is behind; "has until Friday" ahead
  if (UNTIL.test(lead) && !/^\s{0,2}until\s/i.test(lead)) return { tense: 'future', close: true }
  if (SINCE.test(lead)) return { tense: 'past', close: true }
  if (POSSESSIVE.test(rest)) return { tense: WILL.test(rest.slice(0, 60)) ? 'future' : 'past', close: false }
  const before = wordsOf(lead)
  for (let i = before.length - 1; i >= 0; i--) {
    if (isDecided(before, i)) return { tense: 'future', close: false }
    const tense = tenseOf(before, i)
    // "a march planned for Saturday was called off"
    const undone = tense === 'future' && PLANNING.has(lower(before[i])) && /^\s(?:was|were)\s/.test(rest)
    if (tense !== 'none') return { tense: undone ? 'past' : tense, close: i >= before.length - 2 }
  }
  if (isScheduled(lead)) return { tense: 'future', close: true }
  const after = wordsOf(rest)
  for (let i = 0; i < after.length; i++) {
    const tense = tenseOf(after, i)
    if (tense !== 'none') return { tense, close: false }
  }
  return { tense: 'none', close: false, fragment: sentence.end - sentence.start <= FRAGMENT }
}
