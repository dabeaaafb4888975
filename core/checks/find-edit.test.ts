import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Captured, findEdit, isRetitled } from './find-edit.ts'

const BODY = [
  'The harbour board said on Friday that the new pier would be ready by the spring, as was planned.',
  'Its chair, Ann Vane, told reporters that 140 workers had been hired and that the cranes had arrived on time.',
  'Residents of the old quay had asked the board to wait until a survey of the sea wall was finished in June.',
  'The survey costs 2.4 million euros, of which the city pays half, according to a note seen by this paper.',
]
const captured = (blocks: string[], html: string | null = null): Captured => ({
  text: blocks.join('\n\n'),
  title: 'The pier',
  html,
})
const held = (after: string[], before = BODY) => findEdit(captured(before), captured(after))

test('the same words are the same report, however spaces and marks are written', () => {
  expect(held(BODY)).toBe('same')
  expect(held(BODY.map((block) => block.replaceAll(' ', '\u00a0').replaceAll("'", '’')))).toBe('same')
})

test.each([
  ['a figure', [BODY[0], BODY[1]?.replace('140', '104'), BODY[2], BODY[3]]],
  ['a paragraph more', [...BODY, 'The mayor did not answer a request for comment.']],
  ['a paragraph less', BODY.slice(0, 3)],
  ['another order', [BODY[1], BODY[0], BODY[2], BODY[3]]],
  ['a correction', ['Correction: An earlier version of this report gave another sum.', ...BODY]],
  ['a subheading', [BODY[0], 'Who pays for the wall', ...BODY.slice(1)]],
  [
    'what happened days ago',
    ['2 days ago 14 people were hurt', ...BODY],
    ['2 days ago 12 people were hurt', ...BODY],
  ],
  [
    'what was published',
    ['Published 14 names of the hurt', ...BODY],
    ['Published 12 names of the hurt', ...BODY],
  ],
  ['another death toll in a list', ['Killed: 14', ...BODY], ['Killed: 12', ...BODY]],
] as const)('%s is an edit', (_, after, before?: readonly string[]) => {
  expect(
    held(
      after.map((block) => block ?? ''),
      before ? [...before] : BODY,
    ),
  ).toBe('edited')
})

test.each([
  ['how long ago', '3 hours ago', 'Updated 2 days ago'],
  [
    'when it was touched',
    'Last updated: 3 March 2031 at 14:05 GMT',
    'Last updated: 4 March 2031 at 09:30 GMT',
  ],
  [
    'when this story was touched',
    'This story was last updated at 14:05.',
    'This story was last updated at 16:40.',
  ],
  [
    'on which day',
    'This page was last updated on Monday, 3 March 2031.',
    'This page was last updated on 14 March 2031.',
  ],
  ['how many comments', '12 comments', '1,204 comments'],
  ['how many shares', 'Shares: 3', 'Shares: 4.1K'],
  ['how many read it', '31 people are reading this', '12 people are reading this'],
  ['an advertisement', 'Advertisement', 'Sponsored content from a bank'],
])('%s is noise', (_, was, now) => {
  expect(held([...BODY, now], [...BODY, was])).toBe('same')
  expect(held(BODY, [was, ...BODY])).toBe('same')
})

test('a list of what is read most changes without the report', () => {
  const list = (...titles: string[]) => [...BODY, 'Most read', ...titles]
  expect(
    held(list('Storm over the bay', 'A bakery on a barge'), list('Ferry stopped', 'Goats on the dike')),
  ).toBe('same')
})

test('a block that is nothing but a link leads elsewhere', () => {
  const page = (teaser: string) => {
    const paragraphs = BODY.map((block) => `<p>${block}</p>`)
    const html = `<article>${paragraphs.slice(0, 2).join('')}<p><a href="/x">${teaser}</a></p>${paragraphs.slice(2).join('')}</article>`
    return captured([...BODY.slice(0, 2), teaser, ...BODY.slice(2)], html)
  }
  const [one, other] = [
    page('How the ferry was lost in a night.'),
    page('What the goats ate on the dike today.'),
  ]
  expect(findEdit(one, other)).toBe('same')
  expect(findEdit({ ...one, html: null }, { ...other, html: null })).toBe('edited')
})

test('a page whose every paragraph is a link is read all the same', () => {
  const linked = (blocks: string[]) =>
    captured(blocks, `<main>${blocks.map((block) => `<p><a href="/x">${block}</a></p>`).join('')}</main>`)
  expect(findEdit(linked(BODY), linked(BODY.slice(0, 3)))).toBe('edited')
})

test('what the reader took less or more of, and the page has as before, is no edit', () => {
  const html = `<body>${BODY.map((block) => `<p>${block}</p>`).join('')}<footer><p>Written in the old town hall by two people.</p></footer></body>`
  const more = [...BODY, 'Written in the old town hall by two people.']
  expect(findEdit(captured(BODY, html), captured(more, html))).toBe('same')
  expect(findEdit(captured(more, html), captured(BODY, html))).toBe('same')
  const shorter = html.replace('Written in the old town hall by two people.', '')
  expect(findEdit(captured(more, html), captured(BODY, shorter))).toBe('edited')
})

test('a page that shows a fraction of the report is no version of it', () => {
  const long = Array.from({ length: 5 }, (_, i) => BODY.map((block) => `${i}: ${block}`)).flat()
  expect(held(long.slice(0, 3), long)).toBe('cut')
  expect(held(long.slice(0, 10), long)).toBe('edited')
  expect(held(['The pier is closed.'], ['The pier is open, and so is the quay beside it.'])).toBe('edited')
})

test('another report at the address is no version of this one, and a report that was written anew is', () => {
  const other = Array.from({ length: 4 }, (_, i) => [
    `Bakers in the valley have won a prize for bread number ${i}, which is made with rye and baked in clay.`,
    'Judges from three countries tasted more than ninety loaves before they agreed on the winner.',
  ]).flat()
  const anew = [
    'Spring is when the new pier opens, Ann Vane, chair of the harbour board, said after 140 workers were hired.',
    'Half of the 2.4 million euros for a survey of the sea wall comes from the city; residents of the old quay had wanted to wait until it was finished.',
  ]
  const at = (title: string, blocks: string[]) => ({ ...captured(blocks), title })
  expect(findEdit(captured(BODY), at('Bread wins', other))).toBe('cut')
  expect(findEdit(captured(BODY), at('The pier', other))).toBe('edited')
  expect(findEdit(captured(BODY), at('Ready by spring', anew))).toBe('edited')
})

test('a title counts by its words', () => {
  expect(isRetitled('The pier “opens”', 'The  pier "opens"')).toBe(false)
  expect(isRetitled('The pier opens', 'The pier closes')).toBe(true)
})

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const paragraph = fc.array(word, { minLength: 16, maxLength: 30 }).map((words) => `The ${words.join(' ')}.`)
const report = fc.array(paragraph, { minLength: 3, maxLength: 8 })

test('any report is the same as itself; a paragraph that nobody has seen makes it another', () => {
  fc.assert(
    fc.property(report, paragraph, fc.nat(), (blocks, added, at) => {
      expect(held(blocks, blocks)).toBe('same')
      fc.pre(!blocks.includes(added))
      const i = at % (blocks.length + 1)
      expect(held([...blocks.slice(0, i), added, ...blocks.slice(i)], blocks)).toBe('edited')
    }),
  )
})

test('no text whatever makes it fail, and it is the same as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, html) => {
      const one = { text, title: '', html }
      expect(findEdit(one, { ...one })).toBe('same')
    }),
  )
})
