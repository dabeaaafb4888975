import type { Span } from '#core/fact.ts'
import {
  LEADING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from '#core/lexicon/abbreviations.ts'
import { REPORTING_VERB } from '#core/lexicon/reporting.ts'
import { splitBlocks } from './blocks.ts'
import { listBreaks } from './lists.ts'
import { isSpace, trimSpan } from './spans.ts'

// How far a decision looks around; keeps the walk linear on text without spaces.
const LOOK = 48
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
    const breaks = listBreaks(text, block).reverse()
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
  if (text.charAt(start - 1) === '[' && text.charAt(markEndsAt) === ']') return 0 // "[...]"
  let end = markEndsAt
  while (end < block.end && CLOSERS.includes(text.charAt(end)) && !opens(text, end)) end++
  const quoted = end > markEndsAt
  if (UNSPACED.test(mark)) return end
  if (end >= block.end) return 0
  if (!isSpace(text.charCodeAt(end)))
    return text.charAt(end) === '[' ? afterNote(text, end) : unspacedEnd(text, start, end)
  let after = end
  while (after < block.end && (isSpace(text.charCodeAt(after)) || OPENERS.includes(text.charAt(after))))
    after++
  const following = wordAt(text, after, block.end)
  if (/^\p{Ll}/u.test(following)) return 0
  if (/[!?]/.test(mark) && quoted && speakerFollows(text, after, block.end)) return 0
  const ellipsis = mark === '…' || mark === '...'
  if (ellipsis && (isSpace(text.charCodeAt(start - 1)) || following === 'I')) return 0
  if (mark === '.' && !quoted && !periodEnds(text, from, start, following)) return 0
  return afterNote(text, end)
}

/** A straight mark after a space and before a letter opens a quotation; it does not close the sentence. */
function opens(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))
}

/** Takes in the numbers of notes behind a full stop: "in 1805. [6]". */
function afterNote(text: string, end: number): number {
  const notes = /^(?:\s?\[\d{1,3}\])+(?=\s|$)/.exec(text.slice(end, end + LOOK))
  return end + (notes?.[0].length ?? 0)
}

/** "world.Today": a capital straight after a word's stop, but not in addresses, file names or initials. */
function unspacedEnd(text: string, index: number, end: number): number {
  const before = wordBefore(text, index, 0)
  const after = text.slice(end, end + LOOK).split(/\s/, 1)[0] ?? ''
  if (/[@/]|www/i.test(before) || /[@/]/.test(after)) return 0
  const word = /(?:\p{Ll}{2}|[\d,]{3})$/u.test(before)
  return word && /^\p{Lu}(?:\p{Ll}+(?![\p{L}.])|\p{Ll}+\.?$|$)/u.test(after) ? end : 0
}

function periodEnds(text: string, from: number, index: number, following: string): boolean {
  const before = wordBefore(text, index, from)
  const key = before.toLowerCase().replace(/^\P{L}+/u, '')
  const starter = /:$/.test(following) || SENTENCE_STARTERS.has(following.toLowerCase().replaceAll('’', "'"))
  const digit = /^[\d$€£¥#]/.test(following)
  if (/^\p{Lu}$/u.test(before)) {
    const previous = wordBefore(text, index - 2, from)
    return starter && !/^\p{Lu}/u.test(previous) // "you and I. Did", but "Albert I. Jones"
  }
  const trailing = TRAILING_ABBREVIATIONS.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(key)
  if (LEADING_ABBREVIATIONS.has(key) && !(key === 'no' && !digit)) return trailing && starter
  if (/^[ap]\.?m$/.test(key)) return !digit && words(text, from, index) > 3 // "At 5 a.m. Mr. Smith went"
  if (trailing) return starter && !digit
  return !digit || !/^\p{L}{1,2}$/u.test(before)
}

function words(text: string, from: number, to: number): number {
  return text.slice(from, Math.min(to, from + LOOK)).split(/\s+/, 5).length
}

/** `“Ready?” Ann Smith asked`: the words after a quoted question are its speaker and verb. */
function speakerFollows(text: string, at: number, end: number): boolean {
  const next = text.slice(at, Math.min(end, at + LOOK)).split(/\s+/, 5)
  const verb = next.findIndex((word) => REPORTING_VERB.test(word))
  return verb > 0 && next.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) && !/[,.;]$/.test(word))
}

function wordBefore(text: string, end: number, floor: number): string {
  let from = end
  while (from > floor && end - from < LOOK && !isSpace(text.charCodeAt(from - 1))) from--
  return text.slice(from, end)
}

function wordAt(text: string, start: number, limit: number): string {
  let to = start
  while (to < limit && to - start < LOOK && !isSpace(text.charCodeAt(to))) to++
  return text.slice(start, to).replace(/[^\p{L}\p{N}:]+$/u, '')
}
