import type { Transaction } from '#db/client.ts'
import {
  type StoryBefore,
  type storyArticles,
  type storyChangeKind,
  storyChanges,
} from '#db/schema/stories.ts'
import type { User } from '../viewer.ts'

type Change = {
  kind: (typeof storyChangeKind.enumValues)[number]
  storyId: string
  otherId?: string
  before: StoryBefore
}

/** Writes down what a person did to a story and how things stood before. @returns the change's id, by which it is undone. */
export async function recordChange(tx: Transaction, user: User, change: Change): Promise<string> {
  const [made] = await tx
    .insert(storyChanges)
    .values({ ...change, madeBy: user.userId })
    .returning({ id: storyChanges.id })
  if (!made) throw new Error('The change was not returned.')
  return made.id
}

export type Place = typeof storyArticles.$inferSelect

/** Where articles were, for `before`. */
export function placesBefore(places: Place[]): StoryBefore['places'] {
  return places.map(({ articleId, storyId, placedBy, placedAt }) => ({
    articleId,
    storyId,
    placedBy,
    placedAt: placedAt?.toISOString() ?? null,
  }))
}
