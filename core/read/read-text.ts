import { namesInWords } from '#core/names-in-words.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { decode } from './decode.ts'
import { pageDate } from './page-date.ts'
import { ReadError, type Report } from './report.ts'

/** A line such as `Date: 2022-11-30` or `date 2022-11-30` above the report, as notes and exports carry them. */
const HEADER =
  /^(title|headline|date|published|updated|modified|source|site|outlet|url|link|author|byline)(?:\s*:\s*|\s+(?=\d))(.*\S)\s*$/i
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/
const TITLE_MAX = 200

/**
 * Reads a plain-text or Markdown report. Its title is its first heading, or its first line where that stands alone
 * and does not read as a sentence; the title and lines like `Date: …` above the report are taken out of the text.
 * @param content the file as bytes, of any usual encoding, or as a string.
 * @param filename names the report where nothing in it does.
 * @throws ReadError `binary` or `empty`.
 */
export function readText(content: Uint8Array | string, filename: string): Report {
  const whole = cleanText(typeof content === 'string' ? content : decode(content))
  if (!whole.trim()) throw new ReadError('empty', 'There is no text in this report.')
  const { headers, body } = takeHeaders(whole)
  const { title, text } = takeTitle(body, headers.title ?? headers.headline)
  return {
    title: title ?? nameOf(filename),
    byline: namesInWords(headers.author ?? headers.byline ?? ''),
    published: pageDate(headers.date ?? headers.published ?? '') ?? statedAbove(text || body),
    modified: pageDate(headers.updated ?? headers.modified ?? ''),
    site: headers.source ?? headers.site ?? headers.outlet ?? null,
    language: null,
    canonicalUrl: webAddress(headers.url ?? headers.link),
    text: text || body || whole,
    blocks: [],
  }
}

function takeHeaders(text: string): { headers: Record<string, string>; body: string } {
  const headers: Record<string, string> = {}
  const lines = text.split('\n')
  const fenced = lines[0] === '---'
  let at = fenced ? 1 : 0
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const header = HEADER.exec(line)
    const [, name, value] = header ?? []
    if (name && value && usable(name, value))
      headers[name.toLowerCase()] = cleanLine(value.replace(/^"(.*)"$/, '$1'))
    else if (fenced && line === '---') {
      at++
      break
    } else if (!fenced) break
  }
  if (Object.keys(headers).length === 0) return { headers, body: text }
  return { headers, body: lines.slice(at).join('\n').replace(/^\n+/, '') }
}

/** "Source: …" or "Updated 10 minutes ago" may open an ordinary sentence; only what can be meant is taken. */
function usable(name: string, value: string): boolean {
  if (/^(date|published|updated|modified)$/i.test(name)) return pageDate(value) !== null
  return value.length <= TITLE_MAX
}

function takeTitle(body: string, given: string | undefined): { title: string | null; text: string } {
  const lines = body.split('\n')
  const first = lines[0]?.trim() ?? ''
  const rest = lines.slice(1).join('\n').replace(/^\n+/, '')
  const heading = HEADING.exec(first)?.[1]
  if (given) return { title: given, text: cleanLine(heading ?? first) === given && rest ? rest : body }
  if (heading && rest) return { title: cleanLine(heading), text: rest }
  const alone = lines[1]?.trim() === ''
  if (alone && rest && first.length <= TITLE_MAX && !/[.!?。！？:;,]["'”’)]?$/.test(first)) {
    return { title: cleanLine(first), text: rest }
  }
  return { title: firstSentence(first), text: body }
}

/** Place, day and agency before the first words: "TOKYO, Dec. 16 (Harbor) - ". */
const DATELINE = /^\p{Lu}{3,}[^()–—-]{0,40}(?:\([^)]{1,40}\))?\s*[–—-]+\s+(?=\S)/u

/** A report that opens without a title is named by its first words. */
function firstSentence(line: string): string | null {
  const words = cleanLine(line.replace(/^#+\s*/, '').replace(DATELINE, ''))
  if (!words) return null
  if (words.length <= 90) return words
  const cut = words.slice(0, 90)
  const space = cut.lastIndexOf(' ')
  return `${(space > 40 ? cut.slice(0, space) : cut).toWellFormed().replace(/\ufffd$/, '')}…`
}

/** The date in a line of its own above the report, such as "Staff writer | Dec 2, 2022 09:14 GMT". */
function statedAbove(text: string): string | null {
  const lines = text.split('\n', 5).filter((line) => line.trim())
  for (const line of lines.slice(0, 2)) {
    const short = line.length <= 120 && !/[.!?。]["'”’)]?$/.test(line)
    const date = short ? pageDate(line) : null
    if (date && date.length >= 10) return date
  }
  return null
}

function nameOf(filename: string): string {
  const base = filename.replace(/^.*[\\/]/, '').replace(/\.[a-z]{1,5}$/i, '')
  return cleanLine(base.replace(/[_-]+/g, ' ')) || 'Untitled report'
}

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\/\S+$/i.test(value) ? value : null
}
