import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '#core/fact.ts'
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
const FARM: Statement[] = [
  { quote: 'The orchard cooperative will plant walnut trees on the terraces' },
  { quote: 'Seedlings arrive from the nursery in the first week of April' },
  { quote: 'Goats had eaten most of the young vines last autumn' },
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

  it('takes nothing in a rewrite, told a day later, for news', () => {
    const weighed: Statement = {
      quote: 'The council is weighing a new school in Lindau',
      stage: 'considered',
    }
    const decided: Statement = { quote: 'The council has approved a new school in Lindau', stage: 'decided' }
    const relationOf = (outlet: string, besides: Statement[]) => {
      const { rows } = compareArticles([
        article('Valley Wire', [weighed, ...STORY], '2031-03-03'),
        article(outlet, [decided, ...besides], '2031-03-04'),
      ])
      return rows.find(({ facts }) => facts.length === 2 && facts.every(({ fact }) => fact === 'f1'))
        ?.relation
    }
    expect(relationOf('Coast Post', OTHER)).toBe('update')
    expect(relationOf('Evening Digest', citing('Valley Wire', STORY))).toBe('differ')
  })

  it('keeps an article that cites another but brings enough of its own', () => {
    const mixed = article('Coast Post', [...OTHER, ...citing('Valley Wire', STORY.slice(0, 1))])
    const { origins, reuse } = compareArticles([article('Valley Wire', STORY), mixed])
    expect(origins.count).toBe(2)
    expect(reuse).toMatchObject([{ class: 'partially-derived' }])
  })

  it('takes an earlier report for no rewrite of the later one that has most of it, too', () => {
    const later = article('Coast Post', [...STORY.slice(0, 3), ...OTHER, ...FARM], '2031-03-05')
    const { reuse } = compareArticles([article('Valley Wire', STORY), later])
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

  it('of two of one day the earlier is the origin, where both say the hour', () => {
    const early = article('Valley Wire', STORY, '2031-03-03T09:00:00Z')
    const late = article('Evening Digest', STORY, '2031-03-03T19:00:00+09:00')
    const { origins } = compareArticles([late, early])
    expect(origins).toMatchObject({ count: 1, groups: [{ name: 'Valley Wire', articles: [0, 1] }] })
  })

  it('takes nothing away from an article that its own copy has too', () => {
    const whole = article('Valley Wire', STORY.slice(0, 3), '2031-03-02')
    const set = [
      article('Harbor News', STORY.slice(1, 2), '2031-03-01'),
      whole,
      article('Evening Digest', citing('Coast Post', STORY.slice(0, 1)), '2031-03-01'),
    ]
    const alone = compareArticles(set)
    const copied = compareArticles([...set, whole])
    expect(copied.origins.count).toBe(alone.origins.count)
    expect(copied.rows.every(({ origins }) => origins === 1)).toBe(true)
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

  it('counts a ring as one, however much its articles have of their own', () => {
    const ringed = (source: string, outlet: string, own: Statement[]) =>
      article(source, [...citing(outlet, STORY.slice(0, 1)), ...own])
    const { loops, origins } = compareArticles([
      article('Valley Wire', STORY.slice(1)),
      ringed('Coast Post', 'Evening Digest', OTHER),
      ringed('Evening Digest', 'Coast Post', FARM),
    ])
    expect(loops).toEqual([[1, 2]])
    expect(origins.groups.map(({ articles }) => articles)).toEqual([[0], [1, 2]])
  })

  it('finds a ring of three though one of them tells the fact in quite other words', () => {
    const told = 'Seepage through the concrete was known to technicians months before'
    const { loops } = compareArticles([
      article('Evening Digest', citing('Coast Post', STORY.slice(2, 3))),
      article('Coast Post', citing('Harbor News', STORY.slice(2, 3))),
      article('Harbor News', [...STORY.slice(2, 3), ...citing('Evening Digest', [{ quote: told }])]),
    ])
    expect(loops).toEqual([[0, 1, 2]])
  })

  it('sees no ring in two that cite each other, each for what is its own', () => {
    const { loops } = compareArticles([
      article('Coast Post', [...OTHER, ...citing('Harbor News', STORY.slice(0, 1))]),
      article('Harbor News', [
        ...STORY,
        ...citing('Coast Post', [{ quote: 'The harvest is a third of the usual' }]),
      ]),
    ])
    expect(loops).toEqual([])
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

const lead = (line: string, { extraction, source }: ReturnType<typeof article>) => {
  const shift = line.length
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  })
  const facts = extraction.facts.map((fact) => ({ ...moved(fact), sentence: moved(fact.sentence) }))
  const sentences = extraction.sentences.map(moved)
  return { source, extraction: { ...extraction, text: line + extraction.text, facts, sentences } }
}

const FIGURE = (sum: string, value: number): Statement => ({
  quote: `Repairs of the northern wall of the dam will cost ${sum} euros`,
  quantities: [[`${sum} euros`, value, 'EUR']],
})
const WIRE = article('Valley Wire', [...STORY, FIGURE('40 million', 40e6)])
const rowOf = ({ rows }: ReturnType<typeof compareArticles>, relation: string) =>
  rows.find((row) => row.relation === relation)

describe('origins of a row', () => {
  const own = [...OTHER, ...citing('Valley Wire', STORY.slice(0, 2))]

  it('counts both sides of a contradiction, though one report cites the other for other things', () => {
    const { rows, origins } = compareArticles([
      WIRE,
      article('Coast Post', [...own, FIGURE('70 million', 70e6)]),
    ])
    expect(origins.count).toBe(2)
    expect(rowOf({ rows } as ReturnType<typeof compareArticles>, 'contradict')).toMatchObject({
      origins: 2,
      originGroups: [0, 1],
    })
    expect(rows.filter(({ relation }) => relation === 'agree')).toMatchObject([
      { origins: 1, originGroups: [0] },
      { origins: 1, originGroups: [0] },
    ])
  })

  it('counts one where a side says that it has it from the other', () => {
    const { quote, ...rest } = FIGURE('70 million', 70e6)
    const told = { ...rest, quote, sentence: `${quote}, Valley Wire reported`, by: ['Valley Wire'] }
    const compared = compareArticles([WIRE, article('Coast Post', [...own, told])])
    expect(rowOf(compared, 'contradict')).toMatchObject({ origins: 1, originGroups: [0] })
  })

  it('counts what one person said once, and twice where two reports have it said differently', () => {
    const says = (statement: Statement) => ({
      ...statement,
      sentence: `${statement.quote}, Ada Brunner said`,
      by: ['Ada Brunner'],
    })
    const one = article('Valley Wire', [...STORY, says(FIGURE('40 million', 40e6))])
    const same = compareArticles([one, article('Coast Post', [...OTHER, says(FIGURE('40 million', 40e6))])])
    expect(rowOf(same, 'agree')).toMatchObject({ origins: 1, originGroups: [0, 1] })
    const other = compareArticles([one, article('Coast Post', [...OTHER, says(FIGURE('70 million', 70e6))])])
    expect(rowOf(other, 'contradict')).toMatchObject({ origins: 2, originGroups: [0, 1] })
  })

  it('raises what nobody named stands behind, through the report that it is cited from', () => {
    const hidden = {
      quote: 'The army will take over the pumps',
      by: [{ source: 'officials', anonymous: true }],
    }
    const compared = compareArticles([
      article('Valley Wire', [...STORY, hidden]),
      article('Coast Post', [...OTHER, ...citing('Valley Wire', [hidden])]),
    ])
    expect(compared.rows.filter(({ unnamed }) => unnamed)).toMatchObject([{ relation: 'agree', origins: 1 }])
    expect(compared.alarms).toMatchObject([{ kind: 'unnamed' }])
    const open = article('Coast Post', [...OTHER, { quote: 'The army will take over the pumps' }])
    expect(compareArticles([article('Valley Wire', [...STORY, hidden]), open]).alarms).toEqual([])
  })
})

describe('credit lines', () => {
  it('gives a report under an agency’s dateline to the agency’s own, however little both share', () => {
    const { origins } = compareArticles([
      article('Valley Wire', STORY),
      lead('LINDAU (Valley Wire) — ', article('Coast Post', OTHER)),
    ])
    expect(origins).toMatchObject({ count: 1, groups: [{ name: 'Valley Wire', articles: [0, 1] }] })
  })

  it('counts reports of one agency once, where the set has nothing by it', () => {
    const { origins } = compareArticles([
      lead('LINDAU, March 3 (Valley News Agency) — ', article('Coast Post', OTHER)),
      lead('This report was first published by Valley News Agency.\n\n', article('Evening Digest', STORY)),
    ])
    expect(origins).toMatchObject({ count: 1, groups: [{ name: 'Valley News Agency', articles: [0, 1] }] })
    expect(origins.groups[0]?.evidence).toHaveLength(2)
  })

  it('takes a press secretary for no outlet, and one’s own credit for none', () => {
    const spoken = (statements: Statement[]) =>
      statements.map((one) => ({ ...one, by: [{ source: 'the Press Secretary', anonymous: false }] }))
    const { origins } = compareArticles([
      article('Coast Post', spoken(OTHER)),
      article('Evening Digest', spoken(STORY)),
      lead('(Harbor News) — ', article('Harbor News', FARM)),
    ])
    expect(origins.count).toBe(3)
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

/** Words that a rewrite puts in front of a statement. */
const anyOpening = fc.constantFrom('', 'On the day, ', 'By all accounts ', 'In short, ')

/** The same in another order, less one statement, in slightly other words, with or without a word of where it is from. */
const rewriteOf = (
  { extraction, source }: ReturnType<typeof article>,
  {
    opening,
    turned,
    credited,
    later,
  }: { opening: string; turned: boolean; credited: boolean; later: number },
) => {
  const kept = extraction.facts.slice(extraction.facts.length > 2 ? 1 : 0)
  const statements = (turned ? kept.toReversed() : kept).map((fact): Statement => {
    const quote = fact.quote
    const sentence = `${opening}${quote}${credited ? `, ${source} reported` : ''}`
    return { quote, sentence, by: credited ? [source, ...fact.attribution] : fact.attribution }
  })
  return article('Night Bulletin', statements, `2031-03-${String(6 + later).padStart(2, '0')}`)
}
const anyRewrite = fc.record({
  opening: anyOpening,
  turned: fc.boolean(),
  credited: fc.boolean(),
  later: fc.nat({ max: 9 }),
})

/** For each fact of the first so many articles the most origins that a row with it has. */
function originsByFact({ rows }: ReturnType<typeof compareArticles>, articles: number): Map<string, number> {
  const most = new Map<string, number>()
  for (const { facts, origins } of rows) {
    for (const { article: index, fact } of facts) {
      const key = `${index} ${fact}`
      if (index < articles) most.set(key, Math.max(most.get(key) ?? 0, origins))
    }
  }
  return most
}

function expectNoneRaised(before: Array<ReturnType<typeof article>>, added: ReturnType<typeof article>) {
  const [one, two] = [compareArticles(before), compareArticles([...before, added])]
  expect(two.origins.count).toBeLessThanOrEqual(one.origins.count)
  const had = originsByFact(one, before.length)
  for (const [fact, origins] of originsByFact(two, before.length)) {
    expect(origins).toBeLessThanOrEqual(had.get(fact) ?? 0)
  }
}

describe('properties', () => {
  it('adding a copy or a reprint never raises a number of origins, of the set or of a row', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(), fc.boolean(), (articles, pick, reprinted) => {
        const copied = articles[pick % articles.length]
        if (copied) expectNoneRaised(articles, reprinted ? { ...copied, source: 'Night Bulletin' } : copied)
      }),
      { numRuns: 60 },
    )
  })

  it('adding a rewrite never raises one either', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(), anyRewrite, (articles, pick, how) => {
        const rewritten = articles[pick % articles.length]
        if (rewritten) expectNoneRaised(articles, rewriteOf(rewritten, how))
      }),
      { numRuns: 100 },
    )
  })

  it('articles that share nothing count each', () => {
    const sources = ['Valley Wire', 'Coast Post', 'Evening Digest']
    fc.assert(
      fc.property(fc.shuffledSubarray([STORY, OTHER, FARM], { minLength: 1 }), (sets) => {
        const { origins, rows } = compareArticles(sets.map((set, i) => article(sources[i] ?? '', set)))
        expect(origins.count).toBe(sets.length)
        expect(rows.every((row) => row.origins === 1 && row.originGroups.length === 1)).toBe(true)
      }),
    )
  })

  it('the order of the articles changes no count', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const there = compareArticles(articles)
        const back = compareArticles(articles.toReversed())
        const relations = ({ rows }: typeof there) =>
          rows.map(({ relation, facts, origins }) => `${relation} ${facts.length} ${origins}`).sort()
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
        const { rows, origins, alarms } = compareArticles(articles)
        const shown = [...origins.groups, ...alarms].flatMap(({ evidence }) => evidence)
        for (const { article: index, start, end } of shown) {
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
