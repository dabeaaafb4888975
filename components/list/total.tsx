import type { Total as Count } from '#server/library/types.ts'

/** How many there are: "about" where it is an estimate, which then is rounded so as not to look counted. */
export function Total({ total, one, many }: { total: Count; one: string; many: string }) {
  return (
    <span>
      {!total.exact && 'about '}
      <strong className="font-semibold text-ink">{formatCount(total)}</strong>{' '}
      {total.count === 1 ? one : many}
    </span>
  )
}

export function formatCount({ count, exact }: Count): string {
  const shown = exact ? count : Number(count.toPrecision(2))
  return shown.toLocaleString('en-GB')
}
