import { type Rule, spanOf } from './reading.ts'
import { open } from './resolve.ts'
import { GAP, MONTH, ORDINAL, pattern, SEASON } from './words.ts'

const DAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const PART = `(?:${GAP}(?:morning|afternoon|evening|night))?`

/** What comes round again, "every Monday", has words and no one date. A rate ("every day", "each year") names no day at all. */
export const RECURRING: Rule[] = [
  {
    needs: ['every', 'each'],
    pattern: pattern(
      `(?:every|each)${GAP}(?:other${GAP}|second${GAP}|${ORDINAL}${GAP})?(?:${DAY_NAME}${PART}|${SEASON}|${MONTH}|weekend)(?!s)`,
    ),
    read: (match) => [open(spanOf(match))],
  },
  {
    needs: ['days'],
    pattern: pattern(`(?<=on${GAP})(?:alternate${GAP})?${DAY_NAME}s(?:${GAP}and${GAP}${DAY_NAME}s)?`),
    read: (match) => [open(spanOf(match))],
  },
]
