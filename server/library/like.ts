/** A pattern for LIKE that finds `text` anywhere; its own wildcards are taken literally. Control characters go. */
export function containing(text: string): string {
  return `%${escapeLike(text)}%`
}

/** A pattern for LIKE that finds what starts with `text`. */
export function startingWith(text: string): string {
  return `${escapeLike(text)}%`
}

function escapeLike(text: string): string {
  return cleanName(text).replace(/[\\%_]/g, '\\$&')
}

/** A name as somebody typed it, for a comparison: lower case, one space between words, at most 100 characters. */
export function cleanName(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed()
    .toLowerCase()
}
