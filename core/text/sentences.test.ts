import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end))

describe('splitSentences', () => {
  test.each([
    ['Mr. Vane met Gov. Ruth Ode. She left.', ['Mr. Vane met Gov. Ruth Ode.', 'She left.']],
    [
      'The U.S. Senate sat. It rose at 6 p.m. Senators left.',
      ['The U.S. Senate sat.', 'It rose at 6 p.m.', 'Senators left.'],
    ],
    ['“Is it over?” Ann Vane asked. “No.”', ['“Is it over?” Ann Vane asked.', '“No.”']],
    ['He said "we lost." They did.', ['He said "we lost."', 'They did.']],
    ['A heading\n\nA paragraph\nthat wraps.', ['A heading', 'A paragraph\nthat wraps.']],
    ['Prices rose 4.5 percent on Nov. 22 and fell.', ['Prices rose 4.5 percent on Nov. 22 and fell.']],
    ['这是第一句。这是第二句！', ['这是第一句。', '这是第二句！']],
    ['هل هذا صحيح؟ نعم.', ['هل هذا صحيح؟', 'نعم.']],
    ['1) Write it 2) Read it', ['1) Write it', '2) Read it']],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('any text: in order, without overlap, trimmed, and every character that is not white space is in one', () => {
    const words = fc.constantFrom(
      'A',
      'b.',
      'Mr.',
      '"',
      '. . .',
      '?!',
      '\n',
      '\n\n',
      ' ',
      '1)',
      '•',
      '\ud800',
      '。',
      '’',
      'U.S.',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start).trim().replaceAll('\u200b', '')).toBe('')
          last = end
        }
        expect(text.slice(last).trim().replaceAll('\u200b', '')).toBe('')
      }),
    )
  })

  test.each(['a', '. ', '.', '" ', 'a.\n', '\n', '1. A ', '• A ', '("'])(
    '%j over and over takes linear time',
    (unit) => {
      const timeOf = (length: number) => {
        const text = unit.repeat(length / unit.length)
        const times = [0, 1, 2].map(() => {
          const began = performance.now()
          splitSentences(text)
          return performance.now() - began
        })
        return Math.min(...times)
      }
      // Sixteen times the text takes sixteen times as long and not two hundred; the allowance is for a busy machine.
      expect(timeOf(320_000)).toBeLessThan(16 * 4 * (timeOf(20_000) + 2))
    },
  )
})
