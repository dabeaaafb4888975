import type { Span } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'

/**
 * Words in quotation marks. `start` and `end` take in the marks, `inner` does not. `open`: the mark that should close
 * it is missing because the quotation goes on in the next paragraph.
 */
export type Quotation = Span & { inner: Span; paragraph: number; open: boolean }

const PAIRS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』' }
const MARKS = /["“”„«»「」『』]|''|(?<![\p{L}\p{N}])‘(?=\p{L})/gu

/**
 * Quotations of a text, in order, none inside another. A straight mark opens after a space or bracket and closes
 * otherwise; a curly one typed the wrong way round is read by its place; each paragraph starts afresh.
 */
export function findQuotations(text: string, paragraphs: Span[]): Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, number) => {
    const part = text.slice(paragraph.start, paragraph.end)
    let from: { at: number; mark: string } | null = null
    const close = (end: number, width: number, open: boolean) => {
      if (!from) return
      const start = paragraph.start + from.at
      const inner = { start: start + from.mark.length, end: paragraph.start + end - width }
      if (inner.end > inner.start)
        found.push({ start, end: paragraph.start + end, inner, paragraph: number, open })
      from = null
    }
    let nested = 0
    const balance = new Balance(part)
    for (const { 0: mark, index } of matchesOf(MARKS, part)) {
      balance.pass(mark)
      if (
        from &&
        mark === '“' &&
        index > from.at &&
        balance.closes > balance.opens + (from.mark === '“' ? 1 : 0)
      )
        nested++
      else if (nested && mark === '”') nested--
      else if (from && closes(from.mark, mark, part, index)) close(index + mark.length, mark.length, false)
      else if (!from && opens(mark, part, index)) {
        from = { at: index, mark }
        if (mark === '‘') {
          const end = singleEnd(part, index)
          if (end) close(end, 1, false)
          else from = null
        }
      } else if (from && mark === from.mark && mark !== '‘' && opens(mark, part, index))
        from = { at: index, mark }
    }
    if (from) close(part.length, 0, true)
  })
  return found
}

/** How many curly marks still follow in a paragraph, so that a quotation in a quotation is told from one left open. */
class Balance {
  opens: number
  closes: number

  constructor(part: string) {
    this.opens = part.split('“').length - 1
    this.closes = part.split('”').length - 1
  }

  pass(mark: string): void {
    if (mark === '“') this.opens--
    if (mark === '”') this.closes--
  }
}

const straight = (mark: string) => mark === '"' || mark === "''"

function opens(mark: string, part: string, index: number): boolean {
  if (!straight(mark) && mark !== '”') return mark in PAIRS || mark === '‘'
  const after = part.charAt(index + mark.length)
  return (index === 0 || /[\s([{—–/:-]/.test(part.charAt(index - 1))) && after !== '' && !/\s/.test(after)
}

/** A mark behind a word or its punctuation, before a space: it can only close. */
const ends = (mark: string, part: string, index: number): boolean =>
  /[\p{L}\p{N}.,!?…'’]/u.test(part.charAt(index - 1)) && /^[\s)\]]?$/.test(part.charAt(index + mark.length))

function closes(opening: string, mark: string, part: string, index: number): boolean {
  if (opening === '"' && mark === '”') return true // one text may mix its marks
  if (opening === '“' && mark === '"') return !opens(mark, part, index)
  if ((opening === '“' || opening === '"') && mark === '“') return ends(mark, part, index)
  if (opening === '”') return (mark === '”' || mark === '"' || mark === '“') && ends(mark, part, index)
  if (straight(opening))
    return mark === opening && !(opens(mark, part, index) && /[\s]/.test(part.charAt(index - 1)))
  return (PAIRS[opening] ?? '').includes(mark)
}

/** Where a single quotation of more than one word ends: a closing mark that is no apostrophe. */
function singleEnd(part: string, index: number): number {
  const rest = part.slice(index + 1, index + 400)
  const end = /’(?![\p{L}\p{N}])/u.exec(rest)
  return end && !/[“”]/.test(rest.slice(0, end.index)) ? index + 1 + end.index + 1 : 0
}
