import type { Alarm, Comparison, FactRef, Row, StoredRow, Term } from '#core/comparison.ts'
import type { Extraction } from '#core/fact.ts'
import { alarmsOf } from './alarms.ts'
import { type ComparedSource, citationsOf, outletNames } from './citations.ts'
import { wordingShared } from './copying.ts'
import { dependencesOf } from './dependence.ts'
import { publishedDay } from './edtf.ts'
import { episodesOf } from './episodes.ts'
import type { Traces } from './ground.ts'
import { groupsOf } from './groups.ts'
import { withLevels } from './levels.ts'
import { loopsOf } from './loops.ts'
import { withMatters } from './matters.ts'
import { namesOf } from './names.ts'
import { once } from './once.ts'
import { originsOf } from './origins.ts'
import { align } from './pairs.ts'
import { sharedPassages, wordedOf } from './passages.ts'
import { propositionsOf } from './propositions.ts'
import { putTogether } from './put-together.ts'
import { type Common, commonOf, profileOf, reuseOf } from './reuse.ts'
import { rowsOf } from './rows.ts'
import { termsOf } from './terms.ts'
import { apartBy, nameApart } from './told-apart.ts'

/** A text in which what belongs to the page around it is blank. */
const withoutPage = ({ text, boilerplate }: Extraction): string => {
  let at = 0
  const parts = boilerplate
    .toSorted((x, y) => x.start - y.start)
    .map(({ start, end }) => {
      const part = text.slice(at, Math.max(at, start))
      at = Math.max(at, end)
      return part
    })
  return [...parts, text.slice(at)].join('\n')
}

const profileOfReport = once((extraction: Extraction) => profileOf(withoutPage(extraction)))

/** What each two texts have in common, made out once. */
function commonBetween(extractions: readonly Extraction[]): (a: number, b: number) => Common {
  const profiles = extractions.map(profileOfReport)
  const days = extractions.map(({ published }) => publishedDay(published))
  const laterOf = (a: number, b: number) => {
    const [x, y] = [days[a] ?? null, days[b] ?? null]
    return x === null || y === null || x === y ? null : x > y ? a : b
  }
  const known = new Map<string, Common>()
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const found = known.get(key)
    const [left, right] = [profiles[a], profiles[b]]
    if (found || !left || !right) return found ?? { containment: 0, share: 0, wording: 0 }
    const later = laterOf(a, b)
    const common = commonOf(left, right, later === null ? null : (profiles[later] ?? null))
    known.set(key, common)
    return common
  }
}

/**
 * Articles side by side: rows of facts that speak of the same thing and how they relate, reuse between each two, the
 * origins behind them, rings of citation, and what each calls the same thing. `source` is the outlet's name, or null.
 */
export function compareArticles(articles: ComparedSource[]): Comparison {
  const { found, terms } = compareAndJudge(articles)
  return { ...found, terms: terms() }
}

/**
 * The same, with the terms where they are asked for, and what the engine says of other rows that people make of its
 * facts. `judge`: a row for each group of facts, null where it knows none of them; `alarmsIn`: what is to be raised of such
 * rows.
 */
export function compareAndJudge(articles: ComparedSource[]): {
  found: Omit<Comparison, 'terms'>
  terms: () => Term[]
  judge: (groups: FactRef[][]) => Array<Row | null>
  alarmsIn: (rows: readonly StoredRow[]) => Alarm[]
} {
  const extractions = articles.map(({ extraction }) => extraction)
  const outlets = outletNames(articles)
  const labels = extractions.map(({ title, id }, article) => outlets[article] ?? (title || id))
  const names = namesOf(extractions)
  const propositions = extractions.flatMap((extraction, article) =>
    propositionsOf(article, extraction, names),
  )
  const common = commonBetween(extractions)
  const episodes = episodesOf(extractions, (a, b) => common(a, b).containment)
  const articleOf = propositions.map(({ ref }) => ref.article)
  const episodeOf = (i: number) => episodes[articleOf[i] ?? -1] ?? 0
  const isWithin = (i: number, j: number) => episodeOf(i) === episodeOf(j)
  const alignment = withLevels(
    withMatters(align(propositions), propositions, isWithin),
    propositions,
    isWithin,
  )
  const facts = groupsOf(propositions.length, alignment, episodeOf)
  const citations = citationsOf(articles, outlets, propositions)
  const dependences = dependencesOf(extractions, propositions, facts, citations)
  const worded = extractions.map(wordedOf)
  const passages = (a: number, b: number) => {
    const [left, right] = [worded[a], worded[b]]
    return left && right ? sharedPassages(left, right) : []
  }
  const reuse = reuseOf(articles.length, common, dependences.of, passages)
  const byPair = new Map(reuse.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const reuseBetween = (a: number, b: number) => byPair.get(a < b ? `${a} ${b}` : `${b} ${a}`)
  const loops = loopsOf(articles.length, dependences)
  const traces: Traces = {
    extractions,
    propositions,
    dependences,
    reuses: reuseBetween,
    wording: wordingShared(propositions, reuse),
    loops,
  }
  const { groups, restOf, isSameOrigin } = originsOf(traces, labels)
  const retold = new Set(dependences.resolved.map(({ proposition, to }) => `${proposition} ${to}`))
  const citing = new Set(dependences.resolved.map(({ from }) => from))
  // A later edition of one's own report may well bring news; what is retold from another does not.
  const derived = (i: number, j: number) => {
    const [a = -1, b = -1] = [articleOf[i], articleOf[j]]
    const bothRetell = citing.has(a) && citing.has(b) && isSameOrigin(a, b)
    const credited = dependences.of(a, b).cites || dependences.of(b, a).cites
    const rewrites = credited && reuseBetween(a, b)?.class === 'wholly-derived'
    return bothRetell || rewrites || retold.has(`${i} ${b}`) || retold.has(`${j} ${a}`)
  }
  const apart = apartBy(
    extractions.map(({ published, title }, i) => ({ name: labels[i] ?? '', published, title })),
  )
  const setting = {
    sources: labels.map((label, i) => nameApart(label, apart[i] ?? null)),
    derived,
    sameMoment: (a: number, b: number) => episodes[a] === episodes[b],
    restOf,
  }
  const rows = rowsOf(propositions, facts, setting)
  const found = {
    articles: articles.map(({ extraction: { id, title, published }, source }) => ({
      id,
      title,
      published,
      source,
    })),
    rows,
    reuse,
    origins: { count: groups.length, groups },
    citations: dependences.resolved.map(({ from, to, start, end }) => ({ from, to, start, end })),
    loops,
    alarms: alarmsOf(rows, loops, propositions, dependences),
  }
  const placeOf = new Map(propositions.map(({ ref }, i) => [`${ref.article} ${ref.fact}`, i]))
  return {
    found,
    terms: () => termsOf(extractions, alignment.pairs),
    alarmsIn: (regrouped) => alarmsOf(regrouped, loops, propositions, dependences),
    judge: (groups) =>
      groups.map((refs) => {
        const members = refs.flatMap(({ article, fact }) => placeOf.get(`${article} ${fact}`) ?? [])
        const group = putTogether(members, alignment, (i) => articleOf[i] ?? -1)
        return rowsOf(propositions, [group], setting)[0] ?? null
      }),
  }
}
