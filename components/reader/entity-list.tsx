import type { Route } from 'next'
import Link from 'next/link'
import { ENTITY_KINDS, type EntityKind } from '#core/fact.ts'
import type { ReaderEntity } from '#server/reader/types.ts'

const KIND_WORDS: Record<EntityKind, string> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  system: 'Systems',
  document: 'Documents',
  event: 'Events',
}

/** Everybody and everything the report names, by kind, most often named first. */
export function EntityList({ entities }: { entities: ReaderEntity[] }) {
  const kinds = ENTITY_KINDS.filter((kind) => entities.some((entity) => entity.kind === kind))
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {kinds.map((kind) => (
        <div key={kind} className="contents">
          <dt className="pt-0.5 text-[0.8125rem] text-muted">{KIND_WORDS[kind]}</dt>
          <dd className="flex flex-wrap gap-x-3 gap-y-1">
            {entities
              .filter((entity) => entity.kind === kind)
              .map(({ id, name, mentions }) => (
                <Link
                  key={id}
                  href={`/entities/${id}` as Route}
                  className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
                >
                  {name}
                  {mentions > 1 && (
                    <span className="ms-1 text-xs text-faint tabular-nums" title={`Named ${mentions} times`}>
                      {mentions}
                    </span>
                  )}
                </Link>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
