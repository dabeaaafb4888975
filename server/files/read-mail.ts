import PostalMime, { type Email } from 'postal-mime'
import { cleanLine } from '#core/read/clean-text.ts'
import { pageDate } from '#core/read/page-date.ts'
import { readHtml } from '#core/read/read-html.ts'
import { readText } from '#core/read/read-text.ts'
import { ReadError, type Report } from '#core/read/report.ts'

/** Newsletters nest a part or two; what nests deeper is made to be. */
const MOST_NESTED = 20

/**
 * Reads an e-mail (RFC 5322) or a page saved as one (MHTML, RFC 2557). A saved page is read as the page at the address
 * where it was; a letter as its text, with the subject as title and whoever sent it as author.
 * @throws ReadError `empty` or `unreadable`.
 */
export async function readMail(content: Uint8Array, filename: string): Promise<Report> {
  const mail = await parsed(content)
  const page = mail.html
  const saved = headerOf(mail, 'snapshot-content-location') ?? rootLocation(mail)
  const report = page ? readHtml(page, saved) : readText(mail.text ?? '', filename)
  const subject = cleanLine(mail.subject ?? '')
  if (saved) return { ...report, title: report.title || subject, canonicalUrl: report.canonicalUrl ?? saved }
  return {
    ...report,
    title: subject.replace(/^(?:(?:fwd?|re|aw|wg)\s*:\s*)+/i, '') || report.title,
    byline: mail.from?.name ? [cleanLine(mail.from.name)] : report.byline,
    published: pageDate(mail.date ?? '') ?? report.published,
  }
}

async function parsed(content: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(content, { maxNestingDepth: MOST_NESTED })
  } catch {
    throw new ReadError('unreadable', 'This message is damaged and cannot be read.')
  }
}

function headerOf({ headers }: Email, name: string): string | undefined {
  const value = headers.find((header) => header.key === name)?.value
  return value && /^https?:\/\//i.test(value) ? value : undefined
}

/** Where the saved page was, by the first of its parts that says so; only pages saved whole have such parts. */
function rootLocation(mail: Email): string | undefined {
  return /multipart\/related/i.test(mail.headers.find(({ key }) => key === 'content-type')?.value ?? '')
    ? headerOf(mail, 'content-location')
    : undefined
}
