import { expect, test } from 'vitest'
import { paragraphsOfLines } from './paragraphs-of-lines.ts'

const WIDTH = 400
/** Lines below each other at usual distance; `x`, `width` and `down` for those that stand otherwise. */
function column(
  lines: Array<string | { text: string; x?: number; width?: number; down?: number; size?: number }>,
) {
  let y = 800
  return lines.map((line) => {
    const {
      text,
      x = 72,
      width = WIDTH,
      down = 14,
      size = 11,
    } = typeof line === 'string' ? { text: line } : line
    y -= down
    return { text, x, y, width, size }
  })
}

test('lines at the usual distance are one paragraph, and a cut word is made whole', () => {
  expect(paragraphsOfLines(column(['The council ap-', 'proved the bridge', 'on Wednesday.']))).toEqual([
    'The council approved the bridge on Wednesday.',
  ])
})

test('a wide gap, an indent and a short last line each end a paragraph', () => {
  const lines = column([
    'One goes on',
    'to its end.',
    { text: 'Two stands apart', down: 24 },
    { text: 'and ends here.', width: 150 },
    'Three follows',
    'to the very edge.',
    { text: 'Four is indented', x: 84 },
    'and goes on.',
  ])
  expect(paragraphsOfLines(lines)).toEqual([
    'One goes on to its end.',
    'Two stands apart and ends here.',
    'Three follows to the very edge.',
    'Four is indented and goes on.',
  ])
})

test('a heading and a byline stand alone', () => {
  const lines = column([
    { text: 'A bridge too late,', size: 22, width: 250 },
    { text: 'and a tram', size: 22, width: 200, down: 27 },
    { text: 'By Ida Quill', width: 80 },
    'The council approved',
    'the bridge.',
  ])
  expect(paragraphsOfLines(lines)).toEqual([
    'A bridge too late, and a tram',
    'By Ida Quill',
    'The council approved the bridge.',
  ])
})

test('a hyphen that belongs to the word stays', () => {
  expect(paragraphsOfLines(column(['the Franco-', 'German talks']))).toEqual(['the Franco-German talks'])
})

test('no lines are no paragraphs', () => {
  expect(paragraphsOfLines([])).toEqual([])
})
