import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { quantities } from '#db/schema/quantities.ts'
import type { FactHop, FactRow } from './types.ts'

type Details = Pick<FactRow, 'hops' | 'dates' | 'quantities'>
type Place = { versionId: string; n: number }

/**
 * Chains, dates and figures of the facts of one page. Reads those of the articles the page touches, which are few,
 * and keeps what belongs to its facts.
 */
export async function factDetails(page: Place[]): Promise<(fact: Place) => Details> {
  const versionIds = [...new Set(page.map((fact) => fact.versionId))]
  if (versionIds.length === 0) return () => ({ hops: [], dates: [], quantities: [] })
  const [hops, dateRows, quantityRows] = await Promise.all([
    db()
      .select({
        versionId: attributions.versionId,
        n: attributions.factN,
        name: attributions.name,
        written: attributions.source,
        anonymous: attributions.anonymous,
        entityId: attributions.entityId,
      })
      .from(attributions)
      .innerJoin(
        articles,
        and(
          eq(articles.currentVersionId, attributions.versionId),
          eq(articles.currentExtraction, attributions.extraction),
        ),
      )
      .where(inArray(attributions.versionId, versionIds))
      .orderBy(asc(attributions.hop)),
    db()
      .select({ versionId: dates.versionId, facts: dates.facts, text: dates.text, value: dates.value })
      .from(dates)
      .innerJoin(
        articles,
        and(eq(articles.currentVersionId, dates.versionId), eq(articles.currentExtraction, dates.extraction)),
      )
      .where(inArray(dates.versionId, versionIds))
      .orderBy(asc(dates.start)),
    db()
      .select({ versionId: quantities.versionId, facts: quantities.facts, text: quantities.text })
      .from(quantities)
      .innerJoin(
        articles,
        and(
          eq(articles.currentVersionId, quantities.versionId),
          eq(articles.currentExtraction, quantities.extraction),
        ),
      )
      .where(inArray(quantities.versionId, versionIds))
      .orderBy(asc(quantities.start)),
  ])
  return ({ versionId, n }) => ({
    hops: hops.filter((hop) => hop.versionId === versionId && hop.n === n).map(toHop),
    dates: dateRows.filter((date) => date.versionId === versionId && date.facts.includes(n)),
    quantities: quantityRows.filter((one) => one.versionId === versionId && one.facts.includes(n)),
  })
}

function toHop(hop: {
  name: string | null
  written: string
  anonymous: boolean
  entityId: string | null
}): FactHop {
  return {
    name: hop.name ?? hop.written,
    written: hop.written,
    anonymous: hop.anonymous,
    entityId: hop.entityId,
  }
}
