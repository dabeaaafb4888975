import type { Keepable } from '#server/collections/types.ts'
import { KeptItem } from './kept-item.tsx'
import { KINDS } from './kinds.ts'

/** Nobody reads through more of them here. */
const SHOWN = 20

/** What will be kept: the exact words, as they are now. */
export function Preview({ things }: { things: Keepable[] }) {
  return (
    <section aria-labelledby="preview" className="min-w-0">
      <h2 id="preview" className="mb-2 text-[0.8125rem] font-medium text-muted">
        {heading(things)}
      </h2>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-labelledby="preview"
        className="max-h-[70dvh] in-[dialog]:max-h-64 divide-y divide-line overflow-y-auto rounded-sheet border border-line bg-surface shadow-sheet"
      >
        {things.slice(0, SHOWN).map((thing) => {
          const { key, ...item } = toItem(thing)
          return (
            <li key={key} className="px-5 py-4">
              <KeptItem item={item} living={null} />
            </li>
          )
        })}
        {things.length > SHOWN && (
          <li className="px-5 py-4 text-muted">and {(things.length - SHOWN).toLocaleString('en-GB')} more</li>
        )}
      </ul>
    </section>
  )
}

function heading(things: Keepable[]): string {
  const [only] = things
  if (only?.kind === 'unsaved') return 'This comparison will be saved, for you alone, and kept'
  const kind = only?.kind ?? 'article'
  if (things.length > 1)
    return `These ${things.length.toLocaleString('en-GB')} ${KINDS[kind].many} will be kept`
  const exact = kind === 'fact' || kind === 'row' ? ' with these words' : ''
  return `This ${KINDS[kind].one} will be kept${exact}`
}

function toItem(thing: Keepable) {
  const comparisonId = null
  switch (thing.kind) {
    case 'article':
      return { key: thing.articleId, label: thing.report.title, kept: { report: thing.report }, comparisonId }
    case 'fact':
      return { key: 'fact', label: thing.fact.title, kept: { fact: thing.fact }, comparisonId }
    case 'row':
      return { key: 'row', label: thing.row.explanation, kept: { row: thing.row }, comparisonId }
    case 'unsaved':
    case 'comparison':
      return { key: 'comparison', label: thing.title, kept: { comparison: thing.comparison }, comparisonId }
  }
}
