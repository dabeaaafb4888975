import { z } from 'zod'
import type { BulkFormat, BulkItem, BulkProblem } from './bulk-item.ts'
import { makeItem, type Said } from './make-item.ts'

/** Fields of other programs come and go: what is not of the expected form counts as not there. */
const words = z.string().nullish().catch(null)
const list = <T extends z.ZodType>(each: T) => z.array(each.nullable().catch(null)).catch([])

const omnivore = z.array(
  z.object({
    slug: z.string(),
    url: z.string(),
    title: words,
    author: words,
    publishedAt: words,
    savedAt: words,
  }),
)
const karakeep = z.object({
  bookmarks: z.array(
    z.object({
      title: words,
      content: z
        .object({
          type: z.string(),
          url: words,
          text: words,
          title: words,
          author: words,
          datePublished: words,
        })
        .nullish()
        .catch(null),
    }),
  ),
})
const link = z.object({ url: words, name: words, description: words, textContent: words })
const linkwarden = z.object({ collections: z.array(z.object({ links: z.array(link) })) })
const wallabag = z.array(
  z.object({
    url: z.string(),
    title: words,
    content: z.string(),
    published_at: words,
    published_by: list(z.string()),
    domain_name: words,
  }),
)
const name = z.object({ family: words, given: words, literal: words })
/** CSL's schema for items: https://github.com/citation-style-language/schema */
const csl = z.array(
  z.object({
    type: z.string(),
    title: words,
    URL: words,
    author: list(name),
    issued: z
      .object({
        'date-parts': z.array(z.array(z.union([z.number(), z.string()]))),
        literal: words,
        raw: words,
      })
      .partial()
      .nullish()
      .catch(null),
    'container-title': words,
    publisher: words,
  }),
)

type Reader = { format: BulkFormat; read: (value: unknown) => Said[] | null }

/** In an order in which none takes what is another's. */
const READERS: Reader[] = [
  {
    format: 'karakeep',
    read: (value) =>
      given(karakeep, value)?.bookmarks.map(({ title, content }) => ({
        url: content?.url,
        title: title || content?.title,
        byline: content?.author,
        published: content?.datePublished,
        text: content?.type === 'text' ? content.text : null,
      })) ?? null,
  },
  {
    format: 'linkwarden',
    read: (value) =>
      given(linkwarden, value)?.collections.flatMap(({ links }) =>
        links.map(({ url, name, textContent }) => ({ url, title: name, text: textContent })),
      ) ?? null,
  },
  {
    format: 'wallabag',
    read: (value) =>
      given(wallabag, value)?.map(({ url, title, content, published_at, published_by }) => ({
        url,
        title,
        html: content,
        published: published_at,
        byline: published_by,
      })) ?? null,
  },
  {
    format: 'omnivore',
    read: (value) =>
      given(omnivore, value)?.map(({ url, title, author, publishedAt }) => ({
        url,
        title,
        byline: author,
        published: publishedAt,
      })) ?? null,
  },
  { format: 'csl-json', read: (value) => given(csl, value)?.map(citedItem) ?? null },
]

function given<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** The reports in what another service exports as JSON; null where it is none that is known. */
export function readService(
  value: unknown,
): { format: BulkFormat; entries: Array<BulkItem | BulkProblem> } | null {
  for (const { format, read } of READERS) {
    const said = read(value)
    if (said) return { format, entries: said.map((one, i) => makeItem(i + 1, one)) }
  }
  return null
}

export type CslItem = z.output<typeof csl>[number]

/** A cited work as a report: `container-title` is the newspaper in which it stood. */
function citedItem(item: CslItem): Said {
  const { title, URL: url, author, issued } = item
  return {
    url,
    title,
    byline: author.flatMap(
      (one) => one?.literal || [one?.given, one?.family].filter(Boolean).join(' ') || [],
    ),
    published: cslDate(issued?.['date-parts']?.[0]) ?? issued?.raw ?? issued?.literal,
    source: item['container-title'] || item.publisher,
  }
}

function cslDate(parts: Array<number | string> | undefined): string | null {
  const [year, month, day] = (parts ?? []).map(Number)
  if (!year) return null
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((n) => (n ? String(n).padStart(2, '0') : [])),
  ].join('-')
}

/** Cited works that were read out of BibTeX or RIS. */
export function citedEntries(items: unknown): Array<BulkItem | BulkProblem> {
  return csl.parse(items).map((item, i) => makeItem(i + 1, citedItem(item)))
}
