import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, decodePieces, encodingOf } from './decode.ts'

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const hex = (written: string) =>
  Uint8Array.from(written.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const repeat = (bytes: Uint8Array, times: number) =>
  Uint8Array.from(
    Array(times)
      .fill([...bytes])
      .flat(),
  )
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

/** 内閣は計画を承認した。 */
const JAPANESE = '内閣は計画を承認した。'
const SHIFT_JIS = hex('93e08a7482cd8c7689e682f08fb3944682b582bd8142')
const EUC_JP = hex('c6e2b3d5a4cfb7d7b2e8a4f2beb5c7a7a4b7a4bfa1a3')
const ISO_2022_JP = join(
  hex('1b2442'),
  hex('4662335524 4f3757326824723e3547 2724372 43f2123'.replaceAll(' ', '')),
  hex('1b2842'),
)
/** 内阁批准了计划。 */
const CHINESE = '内阁批准了计划。'
const GB18030 = hex('c4dab8f3c5fad7bcc1cbbcc6bbaea1a3')
const RUSSIAN =
  'Премьер-министр заявил в среду, что правительство продолжит строительство дороги, которая соединит два города на юге страны. По его словам, работы начнутся весной. '

/** The bytes of a text in an encoding of one byte to a character. */
function singleByte(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (sign) => letters.indexOf(sign))
}

test('UTF-8 is read whatever a label says', () => {
  const bytes = new TextEncoder().encode(JAPANESE)
  for (const label of [null, 'utf-8', 'iso-8859-1', 'shift_jis']) expect(decode(bytes, label)).toBe(JAPANESE)
})

test.each([
  ['Shift_JIS', SHIFT_JIS, JAPANESE],
  ['EUC-JP', EUC_JP, JAPANESE],
  ['GB18030', GB18030, CHINESE],
])('%s is read by its label, by what the page declares, and unlabelled', (label, bytes, text) => {
  expect(decode(bytes, label)).toBe(text)
  const declaration = latin1(`<meta charset="${label}"><p>`)
  expect(decode(join(declaration, bytes))).toMatch(text)
  expect(decode(repeat(bytes, 30))).toBe(text.repeat(30))
})

test('a label of windows-1252 gives way to the encoding that the bytes are in', () => {
  for (const label of ['iso-8859-1', 'windows-1252']) {
    expect(decode(repeat(SHIFT_JIS, 30), label)).toBe(JAPANESE.repeat(30))
    expect(decode(repeat(GB18030, 30), label)).toBe(CHINESE.repeat(30))
  }
})

test('a wrong label of East Asia gives way as well', () => {
  expect(decode(repeat(SHIFT_JIS, 30), 'utf-8')).toBe(JAPANESE.repeat(30))
})

test('ISO-2022-JP is told by its escapes', () => {
  expect(decode(ISO_2022_JP)).toBe(JAPANESE)
})

test.each(['windows-1251', 'koi8-r'])('%s is read by its label and unlabelled', (encoding) => {
  const bytes = singleByte(RUSSIAN, encoding)
  expect(decode(bytes.subarray(0, 15), encoding)).toBe(RUSSIAN.slice(0, 15))
  expect(decode(bytes)).toBe(RUSSIAN)
})

test('words with a few accents are windows-1252', () => {
  const text = 'The minister’s caf\u00e9 in Orl\u00e9ans, \u201cquoted\u201d'
  const bytes = latin1('The minister\x92s caf\xe9 in Orl\xe9ans, \x93quoted\x94')
  expect(decode(bytes)).toBe(text)
  expect(decode(bytes, 'iso-8859-1')).toBe(text)
  expect(decode(bytes, 'no-such-charset')).toBe(text)
})

test('one broken byte in a page of UTF-8 breaks one character', () => {
  const words = new TextEncoder().encode('Überprüfung für Änderungen. '.repeat(40))
  const text = decode(join(words, latin1('\xff'), words), 'utf-8')
  expect(text.split('\ufffd')).toHaveLength(2)
  expect(text).toMatch(/^Überprüfung/)
})

test.each(['utf-16le', 'utf-16be'])('%s is read with and without a mark', (encoding) => {
  const text = 'The cabinet met on Friday.'
  const units = [...text].flatMap((sign) =>
    encoding === 'utf-16le' ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)],
  )
  expect(decode(Uint8Array.from(units))).toBe(text)
  const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
  expect(decode(Uint8Array.from([...mark, ...units]), 'iso-8859-1')).toBe(text)
})

test('any bytes are either text or refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.constantFrom('utf-8', 'gbk', 'x')),
      (bytes, label) => {
        try {
          expect(typeof decode(bytes, label)).toBe('string')
        } catch (error) {
          expect(error).toHaveProperty('code', 'binary')
        }
      },
    ),
  )
})

test('bytes that come in pieces are read as those that come at once', async () => {
  const samples = [
    new TextEncoder().encode(JAPANESE),
    join(new TextEncoder().encode(JAPANESE.repeat(20)), latin1('\xff')),
    repeat(SHIFT_JIS, 30),
    repeat(EUC_JP, 30),
    repeat(GB18030, 30),
    join(latin1('Words in '), ISO_2022_JP),
    join(latin1('<meta charset="shift_jis">'), SHIFT_JIS),
    singleByte(RUSSIAN, 'koi8-r'),
    latin1('The minister\x92s caf\xe9 in Orl\xe9ans'),
    latin1('\xff\xfeA\0n\0'),
    latin1('\0A\0 \0n\0o\0r'),
    new Uint8Array(),
  ]
  const text = async (bytes: Uint8Array, size: number) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, n * size + size),
    )
    let read = ''
    for await (const piece of decodePieces(pieces, await encodingOf(() => pieces))) read += piece
    return read
  }
  for (const bytes of samples)
    for (const size of [1, 2, 3, 7, 1000]) expect(await text(bytes, size)).toBe(decode(bytes))
  await expect(encodingOf(() => [latin1('%PDF'), latin1('-1.7')])).rejects.toHaveProperty('code', 'binary')
})
