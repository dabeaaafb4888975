/** A text that comes in pieces, from front to back. */
export type TextPieces = AsyncIterable<string> | Iterable<string>

/** A row or a line may be this long. What is longer mostly never ends. */
export const MOST_RECORD = 20 * 1024 * 1024

/** The same text, in pieces of which the first has at least `count` characters, where there are as many. */
export async function* withHead(text: TextPieces, count: number): AsyncGenerator<string> {
  let head: string | null = ''
  for await (const piece of text) {
    if (head === null) yield piece
    else {
      head += piece
      if (head.length < count) continue
      yield head
      head = null
    }
  }
  if (head !== null) yield head
}

/** The beginning of a text: at least `count` characters, where there are as many. */
export async function headText(text: TextPieces, count: number): Promise<string> {
  for await (const head of withHead(text, count)) return head
  return ''
}

export async function wholeText(text: TextPieces): Promise<string> {
  let whole = ''
  for await (const piece of text) whole += piece
  return whole
}
