import { describe, expect, test } from 'vitest'
import { findBoilerplate } from './boilerplate.ts'

const reasons = (text: string, title = '') =>
  findBoilerplate(text, title).map((b) => [text.slice(b.start, b.end), b.reason])

describe('findBoilerplate', () => {
  test.each([
    ['By Ann Vane and Ruth Ode', 'byline'],
    ['Orton Times | Region | 9 May 2023', 'byline'],
    ['9 May 2023', 'metadata'],
    ['17:48', 'time'],
    ['Also read: The ferry that never came', 'related'],
    ['WATCH: The bridge from above', 'related'],
    ['© 2023 Orton Times. All rights reserved.', 'copyright'],
    ['Sign up to our daily newsletter', 'promotion'],
    ['THREE FERRIES SAIL AS BRIDGE STAYS SHUT', 'promotion'],
    ['Photo: Ann Vane on the bridge. (Orton Times)', 'caption'],
    ['Correction, 10 May: An earlier version of this article misnamed the river.', 'correction'],
    ['The author is a fellow at the river institute.', 'author'],
    ['What comes next', 'heading'],
  ])('%s is %s', (line, reason) => {
    expect(reasons(`The bridge closed on Monday.\n\n${line}\n\nIt will open in June.`)).toEqual([
      [line, reason],
    ])
  })

  test('a list of links ends with the next full sentence', () => {
    const text = 'It closed.\n\nRelated coverage:\n\nFerry sinks\n\nWho will pay?\n\nThe mayor resigned.'
    expect(reasons(text).map(([line]) => line)).toEqual(['Related coverage:', 'Ferry sinks', 'Who will pay?'])
  })

  test('a dateline is taken off its sentence', () => {
    expect(reasons('A title here\n\nORTON, May 9 (Wire) - The bridge closed.')[1]).toEqual([
      'ORTON, May 9 (Wire) -',
      'dateline',
    ])
  })

  test.each([
    'By Monday the bridge was open again.',
    'Photos show the bridge in flames, police said.',
    '“Get out of here,” he said.',
    'Watch out for ice, the council said.',
  ])('%s is the report itself', (sentence) => {
    expect(reasons(`A first sentence stands here.\n\n${sentence}`)).toEqual([])
  })
})
