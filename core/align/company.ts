import { compareSentences, relationBy, type Similarity } from './similar.ts'

/**
 * How far the other pairs of two sentences count beside their own words, and how many sentences they must have been
 * held against for that to count half. Chosen on the training and development parts of ECB+ (Cybulska and Vossen, 2014),
 * below what would be best on either.
 */
const COMPANY = 0.6
const HALF_KNOWN = 4
/** More are not looked at, so that a pair costs no more among many than among some. */
const MOST_OTHERS = 200

export type SentencePair = { a: string; b: string }

/** A sentence with how alike it is to each it was held against, and to them on the whole. */
type Known = { others: Map<number, number>; mean: number }

/**
 * Compares pairs of sentences that belong together, as those of a set of reports on like events do. Each pair is judged
 * by its own words; where both sentences were also held against the same others, what these are more and less like
 * counts too: two reports of one event keep the same company, those of two like events do not. A pair whose sentences
 * stand in no other is judged as `compareSentences` does.
 */
export function compareTogether(pairs: readonly SentencePair[]): Similarity[] {
  const numbers = new Map<string, number>()
  const numberOf = (sentence: string) => {
    const number = numbers.get(sentence) ?? numbers.size
    numbers.set(sentence, number)
    return number
  }
  const alone = pairs.map(({ a, b }) => ({ a: numberOf(a), b: numberOf(b), ...compareSentences(a, b) }))
  const known = Array.from({ length: numbers.size }, (): Known => ({ others: new Map(), mean: 0 }))
  for (const { a, b, score } of alone) {
    known[a]?.others.set(b, score)
    known[b]?.others.set(a, score)
  }
  for (const sentence of known) {
    let sum = 0
    for (const score of sentence.others.values()) sum += score
    sentence.mean = sum / sentence.others.size
  }
  return alone.map(({ a, b, score: own, relation }) => {
    const likeness = companyOf(known, a, b)
    if (likeness === 0) return { score: own, relation }
    const score = Number((own + COMPANY * likeness * (likeness > 0 ? 1 - own : own)).toFixed(4))
    return { score, relation: relationBy(score, relation) }
  })
}

/** −1…1: whether two sentences are more and less alike than usual to the same others; 0 where that is not known. */
function companyOf(known: readonly Known[], a: number, b: number): number {
  const [left, right] = [known[a], known[b]]
  if (!left || !right || a === b) return 0
  const [few, many] = left.others.size <= right.others.size ? [left, right] : [right, left]
  let [count, both, ofFew, ofMany] = [0, 0, 0, 0]
  for (const [other, score] of few.others) {
    const more = many.others.get(other)
    if (more === undefined || other === a || other === b) continue
    const [x, y] = [score - few.mean, more - many.mean]
    both += x * y
    ofFew += x * x
    ofMany += y * y
    count += 1
    if (count >= MOST_OTHERS) break
  }
  const spread = Math.sqrt(ofFew * ofMany)
  return spread === 0 ? 0 : (both / spread) * (count / (count + HALF_KNOWN))
}
