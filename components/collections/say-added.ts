/** What was added and what was there already, in a sentence. */
export function sayAdded(title: string, added: number, already: number, saved = false): string {
  if (saved) return `The comparison was saved, for you alone, and added to “${title}”.`
  const name = `“${title}”`
  if (added === 0) return already === 1 ? `It is in ${name} already.` : `All of it is in ${name} already.`
  const what = added === 1 ? `Added to ${name}.` : `${added} things added to ${name}.`
  if (already === 0) return what
  return `${what} ${already === 1 ? 'One was' : `${already} were`} there already.`
}

/** That it was taken back, and what had been saved for it. */
export function sayTakenBack(saved: boolean): string {
  return saved ? 'Taken out again, and no longer saved.' : 'Taken out again.'
}
