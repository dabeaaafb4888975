import type { Extraction, Hop, Span } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'
import { creditOf, creditsOf } from './credits.ts'
import { isOutletNoun, isSameOutlet, looksLikeOutlet } from './outlets.ts'
import type { Proposition } from './proposition.ts'

/** One place where an article names an outlet as the source of what it reports. */
export type Citation = Span & {
  from: number
  /** The name as written, or the name that "the agency" stands for. */
  outlet: string
  /** Articles of that outlet in the set. */
  of: number[]
  /** Index of the proposition that rests on it, or null where only the text around says so. */
  proposition: number | null
  /** A named source beyond the outlet stands behind the fact. */
  primary: boolean
  /** A dateline or a notice says that all of the article is the outlet's. */
  whole: boolean
}

export type ComparedSource = { extraction: Extraction; source: string | null }

/** The name each article's outlet goes by, from what is known of it or its own credit line; null where neither says. */
export const outletNames = (articles: readonly ComparedSource[]): Array<string | null> =>
  articles.map(({ source, extraction }) => source ?? creditOf(extraction)?.name ?? null)

const SAYS = `(?:reported|reports|said|says|wrote|writes|added|adds|revealed|disclosed|quoted|has reported|has learned|first reported)`
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where the running text (`lower`: in small letters) credits an outlet: "according to X", "reported by X", "X said", "told X". */
function creditsInText(text: string, lower: string, name: string): Span[] {
  const short = name.replace(/^the\s+/i, '')
  if (!lower.includes(short.toLowerCase())) return []
  const pattern = new RegExp(
    String.raw`(?:according to|report(?:ed|s)? (?:by|in|from)|carried by|quoted by|cited by|citing|told|per|via|from)\s+(?:an? \w+ (?:by|in|from)\s+)?(?:the\s+)?(?<after>${escaped(short)})\b|\b(?<before>${escaped(short)})(?:[’']s)?\s+(?:also\s+|first\s+)?${SAYS}\b`,
    'giu',
  )
  return matchesOf(pattern, text).map((match) => {
    const found = match.groups?.after ?? match.groups?.before ?? ''
    const start = text.indexOf(found, match.index)
    return { start, end: start + found.length }
  })
}

/** A press secretary speaks for an office, a press release for whoever issued it. */
const OFFICES =
  /\b(?:secretary|officer|office|minister|chief|spokes\p{L}+|conference|releases?|club|council|union|gallery)\b/iu

const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end

/** Whether a name at the end of a chain is an outlet's and not that of a person or an office whose title has such a word. */
function isOutletHop({ entities }: Extraction, { source, entity }: Hop): boolean {
  const name = entity ?? source
  return (
    looksLikeOutlet(name) &&
    !OFFICES.test(source) &&
    !entities.some((one) => one.kind === 'person' && one.name === name)
  )
}

/** Every citation of an outlet in the set's articles, from attribution chains, the running text and credit lines. */
export function citationsOf(
  articles: readonly ComparedSource[],
  names: ReadonlyArray<string | null>,
  propositions: readonly Proposition[],
): Citation[] {
  const known = new Map<string, number[]>()
  const byOutlet = (name: string, from: number) => {
    const articles =
      known.get(name) ??
      names.flatMap((outlet, article) => (outlet && isSameOutlet(outlet, name) ? [article] : []))
    known.set(name, articles)
    return articles.filter((article) => article !== from)
  }
  const inArticle = articles.map((): Array<[number, Proposition]> => [])
  propositions.forEach((proposition, index) => {
    inArticle[proposition.ref.article]?.push([index, proposition])
  })
  const citations: Citation[] = []
  articles.forEach(({ extraction }, from) => {
    const own = names[from] ?? null
    const isOwn = (name: string) => own !== null && isSameOutlet(own, name)
    let last: string | null = null
    inArticle[from]?.forEach(([index, proposition]) => {
      const chain = proposition.fact.attribution
      chain.forEach((hop, place) => {
        const written = hop.entity ?? hop.source
        const isNoun = isOutletNoun(hop.source)
        const isKnown = byOutlet(written, from).length > 0 || isOutletHop(extraction, hop)
        const outlet: string | null = isKnown ? written : isNoun ? last : null
        if (!outlet || isOwn(outlet)) return
        last = outlet
        const beyond = chain.slice(place + 1)
        citations.push({
          from,
          outlet,
          of: byOutlet(outlet, from),
          proposition: index,
          start: hop.start ?? proposition.fact.start,
          end: hop.end ?? proposition.fact.end,
          whole: false,
          primary: beyond.some(({ source, anonymous }) => !anonymous && !looksLikeOutlet(source)),
        })
      })
    })
    const others = new Set(
      names.flatMap((name, article) => (name && article !== from && !isOwn(name) ? [name] : [])),
    )
    const lower = extraction.text.toLowerCase()
    for (const outlet of others) {
      for (const span of creditsInText(extraction.text, lower, outlet)) {
        // "…, the Herald has reported" after a fact that no chain was found for is its chain.
        const told = (inArticle[from] ?? []).flatMap(([index, { fact }]) =>
          fact.attribution.length === 0 && holds(fact.sentence, span) ? [index] : [],
        )
        for (const proposition of told.length > 0 ? told : [null]) {
          citations.push({
            from,
            outlet,
            of: byOutlet(outlet, from),
            proposition,
            primary: false,
            whole: false,
            ...span,
          })
        }
      }
    }
    for (const { name, whole, start, end } of creditsOf(extraction)) {
      const of = byOutlet(name, from)
      // Where nobody says whose report it is, its dateline does: it cannot be credited to another by that.
      if (isOwn(name) || (of.length === 0 && !looksLikeOutlet(name))) continue
      citations.push({ from, outlet: name, of, proposition: null, primary: false, whole, start, end })
    }
  })
  return citations
}
