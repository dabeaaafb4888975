import { MONTH } from './boilerplate.ts'

/**
 * Lines that change by themselves, whatever becomes of the report: how often it was read, how long ago it came out.
 * Tried on short lines only; all are anchored, so that no text makes them slow.
 */
const COUNT = String.raw`\d[\d.,\u00a0 ]{0,9}[kKmM]?`
const COUNTED =
  '(?:comments?|shares?|views?|likes?|reactions?|readers?|reads?|replies|reply|votes?|retweets?|followers?|subscribers?|kommentare?|commentaires?|comentarios?|コメント)'
const AGO =
  '(?:just now|(?:\\d{1,3}|an?|one|a few|several) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago|vor \\d{1,3} \\p{L}+|il y a \\d{1,3} \\p{L}+|hace \\d{1,3} \\p{L}+|\\d{1,3} ?(?:分|時間|日|分钟|小时|天)前)'
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|JST))?`
const STAMP =
  '(?:this (?:article|story|page|post|report) (?:was|has been|is) )?(?:last |first )?(?:updated?|modified|published|posted|refreshed)'

export const PAGE_NOISE: RegExp[] = [
  new RegExp(`^\\(?${COUNT} ${COUNTED}\\)?$`, 'iu'),
  new RegExp(`^${COUNTED}\\s*[:(]?\\s*${COUNT}\\)?$`, 'iu'),
  /^\d{1,2}[- ]min(?:ute)?s? read$/i,
  new RegExp(
    `^${COUNT} (?:people|others|readers) (?:are|have) (?:reading|read|viewing|viewed)\\b.{0,30}$`,
    'iu',
  ),
  new RegExp(`^(?:${STAMP}:? ?)?${AGO}(?: ?[·|•] ?[^.!?]{0,30})?$`, 'iu'),
  new RegExp(`^${STAMP}:? ?(?:on |at )?[^!?]{0,40}${CLOCK}\\.?$`, 'iu'),
  new RegExp(
    `^${STAMP}:? ?(?:on )?(?:\\p{L}+,? )?(?:\\d{1,2} )?(?:${MONTH}\\b|\\d{1,4}[-/.]\\d{1,2}\\b)[^!?]{0,14}$`,
    'iu',
  ),
]

/** Reasons why something is furniture of the page (see extract/boilerplate.ts) that do not speak of the report. */
export const NOISY_FURNITURE: ReadonlySet<string> = new Set([
  'time',
  'related',
  'promotion',
  'contact',
  'advertisement',
  'copyright',
  'ornament',
])
