import type { Boilerplate, Span } from '#core/fact.ts'
import { BOILERPLATE_LINES, FULL_DATE, RELATED_HEADING } from '#core/lexicon/boilerplate.ts'
import { SERVICE_LINES, TOLD } from '#core/lexicon/service-lines.ts'
import { splitBlocks } from '#core/text/blocks.ts'

const LOOK = 300
/** An agency's name behind the last sentence of its report. */
const SIGN_OFF = /(?<=[.!?]["'”’)]?\s{1,6})(?:Reuters?|REUTERS?|AP|AFP|UPI|ENDS?)$/
const ENDS = /[.!?…:;,。！？][\s"'”’»)\]]*$|["”»]$/u
/** "TOKYO (Reuters) - ", "WASHINGTON, Nov 5, 2024 —": where and by whom, before an agency's first sentence. */
const DATELINE =
  /^(?=[^a-z]{3})(?=\p{Lu}[\p{Lu}.'’])[\p{Lu}][\p{L}.'’ ,/-]{1,50}?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?\s*(?:\([^()]{2,40}\)\s*(?:[-–—]{1,2}\s?|(?=[A-Z“"]))|[–—]\s?|\s-{1,2}\s)|^\([A-Z][\w ]{1,30}\)\s*[-–—]{1,2}\s|^date \d{4}-\d{2}-\d{2}\s/u

/**
 * What belongs to the page and not to the report: title, headings, bylines, datelines, captions, links, promotion,
 * notices. Spans in order, none overlapping another.
 */
export function findBoilerplate(text: string, title: string): Boilerplate[] {
  const found: Boilerplate[] = []
  const blocks = splitBlocks(text).map((block, i) => lookAt(text, block, i, title))
  serveAtEdges(blocks)
  let listing = false
  blocks.forEach(({ block, head, signed, bare, reason }) => {
    if (reason && !(listing && (reason === 'heading' || reason === 'ornament'))) {
      listing = reason === 'related' && RELATED_HEADING.test(head)
      found.push({ ...block, reason })
    } else if (listing && (bare || head.endsWith('?'))) {
      found.push({ ...block, reason: 'related' })
    } else {
      listing = false
      const dateline = DATELINE.exec(head.slice(0, 100))
      if (dateline)
        found.push({
          start: block.start,
          end: block.start + dateline[0].trimEnd().length,
          reason: 'dateline',
        })
      if (signed) found.push({ start: block.end - signed, end: block.end, reason: 'byline' })
    }
  })
  return found
}

type Look = { block: Span; head: string; signed: number; bare: boolean; reason: string | null }

function lookAt(text: string, block: Span, index: number, title: string): Look {
  const head = text.slice(block.start, Math.min(block.end, block.start + LOOK))
  const signed = SIGN_OFF.exec(text.slice(Math.max(block.start, block.end - 20), block.end))?.[0].length ?? 0
  const bare = !ENDS.test(text.slice(Math.max(block.start, block.end - signed - 8), block.end - signed))
  return { block, head, signed, bare, reason: reasonOf(text, block, head, bare, index, title) }
}

/** Lines that serve the reader stand before the report's first paragraph and behind its last, never inside it. */
function serveAtEdges(blocks: Look[]) {
  for (const edge of [blocks, blocks.toReversed()])
    for (const look of edge) {
      if (!look.reason || look.reason === 'heading') look.reason = serviceOf(look) ?? look.reason
      if (!look.reason) break
    }
}

function serviceOf({ block, head }: Look): string | null {
  if (block.end - block.start > LOOK || TOLD.test(head)) return null
  return SERVICE_LINES.find(({ pattern }) => pattern.test(head))?.reason ?? null
}

function reasonOf(
  text: string,
  block: Span,
  head: string,
  bare: boolean,
  index: number,
  title: string,
): string | null {
  const short = block.end - block.start <= LOOK
  if (DATELINE.exec(head)?.[0].length === head.length) return 'dateline'
  if (index < 3 && title && same(text.slice(block.start, block.end), title)) return 'title'
  for (const { reason, pattern } of BOILERPLATE_LINES)
    if ((short || reason === 'caption') && pattern.test(head)) return reason
  if (!short) return null
  if (/^\P{L}*$/u.test(head)) return 'ornament'
  const words = head.split(/\s+/).length
  if (bare && words <= 14 && FULL_DATE.test(head)) return 'metadata'
  if (isCapitals(head, words)) return words < 4 ? 'heading' : 'promotion'
  if (index === 0 && bare && words <= 25) return 'title'
  const signed = /[.!?]['"”’]+\s*[—–―-]/.test(head) // `“…” — Ann Vane`
  return bare && !signed && words <= 12 ? 'heading' : null
}

function isCapitals(head: string, words: number): boolean {
  if (words < 2) return false
  let [letters, small, capitals] = [0, 0, 0]
  for (const character of head) {
    const isAscii = character < '\u0080'
    if (isAscii ? character >= 'a' && character <= 'z' : /\p{Ll}/u.test(character)) small++
    else if (isAscii ? character >= 'A' && character <= 'Z' : /\p{Lu}/u.test(character)) capitals++
    else if (isAscii || !/\p{L}/u.test(character)) continue
    letters++
  }
  return letters >= 6 && small / letters < 0.1 && capitals > letters / 2
}

const letters = (s: string) =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const same = (a: string, b: string) => letters(a) === letters(b)
