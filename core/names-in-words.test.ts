import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesInWords } from './names-in-words.ts'

describe('names in one string', () => {
  test.each<[string, string[]]>([
    ['Ann Writer', ['Ann Writer']],
    ['By Ann Writer', ['Ann Writer']],
    ['by: Ann Writer and Ben Author', ['Ann Writer', 'Ben Author']],
    ['Ann Writer, Ben Author', ['Ann Writer', 'Ben Author']],
    ['Ann Writer & Ben Author', ['Ann Writer', 'Ben Author']],
    ['Ann Writer &amp; Ben Author', ['Ann Writer', 'Ben Author']],
    ['ANN WRITER AND BEN AUTHOR', ['ANN WRITER', 'BEN AUTHOR']],
    ['Ann Writer, Ben Author, and Cy de la Coe', ['Ann Writer', 'Ben Author', 'Cy de la Coe']],
    ['Dr. Ann Writer, Harbor Wire', ['Dr. Ann Writer', 'Harbor Wire']],
    ['', []],
    [' , ; and & ', []],
    ['( ( and ,', []],
    ['( and & ) ; Andé Writer', ['Andé Writer']],
  ])('%j: full names are separated by commas and "and"', (words, names) => {
    expect(namesInWords(words)).toEqual(names)
  })

  test.each<[string, string[]]>([
    ['Writer, Ann', ['Writer, Ann']],
    ['Writer, Ann B.', ['Writer, Ann B.']],
    ['van der Berg, Ann', ['van der Berg, Ann']],
    ['Writer, Ann and Author, Ben', ['Writer, Ann', 'Author, Ben']],
    ['Writer, Ann and Ben Author', ['Writer, Ann', 'Ben Author']],
    ['Ann Writer, Reuters', ['Ann Writer, Reuters']],
    ['Writer, A. B., Author, J.-P., & Coe, C.', ['Writer, A. B.', 'Author, J.-P.', 'Coe, C.']],
  ])('%j: with a single word, two parts are one person', (words, names) => {
    expect(namesInWords(words)).toEqual(names)
  })

  test.each<[string, string[]]>([
    ['Writer, Ann; Author, Ben', ['Writer, Ann', 'Author, Ben']],
    ['Writer, Ann;', ['Writer, Ann']],
    ['Writer Rook, Ann Bea; Author, Ben', ['Writer Rook, Ann Bea', 'Author, Ben']],
    ['Writer, Ann; Author, Ben; and Coe, Cy', ['Writer, Ann', 'Author, Ben', 'Coe, Cy']],
    ['Ann Writer; Ben Author and Cy Coe', ['Ann Writer', 'Ben Author', 'Cy Coe']],
    ['Writer, Ann\nAuthor, Ben\r\n', ['Writer, Ann', 'Author, Ben']],
    ['By Ann Writer, Harbor Wire; Ben Author', ['Ann Writer, Harbor Wire', 'Ben Author']],
  ])('%j: after semicolons and at line breaks, commas belong to the names', (words, names) => {
    expect(namesInWords(words)).toEqual(names)
  })

  test.each<[string, string[]]>([
    ['Ann Writer, Jr.', ['Ann Writer, Jr.']],
    ['Ann Writer, Jr., Ben Author', ['Ann Writer, Jr.', 'Ben Author']],
    ['Ann Writer, PhD, and Ben Author, M.D., Ph.D.', ['Ann Writer, PhD', 'Ben Author, M.D., Ph.D.']],
    ['Ann Writer, MD PhD, Ben Author III', ['Ann Writer, MD PhD', 'Ben Author III']],
    ['Writer, Ann, Sr.', ['Writer, Ann, Sr.']],
    ['Writer, III, Ann', ['Writer, III, Ann']],
    ['Ann Writer, political editor, and Ben Author', ['Ann Writer, political editor', 'Ben Author']],
    [
      'Ann Writer (Harbor Wire, Alderford), Ben Author',
      ['Ann Writer (Harbor Wire, Alderford)', 'Ben Author'],
    ],
  ])('%j: what says more of a name stays with it', (words, names) => {
    expect(namesInWords(words)).toEqual(names)
  })

  test.each<[string, string[]]>([
    ['Maria & Katerina', ['Maria & Katerina']],
    ['Ann & Ben Writer', ['Ann & Ben Writer']],
    ['Ann Writer and agencies', ['Ann Writer and agencies']],
    ['Ann Writer, Ben Author and agencies', ['Ann Writer', 'Ben Author and agencies']],
    ['Ministry of Foreign Affairs and Overseas Trade', ['Ministry of Foreign Affairs and Overseas Trade']],
    ['Reuters, AP and AFP', ['Reuters', 'AP', 'AFP']],
    ['Ann Writer, Ben Author, Reuters', ['Ann Writer', 'Ben Author', 'Reuters']],
    ['ann writer, ben author', ['ann writer', 'ben author']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['山田太郎, 鈴木花子', ['山田太郎', '鈴木花子']],
    ['Andy Sandys', ['Andy Sandys']],
    ['Byron Writer', ['Byron Writer']],
  ])('%j: what is not plainly several is left as it is', (words, names) => {
    expect(namesInWords(words)).toEqual(names)
  })
})

const given = fc.constantFrom('Ann', 'Ben', 'Zoë', 'Jean-Paul', 'Ida B.', 'Mei', "D'Arcy")
const family = fc.constantFrom('Writer', 'Author', 'Ó Néill', 'de la Coe', 'al-Rook', 'Finch-Marsh')
const suffix = fc.constantFrom('', '', '', ', Jr.', ', PhD', ', III')
const full = fc.tuple(given, family, suffix).map(([first, last, more]) => `${first} ${last}${more}`)
const inverted = fc.tuple(family, given, suffix).map(([last, first, more]) => `${last}, ${first}${more}`)
const listed = (names: string[], last: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`

test('full names that are listed are given back', () => {
  fc.assert(
    fc.property(
      fc.array(full, { maxLength: 8 }),
      fc.constantFrom(', ', ' and ', ', and ', ' & '),
      (names, last) => {
        expect(namesInWords(listed(names, last))).toEqual(names)
      },
    ),
  )
})

test('names of any form that semicolons or line breaks separate are given back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(full, inverted), { minLength: 2, maxLength: 8 }),
      fc.constantFrom('; ', ';', '\n'),
      (names, sign) => {
        expect(namesInWords(names.join(sign))).toEqual(names)
      },
    ),
  )
})

test('no word is lost or made up, whatever is written, and what was separated stays so', () => {
  const bit = fc.constantFrom(
    'Ann',
    'writer',
    'AP',
    'Jr.',
    'A.',
    'of',
    '名前',
    'and',
    '&',
    ',',
    ';',
    '\n',
    '(',
    ')',
  )
  const lettersOf = (words: string) => words.replace(/\band\b|[^\p{L}]/giu, '')
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
      const names = namesInWords(bits.join(' '))
      expect(lettersOf(names.join(' '))).toBe(lettersOf(bits.join(' ')))
      for (const name of names) expect(name).toMatch(/\p{L}/u)
    }),
  )
})

test('very long and strange words are read in no time', () => {
  for (const words of ['Ann Writer, '.repeat(50_000), '(,'.repeat(100_000), ' and'.repeat(100_000)]) {
    const begun = performance.now()
    namesInWords(words)
    expect(performance.now() - begun).toBeLessThan(500)
  }
})
