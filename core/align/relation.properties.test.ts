import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import { anyText } from '#core/testing/any-text.ts'
import { compareArticles } from './compare.ts'
import type { Pair } from './finding.ts'
import { namesOf } from './names.ts'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'
import { relate } from './relation.ts'

const pick = (...words: string[]) => fc.constantFrom(...words)
const parts = fc.record({
  who: pick('The council', 'Ada Brunner', 'The dockers’ union', 'It', 'The two shipyards'),
  verb: pick(
    'approved',
    'did not approve',
    'will approve',
    'is weighing',
    'rejected',
    'has ruled out',
    'may sign',
  ),
  what: pick('the tram line', 'a harbor fund of', 'the supply contract with', 'no list of'),
  figure: pick(
    '12 boats',
    'at least 12 boats',
    '21 boats',
    '$40 million',
    '40 million euros',
    '3 km',
    '5%',
    '',
  ),
  when: pick('on Monday', 'on Tuesday', 'on June 14', 'in March', 'at 9:40 p.m. on Monday', 'by 2032', ''),
  said: pick('', '', ', Tomas Keel said', ', “and that is no comfort to anyone,” Ada Brunner said'),
})
const anySentence = parts.map(({ who, verb, what, figure, when, said }) =>
  `${[who, verb, what, figure, when].filter(Boolean).join(' ')}${said}.`.replace(' ,', ','),
)
const anyNews = fc.record({
  text: fc.array(anySentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  published: fc.constantFrom('2031-06-04', '2031-06-06', '2031-09-01', undefined),
})
const read = ({ text, published }: { text: string; published?: string | undefined }, id: string) =>
  extractArticle({ id, text, ...(published !== undefined && { published }) })

function pairsOf(articles: Array<ReturnType<typeof read>>): Pair[] {
  const names = namesOf(articles)
  const facts = articles.flatMap((article, at) =>
    article.facts.map((fact) => propositionOf(at, article, fact, names)),
  )
  return align(facts).pairs.flatMap((pair) =>
    [true, false].map((sameMoment) => ({ ...pair, derived: false, sameMoment })),
  )
}

const turned = (pair: Pair): Pair => ({
  ...pair,
  a: pair.b,
  b: pair.a,
  daysApart: -pair.daysApart,
  overlap: {
    ofA: pair.overlap.ofB,
    ofB: pair.overlap.ofA,
    shared: pair.overlap.shared,
    matches: pair.overlap.matches.map(({ a, b, ...match }) => ({ ...match, a: b, b: a })),
  },
})

test('two facts relate in the same way whichever comes first', () => {
  fc.assert(
    fc.property(anyNews, anyNews, (one, other) => {
      for (const pair of pairsOf([read(one, 'one'), read(other, 'other')])) {
        const [there, back] = [relate(pair), relate(turned(pair))]
        expect({ relation: back.relation, aspect: back.aspect, score: back.score }).toEqual({
          relation: there.relation,
          aspect: there.aspect,
          score: there.score,
        })
      }
    }),
    { numRuns: 80 },
  )
})

test('a fact agrees with itself, as another outlet has it on the same day', () => {
  fc.assert(
    fc.property(anyNews, (news) => {
      for (const pair of pairsOf([read(news, 'one'), read(news, 'other')])) {
        if (pair.a.fact.quote !== pair.b.fact.quote) continue
        expect(relate(pair)).toMatchObject({ relation: 'agree' })
      }
    }),
    { numRuns: 80 },
  )
})

test('any two texts have rows whose pairs name facts of two articles, in order, and tell why they are not one', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const articles = [one, other, one].map((text, i) => ({
        extraction: read({ text, published: '2031-06-04' }, String(i)),
        source: `Outlet ${i}`,
      }))
      for (const { facts, pairs } of compareArticles(articles).rows)
        for (const { a, b, relation, explanation } of pairs) {
          expect(facts[a]?.article).toBeLessThan(facts[b]?.article ?? -1)
          if (relation !== 'agree')
            expect(explanation).toMatch(/^Outlet \d has “.+” where Outlet \d has “.+”/s)
        }
    }),
    { numRuns: 60 },
  )
})
