/** The sheet that the table scrolls on; relative, so that words for screen readers alone, which are placed, do not widen the page. */
export const SHEET =
  '@container relative snap-x snap-mandatory scroll-ps-0 overflow-x-auto rounded-sheet border border-line bg-surface shadow-sheet md:snap-none md:scroll-ps-[12.5rem] print:overflow-visible print:rounded-none print:border-0'

export const TABLE =
  'block max-md:w-max md:min-w-[calc(12.5rem+var(--sources)*16.25rem)] print:w-full print:min-w-0'

/**
 * A row of the table as a grid of its own, which nothing in it reaches out of, so that one that comes or changes has no
 * other laid out or painted anew. On a phone it is as wide as all sources, one of them in sight; on paper its cells stand
 * below each other, beside what is said of the row.
 */
export const LINE =
  'grid max-md:grid-cols-[repeat(var(--sources),calc(100cqi-2rem))] md:grid-cols-[12.5rem_repeat(var(--sources),minmax(16.25rem,1fr))]'

/** The head of a row: beside its cells, and above them on a phone. */
export const ROW_HEAD =
  'sticky left-0 border-t border-line bg-surface px-4 py-3 text-start font-normal wrap-anywhere max-md:col-span-full max-md:w-[100cqi] md:z-10 md:border-r md:py-4'
