import { extractArticle } from '#core/extract/pipeline.ts'
import type { DateValue, EntityMention, Extraction, Fact, Hop, Quantity } from '#core/fact.ts'
import { compareArticles } from './compare.ts'

/** What a test says of one fact; spans of dates, quantities, names and sources are found in the sentence. */
export type Statement = {
  quote: string
  /** The whole sentence, where the fact is a part of it. */
  sentence?: string
  by?: Array<string | Hop>
  dates?: Array<[text: string, value: string]>
  quantities?: Array<[text: string, value: number, unit: string, change?: Quantity['change']]>
  names?: Array<[name: string, kind: EntityMention['kind'], written?: string]>
} & Partial<Pick<Fact, 'voice' | 'certainty' | 'polarity' | 'stage'>>

/** An extraction made by hand, for tests: the statements are the text, a sentence a paragraph. */
export function extractionOf(
  id: string,
  statements: Statement[],
  published: string | null = null,
): Extraction {
  let text = ''
  const facts: Fact[] = []
  for (const [n, statement] of statements.entries()) {
    const sentence = statement.sentence ?? statement.quote
    const from = text.length
    text += `${sentence}\n\n`
    const place = (words: string) => {
      const start = text.indexOf(words, from)
      if (start < 0) throw new Error(`"${words}" does not stand in "${sentence}"`)
      return { start, end: start + words.length }
    }
    const by = (statement.by ?? []).map((hop) =>
      typeof hop === 'string'
        ? { source: hop, anonymous: false, ...(sentence.includes(hop) && place(hop)) }
        : hop,
    )
    facts.push({
      id: `f${n + 1}`,
      quote: statement.quote,
      ...place(statement.quote),
      sentence: { start: from, end: from + sentence.length },
      rule: by.length > 0 ? 'speech verb' : 'own clause',
      voice: statement.voice ?? (by.length > 0 ? 'indirect' : 'own'),
      attribution: by,
      certainty: statement.certainty ?? 'certain',
      polarity: statement.polarity ?? 'positive',
      stage: statement.stage ?? null,
      dates: (statement.dates ?? []).map(
        ([written, value]): DateValue => ({ text: written, value, inferred: false, ...place(written) }),
      ),
      quantities: (statement.quantities ?? []).map(
        ([written, value, unit, change]): Quantity => ({
          text: written,
          value,
          unit,
          ...place(written),
          ...(change && { change }),
        }),
      ),
      entities: (statement.names ?? []).map(
        ([name, kind, written]): EntityMention => ({ name, kind, ...place(written ?? name) }),
      ),
    })
  }
  const entities = new Map(facts.flatMap((fact) => fact.entities).map((mention) => [mention.name, mention]))
  return {
    id,
    text,
    title: id,
    published,
    language: 'en',
    sentences: facts.map((fact) => fact.sentence),
    boilerplate: [],
    skipped: [],
    facts,
    entities: [...entities.values()].map(({ name, kind }) => ({
      name,
      kind,
      aliases: [],
      mentions: facts.flatMap((fact) => fact.entities.filter((mention) => mention.name === name)),
    })),
    dates: facts.flatMap((fact) => fact.dates),
    quantities: facts.flatMap((fact) => fact.quantities),
  }
}

/**
 * How the rows that hold facts of both outlets relate, one having the one text and one the other, published on one day or
 * on those given.
 */
export function relationsOf(
  a: string,
  b: string,
  days: [string, string] = ['2031-06-02', '2031-06-02'],
): string[] {
  const reportOf = (id: string, text: string, published: string) => ({
    extraction: extractArticle({ id, text, title: id, published, source: id }),
    source: id,
  })
  return compareArticles([reportOf('Wire', a, days[0]), reportOf('Daily', b, days[1])])
    .rows.filter(({ facts }) => new Set(facts.map(({ article }) => article)).size === 2)
    .map(({ relation, aspect }) => `${relation} ${aspect}`)
}

/** How the first of these rows relates; "apart" where there is none. */
export const relationOf = (...given: Parameters<typeof relationsOf>): string =>
  relationsOf(...given)[0] ?? 'apart'
