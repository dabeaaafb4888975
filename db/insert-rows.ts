import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './client.ts'

/** Rows in one statement, which is held in memory as a whole. */
const ROWS = 2000

/**
 * Inserts any number of rows. They go as one value in JSON, which costs a small part of what a parameter for each
 * field does, here and in the database. All rows give the same columns; keys that the app makes are made. Not for
 * columns of bytes, nor for values that are SQL.
 * @param orLeave leaves rows out that are there already.
 */
export async function insertRows<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: Array<T['$inferInsert']>,
  { orLeave = false } = {},
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) await insertSome(tx, table, rows.slice(i, i + ROWS), orLeave)
}

async function insertSome<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: Array<T['$inferInsert']>,
  orLeave: boolean,
): Promise<void> {
  const first: Record<string, unknown> = rows[0] ?? {}
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, { defaultFn }]) => defaultFn || first[key] !== undefined,
  )
  const made = columns.filter(([key]) => first[key] === undefined)
  const whole = made.length === 0 ? rows : rows.map((row) => withMade(row, made))
  const list = (of: (column: (typeof columns)[number]) => ReturnType<typeof sql>) =>
    sql.join(columns.map(of), sql`, `)
  const names = list(([, { name }]) => sql`${sql.identifier(name)}`)
  const given = list(([key]) => sql`${sql.identifier(key)}`)
  const types = list(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`)
  await tx.execute(sql`
    insert into ${sql.identifier(getTableConfig(table).name)} (${names})
    select ${given} from json_to_recordset(${JSON.stringify(whole)}::json) as given (${types})
    ${orLeave ? sql`on conflict do nothing` : sql``}`)
}

type Made = [key: string, column: { defaultFn?: (() => unknown) | undefined }]

function withMade<Row extends object>(row: Row, made: Made[]): Row {
  return { ...row, ...Object.fromEntries(made.map(([key, { defaultFn }]) => [key, defaultFn?.()])) }
}
