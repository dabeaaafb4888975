import mammoth from 'mammoth'
import { readHtml } from '#core/read/read-html.ts'
import { ReadError, type Report } from '#core/read/report.ts'
import { expectSmall } from './zip.ts'

/** What a Word file of real life unpacks to, many times over. */
const MOST_UNPACKED = 200 * 1024 * 1024

/**
 * Reads a Word document (ECMA-376): headings, paragraphs, lists and quotes keep their order; pictures, comments and
 * what was struck out are left out. Nothing outside the file is opened.
 * @throws ReadError `too-large`, `empty`, or `unreadable`.
 */
export async function readDocx(content: Uint8Array, filename: string): Promise<Report> {
  // Measured before it is converted: mammoth unpacks whatever a file holds, all of it in memory.
  await expectSmall(content, MOST_UNPACKED)
  const html = await converted(content)
  const page = `<!doctype html><html><body><article>${html}</article></body></html>`
  const { title, ...report } = readHtml(page)
  return { ...report, title: /<h1[^>]*>/.test(html) || title ? title : filename }
}

async function converted(content: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(content) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value.replace(/<img\b[^>]*>/g, '')
  } catch {
    throw new ReadError('unreadable', 'This Word document is damaged and cannot be read.')
  }
}
