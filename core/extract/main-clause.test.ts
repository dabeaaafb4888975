import { expect, test } from 'vitest'
import { extractArticle } from './pipeline.ts'

const stages = (text: string) => extractArticle({ id: 'a', text }).facts.map((fact) => fact.stage)

test.each([
  ['a day of the calendar', 'The new bridge opens on Tuesday.', 'planned'],
  ['a month that is a verb too', 'The new bridge opens on 5 May.', 'planned'],
  ['a name of the calendar in a longer name', 'The new bridge opens on April Square.', null],
  ['"so far" hangs nothing on', 'The club has so far offered him two contracts.', 'proposed'],
  ['a clause set off behind the subject', 'The north, where roads are few, will come first.', 'planned'],
  ['a cleft', 'It is the crews who will lose their jobs before the winter.', 'planned'],
  ['a month in the middle', 'Deliveries of the new trams start in mid-June.', 'planned'],
  ['a noun that opens the sentence', 'Construction of the pier started last year.', 'done'],
  ['few words with a plan', 'The firm has no plans to leave.', 'denied'],
  ['marks of quotation', 'The farmer would “sooner burn the barn” than sell the land to them.', 'denied'],
])('the main clause is read over %s', (_, text, stage) => expect(stages(text)).toEqual([stage]))

test('a claim that ends in a denial of itself is negative', () => {
  const of = (text: string) => extractArticle({ id: 'a', text }).facts.map((fact) => fact.polarity)
  expect(of('“I should have closed the bridge, and I did not,” Ann Vane said.')).toEqual(['negative'])
  expect(of('“I should have closed the bridge, and I will,” Ann Vane said.')).toEqual(['positive'])
})

test('a recall of goods is no remark about them', () => {
  const { facts } = extractArticle({
    id: 'a',
    text: 'Orton Mills is recalling 3,000 bags of oat flour sold since March.',
  })
  expect(facts.map((f) => [f.quote, f.attribution.length, f.stage])).toEqual([
    ['Orton Mills is recalling 3,000 bags of oat flour sold since March', 0, 'decided'],
  ])
})
