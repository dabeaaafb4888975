import type { CollectionView } from '#server/collections/types.ts'
import { Markdown } from '../ui/markdown.tsx'
import { Clipping } from './clipping.tsx'
import { KeptItem } from './kept-item.tsx'
import { NOTED } from './noted.ts'
import type { Living } from './where.tsx'

/** The things in a collection, to read. `living` is null where nothing leads into the library. */
export function ReadItems({ collection, living }: { collection: CollectionView; living: Living }) {
  const margin = collection.items.some((item) => item.kind !== 'note' && item.note)
  return (
    <ol className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet print:border-0 print:shadow-none">
      {collection.items.map((item, i) => {
        const note = item.note && (
          <div className={`text-[0.9375rem] leading-relaxed ${item.kind === 'note' ? '' : NOTED}`}>
            <Markdown text={item.note} />
          </div>
        )
        return (
          <li key={item.id}>
            <Clipping
              place={collection.first + i}
              kind={item.kind}
              margin={margin}
              note={item.kind !== 'note' && note}
            >
              {item.kind === 'note' ? note : <KeptItem item={item} living={living} />}
            </Clipping>
          </li>
        )
      })}
    </ol>
  )
}
