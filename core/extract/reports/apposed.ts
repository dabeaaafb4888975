import { type Clause, isMark } from './clause.ts'

/** "according to its owner, Hallund", "said its chair, Ann Vane": where the name begins that says who a described source is; the group's own start where none does. */
export function apposed({ words }: Clause, from: number, to: number): number {
  const described = words[from]?.tag === 'det' && words[to - 1]?.tag === 'noun'
  if (!described || !isMark(words[to], ',') || words[to + 1]?.tag !== 'name') return from
  let end = to + 1
  while (words[end]?.tag === 'name') end++
  return words[end] === undefined || isMark(words[end], ',.;') ? to + 1 : from
}
