import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, MOST_GROWTH, repeated } from '#core/testing/growth.ts'
import { splitSentences } from './sentences.ts'

const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end))

describe('splitSentences', () => {
  test.each([
    ['Mr. Vane met Gov. Ruth Ode. She left.', ['Mr. Vane met Gov. Ruth Ode.', 'She left.']],
    [
      'The U.S. Senate sat. It rose at 6 p.m. Senators left.',
      ['The U.S. Senate sat.', 'It rose at 6 p.m.', 'Senators left.'],
    ],
    [
      'Polls close at 8 p.m. EST Tuesday. Counting follows.',
      ['Polls close at 8 p.m. EST Tuesday.', 'Counting follows.'],
    ],
    ['“Is it over?” Ann Vane asked. “No.”', ['“Is it over?” Ann Vane asked.', '“No.”']],
    ['He said "we lost." They did.', ['He said "we lost."', 'They did.']],
    ['A heading\n\nA paragraph\nthat wraps.', ['A heading', 'A paragraph\nthat wraps.']],
    ['Prices rose 4.5 percent on Nov. 22 and fell.', ['Prices rose 4.5 percent on Nov. 22 and fell.']],
    ['这是第一句。这是第二句！', ['这是第一句。', '这是第二句！']],
    ['هل هذا صحيح؟ نعم.', ['هل هذا صحيح؟', 'نعم.']],
    ['1) Write it 2) Read it', ['1) Write it', '2) Read it']],
    // datelines stay with their sentence
    ['TOKYO (Harbor Wire) — Rice rose. It fell.', ['TOKYO (Harbor Wire) — Rice rose.', 'It fell.']],
    ['OSLO, Nov. 22 (Coast Post) - Mr. Vane left.', ['OSLO, Nov. 22 (Coast Post) - Mr. Vane left.']],
    // times
    ['Rates rose at 4 a.m. EDT. They fell.', ['Rates rose at 4 a.m. EDT.', 'They fell.']],
    [
      'It opens at 9 a.m. Tuesday at 6 p.m. Tokyo time.',
      ['It opens at 9 a.m. Tuesday at 6 p.m. Tokyo time.'],
    ],
    // lists, headings and bylines without a full stop
    ['We ask for:\n• More rice\n• Less rain. Soon.', ['We ask for:', '• More rice', '• Less rain.', 'Soon.']],
    ['- One\n- Two\n\nThree came.', ['- One', '- Two', 'Three came.']],
    ['Rice soars again\n\nBy Ann Vane\n\nRice rose.', ['Rice soars again', 'By Ann Vane', 'Rice rose.']],
    // captions, their labels and credits, and dates beside headlines
    ['Figure 2.7 The dam in spring.', ['Figure 2.7', 'The dam in spring.']],
    ['The dam at night Photo: Ann Vane.', ['The dam at night', 'Photo: Ann Vane.']],
    ['The dam opens Tuesday, March 4, 2014', ['The dam opens', 'Tuesday, March 4, 2014']],
    ['It opened on Tuesday, March 4, 2014', ['It opened on Tuesday, March 4, 2014']],
    ['Tuesday, March 4, 2014 The dam opened.', ['Tuesday, March 4, 2014', 'The dam opened.']],
    // ellipses
    [
      'He paused… Then he left. “Well ... I do not know.”',
      ['He paused…', 'Then he left.', '“Well ... I do not know.”'],
    ],
    [
      '“It fell [...] and the price rose [...] However, it rests.”',
      ['“It fell [...] and the price rose [...]', 'However, it rests.”'],
    ],
    // initials and abbreviations
    [
      'J. K. Vane met A.B.C. Ode and Ruth W. Lund. They left.',
      ['J. K. Vane met A.B.C. Ode and Ruth W. Lund.', 'They left.'],
    ],
    ['He works for Acme Inc. Mr. Vane does not.', ['He works for Acme Inc.', 'Mr. Vane does not.']],
    [
      'Vane (b. 1949; d. 2001) wrote plays, e.g. The Dam.',
      ['Vane (b. 1949; d. 2001) wrote plays, e.g. The Dam.'],
    ],
    ['He sold cars, boats, etc. Business was good.', ['He sold cars, boats, etc.', 'Business was good.']],
    // brackets and notes behind a final mark
    [
      'She was in Ready? (1999), and left. (He stayed.) It rained.',
      ['She was in Ready? (1999), and left.', '(He stayed.)', 'It rained.'],
    ],
    [
      'It opened in 1805. [6] It fell. [citation needed] It stood. 8 Yet it leaned.',
      ['It opened in 1805. [6]', 'It fell. [citation needed]', 'It stood. 8', 'Yet it leaned.'],
    ],
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
      expect(growth(repeated(unit), splitSentences)).toBeLessThan(MOST_GROWTH)
    },
  )
})
