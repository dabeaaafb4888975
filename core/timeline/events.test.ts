import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DateValue } from '#core/fact.ts'
import { type Telling, type TellingGroup, timelineOf } from './events.ts'

const date = (value: string): DateValue => ({ text: value, value, inferred: false, start: 0, end: 1 })
const telling = (told: string, published: string | null, ...values: string[]): Telling<string> => ({
  key: told,
  published,
  dates: values.map(date),
  told,
})
const group = (
  relation: TellingGroup<string>['relation'],
  ...tellings: Telling<string>[]
): TellingGroup<string> => ({ relation, aspect: null, tellings })

const shape = ({ dated, undated }: ReturnType<typeof timelineOf<string>>) => ({
  dated: dated.map(({ happened, tellings }) => [happened?.value, ...tellings.map(({ told }) => told)]),
  undated: undated.map(({ tellings }) => tellings.map(({ told }) => told)),
})

test('one happening told by several reports is one event, first reported first, at its narrowest date', () => {
  const timeline = timelineOf([
    group(
      'agree',
      telling('weekly', '2024-05-12', '2024-05'),
      telling('daily', '2024-05-03', '2024-05-02'),
      telling('brief', '2024-05-04'),
    ),
  ])
  expect(shape(timeline)).toEqual({ dated: [['2024-05-02', 'daily', 'brief', 'weekly']], undated: [] })
  expect(timeline.dated[0]?.tellings.map(({ saysWhen }) => saysWhen)).toEqual([true, false, true])
})

test('two days told for one thing are two events, and what says no day belongs to neither', () => {
  const timeline = timelineOf([
    group(
      'contradict',
      telling('one', '2024-05-03', '2024-05-02'),
      telling('other', '2024-05-03', '2024-04-30'),
      telling('vague', '2024-05-05'),
    ),
  ])
  expect(shape(timeline)).toEqual({
    dated: [
      ['2024-04-30', 'other'],
      ['2024-05-02', 'one'],
    ],
    undated: [['vague']],
  })
})

test('an update is a later state: a telling without a date is not put on the day of another', () => {
  const timeline = timelineOf([
    group('update', telling('plan', '2024-01-10'), telling('vote', '2024-03-02', '2024-03-01')),
  ])
  expect(shape(timeline)).toEqual({ dated: [['2024-03-01', 'vote']], undated: [['plan']] })
})

test('a fact that stands in two rows is told once; only together is there a relation', () => {
  const shared = telling('shared', '2024-05-03', '2024-05-02')
  const timeline = timelineOf([
    group('agree', shared, telling('other', '2024-05-04', '2024-05-02')),
    group('update', shared),
  ])
  expect(timeline.dated.map(({ relation }) => relation)).toEqual(['agree'])
  expect(timelineOf([group('agree', shared)]).dated[0]?.relation).toBeNull()
})

test('of several dates the narrowest that can be placed counts; what lies in no time of news does not', () => {
  const happened = (...values: string[]) => timelineOf([group(null, telling('x', null, ...values))])
  expect(shape(happened('2024', '2024-05-02', '2024-05')).dated[0]?.[0]).toBe('2024-05-02')
  expect(shape(happened('2014/..', '2024')).dated[0]?.[0]).toBe('2024')
  expect(shape(happened('', '0201-01-01')).undated).toEqual([['x']])
})

test('what happened by some day stands at that day', () => {
  const timeline = timelineOf([
    group(null, telling('by May', null, '../2024-05-31')),
    group(null, telling('in March', null, '2024-03')),
    group(null, telling('since June', null, '2024-06/..')),
  ])
  expect(timeline.dated.map(({ tellings }) => tellings[0]?.told)).toEqual([
    'in March',
    'by May',
    'since June',
  ])
})

test('every fact is told exactly once, whatever its dates', () => {
  const value = fc.constantFrom('2024', '2024-05', '2024-05-02', '2024-07-01', '2020/..', '../2024', '')
  const relation = fc.constantFrom('agree' as const, 'update' as const, 'contradict' as const, null)
  const groups = fc.array(fc.tuple(relation, fc.array(fc.array(value, { maxLength: 2 }), { maxLength: 4 })))
  fc.assert(
    fc.property(groups, (given) => {
      const made = given.map(([how, all], g) =>
        group(how, ...all.map((values, i) => telling(`${g} ${i}`, i % 2 ? '2024-05-03' : null, ...values))),
      )
      const { dated, undated } = timelineOf(made)
      const told = [...dated, ...undated].flatMap(({ tellings }) => tellings.map((one) => one.told))
      const all = made.flatMap(({ tellings }) => tellings.map((one) => one.told))
      expect(told.toSorted()).toEqual(all.toSorted())
      const starts = dated.map(({ happened }) =>
        happened ? (Number.isFinite(happened.from) ? happened.from : happened.to) : 0,
      )
      expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }),
  )
})
