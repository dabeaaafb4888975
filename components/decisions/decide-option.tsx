import type { ReactNode } from 'react'
import type { Kind } from './draft.ts'

type Props = { kind: Kind; on: Kind | null; name: string; choose: (kind: Kind) => void; children: ReactNode }

/** One of the things that can be done about a row; what it needs to know opens below it. */
export function DecideOption({ kind, on, name, choose, children }: Props) {
  const chosen = on === kind
  return (
    <div
      className={`rounded-control border px-3 py-2 ${chosen ? 'border-line-strong' : 'border-transparent'}`}
    >
      <label className="flex cursor-pointer items-center gap-2 font-medium">
        <input
          type="radio"
          name="kind"
          checked={chosen}
          onChange={() => choose(kind)}
          className="accent-accent"
        />
        {name}
      </label>
      {chosen && <div className="mt-3 ps-6">{children}</div>}
    </div>
  )
}
