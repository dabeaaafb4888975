import { z } from 'zod'
import { carryFacts } from '#core/diff/carry-facts.ts'
import { changedIn } from '#core/diff/changed-in.ts'
import { type Change, diffWords } from '#core/diff/diff-words.ts'
import { notFound } from '#server/errors.ts'
import { loadReadings } from '#server/reading/load-readings.ts'
import type { Reading } from '#server/reading/types.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { findVersions, textOf } from './find-versions.ts'
import { factsOf } from './read-article.ts'
import type { FactFates, ReaderFact, VersionChanges } from './types.ts'

const schema = z.object({
  id: z.uuid(),
  version: z.int().positive().nullish(),
  since: z.int().positive().nullish(),
})

/**
 * What changed between two versions of an article, in its title, its words and its facts: the newest one or number `version`,
 * against the one before it or number `since`.
 * @throws CollateError `not-found` for an unknown article or version, and where `since` is not the earlier of the two.
 */
export async function readChanges(
  viewer: Viewer,
  input: { id: string; version?: number | null; since?: number | null },
): Promise<VersionChanges> {
  requireUser(viewer)
  const asked = schema.safeParse(input)
  if (!asked.success) throw notFound('report')
  const { id, version, since } = asked.data
  const all = await findVersions(id)
  const later = version ? all.find(({ n }) => n === version) : all.at(-1)
  const earlier = later && all.find(({ n }) => n === (since ?? later.n - 1))
  if (!later || !earlier || earlier.n >= later.n) throw notFound('version')
  const [before, after] = await Promise.all([textOf(earlier.id), textOf(later.id)])
  const words = diffWords(before, after)
  return {
    n: later.n,
    since: earlier.n,
    title: earlier.title === later.title ? null : diffWords(earlier.title, later.title),
    words,
    facts: await fatesOf({ ...earlier, text: before }, { ...later, text: after }, words),
  }
}

type Captured = { id: string; extraction: number | null; text: string }

async function fatesOf(before: Captured, after: Captured, changes: Change[]): Promise<FactFates | null> {
  if (before.extraction === null || after.extraction === null) return null
  const readings = await loadReadings([
    { versionId: before.id, extraction: before.extraction },
    { versionId: after.id, extraction: after.extraction },
  ])
  const [wasRead, nowRead] = readings
  if (!wasRead || !nowRead) return null
  const { carried, added } = carryFacts(
    { text: before.text, facts: factsOf(wasRead) },
    { text: after.text, facts: factsOf(nowRead) },
    changes,
  )
  return {
    carried: carried.map(({ was, fate, now, at }) => ({
      was,
      fate,
      now,
      words: fate === 'changed' && at ? diffWords(was.quote, after.text.slice(at.start, at.end)) : [],
      changedIn: fate === 'changed' && now ? changedIn(readIn(wasRead, was), readIn(nowRead, now)) : [],
    })),
    added,
  }
}

/** A fact with all that was read in it. */
function readIn({ result }: Reading, { n }: ReaderFact) {
  const fact = result.facts.find(({ id }) => Number(id) === n)
  if (!fact) throw new Error(`The reading has no fact ${n}.`)
  return fact
}
