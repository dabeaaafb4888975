/** The longest text of one report, in bytes of UTF-8: a long book chapter, far beyond any report. */
export const TEXT_LIMIT = 2 * 1024 * 1024
/** A page may be much larger than the words in it. */
export const FILE_LIMIT = 10 * 1024 * 1024
export const TITLE_LIMIT = 500
export const NAME_LIMIT = 200
export const BYLINE_LIMIT = 20
export const URL_LIMIT = 2000
