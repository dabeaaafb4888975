import type { Paragraph } from './segments.ts'

/** A book-length text is shown in parts of about this many characters; nearly every report is one part. */
const PART_LENGTH = 24_000

/** Divides paragraphs into parts, each at least one paragraph long. */
export function splitParts(paragraphs: Paragraph[]): Paragraph[][] {
  const parts: Paragraph[][] = [[]]
  let length = 0
  for (const paragraph of paragraphs) {
    if (length > PART_LENGTH) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(paragraph)
    length += paragraph.end - paragraph.start
  }
  return parts
}

/** The part in which a character stands, counted from 0. */
export function partOf(parts: Paragraph[][], offset: number): number {
  const after = parts.findIndex((part) => (part[0]?.start ?? 0) > offset)
  return after < 0 ? parts.length - 1 : Math.max(0, after - 1)
}
