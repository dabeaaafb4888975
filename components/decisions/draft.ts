import type { FactKey } from '#core/kept.ts'
import type { DecisionInput } from '#server/decisions/types.ts'
import type { TableColumn, TableRow } from '../compare/table-row.ts'
import type { RelationDraft } from './relation-field.tsx'

export type Kind = DecisionInput['kind']

/** What somebody has chosen and typed about a row. `off`: the facts to split off, by column and number. */
export type Draft = RelationDraft & { kind: Kind | null; off: string[]; note: string }

type Row = Pick<TableRow, 'relation' | 'aspect' | 'cells'>

/** What was typed and not sent, by the words of the row; lives as long as the page. */
const kept = new Map<string, Draft>()

const wordsOf = ({ cells }: Row) => cells.map((cell) => cell.map(({ quote }) => quote).join('\n')).join('\t')

export function keepDraft(row: Row, draft: Draft): void {
  kept.set(wordsOf(row), draft)
}

export function forgetDraft(row: Row): void {
  kept.delete(wordsOf(row))
}

/** What was typed about a row before and not sent, or where to begin. */
export function draftOf(row: Row, { onlyNote, joins }: { onlyNote: boolean; joins: boolean }): Draft {
  const before = kept.get(wordsOf(row))
  const plain: Draft = {
    kind: null,
    relation: row.relation === 'only' || joins ? null : row.relation,
    aspect: joins ? null : row.aspect,
    off: [],
    note: '',
  }
  return {
    ...plain,
    ...before,
    ...(onlyNote && { kind: 'note' as const }),
    ...(joins && { ...plain, kind: 'join' as const }),
  }
}

/** A decision that decides nothing is not kept under anybody's name. What was typed with it waits in the note's own form. */
const UNCHANGED =
  'This is how they relate already: nothing was saved. Choose another relation, or use “Add a note” for what you want to write.'

type Columns = ReadonlyArray<Pick<TableColumn, 'versionId' | 'extraction'>>

/** What is sent, or what is missing, by the name of its field. */
export function toInput(
  { kind, relation, aspect, off, note }: Draft,
  columns: Columns,
  row: Row,
  other: Row | null,
  seen: string | null,
): { input: DecisionInput; problem?: undefined } | { problem: Record<string, string> } {
  const all = keysOf(columns, row, () => true)
  const base = { note: note.trim(), seen }
  switch (kind) {
    case null:
      return { problem: { parts: 'Choose what is to change.' } }
    case 'note':
      return note.trim() ? { input: { ...base, kind, parts: [all] } } : { problem: { note: 'Write a note.' } }
    case 'not-comparable':
      return { input: { ...base, kind, parts: [all] } }
    case 'relate':
      if (relation === null) return { problem: { relation: 'Choose how they relate.' } }
      if (relation === row.relation && aspect === row.aspect) return { problem: { relation: UNCHANGED } }
      return { input: { ...base, kind, relation, aspect, parts: [all] } }
    case 'join':
      if (!other) return { problem: { parts: 'Choose another row.' } }
      return { input: { ...base, kind, relation, aspect, parts: [all, keysOf(columns, other, () => true)] } }
    case 'split': {
      const part = keysOf(columns, row, (place) => off.includes(place))
      const rest = keysOf(columns, row, (place) => !off.includes(place))
      if (part.length === 0) return { problem: { parts: 'Tick what speaks of something else.' } }
      if (rest.length === 0) return { problem: { parts: 'Leave something in the row.' } }
      return { input: { ...base, kind, parts: [part, rest] } }
    }
  }
}

function keysOf(columns: Columns, { cells }: Row, isMeant: (place: string) => boolean): FactKey[] {
  return columns.flatMap(({ versionId, extraction }, i) =>
    (cells[i] ?? []).flatMap(({ n }) => (isMeant(`${i} ${n}`) ? [{ versionId, extraction, n }] : [])),
  )
}
