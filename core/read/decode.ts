import chardet from 'chardet'
import { ReadError } from './report.ts'

const META_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i
const XML_ENCODING = /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]+)/i
/** How much of a document is looked at to tell text from binary data and to find its declared encoding. */
const HEAD = 4096

/** How much is looked at to guess an encoding. */
const SAMPLE = 64 * 1024
const SINGLE_BYTE =
  /^(?:windows-125\d|windows-874|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/
/** What a guess is worth taking for. */
const CONFIDENT = 50

/** The bytes of a text that come in pieces, from front to back. */
export type BytePieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * The text that bytes stand for: a byte order mark decides, then UTF-16 where half the bytes are zero, then UTF-8 where
 * it is valid, and then what the server or the document says, as far as the bytes bear it out. Many say windows-1252
 * without looking, and any bytes are valid in it: it gives way to an encoding of East Asia that plainly fits. Where
 * nothing is said the bytes' own frequencies decide, and last windows-1252, as in browsers.
 * @param label the charset that came with the bytes, as in a Content-Type header.
 * @throws ReadError `binary` for what is no text in any of them.
 */
export function decode(bytes: Uint8Array, label: string | null = null): string {
  // Finding out whether it is valid gives the text of UTF-8, in which most pages are.
  let utf8 = ''
  const asking = askEncoding(bytes.subarray(0, SAMPLE), label, (text) => {
    utf8 = text
  })
  let step = asking.next()
  while (!step.done) step = asking.next(step.value.map((question) => question(bytes, true) === true))
  return step.value === 'utf-8' && utf8 ? utf8 : new TextDecoder(step.value).decode(bytes)
}

/**
 * The encoding in which `decode` would read bytes that are too many to be held: they are gone through up to three times.
 * @param pieces the bytes, from their beginning at every call.
 * @throws ReadError as `decode`.
 */
export async function encodingOf(pieces: () => BytePieces): Promise<string> {
  const asking = askEncoding(await beginningOf(pieces()), null)
  let step = asking.next()
  while (!step.done) step = asking.next(await answersTo(step.value, pieces()))
  return step.value
}

/** The text of bytes that come in pieces. @param encoding what `encodingOf` said of them. */
export async function* decodePieces(pieces: BytePieces, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** Is asked of all bytes, piece by piece. @returns the answer as soon as it is known, with the last piece at the latest. */
type Question = (piece: Uint8Array, isLast: boolean) => boolean | null

const NOTHING = new Uint8Array()

async function answersTo(questions: Question[], pieces: BytePieces): Promise<boolean[]> {
  const answers: Array<boolean | null> = questions.map(() => null)
  for await (const piece of pieces) {
    for (const [i, question] of questions.entries()) answers[i] ??= question(piece, false)
    if (!answers.includes(null)) break
  }
  return questions.map((question, i) => answers[i] ?? question(NOTHING, true) === true)
}

async function beginningOf(pieces: BytePieces): Promise<Uint8Array> {
  const sample = new Uint8Array(SAMPLE)
  let size = 0
  for await (const piece of pieces) {
    sample.set(piece.subarray(0, SAMPLE - size), size)
    size = Math.min(SAMPLE, size + piece.byteLength)
    if (size === SAMPLE) break
  }
  return sample.subarray(0, size)
}

/**
 * Decides on an encoding by the first bytes, and by questions to all of them.
 * @param sample as many of the first bytes as guesses are made from, or all.
 * @param keepUtf8 is given the text of the last piece, where all of them are valid UTF-8.
 */
function* askEncoding(
  sample: Uint8Array,
  label: string | null,
  keepUtf8: (text: string) => void = () => {},
): Generator<Question[], string, boolean[]> {
  const head = sample.subarray(0, HEAD)
  const wide = byOrderMark(head) ?? wideEncoding(head)
  if (wide) return wide
  if (looksBinary(head)) {
    throw new ReadError(
      'binary',
      'This file is not text. Text, Markdown, HTML, PDF, Word and e-mail can be read; or paste the text itself.',
    )
  }
  const [hasEscapes, isUtf8] = yield [usesEscapes(), isValidUtf8(keepUtf8)]
  if (hasEscapes) return 'iso-2022-jp'
  if (isUtf8) return 'utf-8'

  const stated = [known(label), declared(head)]
  const likely = [...stated, 'utf-8'].flatMap((encoding) =>
    encoding && !SINGLE_BYTE.test(encoding) ? [encoding] : [],
  )
  const fitting = yield likely.map(fits)
  const fit = likely.find((_, i) => fitting[i])
  if (fit) return fit

  const guesses = standsInPairs(sample) ? guessed(sample) : []
  const eastern = guesses.find((encoding) => !SINGLE_BYTE.test(encoding))
  if (eastern) {
    const [isEastern] = yield [fits(eastern)]
    if (isEastern) return eastern
  }
  return [...stated, ...guesses].find((encoding) => encoding && SINGLE_BYTE.test(encoding)) ?? 'windows-1252'
}

/** Encodings that the bytes may be in, the likeliest first. */
function guessed(sample: Uint8Array): string[] {
  return chardet
    .analyse(sample)
    .filter(({ confidence }) => confidence >= CONFIDENT)
    .flatMap(({ name }) => known(name) ?? [])
}

function isValidUtf8(keep: (text: string) => void): Question {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (piece, isLast) => {
    try {
      const text = decoder.decode(piece, { stream: !isLast })
      if (isLast) keep(text)
      return isLast || null
    } catch {
      return false
    }
  }
}

/** Whether no more of the text is broken in an encoding than by a slip of the pen. */
function fits(encoding: string): Question {
  const decoder = new TextDecoder(encoding)
  let broken = 0
  let foreign = 0
  return (piece, isLast) => {
    const text = decoder.decode(piece, { stream: !isLast })
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 0xfffd) broken++
      else if (unit > 127) foreign++
    }
    return isLast ? broken * 50 <= foreign : null
  }
}

/** Other scripts come in runs of high bytes, two to a character or one to a letter; a letter with an accent mostly stands alone. */
function standsInPairs(sample: Uint8Array): boolean {
  let high = 0
  let beside = 0
  for (const [i, byte] of sample.entries()) {
    if (byte < 128) continue
    high++
    if ((sample[i - 1] ?? 0) > 127 || (sample[i + 1] ?? 0) > 127) beside++
  }
  return high > 8 && beside > high / 2
}

/** ISO-2022-JP is ASCII to the eye: it says with its first escape that what follows is Japanese. */
function usesEscapes(): Question {
  let begun: number[] = []
  return (piece, isLast) => {
    const at = begun.length > 0 ? 0 : piece.indexOf(0x1b)
    if (at >= 0) begun = [...begun, ...piece.subarray(at, at + 3)]
    const [, set, which] = begun
    if (which === undefined && !isLast) return null
    return set === 0x24 && (which === 0x40 || which === 0x42)
  }
}

function byOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: in text with Latin letters, spaces or line breaks every other byte is often zero. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 8
  if (odd > many && even < odd / 8) return 'utf-16le'
  if (even > many && odd < even / 8) return 'utf-16be'
  return null
}

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
  '\u001f\u008b',
]

function looksBinary(head: Uint8Array): boolean {
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return odd > head.length / 50
}

function declared(head: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(head)
  return known((META_CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1] ?? null)
}

/** The encoding that a label means on the web; null for one that it does not know. */
function known(label: string | null): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}
