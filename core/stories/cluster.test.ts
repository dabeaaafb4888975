import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseStory, type Neighbor, storyOdds } from './cluster.ts'
import { cosine, signatureOf } from './signature.ts'

type Report = { title: string; lead: string; published?: string; names?: string[] }
const made = ({ title, lead, published, names = [] }: Report) =>
  signatureOf({
    title,
    lead,
    published: published ?? null,
    names: names.map((name) => ({ name, mentions: 2 })),
  })

const ferry = made({
  title: 'Ferry Alma runs aground off Skerry Point',
  lead: 'The ferry Alma ran aground off Skerry Point on Tuesday with 80 passengers aboard, the coastguard said. Lifeboats took them to Port Ansel.',
  published: '2024-03-05',
  names: ['Alma', 'Skerry Point', 'Port Ansel'],
})
const ferryLater = made({
  title: 'Captain of grounded ferry Alma questioned',
  lead: 'Police in Port Ansel questioned the captain of the ferry Alma, which ran aground off Skerry Point last week. Its passengers were taken off by lifeboats.',
  published: '2024-03-12',
  names: ['Alma', 'Skerry Point', 'Port Ansel'],
})
const otherFerry = made({
  title: 'Ferry Brise runs aground near Lorne',
  lead: 'The ferry Brise ran aground near Lorne on Sunday with 60 passengers aboard, the harbour master said. Lifeboats took them ashore.',
  published: '2024-06-02',
  names: ['Brise', 'Lorne'],
})
const dividend = (company: string) =>
  made({
    title: `${company} raises quarterly dividend`,
    lead: `${company} said it raised its quarterly dividend to 12 cents a share from 10 cents, payable April 1 to holders of record March 10.`,
    published: '2024-03-01',
    names: [company],
  })

const beside = (story: string, signature: Neighbor['signature']): Neighbor => ({
  story,
  signature,
  pair: null,
})

test('a later report of one event joins its story', () => {
  expect(chooseStory(ferryLater, [beside('alma', ferry), beside('brise', otherFerry)])).toBe('alma')
})

test('another event of the same kind starts a story of its own, however alike its words are', () => {
  expect(chooseStory(otherFerry, [beside('alma', ferry), beside('alma', ferryLater)])).toBeNull()
  expect(chooseStory(dividend('Orrin Mills'), [beside('kestrel', dividend('Kestrel Foods'))])).toBeNull()
})

test('what two reports both state, and text that one has from the other, speak for one story; years between them against', () => {
  const alone = storyOdds(ferry, otherFerry)
  expect(storyOdds(ferry, otherFerry, { agree: 5, containment: 0 })).toBeGreaterThan(alone)
  expect(storyOdds(ferry, otherFerry, { agree: 0, containment: 0.9 })).toBeGreaterThan(alone)
  const yearsLater = { ...ferryLater, day: (ferryLater.day ?? 0) + 1000 }
  expect(storyOdds(ferry, yearsLater)).toBeLessThan(storyOdds(ferry, ferryLater))
})

test('a text without words or names belongs to no story', () => {
  const empty = made({ title: '', lead: '' })
  expect(chooseStory(empty, [beside('alma', ferry), beside('empty', empty)])).toBeNull()
})

test('the answer does not depend on the order of the neighbours', () => {
  const all = [
    beside('a', ferry),
    beside('b', ferryLater),
    beside('c', otherFerry),
    beside('a', dividend('Kestrel Foods')),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (neighbors) => {
      expect(chooseStory(ferryLater, neighbors)).toBe(chooseStory(ferryLater, all))
    }),
  )
})

test('likeness is between 0 and 1, the same both ways, and 1 with itself', () => {
  const terms = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.double({ min: 0.01, max: 9, noNaN: true }),
  )
  fc.assert(
    fc.property(terms, terms, (x, y) => {
      const [a, b] = [new Map(Object.entries(x)), new Map(Object.entries(y))]
      expect(cosine(a, b)).toBeCloseTo(cosine(b, a))
      expect(cosine(a, b)).toBeGreaterThanOrEqual(0)
      expect(cosine(a, b)).toBeLessThanOrEqual(1 + 1e-9)
      if (a.size > 0) expect(cosine(a, a)).toBeCloseTo(1)
    }),
  )
})
