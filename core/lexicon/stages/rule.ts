import type { Stage } from '#core/fact.ts'

/** Words that tell how far a plan has come. `cues`: verbs of saying that tell it by themselves. */
export type StageRule = { stage: Stage; phrases: RegExp; cues?: ReadonlySet<string> }

/** One alternative a line; `name` stands for every name, and hyphens are written `_`. */
export const anyOf = (...lines: string[]): RegExp =>
  new RegExp(
    `(?:^|\\b)(?:${lines
      .join('\n')
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})\\b`,
  )
