import type { Span } from '#core/fact.ts'
import { REPORTING_VERB } from '#core/lexicon/reporting.ts'
import { splitBlocks } from './blocks.ts'
import { labelBreaks } from './labels.ts'
import { listBreaks } from './lists.ts'
import { isStarter, LOOK, periodEnds, wordBefore } from './periods.ts'
import { isSpace, trimSpan } from './spans.ts'

const CLOSERS = '"\'”’»)]}›」』）】'
const OPENERS = '"\'“‘«([{‹—–-'
const TERMINATOR = /[.!?…。！？؟۔।｡]+/gu
const UNSPACED = /[。！？｡]/u

/**
 * Sentences of a text, in order, without overlap, trimmed of white space; together they hold every character that is
 * not white space. A blank line always ends one. Works in one pass.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  const marks = markFinder(text)
  for (const block of splitBlocks(text)) {
    let start = block.start
    const cut = (end: number) => {
      const sentence = trimSpan(text, { start, end })
      if (sentence.start < sentence.end) sentences.push(sentence)
      start = end
    }
    const breaks = [...listBreaks(text, block), ...labelBreaks(text, block)].sort((a, b) => b - a)
    const cutListsUpTo = (offset: number) => {
      while ((breaks.at(-1) ?? Number.POSITIVE_INFINITY) <= offset) cut(Math.max(start, breaks.pop() ?? 0))
    }
    for (let found = marks(block.start); found && found.index < block.end; ) {
      cutListsUpTo(found.index)
      const run = markAt(text, found.index, found[0])
      const end = run.spaced ? spacedEnd(text, block, run) : markEnd(text, block, start, run)
      if (end > start) cut(end)
      found = marks(Math.max(run.end, end))
    }
    cutListsUpTo(block.end)
    cut(block.end)
  }
  return sentences
}

/** Finds the next final mark from an offset on; offsets must not fall, so that each stretch of text is searched once. */
function markFinder(text: string): (from: number) => RegExpExecArray | null {
  let found: RegExpExecArray | null = null
  let searched = -1
  return (from) => {
    if (searched < 0 || (found && found.index < from)) {
      TERMINATOR.lastIndex = from
      found = TERMINATOR.exec(text)
      searched = from
    }
    return found
  }
}

/** A run of final marks; `spaced` where it is an ellipsis written ". . .". */
type Mark = Span & { mark: string; spaced: boolean }

function markAt(text: string, start: number, mark: string): Mark {
  let end = start + mark.length
  if (mark !== '.' || !text.startsWith(' .', end)) return { start, end, mark, spaced: false }
  while (text.startsWith(' .', end)) end += 2
  return { start, end, mark, spaced: true }
}

/** ". . ." goes on; in "word. . . . Next" the stop is the word's and the rest opens what follows; "word . . . . Next" ends. */
function spacedEnd(text: string, block: Span, { start, end }: Mark): number {
  const rest = trimSpan(text, { start: end, end: block.end })
  if (end - start < 7 || rest.end - rest.start < 2) return 0
  return isSpace(text.charCodeAt(start - 1)) ? end : start + 1
}

/** Where the sentence ends that this mark closes; 0 where it goes on. */
function markEnd(text: string, block: Span, from: number, { start, end: markEndsAt, mark }: Mark): number {
  if (/^(?:\d{1,3}|[a-z]|[•⁃]\s*\d*)$/.test(text.slice(from, Math.min(start, from + 8)))) return 0 // "1. First item"
  if (text.charAt(start - 1) === '[' && text.charAt(markEndsAt) === ']')
    return afterOmission(text, markEndsAt)
  let end = markEndsAt
  while (end < block.end && CLOSERS.includes(text.charAt(end)) && !opens(text, end)) end++
  const quoted = end > markEndsAt
  if (UNSPACED.test(mark)) return end
  if (end >= block.end) return 0
  if (!isSpace(text.charCodeAt(end)))
    return text.charAt(end) === '[' ? afterNote(text, block, end) : unspacedEnd(text, start, end)
  const noted = afterNote(text, block, end)
  let after = noted
  while (after < block.end && (isSpace(text.charCodeAt(after)) || OPENERS.includes(text.charAt(after))))
    after++
  const following = wordAt(text, after, block.end)
  const bracket = text.charAt(after - 1) === '(' ? bracketAt(text, block, after) : null
  if (bracket === 'inside') return 0
  if (/^\p{Ll}/u.test(following) && bracket !== 'apart') return 0
  if (/[!?]/.test(mark) && quoted && speakerFollows(text, after, block.end)) return 0
  const ellipsis = mark === '…' || mark === '...'
  if (ellipsis && (isSpace(text.charCodeAt(start - 1)) || following === 'I')) return 0
  const next = text.slice(after, after + LOOK)
  if (mark === '.' && !quoted && !periodEnds(text, from, start, following, next)) return 0
  return noted
}

