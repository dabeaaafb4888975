import type { CompareColumn, CompareFact, CompareRow, Relay } from '#server/compare/types.ts'

/** What the table needs of a report: everything but its text. */
export type TableColumn = Omit<CompareColumn, 'text' | 'boilerplate' | 'relays'> & {
  relays: Array<Omit<Relay, 'evidence'>>
}

type Said = Pick<CompareFact, 'marks' | 'hops' | 'voice' | 'certainty' | 'polarity' | 'stage' | 'corrected'>

/** A fact as it travels to the browser: what is as it mostly is stays at home. */
export type TableFact = Pick<CompareFact, 'n' | 'start' | 'end' | 'quote'> & Partial<Said>

export type TableRow = Pick<CompareRow, 'index' | 'relation' | 'aspect' | 'origins'> & {
  /** Why the row has its relation, where the cells do not say it themselves. */
  why: string
  cells: TableFact[][]
}

export function tableColumn({ text: _text, boilerplate: _boilerplate, relays, ...column }: CompareColumn) {
  return { ...column, relays: relays.map(({ evidence: _evidence, ...relay }) => relay) }
}

export function tableRow(row: CompareRow): TableRow {
  return {
    index: row.index,
    relation: row.relation,
    aspect: row.aspect,
    origins: row.origins,
    why: whyOf(row),
    cells: row.cells.map((cell) => cell.map((fact) => tableFact(fact, row))),
  }
}

function tableFact(fact: CompareFact, { relation }: CompareRow): TableFact {
  const { n, start, end, quote, marks, hops, voice, certainty, polarity, stage, corrected } = fact
  return {
    n,
    start,
    end,
    quote,
    ...(marks.length > 0 && relation !== 'agree' && relation !== 'only' && { marks }),
    ...(hops.length > 0 && { hops }),
    ...(voice !== 'own' && { voice }),
    ...(certainty !== 'certain' && { certainty }),
    ...(polarity !== 'positive' && { polarity }),
    ...(stage && { stage }),
    ...(corrected && { corrected }),
  }
}

/**
 * The end of an explanation, after the words that it quotes: these stand in the cells, and are not said twice. Of what
 * agrees, or stands alone, the cells say all.
 */
function whyOf({ relation, explanation }: CompareRow): string {
  if (relation === 'agree' || relation === 'only') return ''
  const at = explanation.lastIndexOf('”: ')
  return at < 0 ? explanation : explanation.slice(at + 3).replace(/\.$/, '')
}
