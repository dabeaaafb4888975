import type { Span } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { OPENERS } from '#core/lexicon/openers.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_STARTS } from '#core/lexicon/organizations.ts'
import { GIVEN_NAMES, PARTICLES, TITLES } from '#core/lexicon/people.ts'
import { PLACE_HEADS, PLACE_STARTS } from '#core/lexicon/places.ts'
import { DOCUMENT_STARTS, EVENT_HEADS } from '#core/lexicon/things.ts'
import type { Token } from '#core/text/tokens.ts'
import { isCapital, isHeading } from './capitals.ts'
import { knownAt, shoutedAt } from './known.ts'
import type { Page, Run } from './mention.ts'
import { titleAt } from './titles.ts'

/** Longest run that is read as one name; what is longer is no name. */
const LONGEST = 14
const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Maj|Col|Lt|Capt|Cmdr|Sgt|Cpl|Adm|Brig|Gov|Sen|Sens|Rep|Reps|Rev|Jr|Sr|Mt|Ft|Inc|Corp|Co|Ltd|Bros|No)$/u
const OF_AFTER = (word: string) =>
  ORGANIZATION_STARTS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  PLACE_STARTS.has(word) ||
  DOCUMENT_STARTS.has(word) ||
  EVENT_HEADS.has(word) ||
  /^(?:Secretary|Minister|Members|Duke|Earl|Prince|King|Queen|Republic|Kingdom|State|States|People|Isle|Gulf|Cape|Bay|Sea|Strait|Hall|Knights|Order|Archbishop|Bishop|Free|Speaker|Chief|Director|President|Book|Emirate|Sultanate|Principality|Chancellor|Lord|Commander|Freedom|Study|Advancement|Prevention|Protection|Promotion|Liberation|Defense|Defence|Bill|Club|Day|Church|Temple|Palace|Museum|Tower|Port|Camp|Lake)$/.test(
    word,
  )
const FOR_AFTER =
  /^(?:Minister|Secretary|Undersecretary|Representative|Envoy|Coordinator|Commissioner|Adviser|Advisor)$/
const ON_AFTER =
  /^(?:Club|Partnership|Movement|Party|Army|Front|Congress|Committeeman|Commission|Committee|Council|Institute|Center|Centre|Conference|Treaty|Convention|Campaign|Foundation|Society|Association|Office|Department|Ministry|Subcommittee|Panel|Agency|Program|Programme|Fund|Law|Act|Bureau|Forum|Coalition|Protocol|Declaration|Board|Group|Network|Alliance|Union)$/

/** Finds the capitalised stretches of a page, sentence by sentence. */
export function findRuns(page: Page, sentences: Span[]): Run[] {
  const { tokens, text } = page
  const runs: Run[] = []
  const bounds = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]
  let i = 0
  for (const sentence of bounds) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < sentence.start) i++
    let stop = i
    while (stop < tokens.length && (tokens[stop]?.end ?? 0) <= sentence.end) stop++
    for (const line of linesOf(text, tokens, i, stop)) collect(page, line.from, line.to, runs)
    i = stop
  }
  return runs
}

/** A line break ends a line of its own, as in headings and lists. */
function* linesOf(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
): Generator<{ from: number; to: number }> {
  let start = from
  for (let i = from + 1; i < to; i++) {
    const gap = text.slice(
      tokens[i - 1]?.end ?? 0,
      Math.min(tokens[i]?.start ?? 0, (tokens[i - 1]?.end ?? 0) + 8),
    )
    if (gap.includes('\n')) {
      yield { from: start, to: i }
      start = i
    }
  }
  if (start < to) yield { from: start, to }
}

