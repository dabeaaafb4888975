import { BE } from '#core/lexicon/function-words.ts'
import { wordSet } from '#core/lexicon/list.ts'
import { type Tag, type Word as Tagged, tagWords } from '#core/text/tags.ts'
import { tokenize } from '#core/text/tokens.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'

/**
 * What a word of a fact is said of, by a shallow reading of the sentence; all by places among the content words. `bearer`:
 * the object of a verb, or its subject where it has none or stands in the passive; the noun of an adjective; what a noun is
 * "of". `subject`: whatever may be the subject of the clause. `rest`: what stands behind in the same clause.
 */
export type Frame = {
  bearer: number[]
  subject: number[]
  rest: number[]
  hasObject: boolean
  isBeside: boolean
}

const taggedOf = noted(({ text, fact }: Proposition) =>
  tagWords(tokenize(text, { start: fact.start, end: fact.end })),
)

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'inf', 'ing', 'part'])
const NOUNS: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'adj', 'poss'])
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['det', 'adj', 'num', 'adv', 'poss'])
const CLAUSE_END: ReadonlySet<Tag> = new Set(['conj', 'sub', 'mark'])
/** Stand between a thing and what it is: "stays open", "was found dead". */
const LINKS = wordSet(
  `remain remains remained stay stays stayed become becomes became seem seems seemed prove proves proved go goes went turn
  turns turned get gets got found left declared ruled called held kept lie lay stand stands stood`,
)
/** What these are done to is so afterwards: "keeps the hall open". */
const MAKES = wordSet(
  'keep keeps kept keeping leave leaves left make makes made hold holds held find finds found declare declares declared rule rules ruled',
)
/** Stand with what is done, and tell when or how. */
const MANNERS = wordSet(
  `early late later inside outside ahead behind together alone long fast slow quickly slowly publicly secretly indoors outdoors
  high low`,
)

type Group = { start: number; end: number }
const tagAt = (words: readonly Tagged[], at: number): Tag => words[at]?.tag ?? 'mark'

/** The group of nouns that begins at a token; null where something else comes first. */
function groupFrom(words: readonly Tagged[], from: number): Group | null {
  let at = from
  while (BEFORE_NOUN.has(tagAt(words, at))) at++
  while (NOUNS.has(tagAt(words, at))) at++
  return NOUNS.has(tagAt(words, at - 1)) && at > from ? { start: from, end: at } : null
}

/** The group of nouns that ends before a token. */
function groupUpTo(words: readonly Tagged[], end: number): Group | null {
  let at = end
  while (NOUNS.has(tagAt(words, at - 1)) || tagAt(words, at - 1) === 'det') at--
  return at < end ? { start: at, end } : null
}

/** The groups of nouns before a token that hang on no preposition and no verb: one of them is its subject. */
function subjectsBefore(words: readonly Tagged[], upTo: number): Group[] {
  const groups: Group[] = []
  for (let at = upTo; at > 0; ) {
    const group = groupUpTo(words, at)
    if (!group) {
      at--
      continue
    }
    const before = tagAt(words, group.start - 1)
    if (before !== 'prep' && before !== 'to' && !VERBAL.has(before)) groups.push(group)
    at = group.start
  }
  return groups
}

/** What is agreed, allowed or refused to be done: "to strike first". */
const aimFrom = (words: readonly Tagged[], from: number): Group | null =>
  tagAt(words, from) === 'to' && tagAt(words, from + 1) === 'inf'
    ? { start: from + 1, end: clauseEnd(words, from + 1) }
    : null

/** Where what stands behind a token in the same clause ends. */
function clauseEnd(words: readonly Tagged[], from: number): number {
  let at = from
  while (at < words.length && !CLAUSE_END.has(tagAt(words, at))) at++
  return at
}

function readFrame(of: Proposition, place: number): Frame | null {
  const word = of.words[place]
  const words = taggedOf(of)
  const at = words.findIndex(
    ({ start, end }) => word !== undefined && start <= word.start && word.start < end,
  )
  const token = words[at]
  if (!word || !token) return null
  const next = words.findIndex(({ start }) => start >= word.end)
  const behind = next < 0 ? words.length : next
  const within = (groups: ReadonlyArray<Group | null>) => {
    const spans = groups.flatMap((group) => {
      const [first, final] = group ? [words[group.start], words[group.end - 1]] : []
      return first && final && first.start < final.end ? [{ start: first.start, end: final.end }] : []
    })
    return of.words.flatMap(({ start, end }, i) =>
      i !== place && spans.some((span) => start >= span.start && end <= span.end) ? [i] : [],
    )
  }
  let last = at - 1
  while (tagAt(words, last) === 'adv') last--
  const before = words[last]
  const isLinked = before !== undefined && (BE.has(before.lower) || LINKS.has(before.lower))
  const subjects = within(subjectsBefore(words, at))
  const rest = within([{ start: behind, end: clauseEnd(words, behind) }])
  const frame = (bearer: number[], more: Partial<Frame> = {}): Frame => ({
    bearer,
    subject: subjects,
    rest,
    hasObject: false,
    isBeside: false,
    ...more,
  })
  if (VERBAL.has(token.tag)) {
    if (token.tag === 'part' && !isLinked) return frame(within([groupUpTo(words, at)]))
    if (isLinked) return frame(subjects)
    const object = within([groupFrom(words, behind), aimFrom(words, behind)])
    return object.length > 0 ? frame(object, { hasObject: true }) : frame(subjects)
  }
  const isManner = MANNERS.has(token.lower) || token.tag === 'prep' || token.tag === 'adv'
  if (isManner && !isLinked && !NOUNS.has(tagAt(words, behind))) {
    const verb = words.findLast(({ tag, start }) => start < token.start && VERBAL.has(tag))
    return frame(
      of.words.flatMap(({ start }, i) => (start === verb?.start ? [i] : [])),
      { isBeside: true },
    )
  }
  if (isLinked) return frame(subjects)
  if (NOUNS.has(tagAt(words, behind)) && tagAt(words, behind) !== 'poss')
    return frame(within([groupFrom(words, behind)]))
  const made = groupUpTo(words, at)
  const isMade = made !== null && MAKES.has(words[made.start - 1]?.lower ?? '')
  if (token.tag === 'adj') return frame(isMade ? within([made]) : subjects)
  const whose = tagAt(words, behind) === 'prep' ? groupFrom(words, behind + 1) : null
  return frame([...within([made, whose]), ...subjects])
}

const framesOf = noted((_: Proposition) => new Map<number, Frame | null>())

/** The frame of a content word of a fact, by its place; null where the reading has no such word. */
export function frameOf(of: Proposition, place: number): Frame | null {
  const known = framesOf(of)
  const found = known.get(place)
  if (found !== undefined) return found
  const frame = readFrame(of, place)
  known.set(place, frame)
  return frame
}
