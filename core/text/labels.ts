import type { Span } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'

const either = (words: Record<string, number>) =>
  Object.keys(words)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('|')
const MONTH = `(?:${either(MONTHS)})\\.?`
const DATE = `(?:${either(WEEKDAYS)})\\.?, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}`

const DATE_AHEAD = new RegExp(`^${DATE}(?=\\s\\p{Lu})`, 'u')
const DATE_BEHIND = new RegExp(`[\\p{L}\\p{N}'’”")]\\s(${DATE})$`, 'u')
const PREPOSITION = /\s(?:on|of|by|until|till|from|since|before|after|for|to|through|and|or|dated)$/i
const FIGURE =
  /^(?:Figure|Fig\.|Table|Chart|Graph|Map|Box|Exhibit|Photo|Plate) \d{1,3}(?:[.-]\d{1,3}){0,2}(?=\s\p{Lu})/u
const CREDIT =
  /[^\s:,;(–—-]\s((?:Image|Photo|Photograph|Picture|Video|Illustration|Graphic|Source|Credit|File|Courtesy)s?(?: by| credit| courtesy)?: [^:]{2,80})$/i
const LONGEST_DATE = 40
const LONGEST_CREDIT = 120
const LONGEST_CAPTION = 600

/**
 * Offsets in a block at which a label without a full stop is parted from the text beside it: the date over or under a
 * headline, "Figure 1.3" before a caption, "Photo: Ann Vane" after one.
 */
export function labelBreaks(text: string, block: Span): number[] {
  const breaks: number[] = []
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATE))
  const ahead = /^[A-Z]/.test(head) ? (DATE_AHEAD.exec(head) ?? FIGURE.exec(head)) : null
  if (ahead) breaks.push(block.start + ahead[0].length)
  const tailStart = Math.max(block.start, block.end - LONGEST_DATE)
  const tail = text.slice(tailStart, block.end)
  const behind = /\d$/.test(tail) ? DATE_BEHIND.exec(tail) : null
  if (behind && !PREPOSITION.test(tail.slice(0, behind.index + 1)))
    breaks.push(tailStart + behind.index + behind[0].length - (behind[1]?.length ?? 0))
  const credit = block.end - block.start < LONGEST_CAPTION ? creditAt(text, block) : -1
  if (credit > (breaks.at(-1) ?? block.start)) breaks.push(credit)
  return breaks
}

function creditAt(text: string, block: Span): number {
  const from = Math.max(block.start, block.end - LONGEST_CREDIT)
  const found = CREDIT.exec(text.slice(from, block.end))
  return found ? from + found.index + found[0].length - (found[1]?.length ?? 0) : -1
}
