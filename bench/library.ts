import { parseArgs } from 'node:util'
import type { ArticleListInput } from '#server/library/article-list-input.ts'
import type { FactListInput } from '#server/library/fact-list-input.ts'
import { findEntities } from '#server/library/find-entities.ts'
import { getEntity } from '#server/library/get-entity.ts'
import { listArticles } from '#server/library/list-articles.ts'
import { listFacts } from '#server/library/list-facts.ts'
import { makePerson } from '#server/testing/person.ts'
import { quantile, report, rounded } from './report.ts'
import { withLibrary } from './with-library.ts'

/** How long the verbs behind the library's pages take, one call at a time: `node bench/library.ts --articles 20000`. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '30' },
  },
})
const rounds = Number(values.rounds)

const LISTS: Array<[string, ArticleListInput]> = [
  ['articles, newest', {}],
  ['articles by title', { sort: 'title', direction: 'asc' }],
  ['articles by source', { sort: 'source', direction: 'asc' }],
  ['articles by contradictions', { sort: 'contradictions' }],
  ['articles of a month', { from: '2022-05-01', to: '2022-05-31' }],
  ['search, common word', { q: 'government', sort: 'rank' }],
  ['search, two words', { q: 'missile survey', sort: 'rank' }],
  ['search, a phrase', { q: '"budget defence"', sort: 'rank' }],
  ['search, unknown word', { q: 'zyzzyva', sort: 'rank' }],
  ['search, common word, newest', { q: 'government', sort: 'published' }],
]
const FACTS: Array<[string, FactListInput]> = [
  ['facts, newest', {}],
  ['facts that are denied', { stages: ['denied'] }],
  ['facts by a speaker', { speaker: 'person 250' }],
  ['facts with a common word', { q: 'government' }],
  ['facts with two words', { q: 'missile survey' }],
]

await withLibrary(Number(values.articles), async () => {
  const viewer = await makePerson()
  const rows: Array<Record<string, string | number>> = []
  const time = async (name: string, call: () => Promise<unknown>) => {
    const took: number[] = []
    for (let i = 0; i <= rounds; i++) {
      const start = performance.now()
      await call()
      // The first call opens connections and warms caches.
      if (i > 0) took.push(performance.now() - start)
    }
    rows.push({ call: name, 'p50 ms': rounded(quantile(took, 0.5)), 'p95 ms': rounded(quantile(took, 0.95)) })
  }
  for (const [name, input] of LISTS) await time(name, () => listArticles(viewer, input))
  let deep = await listArticles(viewer, { size: 100 })
  for (let i = 0; i < 50 && deep.next; i++)
    deep = await listArticles(viewer, { size: 100, cursor: deep.next })
  const cursor = deep.next ?? undefined
  await time('articles, 50 pages deep', () => listArticles(viewer, { size: 100, cursor }))
  for (const [name, input] of FACTS) await time(name, () => listFacts(viewer, input))
  const [person] = await findEntities(viewer, { q: 'person 1' })
  if (!person) throw new Error('The library was not filled.')
  await time('facts that name a person', () => listFacts(viewer, { entity: person.id }))
  await time('a person over time', () => getEntity(viewer, person.id))
  await time('type-ahead', () => findEntities(viewer, { q: 'pers' }))
  report('library', rows)
})
