import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apartBy, nameApart } from './told-apart.ts'

const report = (name: string, published: string | null, title = `Report of ${published}`) => ({
  name,
  published,
  title,
})

test('an outlet that stands there once needs no more than its name', () => {
  expect(apartBy([report('Heron Wire', '2031-06-02'), report('Daily Plover', '2031-06-02')])).toEqual([
    null,
    null,
  ])
  expect(nameApart('Heron Wire', null)).toBe('Heron Wire')
})

test('two of one outlet are told apart by their days', () => {
  const [a, b, c] = apartBy([
    report('Wire', '2031-06-02'),
    report('Plover', null),
    report('Wire', '2031-06-03T10:00Z'),
  ])
  expect([a, b, c]).toEqual(['2 Jun 2031', null, '3 Jun 2031'])
  expect(nameApart('Wire', a ?? null)).toBe('Wire (2 Jun 2031)')
})

test('by their titles where the days are the same or not known, by their places where those are, too', () => {
  const day = '2031-06-02'
  expect(
    apartBy([
      report('Wire', day, 'Bridge opens'),
      report('Wire', day, 'Bridge closes'),
      report('Wire', null, 'x'),
    ]),
  ).toEqual(['“Bridge opens”', '“Bridge closes”', '“x”'])
  expect(apartBy([report('Wire', day, 'Bridge'), report('Wire', day, 'Bridge')])).toEqual([
    '1 of 2',
    '2 of 2',
  ])
})

test('no two reports are ever called the same', () => {
  const some = fc.record({
    name: fc.constantFrom('Wire', 'Plover'),
    published: fc.constantFrom(null, '2031', '2031-06-02', '2031-06-02T10:00Z', '2031-06-03'),
    title: fc.constantFrom('', 'Wire', 'Bridge', 'Tunnel'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (reports) => {
      const by = apartBy(reports)
      const names = reports.map(({ name }, i) => nameApart(name, by[i] ?? null))
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
