import { cleanLine } from './clean-text.ts'
import { type DayOrder, pageDate } from './page-date.ts'
import { ELEMENT, type PageNode, TEXT } from './page-node.ts'

/** How plainly a mark says what it is; a lower rank is believed first. */
export type Mark<Kind> = {
  kind: Kind
  words: string
  /** Characters of text on the page before it. */
  at: number
  /** In a part of the page that is not the report: comments, other reports, menus, the foot. */
  outside: boolean
}
export type AuthorMark = Mark<'itemprop' | 'rel' | 'named' | 'link' | 'byline' | 'by' | 'written-by'>
export type DateMark = Mark<'labelled' | 'time' | 'dated' | 'line' | 'modified'> & { date: string }
export type Marks = { authors: AuthorMark[]; dates: DateMark[]; title: number }

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
  'head',
])
const OUTSIDE =
  /(?:^|\s)(?:comments?|disqus|replies|related|recommend(?:ed|ations?)?|sidebar|popular|trending|newsletter|promo|teasers?|footer|menu|nav|navigation|navbar|breadcrumbs?|cookies?|subscribe|carousel|read next|most read|more stories|latest|also like|widget area)(?:\s|$)/
const AUTHOR =
  /(?:^|\s)(?:authors?(?: ?names?)?|bylines?|writers?|contributors?|reporters?|autor(?:en|es)?|auteurs?|redakteur|verfasser)(?:\s|$)/
const NOT_A_NAME =
  /(?:^|\s)(?:avatar|image|img|photo|picture|bio|biography|description|social|icon|follow|count|comments?|more|posts|articles|title|role|job|position|info|about)(?:\s|$)/
const NAME = /(?:^|\s|author|byline)names?(?:\s|$)/
const PICTURE = /(?:^|\s)(?:avatar|image|img|photo|social|icon)(?:\s|$)/
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|writers?|reporters?|journalists?|columnists?|staff|profiles?|people|producers|by)\/[^/?#]{2,80}\/?(?:[?#]|$)/i
const BY =
  /^(written|posted|published|reported|story|words|text|article|review|updated)?\s*by\b\s*:?\s*(.*)$/i
const DATED =
  /(?:^|\s)(?:date|datetime|time|timestamp|published|publish|publication|pubdate|posted|dateline|datum|fecha|created|meta)(?:\s|$)/
const PUBLISHED_CLASS = /(?:^|\s)(?:published|publish|publication|pubdate|posted|created)(?:\s|$)/
const PUBLISHED =
  /\b(?:published|posted|first published|publication date|date published|created|issued|released?|veröffentlicht|erstellt|publié|mis en ligne|mise en ligne|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|опубликовано)\b|発行日|公開|発表|投稿|发布|发表/i
const MODIFIED =
  /\b(?:updated?|modified|edited|revised|reviewed|last changed|aktualisiert|geändert|bearbeitet|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt)\b|更新|修改|修正/i
const YEAR = /(?:19|20)\d\d/
/** More than the nodes of a line. */
const MAX_NODES = 60
/** A line that gives a date holds little else. */
const DATE_LINE = 90

/**
 * Gathers in one walk over a page whatever looks like the name of its author or a date of its publication, in the
 * page's own order: microdata, links to authors, class names, `time` elements, "By …", lines with a date.
 * @param heading the element that shows the report's title; `title` in the answer is its place.
 * @param order how the page writes a date in figures.
 */
export function pageMarks(root: PageNode, heading: PageNode | null, order: DayOrder): Marks {
  const marks: Marks = { authors: [], dates: [], title: 0 }
  const open: { element: PageNode; outside: boolean }[] = []
  let at = 0
  let before = ''
  let by: 'by' | 'written-by' | null = null
  const aroundTitle = new Set<PageNode>()
  for (let each = heading?.parentNode; each; each = each.parentNode) aroundTitle.add(each)
  const outside = () => open.at(-1)?.outside ?? false
  const hints = hintsOfNames()

  const enter = (element: PageNode) => {
    if (element === heading) marks.title = at
    const named = hints(element)
    const here = outside() || (isOutside(element, named) && !aroundTitle.has(element))
    open.push({ element, outside: here })
    const author = authorKind(element, named)
    if (author) addAuthor(author, statedName(element), here)
    const date = dateKind(element, named)
    if (date) addDate(date, statedDate(element), here)
  }
  const addAuthor = (kind: AuthorMark['kind'], words: string | null, here: boolean) => {
    if (words) marks.authors.push({ kind, words, at, outside: here })
  }
  const addDate = (kind: DateMark['kind'], words: string | null, here: boolean) => {
    const date = words ? pageDate(words, order) : null
    if (!words || !date || date.length < 10) return
    const label = `${before} ${words}`
    const changed = kind === 'modified' || (MODIFIED.test(label) && !PUBLISHED.test(label))
    const labelled = kind === 'labelled' || PUBLISHED.test(label)
    marks.dates.push({
      kind: changed ? 'modified' : labelled ? 'labelled' : kind,
      words,
      date,
      at,
      outside: here,
    })
  }
  const read = (raw: string) => {
    if (!/\S/.test(raw)) return
    const words = cleanLine(raw.length > 2000 ? raw.slice(0, 2000) : raw)
    if (!words) return
    const here = outside()
    if (by) addAuthor(by, words.slice(0, 120), here)
    const [, verb, name] = (words.length < 120 ? BY.exec(words) : null) ?? []
    by = name === '' ? (verb ? 'written-by' : 'by') : null
    if (name) addAuthor(verb ? 'written-by' : 'by', name, here)
    if (words.length <= DATE_LINE && YEAR.test(words)) addDate('line', words, here)
    at += raw.length
    before = words.slice(-40)
  }

  let node: PageNode | null = root
  while (node) {
    const silent: boolean = node.nodeType === ELEMENT && SILENT.has(node.localName)
    if (node.nodeType === ELEMENT && !silent) enter(node)
    else if (node.nodeType === TEXT) read(node.data)
    const child: PageNode | null = silent ? null : node.firstChild
    if (child) {
      node = child
      continue
    }
    if (node.nodeType === ELEMENT && !silent) open.pop()
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) open.pop()
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return marks
}

/** Around its title a page says who wrote it and when. */
export function isNear(at: number, title: number): boolean {
  return at >= title - 400 && at <= title + 1500
}

/** What an element is by its names: its class, its id and the like. */
type Hints = {
  outside: boolean
  author: 'named' | 'byline' | null
  dated: boolean
  published: boolean
  modified: boolean
}

const NAMES = ['class', 'id', 'data-testid', 'data-component']
const UNNAMED: Hints = { outside: false, author: null, dated: false, published: false, modified: false }

/** Many elements of a page have the same names; what these tell is found once. */
function hintsOfNames(): (element: PageNode) => Hints {
  const known = new Map<string, Hints>()
  return (element) => {
    let names = ''
    for (const name of NAMES) {
      const value = element.getAttribute(name)
      if (value) names += `${value.slice(0, 300)} `
    }
    if (!names) return UNNAMED
    const hints = known.get(names) ?? hintsOf(tokens(names))
    known.set(names, hints)
    return hints
  }
}

/** Names as words: `entry-authorName` gives "entry author name". */
function tokens(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
}

function hintsOf(words: string): Hints {
  const isAuthor = AUTHOR.test(words)
  const isNamed = isAuthor && NAME.test(words) && !PICTURE.test(words)
  return {
    outside: OUTSIDE.test(words),
    author: isNamed ? 'named' : isAuthor && !NOT_A_NAME.test(words) ? 'byline' : null,
    dated: DATED.test(words),
    published: PUBLISHED_CLASS.test(words),
    modified: MODIFIED.test(words),
  }
}

function isOutside({ localName: name }: PageNode, hints: Hints): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  return name === 'nav' || name === 'footer' || hints.outside
}

