import type { Extraction, Span } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'
import { once } from './once.ts'

/** A line of a report that credits an outlet; `whole` where all of the report is said to be that outlet's. */
export type Credit = Span & { name: string; whole: boolean }

const NAME = String.raw`(?<name>[\p{Lu}][\p{L}\p{N}&.’'-]*(?:[ ](?:of|and|the|&|[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*)){0,5})`
const PLACE = String.raw`(?:[\p{Lu}][\p{Lu}’' .,/-]{2,40}|[\p{Lu}][\p{L}’' .,/-]{2,30},?\s(?:[\p{Lu}]\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s[\p{Lu}]\p{Ll}{2,8}\.?)(?:,?\s\d{4})?|[\p{Lu}]{3,}[\p{L}’' .,/-]*(?:\d{1,2}\s?)?)`
const COPY = '(?:article|story|report|piece|text|dispatch|item)'

/** "TOKYO (Kittiwake) —" opens a report that is the agency's. */
const DATELINE = new RegExp(String.raw`^[ \t]*(?:${PLACE}[ ,]*)?\(${NAME}\)[ \t]*(?:[-–—]|--)`, 'gmu')
const OWNED =
  /(?:\(c\)|©|Copyright)\s*(?:\d{4}\s*)?(?<name>[\p{Lu}][\p{L}\p{N}&'’ -]{1,40}?)\s*(?:\.|,|$|All rights)/gmu

const WHOLE = [
  new RegExp(
    String.raw`\b(?:[Tt]his|[Tt]he|[Aa]n?)\s+(?:version of (?:this|the)\s+)?${COPY}\s+(?:was\s+|is\s+|has been\s+)?(?:(?:first|originally)\s+)?(?:published|appeared|ran|provided|supplied|distributed|produced)\s+(?:by|in|on|with|at)\s+(?:[Tt]he\s+)?${NAME}`,
    'gmu',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]e)?(?:published|printed|produced|posted)\s+(?:here\s+)?(?:with|by)\s+(?:the\s+)?(?:kind\s+)?permission\s+(?:of|from)\s+(?:[Tt]he\s+)?${NAME}`,
    'gmu',
  ),
  new RegExp(String.raw`^[ \t]*(?:Source|Via|Credit|From)\s?:\s*(?:[Tt]he\s+)?${NAME}[ \t.]*$`, 'gmu'),
  new RegExp(String.raw`^[ \t]*(?:[-–—][ \t]*|\()(?:[Tt]he\s+)?${NAME}\)?[ \t.]*$`, 'gmu'),
]

const PARTLY = [
  new RegExp(
    String.raw`\b[Ww]ith\s+(?:additional\s+)?(?:reporting|material|files?|information)\s+(?:by|from)\s+(?:[Tt]he\s+)?${NAME}`,
    'gmu',
  ),
  new RegExp(String.raw`^[ \t(]*(?:[Tt]he\s+)?${NAME}\s+contributed to (?:this|the)\s+${COPY}`, 'gmu'),
]

/** A dateline stands at the head of a report; further down brackets hold other things. */
const HEAD = 800

const at = (match: RegExpMatchArray): (Span & { name: string }) | null => {
  const name = match.groups?.name?.trim().replace(/[.’']+$/, '')
  if (!name || match.index === undefined) return null
  const start = match.index + match[0].lastIndexOf(name)
  return { name, start, end: start + name.length }
}

const creditsBy = (text: string, pattern: RegExp) =>
  matchesOf(pattern, text).flatMap((match) => at(match) ?? [])

const datelinesOf = (text: string) => creditsBy(text, DATELINE).filter(({ start }) => start < HEAD)

/** Every credit to an outlet that a report's datelines and notices give, its own among them, in text order. */
export const creditsOf = once(({ text }: Pick<Extraction, 'text'>): readonly Credit[] => {
  const credits = [
    ...[...datelinesOf(text), ...WHOLE.flatMap((pattern) => creditsBy(text, pattern))].map((one) => ({
      ...one,
      whole: true,
    })),
    ...PARTLY.flatMap((pattern) => creditsBy(text, pattern)).map((one) => ({ ...one, whole: false })),
  ]
  return credits.sort((x, y) => x.start - y.start || y.end - x.end)
})

/** The outlet that an article's own dateline or notice of rights names, with the place where it does. */
export function creditOf({ text }: Pick<Extraction, 'text'>): (Span & { name: string }) | null {
  return datelinesOf(text)[0] ?? creditsBy(text, OWNED)[0] ?? null
}
