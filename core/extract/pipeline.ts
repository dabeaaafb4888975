import type { ArticleInput, Entity, EntityMention, Extraction, Fact, Hop, Skipped, Span } from '#core/fact.ts'
import { paragraphs as findParagraphs, splitBlocks } from '#core/text/blocks.ts'
import { readSentences } from '#core/text/document.ts'
import { foreignBlocks } from '#core/text/language.ts'
import { splitSentences } from '#core/text/sentences.ts'
import { outside, touching, within } from '#core/text/spans.ts'
import { findBoilerplate } from './boilerplate.ts'
import { nameSources } from './chains.ts'
import { extractDates } from './dates.ts'
import { extractEntities } from './entities.ts'
import { factsOf } from './facts.ts'
import { languageRead } from './language-read.ts'
import { withLineEnds } from './line-ends.ts'
import { OwnOutlet } from './outlet.ts'
import { extractQuantities } from './quantities.ts'
import { findQuotations } from './quotations.ts'
import { Speakers } from './speakers.ts'
import { readSpeech, subjectWords } from './speech.ts'

/**
 * Takes the facts out of one article. Extractors find, in the order below; each is a function over the same text, and
 * none changes it, so that all offsets are offsets of `input.text`. Never throws, whatever the text; linear in its length.
 */
export function extractArticle(input: ArticleInput): Extraction {
  return withLineEnds(input, readArticle)
}

function readArticle(input: ArticleInput): Extraction {
  const { id, text, title = '', published = null } = input
  const sentences = splitSentences(text)
  const paragraphs = findParagraphs(text)
  const boilerplate = findBoilerplate(text, title)
  const dates = extractDates(text, sentences, published)
  const quantities = extractQuantities(text, sentences)
  const foreign = foreignBlocks(text, splitBlocks(text))
  const isForeign = (span: Span) => touching(foreign, span).length > 0
  const bylines = boilerplate.filter(({ reason }) => reason === 'byline')
  const entities = inReport(
    extractEntities(text, sentences),
    (span) => isForeign(span) || touching(bylines, span).length > 0,
  )
  const mentions = mentionsOf(entities)

  const parts = outside(text, sentences, boilerplate)
  const spoken = readSpeech(
    text,
    readSentences(text, parts, paragraphs, foreign),
    findQuotations(text, paragraphs),
  )
  const own = new OwnOutlet(text, input.source, boilerplate)
  if (!input.source) own.addUncited(text, spoken)
  const speakers = new Speakers((name) => own.is(name), entities)
  const known = new Map<string, Hop>()
  const facts: Fact[] = []
  const skipped: Skipped[] = []
  spoken.forEach((part, i) => {
    speakers.hear(part.clause.words)
    const told = nameSources(text, part, speakers, own, known)
    const found = factsOf(text, part, told)
    if (found.skip)
      skipped.push({
        start: parts[i]?.start ?? part.sentence.start,
        end: part.sentence.end,
        rule: isForeign(part.sentence) ? 'not English' : found.skip,
      })
    for (const fact of found.facts) {
      facts.push({
        id: `f${facts.length + 1}`,
        ...fact,
        dates: within(dates, fact.attribution.length ? part.sentence : fact),
        quantities: within(quantities, fact),
        entities: within(mentions, fact),
      })
    }
    const subject = told.length ? [] : subjectWords(part.clause)
    speakers.note(text.slice(subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0), subject)
  })
  const language = languageRead({ sentences, skipped, facts })
  return {
    id,
    text,
    title,
    published,
    language,
    sentences,
    boilerplate,
    skipped,
    facts,
    entities,
    dates,
    quantities,
  }
}

/**
 * Without those who only wrote the report, and what looks like names in other languages, where capitals mean other
 * things.
 */
function inReport(entities: Entity[], isElsewhere: (span: Span) => boolean): Entity[] {
  return entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => !isElsewhere(mention)) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** Every mention in order of place, with the name and kind of what it mentions. */
function mentionsOf(entities: Entity[]): EntityMention[] {
  return entities
    .flatMap(({ name, kind, mentions }) => mentions.map((span) => ({ ...span, name, kind })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
