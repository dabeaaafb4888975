import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

const STORY: Statement[] = [
  { quote: 'The dam above Lindau burst on Sunday after three days of rain' },
  { quote: 'Rescue boats brought forty families to the school on the hill' },
  { quote: 'Engineers had warned of cracks in the northern wall since spring' },
  { quote: 'The railway to the coast will stay closed until Friday' },
  { quote: 'The mayor asked the army for pumps and blankets' },
]
const OTHER: Statement[] = [
  { quote: 'Farmers downstream lost most of the barley harvest' },
  { quote: 'Insurers expect claims to exceed those of the last great flood' },
  { quote: 'A chapel from the twelfth century was washed away' },
  { quote: 'Volunteers filled sandbags through the night at the brewery' },
]
const citing = (outlet: string, statements: Statement[]): Statement[] =>
  statements.map(({ quote }) => ({ quote, sentence: `${quote}, ${outlet} reported`, by: [outlet] }))

const article = (source: string, statements: Statement[], published = '2031-03-03') => ({
  extraction: extractionOf(source.toLowerCase(), statements, published),
  source,
})

describe('origins', () => {
  it('counts articles of their own making each as one', () => {
    const { origins } = compareArticles([article('Valley Wire', STORY), article('Coast Post', OTHER)])
    expect(origins).toMatchObject({ count: 2, groups: [{ name: 'Valley Wire' }, { name: 'Coast Post' }] })
  })

  it('puts a retelling with the article that it cites, and shows the words', () => {
    const retold = article('Evening Digest', citing('Valley Wire', STORY))
    const { origins, reuse } = compareArticles([article('Valley Wire', STORY), retold])
    expect(origins.count).toBe(1)
    expect(origins.groups[0]).toMatchObject({ name: 'Valley Wire', articles: [0, 1] })
    const [shown] = origins.groups[0]?.evidence ?? []
    expect(retold.extraction.text.slice(shown?.start, shown?.end)).toBe('Valley Wire')
    expect(reuse).toMatchObject([{ class: 'wholly-derived' }])
  })

  it('keeps an article that cites another but brings enough of its own', () => {
    const mixed = article('Coast Post', [...OTHER, ...citing('Valley Wire', STORY.slice(0, 1))])
    const { origins, reuse } = compareArticles([article('Valley Wire', STORY), mixed])
    expect(origins.count).toBe(2)
    expect(reuse).toMatchObject([{ class: 'partially-derived' }])
  })

  it('counts a fact once however many retell it', () => {
    const { rows } = compareArticles([
      article('Valley Wire', STORY),
      article('Evening Digest', citing('Valley Wire', STORY)),
      article('Morning Digest', citing('Valley Wire', STORY)),
    ])
    expect(rows.map(({ origins }) => origins)).toEqual(STORY.map(() => 1))
  })

  it('finds articles that cite each other in a ring, and counts them as one', () => {
    const { loops, origins } = compareArticles([
      article('Evening Digest', citing('Coast Post', STORY)),
      article('Coast Post', citing('Harbor News', STORY)),
      article('Harbor News', citing('Evening Digest', STORY)),
    ])
    expect(loops).toEqual([[0, 1, 2]])
    expect(origins.count).toBe(1)
  })

  it('sees no ring where somebody named stands behind the facts', () => {
    const behind = (outlet: string): Statement[] =>
      STORY.map(({ quote }) => ({
        quote,
        by: [outlet, 'Ada Brunner'].map((source) => ({ source, anonymous: false })),
      }))
    const { loops } = compareArticles([
      article('Coast Post', behind('Harbor News')),
      article('Harbor News', behind('Coast Post')),
    ])
    expect(loops).toEqual([])
  })
})

const anyArticle = fc
  .record({
    statements: fc.subarray([...STORY, ...OTHER], { minLength: 1 }),
    cites: fc.option(fc.constantFrom('Valley Wire', 'Coast Post', 'Evening Digest'), { nil: null }),
    source: fc.constantFrom('Valley Wire', 'Coast Post', 'Evening Digest', 'Harbor News'),
    day: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ statements, cites, source, day }) =>
    article(source, cites ? citing(cites, statements) : statements, `2031-03-0${day}`),
  )
/** Each by another outlet: which of two articles of one outlet and day a citation means, nobody can know. */
const anyArticles = fc.uniqueArray(anyArticle, {
  minLength: 1,
  maxLength: 4,
  selector: ({ source }) => source,
})

describe('properties', () => {
  it('adding a copy never raises the number of origins', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(), (articles, pick) => {
        const copied = articles[pick % articles.length]
        if (!copied) return
        const before = compareArticles(articles).origins.count
        expect(compareArticles([...articles, copied]).origins.count).toBeLessThanOrEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('the order of the articles changes no count', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const there = compareArticles(articles)
        const back = compareArticles(articles.toReversed())
        const relations = ({ rows }: typeof there) =>
          rows.map(({ relation, facts }) => `${relation} ${facts.length}`).sort()
        expect(back.origins.count).toBe(there.origins.count)
        expect(back.loops.length).toBe(there.loops.length)
        expect(relations(back)).toEqual(relations(there))
      }),
      { numRuns: 60 },
    )
  })

  it('every mark and every evidence lies within its text, and every fact is in a row', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { rows, origins } = compareArticles(articles)
        for (const { article: index, start, end } of origins.groups.flatMap(({ evidence }) => evidence)) {
          expect(articles[index]?.extraction.text.slice(start, end)).not.toBe('')
        }
        const inRows = new Set(
          rows.flatMap(({ facts }) => facts.map(({ article: index, fact }) => `${index} ${fact}`)),
        )
        const all = articles.flatMap(({ extraction }, index) =>
          extraction.facts.map(({ id }) => `${index} ${id}`),
        )
        expect([...inRows].sort()).toEqual(all.sort())
      }),
      { numRuns: 40 },
    )
  })
})
