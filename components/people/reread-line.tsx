import type { RereadProgress } from '#server/extraction/types.ts'

/** How far a newer engine has come with reading the library again; nothing where it has, or had not to. */
export function RereadLine({ progress }: { progress: RereadProgress | null }) {
  if (!progress) return null
  const { engine, done, total } = progress
  const number = (count: number) => count.toLocaleString('en-GB')
  return (
    <p className="mb-5 text-muted">
      Reading the library again with engine {engine}:{' '}
      <span className="text-ink tabular-nums">
        {number(done)} of {number(total)}
      </span>
      . Reports keep the facts they have until then, and their earlier readings after that.
    </p>
  )
}
