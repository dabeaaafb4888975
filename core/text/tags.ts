import { HER_NAMES, HIS_NAMES } from '#core/lexicon/first-names.ts'
import {
  ADJECTIVES,
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '#core/lexicon/function-words.ts'
import { DOCUMENT_NOUNS, PERSON_NOUNS, REPORTING_VERB } from '#core/lexicon/reporting.ts'
import { FORM, VERB_FORMS, type VerbForm } from '#core/lexicon/verbs.ts'
import type { Token } from './tokens.ts'
import { lastOf, NOMINAL, NUMBER_WORDS, objectAhead, verbTag } from './verb-tags.ts'

/**
 * What a word is in its sentence. `verb` is finite or part of a finite group; `inf` follows "to"; `part` is a past
 * participle without an auxiliary; `aux` stands before another verb or is itself the verb.
 */
export type Tag =
  | 'det'
  | 'pro'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'aux'
  | 'verb'
  | 'inf'
  | 'ing'
  | 'part'
  | 'to'
  | 'adv'
  | 'adj'
  | 'num'
  | 'name'
  | 'noun'
  | 'poss'
  | 'mark'

export type Word = Token & { tag: Tag; lemma: string }

/**
 * Gives each token of one sentence its part of speech from word lists, endings and its neighbours, left to right.
 * A shallow reading: good enough to tell where clauses and noun groups begin and end.
 */
export function tagWords(tokens: Token[]): Word[] {
  const words: Word[] = []
  tokens.forEach((token, i) => {
    const form = VERB_FORMS.get(token.lower)
    const tag = tagOf(token, form, words, tokens, i)
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      kind: token.kind,
      tag,
      lemma:
        tag === 'verb' || tag === 'inf' || tag === 'ing' || tag === 'part' || tag === 'aux'
          ? (form?.lemma ?? token.lower)
          : token.lower,
    })
  })
  return withVerb(words)
}

/** What begins, ends or changes at a time: "Ticket sales start on Monday", "Production begins in May". */
const CHANGES =
  /^(?:start|restart|begin|resume|end|open|reopen|close|return|rise|fall|land|change|move|increase|drop)s?$/
const WHEN = /^(?:on|in|at|from|by|next|this|again|today|tomorrow|early|late)$/

/**
 * A sentence without a verb has one after all, where a word that may be a noun can be its verb; and so has what stands
 * before the first comma: "The fire spread to the roof, the owner said".
 */
function withVerb(words: Word[]): Word[] {
  const comma = words.findIndex(({ text }) => text === ',')
  const isVerb = ({ tag }: Word) => tag === 'verb' || tag === 'aux'
  if (words.at(-1)?.text !== '.') return words
  if (words.some(isVerb)) {
    const opening = words.slice(0, Math.max(0, comma))
    // "The rate cut in May, he said, was wrong": the verb is still to come.
    const late = words.some((w, i) => i > comma && isVerb(w) && words[i - 1]?.text === ',')
    if (late || opening.some((w) => isVerb(w) || w.tag === 'sub')) return words
    const past = opening.findIndex((_, i) => i > 0 && i < comma - 1 && isPastLikeBase(words, i))
    return past > 0 ? asVerb(words, past) : words
  }
  const bare = words.findIndex((_, i) => i > 0 && isPastLikeBase(words, i))
  if (bare > 0) return asVerb(words, bare)
  const at = words.findIndex((word, i) => {
    const [subject, next] = [words[i - 1], words[i + 1]]
    const named = subject?.tag === 'name' && words[i - 2]?.tag === 'name' // one word may be a noun: "Budget cuts in schools"
    const ofName = named && word.tag === 'noun' && (VERB_FORMS.get(word.lower)?.forms ?? 0) & FORM.s
    if (ofName && next && ACTS_ON.test(next.lower)) return true // "Ann Vane drops in on Friday"
    const isSubject = subject?.tag === 'noun' || (subject?.tag === 'name' && i === 1)
    if (word.tag !== 'noun' || !isSubject || !CHANGES.test(word.lower)) return false
    return /s$/.test(word.lower) !== /s$/.test(subject.lower) && next !== undefined && WHEN.test(next.lower)
  })
  return at < 0 ? words : asVerb(words, at)
}

