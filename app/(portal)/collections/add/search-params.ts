import type { FactKey } from '#core/kept.ts'
import { MOST_AT_ONCE } from '#server/collections/types.ts'
import type { RawParams } from '../../../_lib/read-params.ts'

/** The parameters that say what to add; a form sends them on as they came. */
export const THING_PARAMS = ['articles', 'fact', 'comparison', 'compare', 'row'] as const
export type ThingParams = Partial<Record<(typeof THING_PARAMS)[number], string>>

/** Long enough for as many keys of facts as can be added at once, and for one more, so that too many is said. */
const LONGEST = (MOST_AT_ONCE + 1) * 50

/** Picks what to add from an address or a form. */
export function pickThingParams(raw: RawParams): ThingParams {
  const picked: ThingParams = {}
  for (const name of THING_PARAMS) {
    const value = [raw[name] ?? []].flat()[0]
    if (value) picked[name] = value.slice(0, LONGEST)
  }
  return picked
}

/**
 * What an address asks to keep, as the verbs take it:
 * `articles=ID,ID` · `fact=version.reading.n` · `comparison=ID` · `comparison=ID&row=FACTS` ·
 * `compare=ID,ID` · `compare=ID,ID&row=FACTS`, where FACTS is a list of `version.reading.n`. What cannot be read is left for the verb to refuse.
 */
export function readThings({ articles, fact, comparison, compare, row }: ThingParams): unknown[] {
  const things: unknown[] = list(articles).map((articleId) => ({ kind: 'article', articleId }))
  if (fact) things.push({ kind: 'fact', fact: readFactKey(fact) })
  if (row && comparison) {
    things.push({ kind: 'row', facts: list(row).map(readFactKey), of: { comparisonId: comparison } })
  } else if (row && compare) {
    things.push({ kind: 'row', facts: list(row).map(readFactKey), of: { articleIds: list(compare) } })
  } else if (comparison) {
    things.push({ kind: 'comparison', comparisonId: comparison })
  } else if (compare) {
    things.push({ kind: 'unsaved', articleIds: list(compare) })
  }
  return things
}

function list(ids: string | undefined): string[] {
  return [...new Set((ids ?? '').split(',').filter(Boolean))]
}

function readFactKey(word: string): FactKey {
  const [versionId = '', extraction, n] = word.split('.')
  return { versionId, extraction: Number(extraction ?? Number.NaN), n: Number(n ?? Number.NaN) }
}
