import type { Route } from 'next'
import Link from 'next/link'
import type { CompareColumn, CompareView, Evidence, OriginView, Relay } from '#server/compare/types.ts'
import { Published } from '../ui/published.tsx'
import { OriginGraph } from './origin-graph.tsx'
import { sayRelay } from './say-relay.ts'

/** More evidence than this is folded away. */
const SHOWN = 3

/** Who depends on whom: the graph drawn, then each origin and each dependence with the words it rests on. */
export function Origins({
  view,
  linked,
  rowHref,
}: {
  view: CompareView
  linked: boolean
  rowHref: (index: number) => string
}) {
  const relaying = view.columns.filter(({ relays }) => relays.length > 0)
  return (
    <div className="grid grid-cols-1 gap-10 pt-5">
      <section aria-labelledby="origins">
        <h2 id="origins" className="font-serif text-lg font-semibold">
          {view.columns.length} reports, {view.origins} {view.origins === 1 ? 'origin' : 'origins'}
        </h2>
        <p className="mt-1 max-w-prose text-[0.8125rem] text-pretty text-muted">
          A report counts as an origin of its own unless it cites another of these reports for most of what it
          says, or copies its text.
        </p>
        <div className="mt-4">
          <OriginGraph
            nodes={view.columns.map((column, i) => ({
              key: column.versionId,
              ...column,
              isOrigin: view.originGroups.some(
                ({ name, columns }) => columns.includes(i) && name.split(', ').includes(column.source),
              ),
            }))}
            arrows={view.columns.flatMap(({ relays }, from) =>
              relays.map((relay) => ({ ...relay, from, to: relay.column })),
            )}
          />
        </div>
        <dl className="mt-5 grid gap-3 md:grid-cols-2">
          {view.originGroups.map((group) => (
            <div key={group.name} className="rounded-sheet border border-line bg-surface px-4 py-3">
              <dt className="font-serif text-[0.9375rem] font-semibold">{group.name}</dt>
              <dd className="mt-0.5 text-[0.8125rem] text-muted">{resting(view, group)}</dd>
              {group.credits.map(({ column, evidence }) => (
                <dd key={`${column} ${evidence.start}`} className="mt-2 text-[0.8125rem]">
                  <p className="text-xs text-muted">{view.columns[column]?.label}</p>
                  <Words column={view.columns[column]} evidence={evidence} linked={linked} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <Unnamed view={view} linked={linked} rowHref={rowHref} />
      {relaying.length > 0 && (
        <section aria-labelledby="relays">
          <h2 id="relays" className="font-serif text-lg font-semibold">
            Which report rests on which
          </h2>
          <ul className="mt-3 grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
            {relaying.map((column) =>
              column.relays.map((relay) => (
                <li key={`${column.versionId} ${relay.column}`}>
                  <Dependence view={view} column={column} relay={relay} linked={linked} />
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Claims whose every chain ends at a source without a name. */
function Unnamed({
  view,
  linked,
  rowHref,
}: {
  view: CompareView
  linked: boolean
  rowHref: (index: number) => string
}) {
  const claims = view.alarms.flatMap((alarm) => (alarm.kind === 'unnamed' ? [alarm] : []))
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="unnamed">
      <h2 id="unnamed" className="font-serif text-lg font-semibold">
        Nobody named behind it
      </h2>
      <p className="mt-1 max-w-prose text-[0.8125rem] text-pretty text-muted">
        Every chain of {claims.length === 1 ? 'this claim' : `these ${claims.length} claims`} ends at a source
        that is not named.
      </p>
      <ul className="mt-3 grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        {claims.map(({ row, evidence }) => (
          <li key={row} className="grid gap-2 rounded-sheet border border-line bg-surface px-4 py-3.5">
            {evidence.slice(0, SHOWN).map((one) => (
              <div key={`${one.column} ${one.evidence.start}`}>
                <p className="text-xs text-muted">{view.columns[one.column]?.label}</p>
                <Words column={view.columns[one.column]} evidence={one.evidence} linked={linked} />
              </div>
            ))}
            <a href={rowHref(row)} className="w-fit text-xs text-accent underline-offset-2 hover:underline">
              See its row
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which of the other reports an origin carries. */
function resting({ columns }: CompareView, group: OriginView): string {
  const own = group.name.split(', ')
  const others = group.columns.flatMap((i) => {
    const column = columns[i]
    return column && !own.includes(column.source) ? column.label : []
  })
  if (others.length === 0) return 'No other report rests on it.'
  return `${new Intl.ListFormat('en-GB').format(others)} ${others.length === 1 ? 'rests' : 'rest'} on it.`
}

function Dependence({
  view,
  column,
  relay,
  linked,
}: {
  view: CompareView
  column: CompareColumn
  relay: Relay
  linked: boolean
}) {
  const { verb, more } = sayRelay(relay)
  const [shown, rest] = [relay.evidence.slice(0, SHOWN), relay.evidence.slice(SHOWN)]
  return (
    <article className="rounded-sheet border border-line bg-surface px-4 py-3.5">
      <h3 className="text-[0.9375rem]">
        <strong className="font-serif font-semibold">{column.source}</strong>{' '}
        <span className="text-muted">
          (<Published value={column.published} />) {verb}
        </span>{' '}
        <strong className="font-serif font-semibold">{view.columns[relay.column]?.label}</strong>
        {more && <span className="text-muted"> {more}</span>}
      </h3>
      {shown.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {shown.map((evidence) => (
            <li key={evidence.start}>
              <Words column={column} evidence={evidence} linked={linked} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="mt-2 print:hidden">
          <summary className="w-fit cursor-pointer text-[0.8125rem] text-accent">
            {rest.length} more {rest.length === 1 ? 'place' : 'places'}
          </summary>
          <ul className="mt-2 grid gap-2">
            {rest.map((evidence) => (
              <li key={evidence.start}>
                <Words column={column} evidence={evidence} linked={linked} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

/** A sentence with the telling words marked; leads to them in the report. */
function Words({
  column,
  evidence: { before, words, after },
  linked,
}: {
  column: CompareColumn | undefined
  evidence: Evidence
  linked: boolean
}) {
  return (
    <blockquote dir="auto" className="max-w-prose font-serif text-[0.9375rem] leading-relaxed wrap-anywhere">
      {before}
      <mark className="rounded-[2px] bg-accent-soft px-px text-inherit">{words}</mark>
      {after}
      {linked && column && (
        <Link
          href={`/articles/${column.articleId}?version=${column.versionN}` as Route}
          prefetch={false}
          aria-label={`in the text of ${column.label}`}
          className="ms-2 font-sans text-xs text-accent underline-offset-2 hover:underline print:hidden"
        >
          in the text
        </Link>
      )}
    </blockquote>
  )
}
