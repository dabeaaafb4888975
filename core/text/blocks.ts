import type { Span } from '#core/fact.ts'
import { isSpace, trimSpan } from './spans.ts'

/**
 * Blocks of running text: paragraphs parted by blank lines, and single lines where the line breaks are meant (lists,
 * headings) and not the wrapping of a paragraph. Trimmed, in order, never empty.
 */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = []
  for (const paragraph of paragraphs(text)) for (const block of unwrap(text, paragraph)) blocks.push(block)
  return blocks
}

/** Stretches of text between blank lines, trimmed. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  let blank = true
  let lineStart = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code !== 10 && code !== 0x2029) {
      if (blank && !isSpace(code)) blank = false
      continue
    }
    if (blank && lineStart > start) push(found, text, start, lineStart)
    if (blank) start = i + 1
    lineStart = i + 1
    blank = true
  }
  push(found, text, start, text.length)
  return found
}

function push(found: Span[], text: string, start: number, end: number) {
  const span = trimSpan(text, { start, end })
  if (span.start < span.end) found.push(span)
}

/** Keeps wrapped lines together and parts the others. */
function unwrap(text: string, paragraph: Span): Span[] {
  const lines: Span[] = []
  let from = paragraph.start
  while (from < paragraph.end) {
    const at = text.indexOf('\n', from)
    const to = at < 0 || at > paragraph.end ? paragraph.end : at
    push(lines, text, from, to)
    from = to + 1
  }
  const first = lines[0]
  if (!first || lines.length === 1) return lines
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const finished = /[.!?…"”’')\]]$/.test(text.slice(paragraph.end - 1, paragraph.end))
  const blocks: Span[] = [{ ...first }]
  for (const line of lines.slice(1)) {
    const last = blocks.at(-1)
    if (last && wraps(text, last, line, longest, finished)) last.end = line.end
    else blocks.push({ ...line })
  }
  return blocks
}

/** A line goes on in the next where that begins in lower case, or where the next word would not have fitted. */
function wraps(text: string, before: Span, line: Span, longest: number, finished: boolean): boolean {
  const head = text.slice(line.start, line.start + 60)
  if (/^\p{Ll}/u.test(head)) return finished
  if (/^[•⁃·*–—-]|^\d+[.)]/.test(head) || longest < 55 || longest > 110) return false
  const lastLine = text.lastIndexOf('\n', before.end - 1)
  const width = before.end - Math.max(before.start, lastLine + 1)
  return width + 1 + (/^\S+/.exec(head)?.[0].length ?? 0) > longest
}
