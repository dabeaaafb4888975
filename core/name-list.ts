/** Names in one line: with semicolons between them where one has a comma itself, so that each can be seen whole. */
export function listNames(names: readonly string[]): string {
  return names.join(hasComma(names) ? '; ' : ', ')
}

/** The same as it stands in a field for one line: `splitNames` gives the names back. */
export function typeNames(names: readonly string[]): string {
  return names.length === 1 && hasComma(names) ? `${names[0]};` : listNames(names)
}

/** Names that were typed in one line: separated by semicolons where it has any, else by commas. */
export function splitNames(typed: string): string[] {
  return typed
    .replace(/^\s*by\s+/i, '')
    .split(typed.includes(';') ? /;/ : /[,、]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** Names that were typed one a line. A comma stays in its name. */
export function namesInLines(typed: string): string[] {
  return typed
    .split(/[\n;]/)
    .map((name) => name.trim())
    .map((name, i) => (i === 0 ? name.replace(/^by\s+/i, '') : name))
    .filter(Boolean)
}

const hasComma = (names: readonly string[]) => names.some((name) => /[,、]/.test(name))
