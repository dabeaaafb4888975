import { cleanLine } from './clean-text.ts'
import { type DayOrder, pageDate } from './page-date.ts'

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

const ELEMENT = 1
const TEXT = 3
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
export function pageMarks(root: Element, heading: Element | null, order: DayOrder): Marks {
  const marks: Marks = { authors: [], dates: [], title: 0 }
  const open: { element: Element; outside: boolean }[] = []
  let at = 0
  let before = ''
  let by: 'by' | 'written-by' | null = null
  const aroundTitle = new Set<Element>()
  for (let each = heading?.parentElement; each; each = each.parentElement) aroundTitle.add(each)
  const outside = () => open.at(-1)?.outside ?? false

  const enter = (element: Element) => {
    if (element === heading) marks.title = at
    const words = tokens(element)
    const here = outside() || (isOutside(element, words) && !aroundTitle.has(element))
    open.push({ element, outside: here })
    const author = authorKind(element, words)
    if (author) addAuthor(author, statedName(element), here)
    const date = dateKind(element, words)
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

  let node: Node | null = root
  while (node) {
    const silent: boolean = node.nodeType === ELEMENT && SILENT.has(node.nodeName.toLowerCase())
    if (node.nodeType === ELEMENT && !silent) enter(node as Element)
    else if (node.nodeType === TEXT) read(node.textContent ?? '')
    const child: Node | null = silent ? null : node.firstChild
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

/** Class, id and the like as words: `entry-authorName` gives "entry author name". */
function tokens(element: Element): string {
  const named = ['class', 'id', 'data-testid', 'data-component'].map((name) =>
    element.getAttribute(name)?.slice(0, 300),
  )
  return named
    .filter(Boolean)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
}

function isOutside(element: Element, words: string): boolean {
  const name = element.nodeName.toLowerCase()
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  return name === 'nav' || name === 'footer' || OUTSIDE.test(words)
}

function authorKind(element: Element, words: string): AuthorMark['kind'] | null {
  const itemprop = element.getAttribute('itemprop')
  if (itemprop && /(?:^|\s)(?:author|creator)(?:\s|$)/.test(itemprop)) return 'itemprop'
  if (/(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? '')) return 'rel'
  const isAuthor = AUTHOR.test(words)
  if (isAuthor && NAME.test(words) && !/(?:^|\s)(?:avatar|image|img|photo|social|icon)(?:\s|$)/.test(words))
    return 'named'
  const href = element.nodeName.toLowerCase() === 'a' ? element.getAttribute('href') : null
  if (href && AUTHOR_PAGE.test(href)) return 'link'
  return isAuthor && !NOT_A_NAME.test(words) ? 'byline' : null
}

function dateKind(element: Element, words: string): DateMark['kind'] | null {
  const itemprop = element.getAttribute('itemprop') ?? ''
  if (/date(?:Published|Created)/i.test(itemprop)) return 'labelled'
  if (/dateModified/i.test(itemprop)) return 'modified'
  const timed = element.hasAttribute('datetime') || element.nodeName.toLowerCase() === 'time'
  const classed = DATED.test(words)
  if (!timed && !classed) return null
  if (MODIFIED.test(words)) return 'modified'
  if (PUBLISHED_CLASS.test(words) || element.hasAttribute('pubdate')) return 'labelled'
  return timed ? 'time' : 'dated'
}

/** The name inside microdata where it is set apart, else the words of the element. */
function statedName(element: Element): string | null {
  const content = element.getAttribute('content')
  if (content) return content
  if (element.getAttribute('itemprop')) {
    for (const node of within(element)) {
      const inner = node.nodeType === ELEMENT ? (node as Element) : null
      if (inner && /(?:^|\s)name(?:\s|$)/.test(inner.getAttribute('itemprop') ?? ''))
        return inner.getAttribute('content') ?? shortText(inner)
    }
  }
  return shortText(element)
}

function statedDate(element: Element): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  return stated && pageDate(stated) ? stated : shortText(element)
}

/** The words of an element on one line, null where they are more than a line. */
function shortText(element: Element): string | null {
  let text = ''
  let nodes = 0
  for (const node of within(element)) {
    if (++nodes === MAX_NODES || text.length > 400) return null
    text += node.nodeType === TEXT ? (node.textContent ?? '') : ' '
  }
  const words = cleanLine(text)
  return words && words.length <= 200 ? words : null
}

/** What stands in an element, in order, without silent parts, and no further than a line can reach. */
function* within(element: Element): Generator<Node> {
  let node: Node | null = element.firstChild
  for (let i = 0; node && i < MAX_NODES; i++) {
    const silent = SILENT.has(node.nodeName.toLowerCase())
    if (!silent) yield node
    const child: Node | null = silent ? null : node.firstChild
    if (child) {
      node = child
      continue
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode
    node = node && node !== element ? node.nextSibling : null
  }
}
