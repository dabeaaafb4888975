import { db } from '#db/client.ts'
import { onThread } from '#server/engine/pool.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { reportInput } from './input.ts'
import { findPlacement, hashText } from './placement.ts'
import { type ReadyReport, readReport } from './read-report.ts'
import { countWords } from './store-report.ts'
import type { Preview } from './types.ts'

/** As much as is read for a preview: longer than nearly all reports, short enough to answer at once. */
const READ_LENGTH = 60_000
const SHOWN_LENGTH = 6_000

/**
 * Reads a report as addReport would, and stores nothing.
 * @param input ReportInput.
 * @throws CollateError `invalid` or `too-large`.
 */
export async function previewReport(viewer: Viewer, input: unknown): Promise<Preview> {
  requireUser(viewer)
  return describeReport(await readReport(parse(reportInput, input)))
}

/** What the person is shown of a report that was read, and where it would be stored. */
export async function describeReport(report: ReadyReport): Promise<Preview> {
  const { text, blocks, title, source, published, byline, language } = report
  const extraction = await onThread('extract', {
    id: 'preview',
    text: cutAtParagraph(text, READ_LENGTH),
    title,
    source,
    published: published ?? undefined,
  })
  const shown = cutAtParagraph(text, SHOWN_LENGTH)
  const isShown = ({ end }: { end: number }) => end <= shown.length
  return {
    title,
    source,
    published,
    byline,
    url: report.canonicalUrl,
    language,
    words: countWords(text),
    sentences: extraction.sentences.length,
    readAs: extraction.language,
    facts: extraction.facts.length,
    partial: text.length > READ_LENGTH,
    text: shown,
    factSpans: extraction.facts.filter(isShown).map(({ start, end }) => ({ start, end })),
    boilerplate: extraction.boilerplate.filter(isShown),
    blocks: blocks.filter(isShown),
    placement: await findPlacement(db(), { canonicalUrl: report.canonicalUrl, hash: hashText(text) }),
  }
}

function cutAtParagraph(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf('\n\n', length)
  return text.slice(0, end > length / 2 ? end : length).replace(/[\ud800-\udbff]$/, '')
}
