import { describe, expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { extractArticle } from './pipeline.ts'

/** The rule for the last sentence of a text that reports something before it. */
function lastRules(sentence: string): string[] | undefined {
  const text = `The council approved the plan for the old bridge on Tuesday night.\n\n${sentence}`
  return coverageOf(extractArticle({ id: 'a', text })).at(-1)?.rules
}

describe('an outlet that judges, demands or embellishes in its own voice', () => {
  test.each([
    ['The plan for the old bridge is a disgrace to the whole town.', 'opinion'],
    ['The answer of the council has been deeply disappointing to everyone.', 'opinion'],
    ['The council should listen to the people who cross the bridge.', 'opinion'],
    ['I doubt that the council has ever looked at the old bridge.', 'opinion'],
    ['We must not forget the ferrymen who lost their work to it.', 'opinion'],
    ['It is time for the council to think of the ferrymen.', 'opinion'],
    ['The council needs to wake up and do something for the ferrymen.', 'opinion'],
    ['The ferrymen of the old town deserve better.', 'opinion'],
    ['Opinion in the town is sharply divided.', 'rhetoric'],
    ['Whether the bridge will stand the winter remains to be seen.', 'rhetoric'],
    ['The vote of the small parties has turned the tide in the town.', 'rhetoric'],
    ['One of the engineers was more guarded.', 'rhetoric'],
    ['What a long way the old bridge has come since then!', 'rhetoric'],
    ['This should never have happened in the Orton of 2023.', 'opinion'],
    ['Somebody must now have the courage to tell the ferrymen so.', 'opinion'],
    ['The mayor put on a brave face at the end of the night.', 'rhetoric'],
    ['The choice between these bridges was a hard one.', 'rhetoric'],
    ['A bridge is where you learn to be afraid of rivers.', 'rhetoric'],
    ['More maps, in two languages, can be found on the website of the town.', 'addresses the reader'],
    ['Imagine the bridge without any of its lamps at night.', 'addresses the reader'],
  ])('%s', (sentence, rule) => {
    expect(lastRules(sentence)).toEqual([rule])
  })
})

describe('what can be checked stays', () => {
  test.each([
    'This must be paid by the end of May under the rules of the town.',
    'The vote on the bridge was a close one by 12 to 11.',
    'More maps of the river were found in the cellar of the town hall.',
    'The plan is a disgrace that cost the town $4 million.',
    'The council should vote on the plan for the bridge next week.',
    'Prices at the old market should rise as the ferries stop sailing.',
    'Whether the council should close the bridge divided the parties all summer.',
    'Should the council close the bridge, the ferry would sail again.',
    'The council is encouraging more use of the ferry by raising tolls.',
    'The mayor was wrong in his claim about the height of the bridge.',
    'Engineers recognize that they have to do more about the old bridge.',
    'We agreed with the engineers of Orton on a day for the visit.',
    'We cannot confirm the number of boats that crossed the river.',
    'We visited the old bridge with two engineers and a diver.',
    'The bridge is an important link between the two halves of Orton.',
    'The ferry is full again!” the children of Orton shouted at noon.',
    'The plan is wrong because the engineers of Orton never saw the bridge.',
  ])('%s', (sentence) => {
    const text = `The council approved the plan for the old bridge on Tuesday night.\n\n${sentence}`
    expect(coverageOf(extractArticle({ id: 'a', text })).at(-1)?.cover).toBe('facts')
  })

  test.each([
    '“The plan is a disgrace to the whole town,” Ann Vane said.',
    'Ann Vane said the council should listen to the people of the town.',
    '“We must not forget the ferrymen,” Ann Vane told the council.',
  ])('that somebody said it: %s', (sentence) => {
    expect(lastRules(sentence)).not.toContain('opinion')
    expect(extractArticle({ id: 'a', text: sentence }).facts).toHaveLength(1)
  })
})
