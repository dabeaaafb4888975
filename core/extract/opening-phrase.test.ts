import { expect, test } from 'vitest'
import { extractArticle } from './pipeline.ts'

const quotesOf = (text: string) => extractArticle({ id: 'a', text }).facts.map(({ quote }) => quote)

test.each([
  'After the storm the tunnel at Orton was shut for six hours.',
  'After the fire nine families were moved to a school.',
  'Since the flood the school has taught its pupils in tents.',
  'Since 2010 the ferry has carried no cars across the bay.',
  'Until last year the mill employed most of the village.',
  'After a long hearing the judge sent the jury home.',
  'Before the inquiry she had never seen the report on the dam.',
  'After the end of the war the town was given to its neighbour.',
  'Since October Orton have been unbeaten on their own ground.',
])('a phrase that no comma parts from the main clause: %s', (text) => {
  expect(quotesOf(text)).toEqual([text.slice(0, -1)])
})

test.each([
  'After the break.',
  'After years of delay.',
  'After the bridge was closed to all traffic on the first day of May.',
  'After most of the trains were stopped on the northern line.',
  'After the two men were arrested at the harbour in Orton.',
  'Since the day the bridge was closed to all traffic.',
  'After the promises the mayor made at the hearing in May.',
  'After the report the council had commissioned was read to the court.',
  'After the storm was the tunnel at Orton shut for six hours?',
])('a clause, a fragment or a question: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})
