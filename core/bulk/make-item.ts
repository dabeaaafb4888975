import { parsePublished } from '#core/dates/published.ts'
import type { GivenReport } from '#core/import.ts'
import { namesInWords } from '#core/names-in-words.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import type { BulkItem, BulkProblem } from './bulk-item.ts'

/** What a list says of a report, as it stands there. */
export type Said = {
  url?: unknown
  title?: unknown
  /** A name, several in one string, or a list of names that are whole. */
  byline?: unknown
  published?: unknown
  source?: unknown
  text?: unknown
  html?: unknown
}

const TITLE = 500
const NAME = 200
const NAMES = 20

/** Puts what a list says of a report into one form; what cannot be used of it is left out, but a report needs words or an address. */
export function makeItem(place: number, said: Said): BulkItem | BulkProblem {
  const url = webAddress(said.url)
  const html = words(said.html)
  const text = words(said.text)
  if (!url && !html && !text) {
    const problem = words(said.url)
      ? 'Its address is not one of the web, and it has no text.'
      : 'It has neither an address nor a text.'
    return { place, problem }
  }
  const given: GivenReport = {}
  const title = line(said.title, TITLE)
  // Lists of links often have the address where the title is not known.
  if (title && title !== said.url) given.title = title
  const source = line(said.source, NAME)
  if (source) given.source = source
  const published = dateIn(said.published)
  if (published) given.published = published
  const byline = namesIn(said.byline)
  if (byline.length > 0) given.byline = byline
  if (url && (html || text)) given.url = url
  const content = html
    ? { kind: 'html' as const, words: html }
    : text
      ? { kind: 'text' as const, words: text }
      : null
  return { place, url, content, given }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function line(value: unknown, most: number): string {
  const whole = typeof value === 'string' ? cleanLine(value) : ''
  return whole.length > most ? `${whole.slice(0, most - 1).toWellFormed()}…` : whole
}

function webAddress(value: unknown): string | null {
  const url = URL.parse(words(value))
  return url && /^https?:$/.test(url.protocol) && !url.username ? url.href : null
}

/** A date as EDTF; seconds and milliseconds since 1970 count where they are plain numbers. */
function dateIn(value: unknown): string | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value.trim()))) {
    const seconds = Number(value)
    const at = new Date(seconds > 1e11 ? seconds : seconds * 1000)
    return Number.isNaN(at.getTime()) ? null : `${at.toISOString().slice(0, 19)}Z`
  }
  const date = parsePublished(words(value))
  return 'value' in date ? date.value : null
}

function namesIn(value: unknown): string[] {
  const names = Array.isArray(value) ? value : namesInWords(words(value))
  return names
    .map((name) => line(name, NAME).replace(/^by\s+/i, ''))
    .filter(Boolean)
    .slice(0, NAMES)
}
