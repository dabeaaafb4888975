import type { Extraction, Span } from '#core/fact.ts'
import { outside, startingIn, touching } from '#core/text/spans.ts'

/**
 * What became of one sentence. `rules`: those that found its facts, else those that set it aside, else the reasons
 * why it is boilerplate; `facts`: their ids, in order.
 */
export type Coverage = Span & { cover: 'facts' | 'boilerplate' | 'nothing'; rules: string[]; facts: string[] }

/**
 * What became of every sentence of a reading, in order, one item each. A sentence left out by a reading from before
 * rules were kept has no rule.
 */
export function coverageOf(
  read: Pick<Extraction, 'text' | 'sentences' | 'boilerplate' | 'skipped' | 'facts'>,
): Coverage[] {
  return read.sentences.map(({ start, end }) => {
    const sentence = { start, end }
    const found = startingIn(read.facts, sentence)
    const facts = found.map(({ id }) => id)
    if (found.length) return { ...sentence, cover: 'facts', rules: different(found, 'rule'), facts }
    const page = touching(read.boilerplate, sentence)
    if (!outside(read.text, [sentence], page).length)
      return { ...sentence, cover: 'boilerplate', rules: different(page, 'reason'), facts }
    return {
      ...sentence,
      cover: 'nothing',
      rules: different(touching(read.skipped, sentence), 'rule'),
      facts,
    }
  })
}

function different<K extends string>(items: Record<K, string>[], key: K): string[] {
  return [...new Set(items.map((item) => item[key]).filter(Boolean))]
}
