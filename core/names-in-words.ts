import { decodeHTMLStrict } from 'entities'
import { cleanLine } from './read/clean-text.ts'
import { looksLikeName } from './read/person-names.ts'

/** Many more names than anybody lists; what comes after is left out. */
const MOST = 5_000
const BY = /^\s*(?:written\s+)?by\b\s*:?\s*/i
/** Outside brackets, as all that separates. */
const ALWAYS = /[\n\r;；、]/
const COMMA = /[,，،](?![^()]*\))/
const AND = /(?:\s*[,，،])?\s+and\s+(?![^()]*\))|(?:\s*[,，،])?\s*&\s*(?![^()]*\))/i
const ALONE = /(?<!\p{L})and(?!\p{L})/giu
const EDGES = /^(?:[\s,，،&]|and(?!\p{L}))+|(?:[\s,，،&]|(?<!\p{L})and(?!\p{L}))+$/giu

const SUFFIX = /^(?:jr|sr|esq)$/i
/** Written as they are: "Ma" and "Vi" are names. */
const AFTER_A_NAME = new Set(
  'II III IV VI VII VIII PhD PHD DPhil EdD MD MA MSc BA BSc MBA MPH MPP MPhil JD LLB LLM LLD DDS DVM RN CPA CFA QC KC MP MEP MBE OBE CBE KBE DBE FRS FBA'.split(
    ' ',
  ),
)
const INITIALS = /^(?:\p{Lu}(?:\.|(?=[\s-]|$))[\s-]*)+$/u
/** Bodies have these in their names, and an "and" too; people have not. */
const BODY = /\s(?:of|for|the)\s/
/** A name in one of these is written without spaces. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/u

/**
 * The names in words that say who wrote something, as lists and notes have them; each stays as it is written.
 * Semicolons, line breaks and 、 always separate, and commas then belong to the names: "Writer, Ann; Author, Ben". In a
 * list without them, commas and "and" separate names of two words or more; of two parts, one a single word, both are one
 * person: "Writer, Ann". What says more of a name stays with it: "Jr.", degrees, initials, what begins in lower case.
 */
export function namesInWords(words: string): string[] {
  const whole = decodeHTMLStrict(words.slice(0, MOST)).replace(BY, '')
  const pieces = whole.split(ALWAYS)
  const lines = pieces.map(trimmed).filter(isName)
  return pieces.length > 1 ? lines.flatMap(inPiece) : lines.flatMap(inLine)
}

function inPiece(piece: string): string[] {
  const chunks = atAnds(piece)
  return chunks.every((chunk) => isFull(chunk) || COMMA.test(chunk)) ? chunks : [piece]
}

function inLine(line: string): string[] {
  const chunks = atAnds(line)
  if (!chunks.some((chunk) => !isFull(chunk) && !COMMA.test(chunk))) return chunks.flatMap(inChunk)
  return COMMA.test(line) ? chunks.flatMap(atCommas) : [line]
}

function inChunk(chunk: string): string[] {
  const parts = atCommas(chunk)
  return parts.length === 2 && !parts.every(isFull) ? [chunk] : parts
}

/** Separated at each "and" with a name on both sides. */
function atAnds(line: string): string[] {
  const chunks: string[] = []
  let from = 0
  for (const { index, 0: and } of line.matchAll(new RegExp(AND, 'gi'))) {
    const before = line.slice(from, index)
    const after = trimmed(line.slice(index + and.length))
    if (!isName(before) || !isName(after) || BODY.test(before) || !mayBegin(after, line)) continue
    chunks.push(trimmed(before))
    from = index + and.length
  }
  return [...chunks, trimmed(line.slice(from))]
}

function atCommas(chunk: string): string[] {
  const parts: string[] = []
  for (const part of chunk.split(COMMA).map(trimmed).filter(isName)) {
    const before = parts.at(-1)
    if (before !== undefined && (saysMore(part) || !mayBegin(part, chunk)))
      parts.splice(-1, 1, `${before}, ${part}`)
    else parts.push(part)
  }
  return parts
}

function saysMore(part: string): boolean {
  return part.split(' ').every(isSuffix) || INITIALS.test(part)
}

function isSuffix(word: string): boolean {
  const bare = word.replace(/[.,]/g, '')
  return SUFFIX.test(bare) || AFTER_A_NAME.has(bare)
}

/** A name begins with a capital, unless nothing on the line does. */
function mayBegin(part: string, line: string): boolean {
  return looksLikeName(part) || !/\p{Lu}/u.test(line)
}

function isFull(name: string): boolean {
  return name.split(' ').filter((word) => !isSuffix(word)).length > 1 || WITHOUT_SPACES.test(name)
}

const trimmed = (words: string) => cleanLine(words).replace(EDGES, '')
/** An "and" alone names nobody. */
const isName = (words: string) => /\p{L}/u.test(words.replace(ALONE, ''))
