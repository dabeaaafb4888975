import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { canReplace } from './likeness.ts'
import { type Proposition, quotedWords } from './proposition.ts'
import type { Word } from './words.ts'

/** Words in quotation marks are a remark only where somebody is quoted; in the outlet's own voice they are a term. */
const remark = ({ text, fact }: Proposition): Word[] =>
  fact.voice === 'own' ? [] : quotedWords(text, fact).filter((word) => word.text !== 'sic')

/** "Sceptical", "skeptical"; "labour", "labor"; "organise", "organize": one word as two countries spell it. */
const spelt = (stem: string) =>
  stem
    .replace(/^scept/, 'skept')
    .replace(/ae|oe/g, 'e')
    .replace(/(?<=\p{L}{2})our/u, 'or')
    .replace(/(?<=\p{L}{2})ys(?=$|e|i)/u, 'yz')
    .replace(/(?<=\p{L}{3})is(?=$|e$|at|ing?$)/u, 'iz')
    .replace(/(?<=\p{L}{2})(?:tre|ter)$/u, 'ter')
    .replace(/(?<=\p{L}{2})ll/u, 'l')
const isOneWord = (a: Word | undefined, b: Word | undefined) =>
  a !== undefined && b !== undefined && (a.stem === b.stem || spelt(a.stem) === spelt(b.stem))

/** Length of the longest common subsequence, as marks of which words of either side belong to it. */
function commonWords(a: readonly Word[], b: readonly Word[]): { inA: boolean[]; inB: boolean[] } {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = isOneWord(a[i], b[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const inA = a.map(() => false)
  const inB = b.map(() => false)
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isOneWord(a[i], b[j])) {
      inA[i++] = true
      inB[j++] = true
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return { inA, inB }
}

const weighOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.weight, 0)

/** Words of one side that the other lacks, after how many common words they stand. */
type Run = { gap: number; words: Word[] }

/** Stretches outside the common words. */
function restOf(words: readonly Word[], taken: readonly boolean[]): Run[] {
  const runs: Run[] = []
  let gap = 0
  words.forEach((word, i) => {
    if (taken[i]) {
      gap++
      return
    }
    const last = runs.at(-1)
    if (last?.gap === gap) last.words.push(word)
    else runs.push({ gap, words: [word] })
  })
  return runs
}

/** "it always will", "it always has": small words that say when, whether or how surely. */
const TURNS = /^(?:will|would|shall|should|must|may|might|can|could|did|has|have|had|always|never)$/i
/** "Before the vote", "after the vote": the one word in the place of the other turns what is said. */
const POLES =
  /^(?:before|after|with|without|for|against|above|below|inside|outside|more|less|fewer|all|some|none)$/i
const isPole = ({ text }: Word) => POLES.test(text)
const arePoles = ({ words: [x, ...moreX] }: Run, { words: [y, ...moreY] }: Run) =>
  x !== undefined && y !== undefined && moreX.length === 0 && moreY.length === 0 && isPole(x) && isPole(y)
const isTurn = ({ text }: Word) => TURNS.test(text)
/** "will" of a remark is "would" where it is retold. */
const RETOLD = new Map([
  ['would', 'will'],
  ['could', 'can'],
  ['might', 'may'],
  ['had', 'has'],
])
const turnOf = ({ words }: Run) =>
  words
    .filter(isTurn)
    .map(({ text }) => text.toLowerCase())
    .map((word) => RETOLD.get(word) ?? word)
    .join(' ')
const isTelling = ({ words }: Run) => words.some(({ weight }) => weight > 0)
const turns = ({ words }: Run) => words.some(isTurn)
const isDenial = ({ words }: Run) => words.some(isNegation)
/** What tells something; a "no" does where other words stand in its place. */
const tellingIn = (rest: readonly Run[], others: readonly Run[]): Run[] =>
  rest.filter(
    (run) =>
      isTelling(run) ||
      others.some(
        (other) =>
          other.gap === run.gap &&
          ((isDenial(run) && isTelling(other)) ||
            arePoles(run, other) ||
            (turns(run) && turns(other) && turnOf(run) !== turnOf(other))),
      ),
  )

const spansOf = (runs: readonly Run[]): Span[] =>
  runs.map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }))

/** The words of some runs as written, in quotation marks; the end of long ones is left out. */
const written = ({ text }: Proposition, runs: readonly Run[]): string =>
  spansOf(runs)
    .map(({ start, end }) => `“${shortened(text.slice(start, end).replace(/\s+/g, ' '))}”`)
    .join(' and ')
