import type { Relay } from '#server/compare/types.ts'

type Rests = Pick<Relay, 'cites' | 'containment'>

/** Less than this in common says nothing: it is names and set phrases. */
const TELLING = 0.1

/**
 * What it rests on that one report is taken to pass on another, in words around the other's name: that it cites it, and
 * how often, or that they share text. Shares are of the shorter text.
 */
export function sayRelay({ cites, containment }: Rests): { verb: string; more: string } {
  const shared =
    containment >= TELLING ? `${Math.round(containment * 100)}% of the shorter text is in both` : ''
  if (cites === 0) return { verb: 'shares text with', more: shared && `· ${shared}` }
  return { verb: 'cites', more: [times(cites), shared].filter(Boolean).join(' · ') }
}

/** The same in a few letters, for a line of a drawing. */
export function sayRelayShort({ cites, containment }: Rests): string {
  if (cites === 0) return `${Math.round(containment * 100)}% shared`
  return cites === 1 ? 'cites' : `cites ${cites}×`
}

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
