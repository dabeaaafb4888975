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

/** A value as it stands in a field; empty where it is not known. */
export const particularText = (value: string[]) => value.join(', ')
