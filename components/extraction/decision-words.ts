import type { Hop } from '#core/fact.ts'
import type { CorrectionRow } from '#server/corrections/types.ts'

export const KIND_WORD: Record<CorrectionRow['kind'], string> = {
  reject: 'Rejected',
  speaker: 'Speaker corrected',
  span: 'Words corrected',
  add: 'Added',
}

/** Who says it, as a few words: “Ida Quill”, or the outlet itself for an empty chain. */
export function sayChain(chain: Hop[]): string {
  if (chain.length === 0) return 'the outlet itself'
  return chain
    .map(({ entity, source, anonymous }) =>
      source === '' ? 'somebody unnamed' : `${entity ?? source}${anonymous ? ' (unnamed)' : ''}`,
    )
    .join(' ← ')
}
