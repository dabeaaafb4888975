import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedPassages, wordedOf } from './passages.ts'

const worded = (text: string) => wordedOf({ text, boilerplate: [] })
const sharedOf = (a: string, b: string) =>
  sharedPassages(worded(a), worded(b)).map((passage) => [
    a.slice(passage.a.start, passage.a.end),
    b.slice(passage.b.start, passage.b.end),
  ])

const LOCK =
  'The harbor authority closed the eastern basin on Monday after divers found cracks in the lock gate.'
const CRANES = 'Cranes at the northern terminal will work through the night until the last ship is gone.'
const FEES = 'Fishermen in the old town were never asked about parking fees near the market hall.'

describe('sharedPassages', () => {
  it('finds a text in a longer one', () => {
    expect(sharedOf(LOCK, `${FEES} ${LOCK} ${CRANES}`)).toEqual([[LOCK.slice(0, -1), LOCK.slice(0, -1)]])
  })

  it('goes on over a few changed words, whatever the case and the marks', () => {
    const edited = LOCK.replace('on Monday', 'early Monday').replace('cracks', 'long cracks')
    expect(sharedOf(LOCK, edited.toUpperCase())).toEqual([
      [LOCK.slice(0, -1), edited.slice(0, -1).toUpperCase()],
    ])
  })

  it('finds passages that were moved, in the order of the first text', () => {
    const [first, second] = sharedOf(`${LOCK}\n\n${CRANES}`, `${CRANES} ${FEES} ${LOCK}`)
    expect(first?.[0]).toBe(LOCK.slice(0, -1))
    expect(second?.[0]).toBe(CRANES.slice(0, -1))
  })

  it('takes no turn of phrase for a passage, and nothing of the page around', () => {
    expect(
      sharedOf(
        'She said on Monday that it was as it had been.',
        'It said on Monday that it was as it had been.',
      ),
    ).toEqual([])
    const page = {
      text: `${LOCK} ${FEES}`,
      boilerplate: [{ start: 0, end: LOCK.length, reason: 'navigation' }],
    }
    expect(sharedPassages(wordedOf(page), worded(LOCK))).toEqual([])
  })

  it('reads scripts without spaces', () => {
    const text = '港湾当局は月曜日に東の水門を閉鎖した'
    expect(sharedOf(text, `発表によると${text}という`)).toEqual([[text, text]])
  })
})

const anyText = fc
  .array(fc.oneof(fc.constantFrom(LOCK, CRANES, FEES), fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))

describe('properties', () => {
  it('spans lie within their texts, in order, and no word is used twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const passages = sharedPassages(worded(a), worded(b))
        for (const [side, text] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const spans = passages.map((passage) => passage[side]).toSorted((x, y) => x.start - y.start)
          for (const { start, end } of spans)
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
          expect(spans.slice(1).every(({ start }, i) => start >= (spans[i]?.end ?? 0))).toBe(true)
        }
        expect(passages.map((passage) => passage.a.start)).toEqual(
          passages.map((passage) => passage.a.start).toSorted((x, y) => x - y),
        )
      }),
    )
  })

  it('a text of one word again and again costs no more than its length', () => {
    const text = 'ship '.repeat(20_000)
    const before = performance.now()
    sharedPassages(worded(text), worded(text))
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
