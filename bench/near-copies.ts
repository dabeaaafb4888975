import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { fingerprintOf } from '#core/align/fingerprint.ts'
import { db } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import { findCopies } from '#server/extraction/find-copies.ts'
import { writeSignatures } from '#server/extraction/write-signatures.ts'
import { quantile, report, rounded } from './report.ts'
import { withLibrary } from './with-library.ts'

/**
 * What it costs to know near-copies in the whole library: making and storing the prints of a text, and finding the
 * articles that share some: `node bench/near-copies.ts --articles 20000`.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const BATCH = 500
const ROUNDS = 300
/** Stands under every fourth text, as a notice that no rule knows for part of the page. */
const NOTICE =
  'Readers who wish to follow this story as it goes on may leave their address with the desk that wrote it and will hear from us.'

type Row = { versionId: string; articleId: string; text: string }

async function* texts(): AsyncGenerator<Row[]> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await db()
      .select({ versionId: versions.id, articleId: versions.articleId, text: versions.text })
      .from(versions)
      .where(sql`${versions.id} > ${last}`)
      .orderBy(versions.id)
      .limit(BATCH)
    if (rows.length === 0) return
    yield rows.map((row, i) => ({ ...row, text: i % 4 === 0 ? `${row.text}\n\n${NOTICE}` : row.text }))
    last = rows.at(-1)?.versionId ?? last
  }
}

const page = ({ text }: Row) => ({ text, boilerplate: [] })

await withLibrary(Number(values.articles), async () => {
  const took: Record<'making prints' | 'storing them' | 'finding copies', number[]> = {
    'making prints': [],
    'storing them': [],
    'finding copies': [],
  }
  const time = async <T>(name: keyof typeof took, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work()
    took[name].push(performance.now() - start)
    return result
  }
  const sample: Row[] = []
  for await (const rows of texts()) {
    await db().transaction(async (tx) => {
      for (const row of rows) {
        const prints = await time('making prints', () => fingerprintOf(page(row)))
        await time('storing them', () => writeSignatures(tx, [{ ...row, prints }]))
      }
    })
    sample.push(...rows.slice(0, 8))
  }
  await db().execute(sql`analyze signatures`)
  const step = Math.max(1, Math.floor(sample.length / ROUNDS))
  for (const [i, row] of sample.filter((_, at) => at % step === 0).entries()) {
    // Half of one text and half of another, so that there is something to find.
    const other = sample[(i + 1) % sample.length] ?? row
    const mixed = { ...row, text: `${row.text.slice(0, 900)} ${other.text.slice(900)}` }
    const found = await time('finding copies', () => findCopies(row.articleId, fingerprintOf(page(mixed))))
    if (!found.includes(other.articleId) && other !== row) throw new Error('A near-copy was not found.')
  }
  const size = await db().execute<{ size: string }>(
    sql`select pg_size_pretty(pg_total_relation_size('signatures')) as size`,
  )
  report('near-copies', [
    ...Object.entries(took).map(([what, all]) => ({
      what,
      'p50 ms': rounded(quantile(all, 0.5)),
      'p95 ms': rounded(quantile(all, 0.95)),
    })),
    { what: `table and indexes: ${size.rows[0]?.size}`, 'p50 ms': '', 'p95 ms': '' },
  ])
})