function collect(page: Page, from: number, to: number, runs: Run[]): void {
  const { tokens } = page
  const heading = isHeading(tokens.slice(from, Math.min(to, from + 200)))
  let i = from
  let opening = true
  while (i < to) {
    const token = tokens[i]
    if (!token) break
    if (isHandle(tokens, i)) {
      i++
      continue
    }
    const unit = numberedUnit(tokens, i, to)
    if (unit > 0) {
      const end = runEnd(page, i + 2, to)
      runs.push({ tokens: tokens.slice(i, end), first: i, opens: false, heading: false })
      opening = false
      i = end
      continue
    }
    if (!isCapital(token) && !(token.kind === 'word' && knownAt(tokens, i, to))) {
      if (token.kind === 'word' || token.kind === 'number') opening = false
      else if (/[:“"‘(|/–—]/.test(token.text)) opening = opening || token.text === ':' || token.text === '|'
      i++
      continue
    }
    const end = heading ? headingEnd(tokens, i, to) : runEnd(page, i, to)
    const start = heading ? i : opening ? skipOpeners(page, i, end) : i
    if (start < end)
      runs.push({ tokens: tokens.slice(start, end), first: start, opens: opening && start === i, heading })
    opening = false
    i = Math.max(end, i + 1)
  }
}

/** "@AnnVane", "#SaveTheFerry" */
const isHandle = (tokens: Token[], i: number): boolean => {
  const mark = tokens[i - 1]
  return mark !== undefined && (mark.text === '@' || mark.text === '#') && mark.end === tokens[i]?.start
}

/** "5th Fleet", "158th Fighter Wing": figures that open a name; how many tokens before its capital. */
function numberedUnit(tokens: Token[], i: number, to: number): number {
  const [number, suffix, next] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (number?.kind !== 'number' || !suffix || !next || i + 2 >= to) return 0
  return /^(?:st|nd|rd|th)$/.test(suffix.text) &&
    suffix.start === number.end &&
    isCapital(next) &&
    next.start - suffix.end === 1
    ? 2
    : 0
}

/** In a heading only names that are known stand out. */
const headingEnd = (tokens: Token[], i: number, to: number): number =>
  (knownAt(tokens, i, to) ?? shoutedAt(tokens, i, to))?.end ?? i + 1

/** One past the last token of the run that begins at i. */
function runEnd(page: Page, i: number, to: number): number {
  const { tokens, text } = page
  let end = knownAt(tokens, i, to)?.end ?? i + 1
  while (end < to && end - i < LONGEST) {
    const last = tokens[end - 1]
    const next = tokens[end]
    if (!last || !next) break
    const gap = next.start - last.end
    if (gap > 2) break
    if (isCapital(next) && gap > 0) end = knownAt(tokens, end, to)?.end ?? end + 1
    else if (gap === 1 && numberedUnit(tokens, end, to) > 0) end += 2
    else if (next.kind === 'number' && gap === 1 && /^\d{1,4}$/.test(next.text)) end++
    else {
      const over = connector(tokens, end, to, text)
      if (over === 0) break
      end += over
    }
  }
  while (
    end > i + 1 &&
    !isCapital(tokens[end - 1]) &&
    tokens[end - 1]?.kind !== 'number' &&
    tokens[end - 1]?.text !== '.' &&
    !knownAt(tokens, i, end)
  )
    end--
  return end
}

/** How many tokens join the name before them to the capital after them; 0 where nothing does. */
function connector(tokens: Token[], at: number, to: number, text: string): number {
  const before = tokens[at - 1]
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!before || !token || !next || at + 1 >= to)
    return token?.text === '.' && ABBREVIATED.test(before?.text ?? '') && before?.end === token.start ? 1 : 0
  if (token.text === '.') return ABBREVIATED.test(before.text) && before.end === token.start ? 1 : 0
  if (token.text === '&' && isCapital(next)) return 1
  if (
    /^['’]$/.test(token.text) &&
    before.end === token.start &&
    /s$/.test(before.text) &&
    text[token.end] === ' '
  )
    return isCapital(next) && MEMBERS.test(next.text) ? 1 : 0 // "Dockers' Union"
  const head = before.text
  if (token.lower === 'of' && (OF_AFTER(head) || joinedBefore(tokens, at))) {
    if (isCapital(next)) return 1
    if (next.lower === 'the' && isCapital(tokens[at + 2])) return 2
    return 0
  }
  if (
    ((token.lower === 'for' || token.lower === 'on') && ON_AFTER.test(head)) ||
    (token.lower === 'for' && ofBody(tokens, at)) ||
    (token.lower === 'for' && FOR_AFTER.test(head))
  ) {
    if (isDated(next)) return 0
    if (isCapital(next)) return 1
    if (next.lower === 'the' && isCapital(tokens[at + 2])) return 2
    return 0
  }
  if (
    PARTICLES.has(token.text) &&
    token.text !== 'y' &&
    token.text !== 'e' &&
    token.text.length > 1 &&
    isCapital(before)
  ) {
    if (isCapital(next)) return 1
    if (PARTICLES.has(next.text) && isCapital(tokens[at + 2])) return 2
  }
  if (token.lower === 'and' && isCapital(next) && joinsByAnd(tokens, at)) return 1
  if (
    /^['’]s$/.test(token.text) &&
    isCapital(next) &&
    /^(?:People|Women|Children|Men|Workers|Farmers|Lloyd|Moody|Standard|Sotheby|Macy|Christie|Veterans)$/.test(
      head,
    ) &&
    text[token.end] === ' '
  )
    return 1
  return 0
}

/** What a body of people is called behind their name: "Nurses' Association". */
const MEMBERS =
  /^(?:Union|Association|Federation|Guild|League|Council|Alliance|Congress|Society|Club|Party|Trust|Forum|Front|Movement|Committee|Organi[sz]ation|Confederation|Institute|Fund|Network|Assembly|Board|Syndicate|Cooperative|Bank|Charter|Rights|Home|Hospital)$/

/** "Court of Arbitration for Sport": a body that goes on with "of" may go on with "for". */
function ofBody(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 4); i--) {
    if (tokens[i]?.text === 'of') return ORGANIZATION_STARTS.has(tokens[i - 1]?.text ?? '')
    if (!isCapital(tokens[i])) return false
  }
  return false
}

/** "Treaty on the Prohibition of Nuclear Weapons": a name that goes on with "on" or "for" may go on with "of". */
function joinedBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 6); i--) {
    if (/^(?:on|for)$/.test(tokens[i]?.text ?? '')) return ON_AFTER.test(tokens[i - 1]?.text ?? '')
    if (!isCapital(tokens[i]) && tokens[i]?.text !== 'the') return false
  }
  return false
}

