import type { StructuredData } from './json-ld.ts'
import { type DayOrder, pageDate } from './page-date.ts'
import { type DateMark, isNear, type Marks } from './page-marks.ts'
import type { Meta } from './page-meta.ts'

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'article_date_original',
  'originalpublicationdate',
  'created',
  'date',
  'article.created',
  'article.published',
  'rnews:datepublished',
  'ptime',
  'lastmodified_original',
]
const OTHER_PUBLISHED =
  /(?:^|[.:_-])(?:date_?published|published?[_-]?(?:date|time|at|on)|pub[_-]?date|publication[_-]?(?:date|time)|date_?created)$/
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article_date_updated',
  'modified',
  'revised',
]
const STATE =
  /"(?:date_?published|published?_?(?:date|time|at|on)|pub_?date|publication_?date|first_?published(?:_?(?:date|at))?)\\?"\s*:\s*\\?"([^"\\]{8,40})/gi

/**
 * When the report was first published and last changed, in EDTF: what JSON-LD and metadata say, then what the page
 * labels so, its address, dates near its title, the data its scripts carry, dates elsewhere. Where a page only says
 * when it was changed, that day stands for both.
 */
export function pageDates(
  data: StructuredData | null,
  meta: Meta,
  marks: Marks,
  url: string | null,
  scripts: string[],
  order: DayOrder,
): { published: string | null; modified: string | null } {
  const read = (value: string | null | undefined) => (value ? pageDate(value, order) : null)
  const modified = read(data?.modified) ?? fromMeta(meta, MODIFIED, null, order)
  const stated = read(data?.published) ?? fromMeta(meta, PUBLISHED, OTHER_PUBLISHED, order)
  const published = exact(stated) ?? fromMarks(marks, url, scripts, order) ?? stated
  return { published: published ?? modified ?? changed(marks), modified }
}

function exact(date: string | null): string | null {
  return date && date.length >= 7 ? date : null
}

function fromMeta(meta: Meta, names: string[], others: RegExp | null, order: DayOrder): string | null {
  const more = others ? [...meta.keys()].filter((name) => others.test(name)) : []
  const dates = [...names, ...more]
    .flatMap((name) => meta.get(name) ?? [])
    .map((value) => pageDate(value, order))
  return (
    dates.find((date) => date !== null && date.length >= 7) ?? dates.find((date) => date !== null) ?? null
  )
}

function fromMarks(
  { dates, title }: Marks,
  url: string | null,
  scripts: string[],
  order: DayOrder,
): string | null {
  const inside = dates.filter(({ outside }) => !outside)
  const near = inside.filter(({ at }) => isNear(at, title))
  const of = (marks: DateMark[], ...kinds: DateMark['kind'][]) =>
    kinds.map((kind) => marks.find((mark) => mark.kind === kind)).find((mark) => mark !== undefined)?.date ??
    null
  return (
    of(near, 'labelled') ??
    fromAddress(url) ??
    of(near, 'time', 'dated', 'line') ??
    fromScripts(scripts, order) ??
    of(inside, 'labelled', 'time', 'dated')
  )
}

/** Many outlets put the day into the address of a report: /2022/12/02/ or /2022-12-02-. */
function fromAddress(url: string | null): string | null {
  const found =
    /[/_-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/_.-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|$)/.exec(
      url ?? '',
    )
  return found ? pageDate([found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].join('-')) : null
}

/** Pages that are built in the browser carry their data in a script; the first report in it is the page's own. */
function fromScripts(scripts: string[], order: DayOrder): string | null {
  for (const script of scripts) {
    for (const [, value = ''] of script.matchAll(STATE)) {
      const date = exact(pageDate(value, order))
      if (date) return date
    }
  }
  return null
}

/** "Last changed on …" often stands at the foot of a page. */
function changed({ dates, title }: Marks): string | null {
  const marks = dates.filter(({ kind }) => kind === 'modified')
  return (marks.find(({ at, outside }) => !outside && isNear(at, title)) ?? marks[0])?.date ?? null
}
