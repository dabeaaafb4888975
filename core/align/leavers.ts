import type { EntityMention, Span } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'

/** Who gives up or loses a post does it once, for one reason. */
const LEFT =
  /\b(?:resigned|quit|stepped down|stood down|(?:was|were|been) (?:sacked|fired|dismissed|ousted|suspended)|(?:lost|left|gave up) (?:his|her|the) (?:post|job|office|seat))\b/i
const OVER = /\b(?:over|because of|following|in the wake of|due to|after|amid)\b/i

/** A post of which there is one, beside a name: "Ada Brandt, the health minister,", "Mayor Ada Brandt". */
const POST_BEHIND = /^,\s+the\s+([^,;.]{3,60})(?:,|$)/iu
const POST_BEFORE = /(?:^|[^.;:]\s)the\s+([^,;.]{3,60}),\s*$/iu
const TITLE =
  /\b((?:prime minister|president|mayor|governor|chairman|chairwoman|director|rector|dean|editor))\s+$/i
/** Who left, and the words for why. */
type Leaver = { who: EntityMention; post: string | null; why: number[] }
const leaverOf = noted(({ fact, words, text }: Proposition): Leaver | null => {
  const match = LEFT.exec(fact.quote)
  if (!match) return null
  const at = fact.start + match.index
  const who = fact.entities.findLast(({ kind, end }) => kind === 'person' && end <= at)
  const behind = fact.quote.slice(match.index + match[0].length)
  const over = OVER.exec(behind)
  if (!who || !over) return null
  const from = at + match[0].length + over.index + over[0].length
  const [before, after] = [text.slice(fact.start, who.start), text.slice(who.end, fact.end)]
  const post = POST_BEHIND.exec(after) ?? POST_BEFORE.exec(before) ?? TITLE.exec(before)
  return {
    who,
    post: post?.[1]?.toLowerCase() ?? null,
    why: words.flatMap(({ start }, place) => (start >= from ? [place] : [])),
  }
})

/** Of their own will, or by another's. */
const WILLING =
  /\b(?:resign(?:s|ed)?|quits?|steps? down|stepped down|stands? down|stood down|retires?|retired)\b/i
const SENT = /\b(?:was|were|been) (?:sacked|fired|dismissed|ousted)\b/i

/** The post that somebody leaves, told right behind: "as chief executive", "from the board", "by the newspaper". */
const FROM =
  /^\s+(?:as|from|by)\s+(?:(?:the|an?|its|their|his|her)\s+)?([\p{L}-]+(?:\s(?!in\b|on\b|at\b|after\b|over\b|by\b|from\b|as\b)[\p{L}-]+)*)/iu
const PLANNED = /\b(?:will|would|shall|to|plans|intends)\s+$/i

/** How a fact has somebody go, who, and from what. */
type Gone = Span & { sent: boolean; planned: boolean; who: string; post: string[] | null }
const goneOf = noted(({ fact, words, persons }: Proposition): Gone | null => {
  const [willing, sent] = [WILLING.exec(fact.quote), SENT.exec(fact.quote)]
  const match = sent ?? willing
  if (!match || (willing && sent) || /\b(?:not|never|no)\b|n[’']t\b/i.test(fact.quote)) return null
  const at = fact.start + match.index
  const who = words.findLast(({ stem, end }) => end <= at && persons.has(stem))
  const post = FROM.exec(fact.quote.slice(match.index + match[0].length))?.[1]
  return who
    ? {
        sent: sent !== null,
        planned: PLANNED.test(fact.quote.slice(0, match.index)),
        who: who.stem,
        post: post ? post.toLowerCase().split(/\s+/).map(stem) : null,
        start: at,
        end: at + match[0].length,
      }
    : null
})

/** Posts of which one is not told, or that share a word. */
const mayShare = (x: readonly string[] | null, y: readonly string[] | null) =>
  !x || !y || x.some((part) => y.includes(part))

/** One has somebody go of their own will, the other has them sent away, and not since. */
export function compareGoing({ a, b, daysApart }: Pair): Finding | null {
  const [x, y] = [goneOf(a), goneOf(b)]
  if (!x || !y || x.who !== y.who || x.sent === y.sent) return null
  // A plan for another day may have been overtaken; what was done on two days was done twice.
  if (otherPeriods(a, b) && !x.planned && !y.planned) return null
  if (!mayShare(x.post, y.post)) return null
  const [earlier, later] = daysApart >= 0 ? [a, b] : [b, a]
  const isSince = later.placed.some(({ days }) => earlier.day !== null && days.from > earlier.day)
  if (daysApart !== 0 && (isSince || later.placed.length === 0)) return null
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.65,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: `of their own will in ${x.sent ? '{b}' : '{a}'}, sent away in ${x.sent ? '{a}' : '{b}'}`,
  }
}

/** Whether a fact tells who gave up or lost a post. */
export const tellsLeaver = (of: Proposition) => leaverOf(of) !== null
/** Whether a fact tells that somebody went of their own will, or was sent away. */
export const tellsGoing = (of: Proposition) => goneOf(of) !== null

/** "The dean" and "the dean of the school" may be one post, "the health minister" and "the finance minister" are two. */
const isOnePost = (x: string | null, y: string | null) =>
  x !== null && y !== null && (x === y || x.startsWith(`${y} of `) || y.startsWith(`${x} of `))

/** Both tell who left one post over the same matter, and when, and it is not the same person. */
export function compareLeavers({ a, b, overlap }: Pair): Finding | null {
  const [x, y] = [leaverOf(a), leaverOf(b)]
  if (!x || !y || [...a.persons].some((name) => b.persons.has(name))) return null
  if (!isOnePost(x.post, y.post)) return null
  const isWhyShared = overlap.matches.some((match) => x.why.includes(match.a) && y.why.includes(match.b))
  if (!isWhyShared || a.placed.length === 0 || b.placed.length === 0) return null
  return {
    relation: 'contradict',
    aspect: 'actor',
    score: 0.65,
    a: [{ start: x.who.start, end: x.who.end }],
    b: [{ start: y.who.start, end: y.who.end }],
    why: 'another person',
  }
}
