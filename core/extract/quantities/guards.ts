import { NUMBERED } from '#core/lexicon/quantities.ts'

const BEFORE = 32
/** A figure so long is the number of a record. */
const RECORD = /\d{16}/

/** Whether figures are part of something else: a name, a time of day, a score, an address on the net. */
export function isPartOfSomething(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + 8)
  // F-16, COVID-19, S23, #4, 12:30, 1.2.3, 10-4-2
  if (/(?<![\p{L}])sub-$/iu.test(before)) return false
  if (/\d[\d,.]*\sto-$/.test(before)) return false // "200 to-300"
  if (
    /(?:=["']?|\[)$/.test(before) ||
    RECORD.test(text.slice(start, end)) ||
    /^\s?(?:[′″]|°\s?[\d.]+\s?′|°\s?[NSEW](?!\p{L}))/u.test(after)
  )
    return true // id="12", a note [4], a coordinate
  if (/[\p{L}\p{N}]$/u.test(before) || /\p{L}[-–/.]$/u.test(before) || /[#@_/\\:]$/.test(before)) return true
  if (/\d[.,:/]$|\d[-–]\d{1,8}[-–]$/.test(before)) return true
  if (/^(?::\d|\/\d|[.]\d+[.]|[-–]\d+[-–]\d)/.test(after)) return true
  if (isPicometers(text, start, end)) return false
  if (/^\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock|GMT|BST|EST|EDT|UTC)(?![\p{L}])/iu.test(after)) return true
  return false
}

/** "2.1 pm" is no time of day, as minutes have two digits. */
export function isPicometers(text: string, start: number, end: number): boolean {
  if (!/^\s?pm(?!\p{L})/u.test(text.slice(end, end + 4))) return false
  return /\.(?:\d|\d{3,})$/.test(text.slice(start, end))
}

/** Whether a bare figure numbers something named before it: "Type 12", "Resolution 2254", "No. 5", "the Galaxy 7". */
export function isNumbering(text: string, start: number, end: number, sentenceStart: number): boolean {
  const before = text.slice(Math.max(sentenceStart, start - BEFORE), start)
  if (/(?:^|\n)\s*$/.test(before) && /^[.)](?:\s|$)/.test(text.slice(end, end + 2))) return true // "2) A list"
  const word = /([\p{L}&][\p{L}\p{N}&'’.-]*)\s$/u.exec(before)?.[1]
  if (!word) return false
  if (NUMBERED.has(word.toLowerCase().replace(/\.$/, '')) && !/^(?:act|no)$/.test(word)) return true
  const opensSentence = before.trimStart().length === word.length + 1 && start - sentenceStart < BEFORE
  if (/^\p{Lu}[\p{Lu}&]+$/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word)) return true
  return (
    /^\p{Lu}/u.test(word) &&
    !opensSentence &&
    !/^(?:I|The|A|An|In|At|On|By|About|Some|Nearly|Over|And|But|Or|All|Of|To|For|From|With|More|Another|These|Those|Only)$/.test(
      word,
    )
  )
}
