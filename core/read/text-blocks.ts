import type { Span } from '../fact.ts'
import { cleanText } from './clean-text.ts'
import type { Block } from './html-text.ts'

/** What a block of a text is other than a plain paragraph. `item` and `numbered` open an entry of a list. */
export type BlockRole = 'heading' | 'item' | 'numbered' | 'quote' | 'caption'

/** A block of a report's text that its page marks as something of its own; trimmed, and within one line or paragraph. */
export type TextBlock = Span & { role: BlockRole }

/** A block follows right upon the one before it, unless cleaning made another of that; so the search is short. */
const NEAR = 2_000

/**
 * Finds the blocks that have a role again in the text that was made of them.
 * @param blocks of the page, in order. @param text their words as kept: cleaned, and perhaps without some of them.
 * @returns spans of `text`, in order, not overlapping. A block that is not there is left out.
 */
export function textBlocks(blocks: Block[], text: string): TextBlock[] {
  const found: TextBlock[] = []
  let from = 0
  for (const block of blocks) {
    const words = cleanText(block.text).trim()
    const start = startOf(words, text, from)
    if (start < 0) continue
    from = start + words.length
    if (block.role) found.push({ role: block.role, start, end: from })
  }
  return found
}

/** Where a line of exactly these words begins, soon after `from`; -1 where there is none. */
function startOf(words: string, text: string, from: number): number {
  if (!words) return -1
  const near = text.slice(from, from + NEAR + words.length)
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + 1)) {
    const start = from + at
    const end = start + words.length
    const opens = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 20), start))
    if (opens && (end === text.length || text[end] === '\n')) return start
  }
  return -1
}
