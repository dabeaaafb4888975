import { expect, test } from 'vitest'
import { align } from './pairs.ts'
import { propositionOf } from './proposition.ts'
import { extractionOf, type Statement } from './testing.ts'

/** How alike the first facts of two articles are, and which facts are pairs. */
function alignmentOf(articles: Statement[][], days: string[] = []) {
  const propositions = articles.flatMap((statements, article) => {
    const extraction = extractionOf(`a${article}`, statements, days[article] ?? null)
    return extraction.facts.map((fact) => propositionOf(article, extraction, fact, (name) => name))
  })
  const { likeness, pairs } = align(propositions)
  return {
    firsts: likeness(0, articles[0]?.length ?? 0),
    pairs: pairs.map(({ i, j }) => [i, j]),
  }
}

const OPENED: Statement = { quote: 'The tram line to the harbor opened on schedule' }
const RUNS: Statement = { quote: 'Trams have run to the harbor since Monday' }

test('a pair counts for more where nothing else in either report comes near', () => {
  const alone = alignmentOf([[OPENED], [RUNS]])
  const rivalled = alignmentOf([[OPENED], [RUNS, { quote: 'The tram line opened to the harbor' }]])
  expect(alone.firsts).toBeGreaterThan(rivalled.firsts)
})

test('facts that say other things of the same thing stay apart', () => {
  expect(
    alignmentOf([
      [{ quote: 'The stern door had been inspected by the yard' }],
      [{ quote: 'The stern door leaked in every storm' }],
    ]).pairs,
  ).toEqual([])
})

test('two accounts of who was there meet by the figure that both have', () => {
  expect(
    alignmentOf([
      [
        {
          quote: 'The train carried 412 people, among them 38 soldiers',
          quantities: [
            ['412 people', 412, 'count:person'],
            ['38 soldiers', 38, 'count:soldier'],
          ],
        },
      ],
      [
        {
          quote: 'There were 421 people aboard, 38 of them soldiers',
          quantities: [
            ['421 people', 421, 'count:person'],
            ['38', 38, 'number'],
          ],
        },
      ],
    ]).pairs,
  ).toEqual([[0, 1]])
})

test('a compound meets the word it is made of', () => {
  const [compound, plain] = ['counterstrike', 'strike'].map(
    (word): Statement => ({ quote: `The council debated a ${word} weapon` }),
  )
  expect(alignmentOf([[compound ?? OPENED], [plain ?? OPENED]]).pairs).toEqual([[0, 1]])
})

test('what is said of one matter years apart meets with less in common', () => {
  const silent: Statement = {
    quote: 'Norland will not mention acquiring attack drones in its national security paper',
  }
  const looking: Statement = {
    quote:
      'Efforts to bolster the security of Norland are underway and include acquiring drones, reports say',
  }
  const years = alignmentOf([[silent], [looking]], ['2031-03-01', '2033-03-01'])
  expect(years.pairs).toEqual([[0, 1]])
})
