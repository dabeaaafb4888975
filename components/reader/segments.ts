import type { Boilerplate, Span } from '#core/fact.ts'
import type { BlockRole, TextBlock } from '#core/read/text-blocks.ts'
import { paragraphs } from '#core/text/blocks.ts'

type NumberedSpan = Span & { n: number }

/** A run of characters that belongs to the same facts throughout; the shortest fact first, as the one that is meant. */
export type Segment = { start: number; text: string; facts: number[] }

/**
 * A paragraph as the reader shows it; `furniture` says why it is no part of the report, e.g. "copyright", and `role`
 * what its page marked it as.
 */
export type Paragraph = Span & { segments: Segment[]; furniture: string | null; role: BlockRole | null }

type Marked = { text: string; facts: NumberedSpan[]; boilerplate: Boilerplate[]; blocks: TextBlock[] }

/** Cuts a text into paragraphs and those where facts begin and end. Facts may overlap and nest. */
export function cutParagraphs({ text, facts, boilerplate, blocks }: Marked): Paragraph[] {
  const roles = new Map(blocks.map(({ start, role }) => [start, role]))
  const ordered = facts.toSorted((a, b) => a.start - b.start)
  const furnished = boilerplate.toSorted((a, b) => a.start - b.start)
  let first = 0
  let next = 0
  return paragraphs(text).map((paragraph) => {
    while ((ordered[first]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) first++
    const inside: NumberedSpan[] = []
    for (let i = first; i < ordered.length; i++) {
      const fact = ordered[i]
      if (!fact || fact.start >= paragraph.end) break
      if (fact.end > paragraph.start) inside.push(fact)
    }
    while ((furnished[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next++
    const one = furnished[next]
    const covered = one !== undefined && one.start <= paragraph.start && one.end >= paragraph.end
    return {
      ...paragraph,
      furniture: covered ? one.reason : null,
      role: roles.get(paragraph.start) ?? null,
      segments: cutSegments(text, paragraph, inside),
    }
  })
}

/** Cuts a stretch of text where facts begin and end. Every fact shares a character with it. */
export function cutSegments(text: string, span: Span, facts: NumberedSpan[]): Segment[] {
  const bounds = new Set([span.start, span.end])
  for (const { start, end } of facts) {
    if (start > span.start && start < span.end) bounds.add(start)
    if (end > span.start && end < span.end) bounds.add(end)
  }
  const ordered = [...bounds].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? span.end
    const here = facts
      .filter((fact) => fact.start <= start && fact.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.n - b.n)
    return { start, text: text.slice(start, end), facts: here.map(({ n }) => n) }
  })
}
