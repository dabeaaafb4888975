import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { decode } from './decode.ts'
import { readText } from './read-text.ts'
import { ReadError } from './report.ts'

test('the first line that stands alone is the title and leaves the text', () => {
  const report = readText('Panel Backs New Name\n\nTOKYO — A panel backed it.\n\nIt was late.', 'a.txt')
  expect(report.title).toBe('Panel Backs New Name')
  expect(report.text).toBe('TOKYO — A panel backed it.\n\nIt was late.')
})

test('a report that opens with a sentence keeps it, and is named by its first words', () => {
  const report = readText('The cabinet met.\n\nIt rose at noon.', 'cabinet.txt')
  expect(report.text).toBe('The cabinet met.\n\nIt rose at noon.')
  expect(report.title).toBe('The cabinet met.')
})

test('the place and day before the first words are no part of the name', () => {
  const text = 'TOKYO, Dec. 16 (Harbor) - The cabinet met on Friday.\n\nIt rose at noon.'
  expect(readText(text, 'a.txt')).toMatchObject({ title: 'The cabinet met on Friday.', text })
})

test('a Markdown heading is the title', () => {
  expect(readText('# A heading\nWords.', 'a.md')).toMatchObject({ title: 'A heading', text: 'Words.' })
})

test('lines like "date 2022-11-30" above the report are read as what they say', () => {
  const report = readText('date 2022-11-30\n\nTalks Resume\n\nThey met again.', 'a.txt')
  expect(report).toMatchObject({ published: '2022-11-30', title: 'Talks Resume', text: 'They met again.' })
})

test('a date in a line of its own above the report is its date, one in a sentence is not', () => {
  const above = 'Talks Resume\n\nStaff Writer | Apr 22, 2022 09:14 GMT\n\nThey met on May 3, 2021.'
  expect(readText(above, 'a.txt').published).toBe('2022-04-22')
  expect(readText('They met on May 3, 2021.\n\nIt was late.', 'a.txt').published).toBeNull()
})

test('front matter gives title, names and address', () => {
  const report = readText(
    '---\ntitle: "Talks Resume"\nauthor: A. Writer and B. Reader\nurl: https://example.org/a\n---\nThey met again.',
    'a.md',
  )
  expect(report).toMatchObject({
    title: 'Talks Resume',
    byline: ['A. Writer', 'B. Reader'],
    canonicalUrl: 'https://example.org/a',
    text: 'They met again.',
  })
})

test.each([
  ['Author: Writer, Ann', ['Writer, Ann']],
  ['Author: Writer, Ann; Reader, Bo', ['Writer, Ann', 'Reader, Bo']],
  ['Byline: By Ann Writer, Jr. and Bo Reader', ['Ann Writer, Jr.', 'Bo Reader']],
])('%s names whole people', (line, byline) => {
  expect(readText(`${line}\nDate: 2022-11-30\n\nThey met again.`, 'a.txt').byline).toEqual(byline)
})

test('a sentence that opens with such a word stays a sentence', () => {
  const text = 'Updated 40 minutes ago, the page says nothing new.\nIt is short.'
  expect(readText(text, 'a.txt').text).toBe(text)
})

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['UTF-8 without', [0xc3, 0xa9], 'é'],
  ['UTF-16 little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16 big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
  ['windows-1252', [0x93, 0xe9, 0x94], '“é”'],
])('decodes %s', (_, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text)
})

test('decodes UTF-16 without a mark', () => {
  const bytes = Uint8Array.from([...'A plain report.'].flatMap((letter) => [letter.charCodeAt(0), 0]))
  expect(decode(bytes)).toBe('A plain report.')
})

test('decodes what a page declares', () => {
  const page = new TextEncoder().encode('<meta charset="shift_jis">')
  expect(decode(Uint8Array.from([...page, 0x93, 0xfa, 0x96, 0x7b]))).toContain('日本')
})

test.each([
  ['a PDF', [...new TextEncoder().encode('%PDF-1.7 words words words')]],
  ['a ZIP', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
  ['noise', Array.from({ length: 400 }, (_, i) => (i * 7919) % 251)],
])('refuses %s', (_, bytes) => {
  expect(() => readText(Uint8Array.from(bytes), 'x.txt')).toThrow(ReadError)
})

test('refuses a report of blanks', () => {
  expect(() => readText(' \n\t\u0000 ', 'x.txt')).toThrow('no text')
})

test('cleaning leaves nothing that Postgres refuses, and is settled after one pass', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const clean = cleanText(raw)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toContain('\u0000')
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

test('lone surrogates are replaced, right-to-left and Chinese text stays', () => {
  expect(cleanText('a\ud800b')).toBe('a\ufffdb')
  expect(cleanText('قال الوزير\r\n内阁周五批准')).toBe('قال الوزير\n内阁周五批准')
})
