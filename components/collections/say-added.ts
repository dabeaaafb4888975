type More = {
  /** A comparison was saved for it. */
  saved?: boolean
  /** Members were let to open the comparison. */
  shared?: boolean
}

/** What was added and what was there already, in a sentence. */
export function sayAdded(title: string, added: number, already: number, more: More = {}): string {
  const name = `“${title}”`
  if (more.saved && more.shared)
    return `The comparison was saved, for all members to open, and added to ${name}.`
  if (more.saved) return `The comparison was saved, for you alone, and added to ${name}.`
  if (more.shared) return `Added to ${name}; all members can open it now.`
  if (added === 0) return already === 1 ? `It is in ${name} already.` : `All of it is in ${name} already.`
  const what = added === 1 ? `Added to ${name}.` : `${added} things added to ${name}.`
  if (already === 0) return what
  return `${what} ${already === 1 ? 'One was' : `${already} were`} there already.`
}

/** That it was taken back, and what had been saved for it. */
export function sayTakenBack(saved: boolean): string {
  return saved ? 'Taken out again, and no longer saved.' : 'Taken out again.'
}