/** "Ministry of Economy and Trade", "Department of Housing and Urban Development" */
function joinsByAnd(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 6); i--) {
    const word = tokens[i]?.text ?? ''
    if (word === 'of' || word === 'for' || word === 'on')
      return /^(?:Ministry|Department|Bureau|Office|Board|Institute|Committee|Commission|Center|Centre|Council|Minister|Secretary|Agency|Chamber|Society)$/.test(
        tokens[i - 1]?.text ?? '',
      )
    if (!isCapital(tokens[i])) return false
  }
  return false
}

/** A figure, month or weekday after "In", "On", "By": "In 2020 the Senate", "On Monday Brandt". */
const isDated = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || MONTHS[token.lower] !== undefined || WEEKDAYS[token.lower] !== undefined)

/** "Von der Leyen", "Bin Salman", where they open a sentence. */
const isParticle = (token: Token, next: Token | undefined): boolean =>
  /^(?:Von|Van|De|Della|Di|Bin|Ibn)$/.test(token.text) && (PARTICLES.has(next?.text ?? '') || isCapital(next))

/** Past the words that only open the sentence. */
function skipOpeners(page: Page, from: number, end: number): number {
  const { tokens, lowerCased, named } = page
  let i = from
  while (i < end) {
    const token = tokens[i]
    if (!token) break
    if (knownAt(tokens, i, end) || isParticle(token, tokens[i + 1])) break
    const plain = token.lower.replace(/['’]s$/, '')
    if (OPENERS.has(plain)) {
      i++
      while (i < end && isDated(tokens[i])) i++
      continue
    }
    if (i > from) break
    const common =
      !named.has(token.text) &&
      (lowerCased.has(plain) || (/(?:ing|ed|ly)$/.test(plain) && !GIVEN_NAMES.has(token.text)))
    if (!common) break
    const next = tokens[i + 1]
    const leads =
      i + 1 < end &&
      isCapital(next) &&
      (titleAt(tokens, i) ||
        /^(?:Daily|Weekly|Evening|Morning)$/.test(token.text) ||
        TITLES.has(token.text) ||
        GIVEN_NAMES.has(token.text) ||
        ORGANIZATION_STARTS.has(token.text) ||
        PLACE_STARTS.has(token.text) ||
        ORGANIZATION_HEADS.has(next?.text ?? '') ||
        PLACE_HEADS.has(next?.text ?? ''))
    if (leads) break
    i++
    break
  }
  return i
}