const LONGEST = 60
const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words

/** More words than this are another passage, not words put in the place of others; at the ends of a quotation even fewer. */
const MOST_REPLACED = 4
const MOST_AT_END = 2

/** A quotation and what of it the other lacks. */
type Side = { words: readonly Word[]; rest: readonly Run[] }

/** Words of the two sides that stand in each other's place, do not mean the same, and are not merely moved. */
function replacedIn(a: Side, b: Side, common: number): { a: Word[]; b: Word[] } {
  const replaced: { a: Word[]; b: Word[] } = { a: [], b: [] }
  const telling = (run: Run) =>
    run.words.filter((word) => word.weight > 0 || isNegation(word) || isTurn(word) || isPole(word))
  const times = (words: readonly Word[], { stem }: Word) => words.filter((word) => word.stem === stem).length
  const lacks = (own: readonly Word[], others: readonly Word[]) => (word: Word) =>
    times(own, word) > times(others, word) &&
    !others.some(({ stem }) => stem !== word.stem && canReplace(stem, word.stem))
  for (const left of a.rest) {
    const right = b.rest.find(({ gap }) => gap === left.gap)
    if (!right) continue
    const [x, y] = [telling(left), telling(right)]
    const most = left.gap === 0 || left.gap === common ? MOST_AT_END : MOST_REPLACED
    if (Math.max(x.length, y.length) > most) continue
    const [onlyX, onlyY] = [x.filter(lacks(a.words, b.words)), y.filter(lacks(b.words, a.words))]
    if (onlyX.length === 0 || onlyY.length === 0) continue
    replaced.a.push(...onlyX)
    replaced.b.push(...onlyY)
  }
  return replaced
}

/** Least share of the weight of the shorter quotation that must return in the other for both to be the same remark. */
const SAME_REMARK = 0.6
/** The same, where the remarks were reported at two moments and may well be two. */
const REPEATED_REMARK = 0.85

/** Above this share of what both have, words put in the place of others make another remark. */
const MOST_ALTERED = 0.75
/** Least share of all words of the longer quotation, small ones too, that an altered one has kept in their order. */
const LEAST_KEPT = 0.5
const MANY_KEPT = 6
const NEARLY_ALL_KEPT = 0.8
/** Content words that a remark needs to be known for one that only one person made. */
const TELLING = 3
/** Of so many words in all, or of words that weigh so much, two people do not happen to say the same. */
const OWN_WORDS = 8
const OWN_WEIGHT = 2.1

