/** A pure function of one object, made out once for each. */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>()
  return (of) => {
    const found = known.get(of)
    // What was made out may be undefined itself.
    if (found !== undefined || known.has(of)) return found as Value
    const value = make(of)
    known.set(of, value)
    return value
  }
}

/** What keeps with itself what was made out of it. */
type Noting = { readonly notes: unknown[] }
type Something = NonNullable<unknown> | null

let functions = 0

/** A place for what each function made by `noted` makes out of one object. */
export const emptyNotes = (): unknown[] => new Array(functions).fill(undefined)

/**
 * The same for what is asked of hundreds of thousands of pairs: the object keeps it in a place of its own, which is found
 * many times faster than an entry of a WeakMap. A copy that shares the notes is the same in all that is made out of it.
 */
export function noted<Of extends Noting, Value extends Something>(
  make: (of: Of) => Value,
): (of: Of) => Value {
  const place = functions++
  return (of) => {
    const found = of.notes[place]
    if (found !== undefined) return found as Value
    const value = make(of)
    of.notes[place] = value
    return value
  }
}
