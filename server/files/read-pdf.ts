import { extractTextItems, getDocumentProxy, getMeta, type StructuredTextItem } from 'unpdf'
import { cleanLine, cleanText } from '#core/read/clean-text.ts'
import { pageDate } from '#core/read/page-date.ts'
import { type PrintedLine, paragraphsOfLines } from '#core/read/paragraphs-of-lines.ts'
import { ReadError, type Report } from '#core/read/report.ts'

/** A report is not a book: what has more pages would take minutes, and nobody compares it fact by fact. */
const MOST_PAGES = 300
/** Fewer letters a page than this are page numbers and stamps: the words are a picture. */
const FEW_LETTERS = 20
/** A line that opens or closes this share of the pages is a running head or foot. */
const RUNNING = 0.5

/**
 * Reads the text layer of a PDF (ISO 32000) page by page, without running heads and page numbers. Nothing in it is
 * run, and pictures are not looked at.
 * @param filename names the report where neither the document nor its first page does.
 * @throws ReadError `encrypted`, `too-large`, `no-text-layer`, or `unreadable`.
 */
export async function readPdf(content: Uint8Array, filename: string): Promise<Report> {
  const pdf = await opened(content)
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new ReadError('too-large', `This PDF has ${pdf.numPages} pages; up to ${MOST_PAGES} are read.`)
    }
    const [{ items }, { info }] = await Promise.all([extractTextItems(pdf), getMeta(pdf)])
    const pages = withoutRunning(items.map(linesOf))
    const text = cleanText(pages.flatMap(paragraphsOfLines).join('\n\n'))
    if ((text.match(/\p{L}/gu)?.length ?? 0) < FEW_LETTERS * pdf.numPages) {
      throw new ReadError(
        'no-text-layer',
        'This PDF holds pictures of pages, without text. Run it through text recognition first.',
      )
    }
    const heading = headingOf(pages[0] ?? [])
    const title = titleOf(info.Title) ?? heading ?? cleanLine(nameOf(filename))
    return {
      title,
      byline: typeof info.Author === 'string' ? namesIn(info.Author) : [],
      published: stampOf(info.CreationDate),
      modified: stampOf(info.ModDate),
      site: null,
      language: null,
      canonicalUrl: null,
      text: text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text,
      blocks: [],
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function opened(content: Uint8Array) {
  try {
    // PDF.js takes the bytes for itself; whoever gave them may need them again.
    return await getDocumentProxy(new Uint8Array(content), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ReadError(
        'encrypted',
        'This PDF is locked with a password. Save it without one and give it again.',
      )
    }
    throw new ReadError('unreadable', 'This PDF is damaged and cannot be read.')
  }
}

/** Pieces of text put together into lines: those at one height, from left to right as they were written. */
function linesOf(items: readonly StructuredTextItem[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let open = false
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    const line = lines.at(-1)
    if (str.trim() && open && line && Math.abs(line.y - y) < line.size * 0.5) {
      const apart = x - (line.x + line.width) > fontSize * 0.15
      line.text += apart && !/\s$/.test(line.text) && !/^\s/.test(str) ? ` ${str}` : str
      line.width = Math.max(line.width, x + width - line.x)
    } else if (str.trim()) lines.push({ text: str, x, y, width, size: fontSize || 1 })
    else if (line && open && str) line.text += str
    open = !hasEOL && lines.length > 0
  }
  return lines.map((line) => ({ ...line, text: cleanLine(line.text) })).filter(({ text }) => text)
}

/** Page numbers, and what browsers print around a page: the moment above, the address below. */
const MARGIN = [
  /^(?:page\s*)?[-–—\s]*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i,
  /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [ap]m)?\b/i,
  /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$/i,
]
const shape = (line: string) => line.replace(/\d+/g, '#').toLowerCase()

/** Pages without what stands at the top or the foot of most of them, whatever its number. */
function withoutRunning(pages: PrintedLine[][]): PrintedLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const edge of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [shape(line.text)] : [])))) {
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
    }
  }
  const runs = (line: PrintedLine | undefined) =>
    line !== undefined &&
    (MARGIN.some((pattern) => pattern.test(line.text)) ||
      (pages.length > 2 && (counts.get(shape(line.text)) ?? 0) > pages.length * RUNNING))
  return pages.map((page) => {
    const [from, to] = [page.findIndex((line) => !runs(line)), page.findLastIndex((line) => !runs(line))]
    return from < 0 ? [] : page.slice(from, to + 1)
  })
}

/** The largest lines of the first page, where they stand out from the rest. */
function headingOf(page: readonly PrintedLine[]): string | null {
  const sizes = page.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const largest = sizes.at(-1) ?? 0
  if (largest < usual * 1.2) return null
  const at = page.findIndex(({ size }) => size === largest)
  const lines: string[] = []
  for (let i = at; i < page.length && page[i]?.size === largest && lines.length < 4; i++) {
    lines.push(page[i]?.text ?? '')
  }
  return cleanLine(lines.join(' ')) || null
}

/** Programs write names of files and of themselves where the title belongs. */
function titleOf(value: unknown): string | null {
  const title = typeof value === 'string' ? cleanLine(value) : ''
  const made = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|pdf|indd|qxd|rtf|txt|html?))$/i.test(title)
  return title.length > 3 && !made ? title : null
}

function namesIn(author: string): string[] {
  return author
    .split(/\s*(?:[,;&]|\band\b)\s*/)
    .map(cleanLine)
    .filter((name) => /\p{L}\s+\p{L}/u.test(name))
}

/** `D:20221202174000+09'00'` as EDTF, to the day: when a file was made is no more exact a date of publication. */
function stampOf(value: unknown): string | null {
  const digits = typeof value === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(value) : null
  return digits ? pageDate(`${digits[1]}-${digits[2]}-${digits[3]}`) : null
}

const nameOf = (filename: string) =>
  filename
    .replace(/^.*[\\/]/, '')
    .replace(/\.pdf$/i, '')
    .replace(/[_-]+/g, ' ') || 'Untitled report'
