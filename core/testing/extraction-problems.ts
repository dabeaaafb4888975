import type { Extraction, Span } from '#core/fact.ts'

/** What is wrong with the spans of an extraction; nothing where every one lies in the text and shows its words. */
export function extractionProblems(extraction: Extraction): string[] {
  const { text, facts, entities, dates, quantities, sentences, boilerplate, skipped } = extraction
  const problems: string[] = []
  const check = (what: string, span: Span, words?: string) => {
    const { start, end } = span
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
    )
      problems.push(`${what} ${start}-${end} lies outside of the text`)
    else if (words !== undefined && text.slice(start, end) !== words)
      problems.push(`${what} ${start}-${end} shows other words`)
  }
  const inOrder = (what: string, spans: Span[]) => {
    spans.forEach((span, i) => {
      if (i > 0 && span.start < (spans[i - 1]?.end ?? 0)) problems.push(`${what} overlap at ${span.start}`)
    })
  }
  for (const span of sentences) check('sentence', span)
  for (const span of boilerplate) check('boilerplate', span)
  for (const span of skipped) check('skipped', span)
  for (const date of dates) check('date', date, date.text)
  for (const quantity of quantities) check('quantity', quantity, quantity.text)
  for (const { mentions } of entities) for (const span of mentions) check('mention', span)
  inOrder('sentences', sentences)
  inOrder('dates', dates)
  inOrder('quantities', quantities)
  for (const fact of facts) {
    check(fact.id, fact, fact.quote)
    check(`${fact.id}, sentence`, fact.sentence)
    for (const { start, end, source } of fact.attribution)
      if (start !== undefined && end !== undefined) check(`${fact.id}, hop`, { start, end })
      else if (source) problems.push(`${fact.id}: a source without its place`)
    for (const date of fact.dates) check(`${fact.id}, date`, date, date.text)
    for (const quantity of fact.quantities) check(`${fact.id}, quantity`, quantity, quantity.text)
    for (const mention of fact.entities) check(`${fact.id}, mention`, mention)
  }
  for (const quantity of quantities)
    if (!Number.isFinite(quantity.value)) problems.push(`quantity ${quantity.start} is not finite`)
  if (new Set(facts.map(({ id }) => id)).size < facts.length) problems.push('two facts have one id')
  return problems
}
