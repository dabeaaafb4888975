import { eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { versions } from '#db/schema/versions.ts'
import type { Snippet } from '../library/types.ts'
import { anyTerm } from './clean-query.ts'
import { tsquery } from './open-search.ts'

/** Private-use characters around hits: no report has them, and nothing has to be unescaped. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const OPTIONS = `StartSel=${OPEN}, StopSel=${CLOSE}, MaxFragments=2, MaxWords=14, MinWords=6, FragmentDelimiter=" … "`

/** Finding hits takes time with the length of a text; beyond this the snippet comes from the beginning. */
const SEARCHED = 40_000

/** For each of a page's articles the words around what was searched for. Reads texts: only for the rows of one page. */
export async function snippets(articleIds: string[], typed: string): Promise<Map<string, Snippet>> {
  if (articleIds.length === 0) return new Map()
  const text = sql`left(${versions.text}, ${SEARCHED})`
  const rows = await db()
    .select({
      id: articles.id,
      headline: sql<string>`ts_headline('english', ${text}, ${tsquery(anyTerm(typed))}, ${OPTIONS})`,
    })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.currentVersionId))
    .where(inArray(articles.id, articleIds))
  return new Map(rows.map((row) => [row.id, splitHeadline(row.headline)]))
}

/** `a {b} c` → a, b as a hit, c. */
function splitHeadline(headline: string): Snippet {
  return headline
    .replace(/\s+/g, ' ')
    .split(/(\uE000[^\uE001]*\uE001?)/)
    .map((part) => ({ text: part.replace(/[\uE000\uE001]/g, ''), hit: part.startsWith(OPEN) }))
    .filter((part) => part.text !== '')
}
