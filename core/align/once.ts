/** A pure function of one object, made out once for each: facts are compared with many others. */
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
