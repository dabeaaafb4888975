import { expect, test } from 'vitest'
import { extractArticle } from '../extract/pipeline.ts'
import { type ChangedIn, changedIn } from './changed-in.ts'

/** What the first fact of one text became in another, said by one person where the texts name nobody. */
function changeOf(before: string, after: string): ChangedIn[] {
  const [was, now] = [before, after]
    .map((text) => (text.includes(' said') ? text : text.replace(/\.$/, ', Mayor Ida Quill said.')))
    .map((text) => extractArticle({ id: text, text, published: '2024-05-01' }).facts[0])
  if (!was || !now) throw new Error('Both texts need a fact.')
  return changedIn(was, now)
}

test('another figure is a changed figure, whatever else is put otherwise', () => {
  expect(changeOf('The ferry carried 212 people.', 'The ferry carried 221 people.')).toEqual(['figure'])
  expect(changeOf('The bridge cost 40 million euros.', 'The new bridge cost $40 million.')).toEqual([
    'figure',
  ])
  expect(changeOf('Wages rose by 3 percent.', 'Wages rose by 3.5 percent.')).toEqual(['figure'])
  expect(changeOf('The port hired 12 pilots in 2021.', 'The port hired 14 pilots in 2022.')).toEqual([
    'figure',
    'date',
  ])
})

test('the same figure in other words is none; neither is one more of them', () => {
  expect(changeOf('The ferry carried 212 people.', 'The ferry carried 212 passengers.')).toEqual([])
  expect(changeOf('The bridge cost 40 million euros.', 'The bridge cost €40m.')).toEqual([])
  expect(changeOf('The wall is 10 miles long.', 'The wall is 16.1 km long.')).toEqual([])
  expect(changeOf('The ferry carried passengers.', 'The ferry carried 212 passengers.')).toEqual([])
  expect(changeOf('The council will act.', 'The council may act.')).toEqual([])
})

test('another day is a changed date, the same day in other words is none', () => {
  expect(changeOf('The bridge opened on 3 April 2024.', 'The bridge opened on 4 April 2024.')).toEqual([
    'date',
  ])
  expect(changeOf('The bridge opened on 3 April 2024.', 'The bridge opened on April 3, 2024.')).toEqual([])
})

test('somebody else says it', () => {
  expect(
    changeOf(
      'The ferry was safe, the owner said on Monday.',
      'The ferry was safe, the captain said on Monday.',
    ),
  ).toEqual(['speaker'])
})