const ACTS_ON = /^(?:in|on|at|out|up|off|by|over|the|a|an|his|her|its|their)$/

/** "The fire spread to the roof": a form that is base and past at once, behind the noun that may be its subject. */
function isPastLikeBase(words: Word[], at: number): boolean {
  const [subject, word, next] = [words[at - 1], words[at], words[at + 1]]
  const forms = VERB_FORMS.get(word?.lower ?? '')?.forms ?? 0
  return (
    word?.tag === 'noun' &&
    (forms & FORM.base) !== 0 &&
    (forms & FORM.past) !== 0 &&
    (subject?.tag === 'noun' || subject?.tag === 'name') &&
    words[0]?.tag !== 'prep' &&
    next !== undefined &&
    (next.tag === 'det' || (next.tag === 'prep' && next.lower !== 'of' && next.lower !== 'for'))
  )
}

function asVerb(words: Word[], at: number): Word[] {
  const word = words[at]
  if (word)
    words[at] = {
      ...word,
      tag: 'verb',
      lemma: VERB_FORMS.get(word.lower)?.lemma ?? word.lower.replace(/s$/, ''),
    }
  return words
}

function tagOf(token: Token, form: VerbForm | undefined, before: Word[], tokens: Token[], i: number): Tag {
  const { lower, text, kind } = token
  const previous = before[i - 1]
  const next = tokens[i + 1]
  if (kind === 'mark') return text === '%' ? 'noun' : 'mark'
  if (kind === 'number') return 'num'
  if (lower === "'s") return possessive(before, next) ? 'poss' : 'aux'
  if (lower === 'to' && previous?.lower === 'according') return 'prep'
  if (lower === 'to') return next && isBase(next.lower) && !DETERMINERS.has(next.lower) ? 'to' : 'prep'
  if (lower === 'that') return that(previous, next, tokens[i + 2])
  if (lower === 'her' || lower === 'his')
    return lower === 'his' ||
      (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && next.lower !== 'that')
      ? 'det'
      : 'pro'
  if (/^(?:all|both|each)$/.test(lower) && previous?.tag === 'pro') return 'adv' // "it all began"
  if (lower === 'no' || DETERMINERS.has(lower))
    return lower === 'which' || lower === 'what' || lower === 'whose' ? 'sub' : 'det'
  if (lower === 'who' || lower === 'whom') return 'sub'
  if (lower === 'may' && /^M/.test(text) && i > 0) return 'name'
  if (
    lower === 'will' &&
    /^W/.test(text) &&
    i > 0 &&
    (/^\p{Lu}/u.test(next?.text ?? '') || REPORTING_VERB.test(next?.lower ?? ''))
  )
    return 'name' // "said Will Vane"
  if (lower === "'d" || BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower))
    return lower === 'being' || lower === 'having' ? 'ing' : 'aux'
  if (PRONOUNS.has(lower)) return 'pro'
  if (lower === 'there' && next && (BE.has(next.lower) || HAVE.has(next.lower) || MODALS.has(next.lower)))
    return 'pro'
  if (CONJUNCTIONS.has(lower)) return 'conj'
  const capital = /^\p{Lu}/u.test(text)
  const opening = i === 0 || (previous?.tag === 'mark' && !/[.,)’'-]/.test(previous.text))
  if (capital && !opening) return 'name'
  if (
    lower === 'once' &&
    form === undefined &&
    next &&
    VERB_FORMS.has(next.lower) &&
    NOMINAL.has(previous?.tag ?? 'mark')
  )
    return 'adv'
  if (lower === 'as' && next && /^(?:many|much|few|little|long|soon|early|late|well|far)$/.test(next.lower))
    return 'adv'
  if (SUBORDINATORS.has(lower) && !(PREPOSITIONS.has(lower) && !clauseAhead(tokens, i))) return 'sub'
  if (PREPOSITIONS.has(lower)) return 'prep'
  if (ADVERBS.has(lower)) return 'adv'
  if (lower === 'close' && next?.lower === 'to' && NOMINAL.has(previous?.tag ?? 'mark')) return 'adj'
  if (form && !(capital && form.forms & (FORM.base | FORM.s))) {
    const verb = verbTag(form, before, tokens, i)
    if (verb) return verb
  }
  const helper = lastOf(before)
  if (
    /(?:ed|ing)$/.test(lower) &&
    lower.length > 4 &&
    helper?.tag === 'aux' &&
    !capital &&
    !MODALS.has(helper.lower)
  )
    return 'verb'
  const surname = capital && next !== undefined && REPORTING_VERB.test(next.lower) // "Jolly said"
  if (/ly$/.test(lower) && lower.length > 4 && !NOT_ADVERBS.has(lower) && !surname) return 'adv'
  if (ADJECTIVES.has(lower)) return 'adj'
  if (NUMBER_WORDS.has(lower)) return 'num'
  if (capital) return opening && isPluralNoun(token, next) ? 'noun' : 'name'
  if (
    /[^e]ed$/.test(lower) &&
    NOMINAL.has(helper?.tag ?? 'mark') &&
    next &&
    (PREPOSITIONS.has(next.lower) || objectAhead(next) || /^(?:he|she|they|who)$/.test(helper?.lower ?? ''))
  )
    return 'verb'
  if (/[^e]ed$/.test(lower) && previous?.tag === 'name' && next && /^[.,:]$/.test(next.text)) return 'verb' // "Vane crowed."
  if (/[^e]ed$/.test(lower) && /^(?:who|which|that)$/.test(helper?.lower ?? '') && helper?.tag === 'sub')
    return 'verb'
  if (lower.endsWith('ing') && lower.length > 5 && form) return 'ing'
  if (PERSON_NOUNS.has(lower)) return 'noun'
  return /(?:ous|ful|ive|able|ible|ical|ish|less|ary|ed)$/.test(lower) && next?.kind === 'word'
    ? 'adj'
    : 'noun'
}

