const SHORT = 32_000
const FACTOR = 4
/** Linear work grows by FACTOR, quadratic by its square; between them is room for what a busy machine adds. */
export const MOST_GROWTH = FACTOR * 1.75
/** Processor time in ms below which a quadratic part, if there is one, would still read a megabyte in a few seconds. */
const TOO_SHORT_TO_TELL = 40

/**
 * How many times more processor time `work` takes on what `make` gives for a length of so many characters than for a
 * quarter of it; the least of a few tries, and 1 where both are too quick to tell. To be held against MOST_GROWTH.
 */
export function growth<Input>(make: (length: number) => Input, work: (input: Input) => unknown): number {
  const [short, long] = [make(SHORT), make(SHORT * FACTOR)]
  work(short)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && least >= MOST_GROWTH; attempt++) {
    const [less, more] = [milliseconds(() => work(short)), milliseconds(() => work(long))]
    least = Math.min(least, more < TOO_SHORT_TO_TELL ? 1 : more / less)
  }
  return least
}

/** A text of a piece over and over, cut at a length. */
export const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
