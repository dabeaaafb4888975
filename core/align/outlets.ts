import { OUTLET_NAME, OUTLET_NOUNS } from '#core/lexicon/outlets.ts'

const EMPTY = new Set(['the', 'a', 'news', 'com', 'www', 'staff', 'online', 'org', 'net'])

const wordsIn = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const contentOf = (name: string): string[] => {
  const all = wordsIn(name)
  const content = all.filter((word) => !EMPTY.has(word))
  return content.length > 0 ? content : all
}

/** Whether two names stand for the same outlet: one has all words of the other, or is its initials. */
export function isSameOutlet(a: string, b: string): boolean {
  const [x, y] = [contentOf(a), contentOf(b)]
  if (x.length === 0 || y.length === 0) return false
  const [small, large] = x.length <= y.length ? [x, y] : [y, x]
  if (small.every((word) => large.includes(word))) return true
  const letters = large.map((word) => word[0]).join('')
  return small.length === 1 && letters.length > 1 && small[0] === letters
}

/** Whether a name is that of an outlet by its words; a person or a ministry is not. */
export const looksLikeOutlet = (name: string): boolean => OUTLET_NAME.test(name)

/** Whether the words stand for the outlet that was named last. */
export const isOutletNoun = (words: string): boolean => OUTLET_NOUNS.test(words.trim())
