import { findBoilerplate } from '#core/extract/boilerplate.ts'
import { NOISY_FURNITURE, PAGE_NOISE } from '#core/lexicon/page-noise.ts'
import { htmlBlocks } from '#core/read/html-text.ts'
import { parseHtml } from '#core/read/parse-html.ts'
import { splitBlocks } from '#core/text/blocks.ts'

/** A report as it was read from its page. */
export type Captured = {
  text: string
  title: string
  /** The page as it is kept, where there is one: sanitised. */
  html: string | null
}

/**
 * `same`: the report says what it said. `edited`: its words are others. `cut`: so much of it is missing that the page
 * no longer shows the report, or not all of it, or shows another one.
 */
export type Finding = 'same' | 'edited' | 'cut'

/** Less than this share of a report's words is not the report any more. A few words may well be halved. */
const CUT = 0.4
const FEW_WORDS = 60
/** Another report has nothing of the title, and less than this share of the different words that say something. */
const KEPT = 0.33
/** Only what is this short can be a line that changes by itself. */
const SHORT = 120
/** A block is a link where this share of its letters stand in one. */
const LINKED = 0.9

/**
 * Holds a report against what was captured of it before. Only its own words count: not what the page puts around them,
 * not lists of other reports, not lines that change by themselves, not spaces and forms of quotation marks. Nor does it
 * count that the reader took more or less of the page than before: words that stood on the earlier page, or still stand
 * on the later one, were neither written nor taken out.
 */
export function findEdit(before: Captured, after: Captured): Finding {
  const [earlier, later] = [pageOf(before.html), pageOf(after.html)]
  const was = telling(before, earlier)
  const now = telling(after, later)
  if (was.join('\n') === now.join('\n')) return 'same'
  const [words, wordsNow] = [countWords(was), countWords(now)]
  if (words >= FEW_WORDS && (wordsNow < words * CUT || isOther(before, was, after, now))) return 'cut'
  const gone = without(was, now)
  const fresh = without(now, was)
  if (gone.length + fresh.length === 0) return 'edited' // the same paragraphs in another order
  const isEdit =
    gone.some((block) => !later?.all.has(block)) || fresh.some((block) => !earlier?.all.has(block))
  return isEdit ? 'edited' : 'same'
}

/** Whether a page gives its report another title. */
export function isRetitled(before: string, after: string): boolean {
  return keyOf(before) !== keyOf(after)
}

type Page = { all: ReadonlySet<string>; links: ReadonlySet<string> }

function pageOf(html: string | null): Page | null {
  if (!html) return null
  const document = parseHtml(`<!doctype html><html><body>${html}</body></html>`)
  const blocks = htmlBlocks(document.body).map(({ text, linked }) => ({ key: keyOf(text), text, linked }))
  const links = blocks.filter(({ text, linked }) => linked >= text.length * LINKED)
  const size = (list: typeof blocks) => list.reduce((sum, { text }) => sum + text.length, 0)
  return {
    all: new Set(blocks.map(({ key }) => key)),
    // Where most of a page stands in links, these are its paragraphs.
    links: new Set(size(links) < size(blocks) / 2 ? links.map(({ key }) => key) : []),
  }
}

/** The blocks of a text that speak for the report, in order, in a form in which they can be compared. */
function telling({ text, title }: Captured, page: Page | null): string[] {
  const furniture = findBoilerplate(text, title).filter(({ reason }) => NOISY_FURNITURE.has(reason))
  return splitBlocks(text).flatMap((block) => {
    if (furniture.some(({ start, end }) => start <= block.start && end >= block.end)) return []
    const key = keyOf(text.slice(block.start, block.end))
    if (!key || page?.links.has(key)) return []
    return key.length <= SHORT && PAGE_NOISE.some((line) => line.test(key)) ? [] : [key]
  })
}

function keyOf(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Those of `list` that `other` does not have as often. */
function without(list: string[], other: string[]): string[] {
  const left = new Map<string, number>()
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1)
  return list.filter((each) => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count <= 0
  })
}

function isOther(before: Captured, was: string[], after: Captured, now: string[]): boolean {
  if (keptOf(longWords([before.title]), longWords([after.title])) > 0) return false
  const words = longWords(was)
  return keptOf(words, longWords(now)) < words.size * KEPT
}

function keptOf(words: ReadonlySet<string>, later: ReadonlySet<string>): number {
  return [...words].filter((word) => later.has(word)).length
}

function longWords(blocks: string[]): Set<string> {
  return new Set(blocks.flatMap((block) => block.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []))
}

function countWords(blocks: string[]): number {
  return blocks.reduce((sum, block) => sum + (block.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