/** "Officials said": a capital that only the sentence's start gives. */
function isPluralNoun({ lower }: Token, next: Token | undefined): boolean {
  if (PERSON_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower)) return true
  return (
    /[^s]s$/.test(lower) &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !HIS_NAMES.has(lower) &&
    !HER_NAMES.has(lower) &&
    lower !== 'reuters'
  )
}

function isBase(word: string): boolean {
  return (
    word === 'be' ||
    word === 'have' ||
    word === 'do' ||
    Boolean((VERB_FORMS.get(word)?.forms ?? 0) & FORM.base) ||
    /ly$/.test(word)
  )
}

function that(previous: Word | undefined, next: Token | undefined, third: Token | undefined): Tag {
  if (!next || (next.kind === 'mark' && !/^[“"‘',(]$/.test(next.text))) return 'pro'
  if (BE.has(next.lower) && (!previous || previous.tag === 'mark' || previous.tag === 'verb')) return 'pro'
  // "has not shut that door.": a noun and no clause
  if (previous?.tag === 'verb' && next.kind === 'word' && third?.kind === 'mark' && !PRONOUNS.has(next.lower))
    return 'det'
  if (previous?.tag === 'prep' || /^(?:way|kind|sort|time|day|year|week)$/.test(next.lower)) return 'det'
  return 'sub'
}

function possessive(before: Word[], next: Token | undefined): boolean {
  const owner = before.at(-1)
  if (owner?.tag === 'pro' || owner?.tag === 'sub' || owner?.lower === 'there' || owner?.lower === 'here')
    return false
  if (!next || next.kind === 'mark') return true
  return !(DETERMINERS.has(next.lower) || next.lower === 'not')
}

/** Whether a finite verb follows soon, so that "after", "as" or "since" opens a clause and not a phrase. */
function clauseAhead(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + 12; k++) {
    const token = tokens[k]
    if (!token || /^[,;:.—–]$/.test(token.text)) return false
    if (
      token.lower !== "'s" &&
      token.text !== 'May' &&
      (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower) || DO.has(token.lower))
    )
      return true
    const form = VERB_FORMS.get(token.lower)
    if (k > i + 1 && form && form.forms & (FORM.past | FORM.s) && !form.nouny && !/^\p{Lu}/u.test(token.text))
      return true
  }
  return false
}
