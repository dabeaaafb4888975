import { and, eq, gte, inArray, like, lte, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { facts } from '#db/schema/facts.ts'
import { mentions } from '#db/schema/mentions.ts'
import { tsquery } from '../search/open-search.ts'
import { sharedConditions } from './article-conditions.ts'
import { estimate } from './count.ts'
import type { FactListQuery } from './fact-list-input.ts'
import { cleanName, containing } from './like.ts'

/** So many rows are collected at once without being felt. */
const FEW = 3_000

/** The newest reading of the newest capture of an article: the only facts that lists show. */
export const isCurrent = and(
  eq(facts.versionId, articles.currentVersionId),
  eq(facts.extraction, articles.currentExtraction),
)

/** `atMost`: a bound on how many facts there can be. */
type Conditions = { conditions: SQL[]; atMost: number }

export async function factConditions(query: FactListQuery): Promise<Conditions> {
  const conditions = sharedConditions(query)
  if (query.q?.trim()) {
    conditions.push(sql`to_tsvector('english', ${facts.quote}) @@ ${tsquery(query.q)}`)
  }
  if (query.speaker && cleanName(query.speaker)) {
    conditions.push(like(sql`lower(${facts.speaker})`, containing(query.speaker)))
  }
  if (query.voices.length > 0) conditions.push(inArray(facts.voice, query.voices))
  if (query.stages.length > 0) conditions.push(inArray(facts.stage, query.stages))
  if (query.certainties.length > 0) conditions.push(inArray(facts.certainty, query.certainties))
  if (query.polarity) conditions.push(eq(facts.polarity, query.polarity))
  const held = await Promise.all([
    query.spokenFrom || query.spokenTo ? speaksOf(query) : null,
    query.entity ? holding(mentions, eq(mentions.entityId, query.entity), mentions.facts) : null,
    query.saidBy ? holding(attributions, eq(attributions.entityId, query.saidBy), attributions.factN) : null,
  ])
  let atMost = Number.POSITIVE_INFINITY
  for (const one of held.filter((one) => one !== null)) {
    conditions.push(one.condition)
    atMost = Math.min(atMost, one.rows)
  }
  return { conditions, atMost }
}

/**
 * Has a date that can fall into the span. "By the end of 2020" is taken as that end, not as all the time before.
 */
function speaksOf({ spokenFrom, spokenTo }: FactListQuery): Promise<Held> {
  const inSpan = and(
    spokenTo ? lte(sql`coalesce(${dates.earliest}, ${dates.latest})`, spokenTo) : undefined,
    spokenFrom ? gte(sql`coalesce(${dates.latest}, ${dates.earliest})`, spokenFrom) : undefined,
  )
  return holding(dates, inSpan, dates.facts)
}

type Held = { condition: SQL; rows: number }

/**
 * Facts that rows of `table` belong to. Few such rows are collected and their facts looked up; of many, each fact is
 * asked for its own, which is quick because the page is soon full. The planner cannot choose between the two itself.
 */
async function holding(
  table: typeof dates | typeof mentions | typeof attributions,
  condition: SQL | undefined,
  numbers: PgColumn,
): Promise<Held> {
  const several = numbers.columnType === 'PgArray'
  const rows = await estimate(sql`select 1 from ${table} where ${condition}`)
  if (rows <= FEW) {
    const n = several ? sql`unnest(${numbers})` : numbers
    const collected = sql`(${facts.versionId}, ${facts.extraction}, ${facts.n}) in (
      select ${table.versionId}, ${table.extraction}, ${n} from ${table} where ${condition})`
    return { condition: collected, rows }
  }
  const own = several ? sql`${facts.n} = any(${numbers})` : sql`${facts.n} = ${numbers}`
  const asked = sql`exists (select 1 from ${table} where ${table.versionId} = ${facts.versionId}
    and ${table.extraction} = ${facts.extraction} and ${own} and ${condition})`
  return { condition: asked, rows }
}
