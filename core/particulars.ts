import { listNames } from './name-list.ts'

/** What a report says of itself and people can set right. */
export const PARTICULARS = ['title', 'source', 'byline', 'published'] as const
export type Particular = (typeof PARTICULARS)[number]

/** Lists, because a report has any number of authors: one title and source, and a date or none. */
export type Particulars = Record<Particular, string[]>

export const PARTICULAR_WORD: Record<Particular, string> = {
  title: 'title',
  source: 'source',
  byline: 'byline',
  published: 'date',
}

/** A value in one line, to be read; empty where it is not known. */
export const particularText = (value: string[]) => listNames(value)

/** A value as it stands in its field: of authors one a line, because a name may have a comma. */
export const particularTyped = (value: string[]) => value.join('\n')
