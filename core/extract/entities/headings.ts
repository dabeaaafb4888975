import type { Token } from '#core/text/tokens.ts'
import type { Mention, Page, Run } from './mention.ts'

type Names = Map<string, { words: string[]; mention: Mention }[]>

/**
 * What a heading in capitals names: where every word has its capital, only names that the text itself gives elsewhere,
 * and surnames of people named there.
 */
export function headingMentions({ text, tokens }: Page, runs: Run[], mentions: Mention[]): Mention[] {
  const names = namesOf(mentions)
  const found: Mention[] = []
  let past = 0
  for (const { first } of runs) {
    if (first < past) continue
    const match = longest(names, tokens, first)
    const [start, end] = [tokens[first], tokens[first + (match?.words.length ?? 1) - 1]]
    if (!match || !start || !end) continue
    past = first + match.words.length
    const { votes: _, title: __, ...named } = match.mention
    found.push({ ...named, start: start.start, end: end.end, name: text.slice(start.start, end.end) })
  }
  return found
}

function namesOf(mentions: Mention[]): Names {
  const names: Names = new Map()
  const add = (words: string[], mention: Mention) => {
    const list = names.get(words[0] ?? '') ?? []
    if (list.some((other) => other.words.join(' ') === words.join(' '))) return
    names.set(words[0] ?? '', [...list, { words, mention }])
  }
  for (const mention of mentions) {
    if (mention.kind === null || mention.role || mention.nominal) continue
    const words = mention.name.split(' ')
    if (!words.every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|for|and|de|von|van|al|bin)$/u.test(word))) continue
    add(words, mention)
    const last = words.at(-1) ?? ''
    if (mention.kind === 'person' && words.length > 1 && /^\p{Lu}\p{Ll}/u.test(last)) add([last], mention)
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  return names
}

const longest = (names: Names, tokens: Token[], first: number) =>
  names
    .get(tokens[first]?.text ?? '')
    ?.find(({ words }) => words.every((word, n) => tokens[first + n]?.text === word))