const NEGATION = /^(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without)$|n[’']?t$/i
const isNegation = ({ text }: Word) => NEGATION.test(text)

/** Whether all that a side has more is a "not" or the like, amid what both have: what one side adds behind it denies nothing. */
function isOnlyNegation(words: readonly Word[], taken: readonly boolean[]): boolean {
  const last = taken.lastIndexOf(true)
  const more = words.filter((_, i) => !taken[i])
  return (
    words.some((word, i) => !taken[i] && i < last && isNegation(word)) &&
    more.every((word) => isNegation(word) || word.weight === 0)
  )
}

/** Whether what one side lacks stands only before or after what both have: it quotes a part, and cuts nothing out. */
const isAtEnds = (rest: readonly Run[], common: number) =>
  rest.every(({ gap }) => gap === 0 || gap === common)

const hopOf = ({ fact }: Proposition) => fact.attribution.at(-1)
/** Written by name, with an office or without: a pronoun or "her spokesman" may well stand for the other. */
const isNamed = (side: Proposition) => {
  const source = hopOf(side)?.source ?? ''
  if (!side.speaker?.includes(' ')) return false
  return (
    /^(?:\p{Lu}\S*\s?){1,4}$/u.test(source) ||
    (/^\p{Lu}.* \p{Lu}\S+ \p{Lu}\S+$/u.test(source) && !/[’']s /.test(source))
  )
}

/** All names by which a speaker is called: in full elsewhere, and as written here. */
const namesOf = (side: Proposition) =>
  [...`${side.speaker ?? ''} ${hopOf(side)?.source ?? ''}`.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(
    ([name]) => name,
  )

/** The two are quoted with the same words, but as those of two persons who share no name. */
const isOtherSpeaker = ({ a, b }: Pair) =>
  isNamed(a) && isNamed(b) && !namesOf(a).some((name) => namesOf(b).includes(name))

/**
 * Compares two quotations word for word: in full, in part, cut, or altered. A content word put in another's place is a
 * contradiction, unless both mean the same; so is a "not" that one side lacks. A few quoted words within a sentence of the
 * outlet's own are no cut.
 */
export function compareQuotations(pair: Pair): Finding | null {
  const a = remark(pair.a)
  const b = remark(pair.b)
  if (a.length < 2 || b.length < 2) return null
  const { inA, inB } = commonWords(a, b)
  const kept = inA.filter(Boolean).length
  const common = weighOf(a.filter((_, i) => inA[i]))
  const needed = pair.sameMoment ? SAME_REMARK : REPEATED_REMARK
  // A long remark in which hardly a word differs is one remark, however much that word weighs.
  const isVerbatim = kept >= MANY_KEPT && kept >= NEARLY_ALL_KEPT * Math.max(a.length, b.length)
  if (!isVerbatim && common / Math.max(1e-9, Math.min(weighOf(a), weighOf(b))) < needed) return null
  const [allA, allB] = [restOf(a, inA), restOf(b, inB)]
  const [restA, restB] = [tellingIn(allA, allB), tellingIn(allB, allA)]
  const found = (relation: Finding['relation'], score: number, why: string): Finding => ({
    relation,
    aspect: 'quote',
    score,
    a: spansOf(restA),
    b: spansOf(restB),
    why,
  })
  if (restA.length === 0 && restB.length === 0) {
    if (isOnlyNegation(a, inA) !== isOnlyNegation(b, inB)) return negated(a, inA, b, inB)
    const telling = a.filter((word, i) => inA[i] && word.weight > 0).length
    return telling >= TELLING && isOtherSpeaker(pair)
      ? otherSpeaker(pair, a.length >= OWN_WORDS || common >= OWN_WEIGHT ? 'contradict' : 'differ')
      : found('agree', 0.9, 'word for word')
  }
  if (restA.length === 0 || restB.length === 0) {
    const isPartA = restA.length === 0
    const [part, full, rest] = isPartA ? [pair.a, pair.b, restB] : [pair.b, pair.a, restA]
    const [short, long] = isPartA ? ['{a}', '{b}'] : ['{b}', '{a}']
    const isPhrase = part.fact.voice === 'mixed' && isAtEnds(rest, kept)
    if (pair.merged && isAtEnds(rest, kept)) return found('differ', 0.85, `${long} runs two remarks together`)
    return isPhrase
      ? found('agree', 0.8, `${short} quotes a part of it, in the same words`)
      : found('differ', 0.85, `${short} leaves out ${written(full, rest)}`)
  }
  const replaced = replacedIn({ words: a, rest: restA }, { words: b, rest: restB }, kept)
  const altered =
    (isVerbatim || Math.max(weighOf(replaced.a), weighOf(replaced.b)) <= MOST_ALTERED * common) &&
    kept >= LEAST_KEPT * Math.max(a.length, b.length)
  if (altered && replaced.a.length > 0)
    return found(
      'contradict',
      0.8,
      `the same remark, with ${written(pair.a, restA)} against ${written(pair.b, restB)}`,
    )
  return found('differ', 0.8, 'the same remark in a different wording')
}

/** One side has a "not" in the remark that the other lacks; it is told with the word behind it. */
function negated(
  a: readonly Word[],
  inA: readonly boolean[],
  b: readonly Word[],
  inB: readonly boolean[],
): Finding {
  const atA = inA.indexOf(false)
  const atB = inB.indexOf(false)
  const before = (taken: readonly boolean[], at: number) => taken.slice(0, at).filter(Boolean).length
  const kept = atA < 0 ? before(inB, atB) : before(inA, atA)
  /** From the "not", where there is one, to the word behind it. */
  const around = (words: readonly Word[], taken: readonly boolean[], at: number): Span[] => {
    const next = words.filter((_, i) => taken[i])[kept]
    const first = at < 0 ? next : words[at]
    const last = next ?? first
    return first && last ? [{ start: first.start, end: Math.max(first.end, last.end) }] : []
  }
  return {
    relation: 'contradict',
    aspect: 'quote',
    score: 0.85,
    a: around(a, inA, atA),
    b: around(b, inB, atB),
    why: `${atA < 0 ? '{b}' : '{a}'} has the speaker deny it`,
  }
}

function otherSpeaker({ a, b }: Pair, relation: 'contradict' | 'differ'): Finding {
  const name = (side: Proposition): Span[] => {
    const { start, end } = hopOf(side) ?? {}
    return start === undefined || end === undefined ? [] : [{ start, end }]
  }
  return {
    relation,
    aspect: 'attribution',
    score: 0.7,
    a: name(a),
    b: name(b),
    why: 'the same words, from another speaker',
  }
}
