import { publishedDay } from '#core/align/edtf.ts'
import type { EntityKind } from '#core/fact.ts'
import { happenedOf } from '#core/timeline/happened.ts'
import type { StoryActor, StoryDigest, StoryFact } from './digest.ts'
import { type Stance, stancesIn } from './stance.ts'

/** Somebody's position at one time, in the words of the report that had it first. */
export type Position = {
  fact: number
  /** When they held it (EDTF): where the words look back, the time they tell of; else when it was reported. */
  when: string | null
  /** Whether the words look back: what they tell was long over when it was reported. */
  looksBack: boolean
  /** Whether it is their own statement, or what a report says that they do. */
  said: boolean
  stance: Stance | null
  /** The facts of later reports that say the same. */
  alsoIn: number[]
  /** It is another than the position before: the other side, or the plan further on or back. */
  changed: 'side' | 'stage' | null
}

export type ActorPositions = {
  name: string
  kind: EntityKind | null
  entityId: string | null
  positions: Position[]
  changes: number
}

/** Whom a fact gives a position: its speaker, or who acts in it. */
type Held = {
  name: string
  kind: EntityKind | null
  entityId: string | null
  said: boolean
  stance: Stance | null
}

/** How far from the beginning of a clause its subject is looked for, in UTF-16 code units. */
const SUBJECT_WITHIN = 40

/** Words that tell of a time so many days before their report look back on it. */
const LONG_OVER = 45

/** The time that a fact speaks for, and its last day. */
function timeOf(
  fact: StoryFact,
  published: string | null,
): { when: string | null; day: number; looksBack: boolean } {
  const reported = publishedDay(published)
  const happened = happenedOf(fact.dates)
  const looksBack = happened !== null && reported !== null && happened.to <= reported - LONG_OVER
  if (looksBack) return { when: happened.value, day: happened.to, looksBack }
  return { when: published, day: reported ?? Number.NEGATIVE_INFINITY, looksBack }
}

/** The last one named before a place: who takes the side that is told there. */
const namedBefore = (actors: readonly StoryActor[], at: number): StoryActor | undefined =>
  actors.filter((actor) => actor.at >= 0 && actor.at < at).at(-1)

function heldIn(fact: StoryFact): Held[] {
  const stances = stancesIn(fact.quote)
  const speaker = fact.hops.at(-1)
  const held: Held[] = []
  for (const stance of stances) {
    const actor = namedBefore(fact.actors, stance.start)
    if (actor && !held.some(({ name }) => name === actor.name)) held.push({ ...actor, said: false, stance })
  }
  const subject = fact.actors.find(({ at }) => at >= 0 && at <= SUBJECT_WITHIN)
  if (subject && fact.stage && !held.some(({ name }) => name === subject.name)) {
    held.push({ ...subject, said: false, stance: null })
  }
  const own = stances.find((stance) => !namedBefore(fact.actors, stance.start)) ?? null
  const speaks = speaker && !speaker.anonymous && speaker.entityId !== null && (own || fact.stage)
  if (speaks && !held.some(({ name }) => name === speaker.name)) {
    held.push({ name: speaker.name, kind: null, entityId: speaker.entityId, said: true, stance: own })
  }
  return held
}

/**
 * Where everybody in a story stands over time, in exact words, those who changed most and have most to say first. What
 * several reports say alike is one position. Outlets have none: they report.
 */
export function positionsOf({ facts, reports, rows }: StoryDigest): ActorPositions[] {
  const agreeing = new Map<number, Set<number>>()
  const moved = new Map<number, Set<number>>()
  const link = (index: Map<number, Set<number>>, a: number, b: number) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      index.set(x, (index.get(x) ?? new Set<number>()).add(y))
  }
  for (const row of rows) {
    for (const { a, b, relation, aspect } of row.pairs) {
      const [x, y] = [row.facts[a] ?? -1, row.facts[b] ?? -1]
      if (relation === 'agree') link(agreeing, x, y)
      else if (relation === 'update' || aspect === 'strength') link(moved, x, y)
    }
  }
  const outlets = new Set(reports.map(({ source }) => source.toLowerCase()))
  const actors = new Map<string, ActorPositions>()
  facts.forEach((fact, i) => {
    for (const { said, stance, ...who } of heldIn(fact)) {
      if (outlets.has(who.name.toLowerCase())) continue
      const key = who.entityId ?? who.name.toLowerCase()
      const actor = actors.get(key) ?? { ...who, positions: [], changes: 0 }
      actors.set(key, actor)
      actor.kind ??= who.kind
      const same = actor.positions.find(
        (one) => agreeing.get(i)?.has(one.fact) && one.stance?.side === stance?.side,
      )
      if (same) same.alsoIn.push(i)
      else
        actor.positions.push({
          fact: i,
          when: null,
          looksBack: false,
          said,
          stance,
          alsoIn: [],
          changed: null,
        })
    }
  })
  for (const actor of actors.values()) {
    inTime(actor, facts, reports)
    markChanges(actor, facts, moved)
  }
  return [...actors.values()].sort(
    (a, b) => b.changes - a.changes || b.positions.length - a.positions.length || (a.name < b.name ? -1 : 1),
  )
}

/** Puts positions in the order of the times that they speak for; those of one day stay as they were reported. */
function inTime(actor: ActorPositions, facts: readonly StoryFact[], reports: StoryDigest['reports']): void {
  const timed = actor.positions.map((position) => {
    const fact = facts[position.fact]
    const published = reports[fact?.report ?? -1]?.published ?? null
    const time = fact ? timeOf(fact, published) : { when: published, day: 0, looksBack: false }
    return { position: { ...position, when: time.when, looksBack: time.looksBack }, day: time.day }
  })
  actor.positions = timed
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.position.fact - b.position.fact))
    .map(({ position }) => position)
}

function markChanges(
  actor: ActorPositions,
  facts: readonly StoryFact[],
  moved: ReadonlyMap<number, ReadonlySet<number>>,
): void {
  let side: Stance['side'] | null = null
  actor.positions.forEach((position, i) => {
    const { fact, stance } = position
    const stage = facts[fact]?.stage
    const before = actor.positions.slice(0, i)
    if (stance && side && stance.side !== side) position.changed = 'side'
    else if (before.some((one) => moved.get(fact)?.has(one.fact) && facts[one.fact]?.stage !== stage)) {
      position.changed = 'stage'
    }
    if (stance) side = stance.side
    if (position.changed) actor.changes += 1
  })
}
