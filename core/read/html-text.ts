import { cleanText } from './clean-text.ts'
import { ELEMENT, type PageNode, TEXT, walk } from './page-node.ts'
import type { BlockRole } from './text-blocks.ts'

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'script style noscript template svg math iframe object embed button input select textarea canvas audio video map head title'.split(
    ' ',
  ),
)

/**
 * A paragraph or line; `linked` of its characters stand in links, `end` is what parts it from the next. Its role is
 * that of the innermost element around it that has one; only the first block of a list's entry opens it.
 */
export type Block = { text: string; linked: number; end: '\n' | '\n\n'; role: BlockRole | null }

const ROLES: Record<string, BlockRole> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
}

/** The words of these blocks: paragraphs separated by a blank line, line breaks kept where the page asks for them. */
export function blocksText(blocks: Block[]): string {
  return cleanText(blocks.map(({ text, end }) => text.trim() + end).join(''))
}

/** The words of a page or a part of it, block by block, without the elements that `skip` names. */
export function htmlBlocks(root: PageNode, skip: (element: PageNode) => boolean = () => false): Block[] {
  const blocks: Block[] = []
  let line: string[] = []
  let blank = true
  let linked = 0
  let preformatted = 0
  let links = 0
  const around: Array<{ element: PageNode; role: BlockRole; opened: boolean }> = []
  const flush = (end: Block['end']) => {
    const text = line.join('')
    const last = blocks.at(-1)
    if (text.trim()) blocks.push({ text, linked, end, role: roleHere() })
    else if (end === '\n\n' && last) last.end = end
    line = []
    blank = true
    linked = 0
  }
  const roleHere = (): BlockRole | null => {
    const here = around.at(-1)
    if (!here || (here.opened && (here.role === 'item' || here.role === 'numbered'))) return null
    here.opened = true
    return here.role
  }
  const add = (words: string) => {
    if (!words) return
    line.push(words)
    blank = /\s/.test(words.charAt(words.length - 1))
    if (links) linked += words.length
  }
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      const words = node.data
      add(preformatted ? words : collapse(words, blank))
    }
    if (node.nodeType !== ELEMENT) return false
    const name = node.localName
    if (SILENT.has(name) || (node !== root && skip(node))) return false
    if (name === 'br') flush(line.some((words) => words.trim()) ? '\n' : '\n\n')
    if ((name === 'td' || name === 'th') && line.length) add(' ')
    else if (BLOCKS.has(name) && name !== 'td' && name !== 'th') flush('\n\n')
    if (name === 'pre') preformatted++
    if (name === 'a') links++
    const role = roleOf(node, name)
    if (role) around.push({ element: node, role, opened: false })
    return true
  }
  const leave = (node: PageNode) => {
    const name = node.localName
    if (name === 'pre') preformatted--
    if (name === 'a') links--
    if (BLOCKS.has(name) && name !== 'td' && name !== 'th') flush('\n\n')
    if (around.at(-1)?.element === node) around.pop()
  }
  walk(root, enter, leave)
  flush('\n')
  return blocks
}

function roleOf(node: PageNode, name: string): BlockRole | undefined {
  const isNumbered = name === 'li' && node.parentNode?.localName === 'ol'
  return isNumbered ? 'numbered' : ROLES[name]
}

/** A single space stays as it is, and is no match. */
const BLANKS = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g
const NO_BREAK = '\u00a0'
const AFTER_NO_BREAK = /\u00a0 /g

function collapse(words: string, afterBlank: boolean): string {
  const single = words.replace(BLANKS, ' ').replace(AFTER_NO_BREAK, NO_BREAK)
  return afterBlank ? single.replace(/^ /, '') : single
}
