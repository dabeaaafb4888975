/** The name of the house. */
export function Brand() {
  return (
    <span className="font-serif text-lg leading-none font-semibold tracking-[-0.01em]">
      Coll<i className="text-accent">a</i>te
    </span>
  )
}
