/** What a column can hold. */
export const CSV_FIELDS = ['url', 'title', 'text', 'html', 'published', 'source', 'byline'] as const
export type CsvField = (typeof CSV_FIELDS)[number]
/** For each column of a table, what it holds; null where it is left out. */
export type CsvMapping = Array<CsvField | null>
