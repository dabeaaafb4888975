import { MOST_COMPARED, MOST_SELECTED } from '#server/library/types.ts'

/** In the address, that more are selected than it has room for: this tab knows which. */
const MANY = 'many'
const KEY = 'collate.selected'

/** Whether the tab has what is selected, and not the address itself. */
export const isInTab = (word: string | null) => word === MANY

/**
 * What the address of a list says to be selected. As many as can be compared stand in it, so that a shared link has them;
 * more are kept by the tab, for the way through pages and back.
 */
export function readSelected(word: string | null): string[] {
  const ids = word === MANY ? window.sessionStorage.getItem(KEY) : word
  return (ids ?? '').split(',').filter(Boolean).slice(0, MOST_SELECTED)
}

/** Keeps a selection. @returns the word for the address; null where nothing is selected. */
export function keepSelected(ids: string[]): string | null {
  const text = ids.join(',')
  if (ids.length <= MOST_COMPARED) return text || null
  window.sessionStorage.setItem(KEY, text)
  return MANY
}
