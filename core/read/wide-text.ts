import { type Block, htmlBlocks } from './html-text.ts'
import { nextIn, type PageDocument, type PageNode } from './page-node.ts'

/** Words of class and id that mark what a page shows beside its report. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|sidebar|popular|trending|newsletter|promo|footer|menu|nav|navbar|navigation|breadcrumbs?|cookies?|consent|subscribe|subscription|carousel|share|sharing|social|signup|modal|popup|banner|toc|table-of-contents|pagination|author-bio|cta|advert(?:isement)?)(?:$|[\s_-])/i
const BESIDE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog'])
/** A block whose words are mostly links leads elsewhere. */
const LINKED = 0.5

/**
 * A page's main part, block by block, without menus, forms, lists of links and what else stands beside a
 * report. Wider than what Readability keeps, which may settle on one section of several.
 */
export function wideBlocks(page: PageDocument): Block[] {
  const blocks = htmlBlocks(mainPart(page), isBeside)
  return blocks
    .filter(({ text, linked }) => linked <= text.length * LINKED)
    .map((block) => ({ ...block, end: '\n\n' }))
}

function mainPart(page: PageDocument): PageNode {
  const articles = page.getElementsByTagName('article')
  const main = firstMain(page)
  if (articles.length === 1 && articles[0] && (!main || main.contains(articles[0]))) return articles[0]
  return main ?? page.body
}

function firstMain(page: PageDocument): PageNode | null {
  let node: PageNode | null = page.body
  while (node && node.localName !== 'main' && node.getAttribute('role') !== 'main') node = nextIn(page, node)
  return node
}

function isBeside(element: PageNode): boolean {
  if (BESIDE_TAGS.has(element.localName)) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200)
  if (BESIDE.test(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}
