import type { Span } from '#core/fact.ts'
import { matchesOf } from './matches.ts'

const MARKER = /(?:^|\s)(?:([•⁃◦▪●])\s?|(\d{1,3}|[a-z])(\.\)|\)|\.)\s+(?=["“]?\p{Lu}))/gu

/**
 * Offsets at which the items of a list written in one line begin, after its first: "1) This 2) That", "a. This b. That",
 * "• This • That". Numbers and letters must count on from 1 or a at the block's start, in one style.
 */
export function listBreaks(text: string, block: Span): number[] {
  const part = text.slice(block.start, block.end)
  if (!/^(?:[•⁃◦▪●]|(?:1|a)[.)])/.test(part)) return []
  const breaks: number[] = []
  let expected: string | null = null
  let style: string | undefined
  for (const match of matchesOf(MARKER, part)) {
    const [whole, bullet, label, end] = match
    const at = block.start + match.index + (whole.length - whole.trimStart().length)
    if (match.index === 0) {
      style = bullet ?? end
      expected = label === undefined ? null : after(label)
    } else if (bullet ? bullet === style : end === style && label === expected) {
      breaks.push(at)
      if (label !== undefined) expected = after(label)
    }
  }
  return breaks
}

function after(label: string): string {
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
}
