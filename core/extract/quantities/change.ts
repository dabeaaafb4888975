import type { Change } from '#core/fact.ts'
import { ABOUT, FALL, OVER, RISE, UNDER } from '#core/lexicon/quantities.ts'

const WINDOW = 48
const before = (words: string) =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})\\s{0,2}(?:a\\s|an\\s)?$`, 'iu')
const moved = (words: string) =>
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}-])(?:${words})(?:\\s(?:by|to|an additional|another|as much as|as many as|\\p{L}{3,12}ly|a further|just|even|only|a|his|its)){0,3}\\s{1,2}$`,
    'iu',
  )

const IS_ABOUT = before(ABOUT)
const IS_UNDER = before(UNDER)
const IS_OVER = before(OVER)
const WENT_UP = moved(RISE)
const WENT_DOWN = moved(FALL)
/** "gave up 500 yards" tells of no rise. */
const PHRASE =
  /(?:gave|give|gives|giving|given|made|make|makes|making|set|ended|end|picked|pick|took|take|signed|sign|built|build|add|adds|broke|break|cut|cuts|laid|let|shut|put|turned|came|come)\s(?:up|down)\s/iu

/** "a rise over two years" tells when; "for over two years" and "lasted over two years" how long at least. */
const MEASURED_OVER =
  /(?:^|[^\p{L}])(?:for|of|to|by|is|are|was|were|be|been|last(?:s|ed|ing)?|take|takes|took|taken|taking|spent|spend|spends|spending|serv(?:e|es|ed|ing)|wait(?:s|ed|ing)?|well|just|slightly|little|after|in|nearly)\s+over\s{0,2}(?:a\s|an\s)?$/iu
const JUST_OVER = /(?:^|[^\p{L}])over\s{0,2}(?:a\s|an\s)?$/iu
const isStretch = (unit: string) => /^(?:year|month|week|day|hour)$/.test(unit)

/** How exact a figure is, and which way it went, from the words just before and after it; how exact comes first. */
export function changeAt(text: string, start: number, end: number, unit: string): Change | undefined {
  const lead = text.slice(Math.max(0, start - WINDOW), start)
  if (/(?:^|\s)(?:no|not)\s(?:fewer|less)\sthan\s$/i.test(lead)) return '>'
  if (IS_UNDER.test(lead) || /(?:^|[^\p{L}])sub-$/iu.test(lead)) return '<'
  if (IS_OVER.test(lead) && !(isStretch(unit) && tellsWhen(lead, text.slice(end, end + 5)))) return '>'
  if (IS_ABOUT.test(lead)) return '~'
  const tail = text.slice(end, end + 24)
  if (/^(?:\s?\+|-plus|\splus\b|\s(?:or|and)\s(?:more|higher|above|over|older)\b)/i.test(tail)) return '>'
  if (/^\s(?:or|and)\s(?:less|fewer|lower|under|younger|below)\b/i.test(tail)) return '<'
  if (/^(?:\s?-ish|\sor so\b|-odd)/i.test(tail)) return '~'
  if (/(?:^|[^\p{L}\p{N}])\+$/u.test(lead)) return 'up'
  if (PHRASE.test(lead.slice(-16))) return undefined
  if (WENT_UP.test(lead)) return 'up'
  return WENT_DOWN.test(lead) ? 'down' : undefined
}

const tellsWhen = (lead: string, tail: string) =>
  JUST_OVER.test(lead) && !MEASURED_OVER.test(lead) && !/^\s(?:ago|old)/i.test(tail)

/** What stands in brackets after a figure, or after "or", says the same thing in other terms. */
export const isSameSaid = (between: string): boolean => /^(?:\s?\(|,?\sor\s)$/.test(between)
