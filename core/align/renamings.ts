import { matchesOf } from '#core/text/matches.ts'
/** Two names of which a text says that they stand for one another. */
export type Renaming = [string, string]

const QUOTED = `["“‘](?<Q>[^"“”‘’]{3,60}?)[,.]?["”’]`
const PHRASE = String.raw`(?<Q>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4}?)`
const NOUN = String.raw`(?!(?:an?|the|its|their|of|to|in|for|and)\b)[\p{L}\p{N}-]+`
const DETERMINED = String.raw`\b(?:an?|the|its|their)\s+(?<Q>${NOUN}(?: ${NOUN}){0,3})`
const named = (pattern: string, name: string) => pattern.replace('<Q>', `<${name}>`)
const between = (before: string, link: string, after: string) =>
  new RegExp(
    `${named(before, 'first')},?\\s+(?:${link})\\s+(?:the (?:term|phrase|name|word)\\s+)?${named(after, 'second')}`,
    'giu',
  )

/** Ways in which a report says that one name stands for another. */
const RENAMINGS = [
  between(
    QUOTED,
    'replac(?:es|ed|ing)|supersed(?:es|ed|ing)|takes the place of|took the place of|instead of|rather than',
    QUOTED,
  ),
  between(
    QUOTED,
    '(?:formerly|previously|once) (?:known as|called|named)|also known as|also called|now called',
    QUOTED,
  ),
  new RegExp(
    String.raw`\brenam(?:ed|es|ing)\s+(?:the\s+)?["“]?${named(PHRASE, 'second')}["”]?\s+(?:to|as)\s+["“]?${named(PHRASE, 'first')}["”]?(?=\s+(?:to|in|on|for|because|after|as|so|and|last|this)\b|[.,;"”]|$)`,
    'giu',
  ),
  new RegExp(
    String.raw`${named(DETERMINED, 'first')}(?:,|\.\s+It (?:is|was|has been))\s+(?:now|previously|formerly|once|also|better|sometimes|often|widely)\s+(?:known as|called|named|dubbed)\s+(?:an?\s+|the\s+)?["“]?${named(PHRASE, 'second')}["”]?(?=[,.;"”]|\s+(?:and|but|in|by|to|that|which)\b|$)`,
    'giu',
  ),
  // "the levy on fortunes, or “wealth tax,” …"
  between(DETERMINED, 'or', QUOTED),
]

const DEFINED = /\((?:the\s+)?["“]?(?<letters>\p{Lu}[\p{Lu}\p{N}&.]{1,7})s?["”]?\)/gu
const LINKING = /^(?:of|the|and|for|on|in|to|de|du|la|le|des|&)$/i
const REACH = 120

/** "Board of Harbors and Locks (BHL)": the words before the bracket whose initials it has. */
function definitionsIn(text: string): Renaming[] {
  return matchesOf(DEFINED, text).flatMap((match): Renaming[] => {
    const letters = (match.groups?.letters ?? '').replace(/[^\p{Lu}]/gu, '')
    const before = text
      .slice(Math.max(0, match.index - REACH), match.index)
      .trimEnd()
      .split(/\s+/)
    let left = letters.length
    let at = before.length
    while (at > 0 && left > 0) {
      const word = before[at - 1] ?? ''
      if (/[.,;:!?"”)]$/.test(word)) return []
      if (word.startsWith(letters[left - 1] ?? '')) left -= 1
      else if (!LINKING.test(word)) return []
      at -= 1
    }
    return left === 0 && letters.length > 1 ? [[before.slice(at).join(' '), letters]] : []
  })
}

/** Pairs of names that a text itself says stand for one another. */
export function renamingsIn(text: string): Renaming[] {
  const said = RENAMINGS.flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match): Renaming[] => {
      const [first, second] = [match.groups?.first?.trim(), match.groups?.second?.trim()]
      return first && second ? [[first, second]] : []
    }),
  )
  return [...said, ...definitionsIn(text)]
}