/** "[...]" goes on, unless a usual first word of a sentence follows. */
function afterOmission(text: string, end: number): number {
  const next = /^\]\s(\p{Lu}[\p{L}'’]*)/u.exec(text.slice(end, end + LOOK))?.[1]
  return next && isStarter(next) ? end + 1 : 0
}

/**
 * What a bracket after a final mark is: "inside" a sentence that goes on behind it ("in Ready? (1999), and"), a sentence
 * "apart" at the end of the block, or a usual opening.
 */
function bracketAt(text: string, block: Span, after: number): 'inside' | 'apart' | null {
  const close = text.slice(after, Math.min(block.end, after + LOOK * 2)).indexOf(')')
  if (close < 0) return null
  const rest = after + close + 1
  if (rest >= block.end) return 'apart'
  return /^(?:[,;.]|\s\p{Ll})/u.test(text.slice(rest, rest + 2)) ? 'inside' : null
}

/** A straight mark after a space and before a letter opens a quotation; it does not close the sentence. */
function opens(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))
}

const NOTE = /^(?:\s?\[(?:\d{1,3}|[a-z][a-z ]{1,24}\??|\.\.\.|…)\])+(?=\s|$)/
const NOTE_NUMBER = /^\s\d{1,3}(?:$|(?=\s(\p{Lu}[\p{L}'’]*)))/u
const SMILEY = /^\s[:;]-?[()DP](?=\s|$)/

/** Takes in what hangs behind a full stop: notes ("in 1805. [6]", "was well. 4 The"), "[...]" and a smiley. */
function afterNote(text: string, block: Span, end: number): number {
  const rest = text.slice(end, Math.min(block.end, end + LOOK))
  const note = NOTE.exec(rest) ?? SMILEY.exec(rest)
  if (note) return end + note[0].length
  const number = NOTE_NUMBER.exec(rest)
  return number && (number[1] === undefined ? end + number[0].length === block.end : isStarter(number[1]))
    ? end + number[0].length
    : end
}

/** "world.Today": a capital straight after a word's stop, but not in addresses, file names or initials. */
function unspacedEnd(text: string, index: number, end: number): number {
  const before = wordBefore(text, index, 0)
  const after = text.slice(end, end + LOOK).split(/\s/, 1)[0] ?? ''
  if (/[@/]|www/i.test(before) || /[@/]/.test(after)) return 0
  const word = /(?:\p{Ll}{2}|[\d,]{3})$/u.test(before)
  return word && /^\p{Lu}(?:\p{Ll}+(?![\p{L}.])|\p{Ll}+\.?$|$)/u.test(after) ? end : 0
}

/** `“Ready?” Ann Smith asked`: the words after a quoted question are its speaker and verb. */
function speakerFollows(text: string, at: number, end: number): boolean {
  const next = text.slice(at, Math.min(end, at + LOOK)).split(/\s+/, 5)
  const verb = next.findIndex((word) => REPORTING_VERB.test(word))
  return verb > 0 && next.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) && !/[,.;]$/.test(word))
}

function wordAt(text: string, start: number, limit: number): string {
  let to = start
  while (to < limit && to - start < LOOK && !isSpace(text.charCodeAt(to))) to++
  return text.slice(start, to).replace(/[^\p{L}\p{N}:]+$/u, '')
}