function authorKind(element: PageNode, hints: Hints): AuthorMark['kind'] | null {
  const itemprop = element.getAttribute('itemprop')
  if (itemprop && /(?:^|\s)(?:author|creator)(?:\s|$)/.test(itemprop)) return 'itemprop'
  const rel = element.getAttribute('rel')
  if (rel && /(?:^|\s)author(?:\s|$)/.test(rel)) return 'rel'
  if (hints.author === 'named') return 'named'
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  return href && AUTHOR_PAGE.test(href) ? 'link' : hints.author
}

function dateKind(element: PageNode, hints: Hints): DateMark['kind'] | null {
  const itemprop = element.getAttribute('itemprop')
  if (itemprop && /date(?:Published|Created)/i.test(itemprop)) return 'labelled'
  if (itemprop && /dateModified/i.test(itemprop)) return 'modified'
  const timed = element.localName === 'time' || element.hasAttribute('datetime')
  if (!timed && !hints.dated) return null
  if (hints.modified) return 'modified'
  if (hints.published || element.hasAttribute('pubdate')) return 'labelled'
  return timed ? 'time' : 'dated'
}

/** The name inside microdata where it is set apart, else the words of the element. */
function statedName(element: PageNode): string | null {
  const content = element.getAttribute('content')
  if (content) return content
  if (element.getAttribute('itemprop')) {
    for (const node of within(element)) {
      const inner = node.nodeType === ELEMENT ? node : null
      if (inner && /(?:^|\s)name(?:\s|$)/.test(inner.getAttribute('itemprop') ?? ''))
        return inner.getAttribute('content') ?? shortText(inner)
    }
  }
  return shortText(element)
}

function statedDate(element: PageNode): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  return stated && pageDate(stated) ? stated : shortText(element)
}

/** The words of an element on one line, null where they are more than a line. */
function shortText(element: PageNode): string | null {
  let text = ''
  let nodes = 0
  for (const node of within(element)) {
    if (++nodes === MAX_NODES || text.length > 400) return null
    text += node.nodeType === TEXT ? node.data : ' '
  }
  const words = cleanLine(text)
  return words && words.length <= 200 ? words : null
}

/** What stands in an element, in order, without silent parts, and no further than a line can reach. */
function* within(element: PageNode): Generator<PageNode> {
  let node: PageNode | null = element.firstChild
  for (let i = 0; node && i < MAX_NODES; i++) {
    const silent = SILENT.has(node.localName)
    if (!silent) yield node
    const child: PageNode | null = silent ? null : node.firstChild
    if (child) {
      node = child
      continue
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode
    node = node && node !== element ? node.nextSibling : null
  }
}
