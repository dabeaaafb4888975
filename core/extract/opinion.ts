import type { SkipRule, Span } from '#core/fact.ts'
import { BE } from '#core/lexicon/function-words.ts'
import {
  BELIEVING,
  BOUND_DUTY,
  CALL,
  EVALUATIVE,
  EXHORTATION,
  EXPECTED,
  IN_MY_VIEW,
  MANNERS,
  RHETORIC,
  UNBEARABLE,
  VERDICTS,
  VIEWS,
  WHERE_MORE,
} from '#core/lexicon/opinion.ts'
import type { Word } from '#core/text/tags.ts'
import { wordsIn } from './claims.ts'
import { type Clause, finiteIn, isMark, isVerb } from './reports/clause.ts'

const LONGEST = 40
/** "One" counts nothing by itself, and a year in a judgement dates nothing: "this must not happen in 2024". */
const NO_FIGURE = /^(?:one|(?:19|20)\d\d)$/

/**
 * Why what the outlet says in its own voice can be held against nothing: it judges, exhorts, or only embellishes. Null
 * for all that might be checked: whatever has a figure or a date, or says more than the judgement. A claim lost is worse
 * than an opinion kept. What others say is never asked: that they said it can be checked.
 */
export function whyOpinion(clause: Clause, claim: Span): SkipRule | null {
  const { from, to } = wordsIn(clause, claim)
  const words = clause.words.slice(from, to)
  const said = words
    .map((w) => w.lower)
    .join(' ')
    .replace(/^(?:\w+ ){1,4}says : /, '')
  if (words.length > LONGEST) return null
  if (WHERE_MORE.test(said)) return 'addresses the reader'
  if (words.some((w, i) => (w.tag === 'num' && !NO_FIGURE.test(w.lower)) || clause.quote[from + i] !== -1))
    return null
  if (EXHORTATION.test(said)) return 'addresses the reader'
  if (RHETORIC.some((pattern) => pattern.test(said))) return 'rhetoric'
  if (IN_MY_VIEW.test(said) || VIEWS.some((pattern) => pattern.test(said))) return 'opinion'
  if (CALL.test(said) && !words.some((w) => w.tag === 'sub')) return 'opinion'
  const verb = finiteIn(clause, from, to)
  if (verb <= from) return null
  if (isBelief(clause, from, verb) || isDuty(clause, from, verb, said) || isVerdict(clause, verb, to))
    return 'opinion'
  if (isLeadIn(clause, verb, to)) return 'rhetoric'
  const named = words.some((w, i) => i > 0 && w.tag === 'name')
  return isMark(clause.words[to], '!') && !named ? 'rhetoric' : null
}

/** "I doubt that …", "we must not forget": the writer's own view or call. */
function isBelief({ words }: Clause, from: number, verb: number): boolean {
  let subject = verb - 1
  while (words[subject]?.tag === 'adv') subject--
  if (!/^(?:i|we)$/.test(words[subject]?.lower ?? '')) return false
  if (words.slice(from, subject).some((w) => w.tag === 'sub')) return false
  const [first, second] = [words[verb]?.lower ?? '', words[verb + 1]?.lower ?? '']
  if (/^(?:should|must|ought)$/.test(first)) return true
  if (/^(?:have|need)$/.test(first) && second === 'to') return true
  let head = verb
  while (words[head]?.tag === 'aux' || words[head]?.tag === 'adv') head++
  const { lower = '' } = words[head] ?? {}
  return /^(?:cannot|can't)$/.test(first) ? UNBEARABLE.has(lower) : BELIEVING.has(lower)
}

/** "Parliament should act": nobody is said to demand it, and no rule or day binds it. */
function isDuty({ words }: Clause, from: number, verb: number, said: string): boolean {
  const modal = words[verb]?.lower
  if (modal !== 'should' && modal !== 'ought') return false
  return (
    !BOUND_DUTY.test(said) && !EXPECTED.test(said) && !words.slice(from, verb).some((w) => w.tag === 'sub')
  )
}

/** "The plan is a disgrace", "It seems unfair to many", and nothing else that has a verb. */
function isVerdict(clause: Clause, verb: number, to: number): boolean {
  const { words } = clause
  const i = predicateAt(clause, verb)
  const word = words[i]
  if (i < 0 || !word || words.slice(i + 1, to).some((w) => isVerb(w))) return false
  if (/^(?:a|an|the|such|no|nothing)$/.test(word.lower))
    return [i + 1, i + 2, i + 3].some(
      (k) => k < to && VERDICTS.has(words[k]?.lower ?? '') && ends(words, k + 1, to),
    )
  return EVALUATIVE.has(word.lower) && ends(words, i + 1, to)
}

/** "One official was more guarded": leads in to what is said next. */
function isLeadIn(clause: Clause, verb: number, to: number): boolean {
  const i = predicateAt(clause, verb)
  const degree = clause.words[i - 1]?.lower ?? ''
  return (
    i + 1 === to &&
    MANNERS.has(clause.words[i]?.lower ?? '') &&
    /^(?:more|less|equally|rather|far)$/.test(degree)
  )
}

/** The word that says what something is or seems, behind the verb and its adverbs; -1 where the verb is another. */
function predicateAt({ words }: Clause, verb: number): number {
  const copula = words[verb]
  let i = verb + 1
  if (/^ha(?:s|ve|d)$/.test(copula?.lower ?? '') && /^(?:been|become)$/.test(words[i]?.lower ?? '')) i++
  else if (!copula || !(BE.has(copula.lower) || /^(?:seem|remain|become)$/.test(copula.lemma))) return -1
  while (words[i]?.tag === 'adv' || /^(?:not|more|less|most)$/.test(words[i]?.lower ?? '')) i++
  return i
}

/** Whether a judgement ends before word `at`, or only says for whom or in what it holds. */
function ends(words: Word[], at: number, to: number): boolean {
  const next = words[at]
  if (at >= to || !next || next.tag === 'mark' || next.tag === 'to') return true
  const object = /ing$|^wrong$/.test(words[at - 1]?.lower ?? '')
  return next.tag === 'prep' && (!object || next.lower === 'for' || next.lower === 'to')
}
