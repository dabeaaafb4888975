/** A run of text that stands in both, or only in the earlier or the later one. */
export type Change = { kind: 'same' | 'removed' | 'added'; text: string }

/** Beyond this many differing words two texts are shown as one taken out and one put in: nobody reads such a diff. */
const MOST_EDITS = 1000

/** A word takes the space behind it along, so that spaces alone never match between two changes. */
const TOKEN = /^\s+|\S+\s*/g

/**
 * What changed from one text to another, word by word, with spaces kept (E. Myers, "An O(ND) difference algorithm",
 * 1986). The texts of `same` and `removed` joined give the earlier one, those of `same` and `added` the later one.
 */
export function diffWords(before: string, after: string): Change[] {
  // The last word of a text has no space behind it, and is that word all the same.
  return withoutLastSpace(diffTokens(`${before} `.match(TOKEN) ?? [], `${after} `.match(TOKEN) ?? []))
}

function diffTokens(a: string[], b: string[]): Change[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const middle = edits(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return join([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...withoutIslands(join(middle)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

/** Takes off the space that was put behind each text. Where only one of them ends, it is the other's own space. */
function withoutLastSpace(changes: Change[]): Change[] {
  const left = changes.map((change) => ({ ...change }))
  const cut = (change: Change | undefined) => {
    if (change) change.text = change.text.slice(0, -1)
  }
  const endOf = (other: Change['kind']) => left.findLastIndex(({ kind }) => kind !== other)
  const [before, after] = [endOf('added'), endOf('removed')]
  cut(left[before])
  if (before !== after) {
    cut(left[after])
    const first = Math.min(before, after)
    const next = left[first + 1]
    if (left[first]?.kind === 'same' && next) next.text = ` ${next.text}`
  }
  return left.filter(({ text }) => text !== '')
}

function edits(a: string[], b: string[]): Change[] {
  const whole: Change[] = [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ]
  if (a.length === 0 || b.length === 0) return whole
  const trace = search(a, b)
  return trace ? walkBack(a, b, trace) : whole
}

/** The furthest point reached on each diagonal, for every number of edits; null where there are too many. */
function search(a: string[], b: string[]): Array<Map<number, number>> | null {
  const trace: Array<Map<number, number>> = []
  let furthest = new Map([[1, 0]])
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    const next = new Map<number, number>()
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return [...trace, furthest]
    }
    trace.push(furthest)
    furthest = next
  }
  return null
}

function walkBack(a: string[], b: string[], trace: Array<Map<number, number>>): Change[] {
  const found: Change[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
    const from = down ? k + 1 : k - 1
    const fromX = furthest.get(from) ?? 0
    const fromY = fromX - from
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      found.push({ kind: 'same', text: a[x - 1] ?? '' })
      x--
      y--
    }
    if (d === 0) break
    if (down) found.push({ kind: 'added', text: b[--y] ?? '' })
    else found.push({ kind: 'removed', text: a[--x] ?? '' })
  }
  return found.reverse()
}

function join(changes: Change[]): Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last?.kind === change.kind) last.text += change.text
    else if (change.text) joined.push({ ...change })
  }
  return joined
}

/** One word that both happen to have amid changes says nothing; it is shown as part of them. */
function withoutIslands(changes: Change[]): Change[] {
  const stretches: Change[] = []
  let removed = ''
  let added = ''
  const close = () => {
    stretches.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    removed = ''
    added = ''
  }
  changes.forEach((change, i) => {
    const within = i > 0 && i < changes.length - 1
    if (change.kind === 'same' && !(within && /^\S+\s*$/.test(change.text))) {
      close()
      stretches.push(change)
      return
    }
    if (change.kind !== 'added') removed += change.text
    if (change.kind !== 'removed') added += change.text
  })
  close()
  return stretches
}

const NOTICE =
  /\b(?:correction|corrected|clarification|clarified|editor['’]s note|an earlier version|has been (?:updated|amended|changed)|was updated|update:)/gi

/** Whether the later text says of itself that it was changed, where the earlier did not. */
export function admitsChange(before: string, after: string): boolean {
  return (after.match(NOTICE)?.length ?? 0) > (before.match(NOTICE)?.length ?? 0)
}
