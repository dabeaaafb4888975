import { publishedDay } from '#core/align/edtf.ts'
import type { Aspect, Relation } from '#core/comparison.ts'
import type { DateValue } from '#core/fact.ts'
import { canBeSame, type Happened, happenedOf } from './happened.ts'

/** One report's telling of something. `key` names the fact: it is told once, however many rows it stands in. */
export type Telling<T> = { key: string; published: string | null; dates: readonly DateValue[]; told: T }

/** Facts that are known to speak of one thing, and how they relate; a fact of its own has no relation. */
export type TellingGroup<T> = { relation: Relation | null; aspect: Aspect | null; tellings: Telling<T>[] }

/** A telling on the second clock: the day it was reported, and whether its own words say when it happened. */
export type Told<T> = { told: T; reported: number | null; published: string | null; saysWhen: boolean }

/** One happening: when, and who tells it, first reported first. `happened` is null where nobody says when. */
export type TimelineEvent<T> = {
  happened: Happened | null
  relation: Relation | null
  aspect: Aspect | null
  tellings: Told<T>[]
}

/**
 * Events in the order in which they happened, one with an open beginning by its end; those that nobody dates apart, in
 * the order of their reports.
 */
export type Timeline<T> = { dated: TimelineEvent<T>[]; undated: TimelineEvent<T>[] }

type Placed<T> = { telling: Telling<T>; happened: Happened | null }
type Event<T> = { happened: Happened | null; members: Placed<T>[] }

const width = ({ from, to }: Happened) => to - from

/**
 * The happenings of one group: tellings whose dates can mean the same moment are one, the narrowest date says when. One
 * that says no date goes with the only moment there is, unless the group is of one thing as it changed.
 */
function happeningsOf<T>({ relation, tellings }: TellingGroup<T>): Event<T>[] {
  const placed = tellings.map((telling) => ({ telling, happened: happenedOf(telling.dates) }))
  const events: Event<T>[] = []
  const byWidth = placed.flatMap(({ telling, happened }) => (happened ? [{ telling, happened }] : []))
  for (const one of byWidth.sort((a, b) => width(a.happened) - width(b.happened))) {
    const same = events.find(({ happened }) => happened && canBeSame(happened, one.happened))
    if (same) same.members.push(one)
    else events.push({ happened: one.happened, members: [one] })
  }
  const open = placed.filter(({ happened }) => happened === null)
  const [only, ...more] = events
  if (only && more.length === 0 && relation !== 'update') only.members.push(...open)
  else if (open.length > 0) events.push({ happened: null, members: open })
  return events
}

const last = Number.POSITIVE_INFINITY
const reportedFirst = <T>(a: Told<T>, b: Told<T>) => (a.reported ?? last) - (b.reported ?? last)
const firstReported = <T>({ tellings }: TimelineEvent<T>) => tellings[0]?.reported ?? last

/** Where an event stands in the order of time: its first day, or the last where it has no first. */
const momentOf = <T>({ happened }: TimelineEvent<T>): number =>
  !happened ? last : Number.isFinite(happened.from) ? happened.from : happened.to

/** Orders without subtracting: both can be infinite. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Puts facts on two clocks: when what they tell happened, and when it was reported. Facts of one group whose dates can
 * mean the same moment are one event. A fact that stands in several groups is told in the first.
 * @param groups rows of a comparison or of a story; facts that nothing is known of are groups of one
 */
export function timelineOf<T>(groups: readonly TellingGroup<T>[]): Timeline<T> {
  const seen = new Set<string>()
  const dated: TimelineEvent<T>[] = []
  const undated: TimelineEvent<T>[] = []
  for (const group of groups) {
    const tellings = group.tellings.filter(({ key }) => {
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    for (const { happened, members } of happeningsOf({ ...group, tellings })) {
      const together = members.length > 1
      const event = {
        happened,
        relation: together ? group.relation : null,
        aspect: together ? group.aspect : null,
        tellings: members
          .map(({ telling: { told, published }, happened: own }) => ({
            told,
            published,
            reported: publishedDay(published),
            saysWhen: own !== null,
          }))
          .sort(reportedFirst),
      }
      if (happened) dated.push(event)
      else undated.push(event)
    }
  }
  dated.sort(
    (a, b) =>
      compare(momentOf(a), momentOf(b)) ||
      compare(a.happened?.to ?? last, b.happened?.to ?? last) ||
      compare(firstReported(a), firstReported(b)),
  )
  undated.sort((a, b) => compare(firstReported(a), firstReported(b)))
  return { dated, undated }
}
