import type { Extraction } from '#core/fact.ts'

/**
 * What language a text was read as: `other` where most of what stands in its sentences was set aside as not English,
 * `en` where it gave facts, null where nothing says. In the same words for a new reading and for one that was stored.
 */
export function languageRead({
  sentences,
  skipped,
  facts,
}: Pick<Extraction, 'sentences' | 'skipped' | 'facts'>): Extraction['language'] {
  const length = (spans: { start: number; end: number }[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const foreign = length(skipped.filter(({ rule }) => rule === 'not English'))
  if (foreign * 2 > length(sentences)) return 'other'
  return facts.length > 0 ? 'en' : null
}
