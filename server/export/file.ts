/** A text to download. */
export type TextFile = { name: string; type: string; text: string }

/** A name for a file made of a title: letters with their marks and digits of any script, at most 80, and the ending. */
export function fileName(title: string, fallback: string, ending: string): string {
  const letters = title
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${[...letters].slice(0, 80).join('') || fallback}.${ending}`
}
