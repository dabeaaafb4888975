import { cleanLine } from './clean-text.ts'
import type { StructuredData } from './json-ld.ts'
import { type AuthorMark, isNear, type Marks } from './page-marks.ts'
import type { Meta } from './page-meta.ts'
import { byName, looksLikeName } from './person-names.ts'

const META = [
  'author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'twitter:creator:name',
]
/** Other vocabularies end in a word of their own for the author; twitter:creator is an account. */
const OTHER_META = /^(?!twitter:).*(?:^|[.:_-])(?:authors?|author[_-]?names?|byline|creator)$/

/** What is believed first; marks near the title come before others of any kind. */
const RANKS: AuthorMark['kind'][] = ['itemprop', 'rel', 'named', 'link', 'written-by', 'byline', 'by']
/** Far from the title only these are believed: at the end of a report stands who wrote it. */
const BELIEVED_ANYWHERE = new Set<AuthorMark['kind']>(['itemprop', 'rel', 'named', 'link', 'written-by'])
/** Names of several authors stand within this many characters. */
const TOGETHER = 200

/** Words that an outlet adds to its name where nobody in particular wrote. */
const COLLECTIVE =
  /\b(?:the|team|staff|editors?|editorial|newsroom|desk|redaktion|rédaction|writers?|contributors?)\b/g

/**
 * Who wrote the report: as JSON-LD says, then the page's metadata, then what the page shows near its title and, where
 * there is nothing, elsewhere in the report. The outlet's own name counts only where nobody else is named.
 */
export function pageAuthors(
  data: StructuredData | null,
  meta: Meta,
  marks: Marks,
  site: string | null,
): string[] {
  const outlets = [site, data?.publisher].map((name) => bare(name ?? '')).filter(Boolean)
  const isOutlet = (name: string) => outlets.includes(bare(name)) || outlets.includes(individual(name))
  const stated = [names(data?.authors ?? []), fromMeta(meta, isOutlet)]
  for (const found of stated) {
    const people = found.filter((name) => !isOutlet(name))
    if (people.length) return people
  }
  const anyone = () => stated.find((found) => found.length > 0) ?? fromMarks(marks, () => false) ?? []
  return fromMarks(marks, isOutlet) ?? anyone()
}

function individual(name: string): string {
  return bare(bare(name).replace(COLLECTIVE, ' '))
}

function fromMeta(meta: Meta, isOutlet: (name: string) => boolean): string[] {
  let outlet: string[] = []
  const others = [...meta.keys()].filter((name) => OTHER_META.test(name))
  const label = [1, 2].find((n) =>
    /^(?:written by|author|by)/i.test(meta.get(`twitter:label${n}`)?.[0] ?? ''),
  )
  for (const name of [...META, ...others, `twitter:data${label}`]) {
    const found = names(meta.get(name) ?? [])
    if (found.some((each) => !isOutlet(each))) return found
    if (found.length) outlet = found
  }
  return outlet
}

function fromMarks({ authors, title }: Marks, isOutlet: (name: string) => boolean): string[] | null {
  const named = authors.flatMap((mark) => {
    const name = mark.outside ? null : byName(mark.words)
    const fits = name !== null && (mark.kind === 'itemprop' || mark.kind === 'rel' || looksLikeName(name))
    return name && fits && !isOutlet(name) ? [{ ...mark, name }] : []
  })
  const near = named.filter(({ at }) => isNear(at, title))
  const far = named.filter(({ kind }) => BELIEVED_ANYWHERE.has(kind))
  for (const marks of [near, far]) {
    for (const rank of RANKS) {
      const first = marks.find(({ kind }) => kind === rank)
      if (!first) continue
      const together = marks.filter(({ kind, at }) => kind === rank && Math.abs(at - first.at) < TOGETHER)
      const found = rank === 'by' || rank === 'written-by' ? [first.name] : together.map(({ name }) => name)
      return withoutRepeats(found)
    }
  }
  return null
}

function names(values: string[]): string[] {
  return withoutRepeats(values.map((value) => byName(value)).filter((name) => name !== null))
}

/** A name may be given once with and once without a title or an office. */
function withoutRepeats(found: string[]): string[] {
  const unique = [...new Map(found.map((name) => [bare(name), name])).values()].slice(0, 30)
  return unique.filter(
    (name) => !unique.some((other) => other !== name && bare(other).startsWith(`${bare(name)} `)),
  )
}

function bare(words: string): string {
  return cleanLine(words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))
}
