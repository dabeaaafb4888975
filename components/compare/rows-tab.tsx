import type { Route } from 'next'
import type { ReactNode } from 'react'
import type { CompareView as View } from '#server/compare/types.ts'
import { type DecisionActions, DecisionDesk } from '../decisions/desk.tsx'
import { IdleDecisions } from '../decisions/idle-decisions.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { arrangeRows } from './arrange-rows.ts'
import { EVERYTHING } from './arrangement.ts'
import { ASPECT_WORD } from './aspect.ts'
import { CompareTable } from './compare-table.tsx'
import { filterOptions } from './filter-options.ts'
import { KeysHelp } from './keys-help.tsx'
import { RelationFilter } from './relation-filter.tsx'
import { type Choice, RowControls, RowCount } from './row-controls.tsx'
import { tableColumn } from './table-row.ts'
import { type Look, writeOrder } from './views.ts'

type Props = {
  view: View
  look: Look
  hrefOf: (change: Partial<Look>) => Route
  keep: string | null
  linked: boolean
  /** What members decide by; null where nothing can be decided. */
  actions: DecisionActions | null
}

/** The rows, with what orders and filters them. */
export function RowsTab({ view, look, hrefOf, keep, linked, actions }: Props) {
  const rows = arrangeRows(view.columns, view.rows, look)
  if (view.rows.length === 0) {
    return (
      <div className="mt-4">
        <EmptyState title="Nothing to align">
          {view.columns.length > 0
            ? 'No checkable facts were found in these reports. The full texts are under Texts.'
            : 'None of the reports of this comparison is in the library any more.'}
        </EmptyState>
      </div>
    )
  }
  const filtered = rows.length < view.rows.length
  const shown = (
    <>
      <div className="grid gap-2.5 py-3.5 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <RelationFilter
            counts={view.counts}
            on={look.relation}
            hrefOf={(relation) => hrefOf({ relation })}
          />
          <RowCount
            shown={rows.length}
            total={view.rows.length}
            clear={filtered ? hrefOf({ ...EVERYTHING, order: look.order }) : null}
          />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <OnPhoneFolded open={filtered && look.relation === null}>
            <RowControls
              base={hrefOf({ ...EVERYTHING, relation: look.relation })}
              words={look.words}
              choices={choicesOf(view, look)}
            />
          </OnPhoneFolded>
          <KeysHelp />
        </div>
      </div>
      {rows.length > 0 ? (
        <CompareTable
          columns={view.columns}
          rows={rows}
          origins={view.originGroups}
          linked={linked}
          keep={keep}
          all={look.all}
        />
      ) : (
        <EmptyState title="No row passes these filters">
          There are {view.rows.length} rows without them.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <noscript>
          <p className="mt-3 text-[0.8125rem]">
            <a href={hrefOf({ all: true })} className="text-accent underline underline-offset-2">
              Put every row on the page
            </a>
          </p>
        </noscript>
      )}
    </>
  )
  if (!actions) return shown
  return (
    <DecisionDesk
      columns={view.columns.map(tableColumn)}
      decisions={view.decisions.map((one) => ({ ...one, text: one.note && <Markdown text={one.note} /> }))}
      actions={actions}
    >
      {shown}
      <IdleDecisions />
    </DecisionDesk>
  )
}

/**
 * On a phone the controls would fill the first screen, and are folded away. Browsers that cannot unfold them by style
 * have them folded everywhere.
 */
function OnPhoneFolded({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <details
      open={open}
      className="sm:[&::details-content]:[content-visibility:visible] max-sm:[&[open]]:basis-full"
    >
      <summary className="w-fit py-1 text-[0.8125rem] text-accent supports-[selector(::details-content)]:sm:hidden">
        Find, order and filter
      </summary>
      <div className="max-sm:pt-1.5">{children}</div>
    </details>
  )
}

/** What the rows can be ordered and filtered by; a filter with nothing to choose is left out. */
function choicesOf(view: View, look: Look): Choice[] {
  const { aspects, stages, speakers, entities } = filterOptions(view.columns, view.rows)
  const plain = (name: string) => ({ value: name, label: name })
  const filters: Choice[] = [
    {
      name: 'aspect',
      label: 'Differ in',
      value: look.aspect ?? '',
      options: aspects.map((aspect) => ({ value: aspect, label: ASPECT_WORD[aspect] })),
    },
    { name: 'speaker', label: 'Speaker', value: look.speaker, options: speakers.map(plain) },
    { name: 'entity', label: 'About', value: look.entity, options: entities.map(plain) },
    { name: 'stage', label: 'Stage', value: look.stage ?? '', options: stages.map(plain) },
  ]
  return [
    {
      name: 'order',
      label: 'Order',
      value: writeOrder(look.order),
      options: [
        { value: '', label: 'Order: most telling first' },
        { value: 'time', label: 'Order: when it happened' },
        ...view.columns.map((column, i) => ({
          value: writeOrder({ column: i }),
          label: `Order: as ${column.label} tells it`,
        })),
      ],
    },
    ...filters
      .filter(({ options, value }) => options.length > 0 || value)
      .map((choice) => ({
        ...choice,
        options: [{ value: '', label: `${choice.label}: any` }, ...withChosen(choice)],
      })),
  ]
}

/** A choice that the rows do not have, as an old address may name one, is shown all the same. */
function withChosen({ value, options }: Choice) {
  if (!value || options.some((option) => option.value === value)) return options
  return [{ value, label: value }, ...options]
}
