/** What was added and what was there already, in a sentence. */
export function sayAdded(title: string, added: number, already: number): string {
  const name = `“${title}”`
  if (added === 0) return already === 1 ? `It is in ${name} already.` : `All of it is in ${name} already.`
  const what = added === 1 ? `Added to ${name}.` : `${added} things added to ${name}.`
  if (already === 0) return what
  return `${what} ${already === 1 ? 'One was' : `${already} were`} there already.`
}
