import { Client } from 'pg'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { madePage } from '../../bench/made-pages.ts'

/** What is counted after a fault run: how many there are, and how many there must be. */
export type Count = { what: string; found: number; expected: number }

const OURS = 'not a.is_sample'

/** Each counts what must not be there. */
const WRONG: Array<[what: string, query: string]> = [
  [
    'articles with more than one version',
    `select 1 from versions v join articles a on a.id = v.article_id where ${OURS} group by a.id having count(*) > 1`,
  ],
  [
    'articles that do not show their newest version',
    `select 1 from articles a where ${OURS} and not exists (select from versions v where v.id = a.current_version_id and v.article_id = a.id)`,
  ],
  [
    'articles without facts',
    `select 1 from articles a where ${OURS} and (current_extraction is null or fact_count = 0)`,
  ],
  [
    'articles that count their facts wrong',
    `select 1 from articles a where ${OURS} and fact_count <> (select count(*) from facts f where f.version_id = a.current_version_id and f.extraction = a.current_extraction)`,
  ],
  [
    'versions read twice by one engine',
    `select 1 from extractions where corrected_from is null group by version_id, engine having count(*) > 1`,
  ],
  [
    'facts whose words are not in their text',
    `select 1 from facts f join versions v on v.id = f.version_id where substr(v.text, f.start + 1, f."end" - f.start) <> f.quote`,
  ],
  [
    'facts without a reading',
    `select 1 from facts f where not exists (select from extractions e where (e.version_id, e.n) = (f.version_id, f.extraction))`,
  ],
  [
    'names without a reading or an entity',
    `select 1 from mentions m where not exists (select from extractions e where (e.version_id, e.n) = (m.version_id, m.extraction)) or not exists (select from entities e where e.id = m.entity_id)`,
  ],
  ['entities twice', `select 1 from entities group by kind, lower(name) having count(*) > 1`],
  [
    'versions without a page',
    `select 1 from versions v join articles a on a.id = v.article_id where ${OURS} and not exists (select from snapshots s where s.version_id = v.id)`,
  ],
  [
    'articles that are not found by search',
    `select 1 from articles a where not exists (select from search s where s.article_id = a.id)`,
  ],
  [
    'search rows without an article',
    `select 1 from search s where not exists (select from articles a where a.id = s.article_id)`,
  ],
  [
    'versions that are not found by their text',
    `select 1 from versions v where not exists (select from signatures s where s.version_id = v.id)`,
  ],
  [
    'items of imports that are not finished',
    `select 1 from import_items where state in ('waiting', 'fetching', 'reading')`,
  ],
  ['items that failed or were stopped', `select 1 from import_items where state in ('failed', 'cancelled')`],
  [
    'items that are done without a version',
    `select 1 from import_items i where state = 'done' and not exists (select from versions v where v.id = i.version_id and v.article_id = i.article_id)`,
  ],
  [
    'versions without an item that is done',
    `select 1 from versions v join articles a on a.id = v.article_id where ${OURS} and not exists (select from import_items i where i.version_id = v.id and i.state = 'done')`,
  ],
  ['contents that were left over', `select 1 from import_contents`],
  [
    'files that were not opened to their end',
    `select 1 from import_files where import_id is not null and state <> 'unpacked'`,
  ],
  [
    'parts of files that were left over',
    `select 1 from import_file_parts p join import_files f on f.id = p.file_id where f.import_id is not null`,
  ],
  [
    'jobs of the import that failed or do not end',
    `select 1 from pgboss.job where name in ('unpack', 'import', 'read', 'extract') and state <> 'completed'`,
  ],
  [
    'reports or stories that nobody will compare',
    `select 1 from pgboss.job where name in ('align', 'cluster', 'digest-story') and state in ('failed', 'cancelled')`,
  ],
  [
    'articles that nobody will place in a story',
    `select 1 from articles a where ${OURS} and not exists (select from story_articles s where s.article_id = a.id) and not exists (select from pgboss.job where name = 'cluster' and state < 'completed' and data ->> 'articleId' in (a.id::text))`,
  ],
]

/** Counts what a fault run has left, beside what it must have left. */
export async function countAfterFaults(databaseUrl: string, articles: number): Promise<Count[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const count = async (query: string) => {
      const { rows } = await client.query(`select count(*)::int as n from (${query}) as found`)
      return Number(rows[0]?.n)
    }
    const { rows } = await client.query<{ url: string }>(
      `select canonical_url as url from articles a where ${OURS}`,
    )
    const stored = new Set(rows.map(({ url }) => url))
    const missing = Array.from({ length: articles }, (_, n) => madePage(n).url).filter(
      (url) => !stored.has(url),
    )
    const read = `select 1 from extractions e join versions v on v.id = e.version_id join articles a on a.id = v.article_id where ${OURS} and e.engine = '${ENGINE_VERSION}'`
    const counts: Count[] = [
      { what: 'articles', found: rows.length, expected: articles },
      { what: 'articles, by their addresses', found: articles - missing.length, expected: articles },
      { what: 'readings', found: await count(read), expected: articles },
    ]
    for (const [what, query] of WRONG) counts.push({ what, found: await count(query), expected: 0 })
    return counts
  } finally {
    await client.end()
  }
}
