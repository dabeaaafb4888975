import { Client } from 'pg'

/** Words that searches of the benchmarks ask for, most common first; the rest of the vocabulary is made up. */
const WORDS = [
  'government',
  'minister',
  'budget',
  'defence',
  'harbour',
  'treaty',
  'missile',
  'survey',
  'strait',
]
const VOCABULARY = 8_000
const SENTENCES = 20

/**
 * Fills an empty, migrated database with made-up articles of 20 sentences, each a fact, by twelve sources over five
 * years. Word frequencies fall off as in a language: the first words are in most articles, the last in a few.
 */
export async function fillLibrary(url: string, articles: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select setseed(0.42)')
    for (const [name, statement, values] of steps(articles)) {
      await client.query(statement, values).catch((cause) => {
        throw new Error(`Filling the library failed at ${name}.`, { cause })
      })
    }
    await client.query(
      "select gin_clean_pending_list('facts_quote_idx'), gin_clean_pending_list('search_ym_tsv_idx')",
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

function steps(articles: number): Array<[name: string, statement: string, values?: unknown[]]> {
  return [
    [
      'vocabulary',
      `create temp table vocabulary as select i, word from (
         select ordinality::int as i, word from unnest($1::text[]) with ordinality as given(word, ordinality)
         union all select i, 'w' || substr(md5(i::text), 1, 7) from generate_series($2::int, ${VOCABULARY}) as i) as all_words`,
      [WORDS, WORDS.length + 1],
    ],
    ['vocabulary', 'create index on vocabulary (i)'],
    [
      'sources',
      `insert into sources (id, name) select gen_random_uuid(), 'Source ' || i from generate_series(1, 12) as i`,
    ],
    [
      'entities',
      `insert into entities (id, name, kind) select gen_random_uuid(), 'Person ' || i, 'person' from generate_series(1, 500) as i`,
    ],
    [
      'sentences',
      `create temp table sentences as
         select a, n, (select string_agg(word, ' ') from (
           select 1 + floor(power(random(), 3) * (${VOCABULARY} - 1))::int as i from generate_series(1, 12) where a > 0 and n >= 0
         ) as picks join vocabulary using (i)) || '.' as quote
         from generate_series(1, ${articles}) as a, generate_series(0, ${SENTENCES - 1}) as n`,
    ],
    [
      'texts',
      `create temp table texts as
         select a, gen_random_uuid() as id, gen_random_uuid() as version, string_agg(quote, ' ' order by n) as text,
           timestamptz '2019-01-01' + random() * interval '1826 days' as published_at
         from sentences group by a`,
    ],
    ['texts', 'create index on texts (a)'],
    [
      'articles',
      `insert into articles (id, source_id, title, published, published_at, added_at, current_version_id,
           current_extraction, fact_count, contradiction_count)
         select t.id, s.id, split_part(t.text, '.', 1), to_char(t.published_at, 'YYYY-MM-DD'), t.published_at,
           now() - t.a * interval '1 minute', t.version, 1, ${SENTENCES}, (t.a % 7 = 0)::int * (1 + t.a % 3)
         from texts t join (select id, row_number() over () as i from sources) as s on s.i = 1 + t.a % 12`,
    ],
    [
      'versions',
      `insert into versions (id, article_id, n, title, text, hash, word_count, method)
         select version, id, 1, split_part(text, '.', 1), text, md5(text), 240, 'paste' from texts`,
    ],
    [
      'extractions',
      `insert into extractions (version_id, n, engine, sentences, boilerplate) select version, 1, 'bench', '[]', '[]' from texts`,
    ],
    [
      'facts',
      `insert into facts (version_id, extraction, n, article_id, start, "end", quote, prefix, suffix, sentence_start,
           sentence_end, voice, certainty, polarity, stage, speaker)
         select t.version, 1, s.n, t.id, s.at, s.at + length(quote), quote, '', '', s.at, s.at + length(quote),
           (array['own', 'own', 'indirect', 'direct', 'mixed'])[1 + floor(random() * 5)::int]::voice,
           (array['certain', 'certain', 'certain', 'probable', 'possible'])[1 + floor(random() * 5)::int]::certainty,
           'positive', (array['denied', 'planned', 'decided', 'done', null, null])[1 + floor(random() * 6)::int]::stage,
           case when random() < 0.5 then 'Person ' || 1 + floor(power(random(), 2) * 499)::int end
         from (select *, coalesce(sum(length(quote) + 1) over (partition by a order by n
           rows between unbounded preceding and 1 preceding), 0)::int as at from sentences) as s join texts t using (a)`,
    ],
    [
      'mentions',
      `insert into mentions (version_id, extraction, n, article_id, entity_id, start, "end", facts)
         select t.version, 1, k, t.id, e.id, 0, 1, array[k]
         from texts t cross join generate_series(0, 9) as k
         join (select id, row_number() over (order by name) as i from entities) as e
           on e.i = 1 + floor(power(((t.a * 7919 + k * 104729) % 1000) / 1000.0, 2) * 499)::int`,
    ],
    [
      'search',
      `insert into search (article_id, source_id, published_at, ym, rtsv, tsv)
         select a.id, a.source_id, a.published_at, (extract(year from a.published_at) * 100 + extract(month from a.published_at))::int,
           setweight(to_tsvector('english', a.title), 'A') || setweight(to_tsvector('english', left(t.text, 900)), 'B'),
           to_tsvector('english', t.text)
         from articles a join texts t using (id)`,
    ],
    [
      'pairs',
      `insert into article_pairs (a, b, agree, differ, contradict, update, reuse, containment, engine)
         select least(x.id, y.id), greatest(x.id, y.id), 3, 1, 0, 0, 'partially-derived', 0.5, 'bench'
         from texts x join texts y on y.a = x.a + 1`,
    ],
  ]
}
