/**
 * Every match of a global pattern, in order. `matchAll` would copy the pattern for each text, and the engine read and
 * compile the copy anew.
 */
export function matchesOf(global: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match; match = global.exec(text)) {
    found.push(match)
    if (match[0] === '') global.lastIndex++
  }
  return found
}
