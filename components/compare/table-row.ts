import type { Aspect } from '#core/comparison.ts'
import { SAID_BY_PERSON } from '#core/decide/relations.ts'
import type {
  CompareColumn,
  CompareFact,
  ComparePair,
  CompareRow,
  OriginView,
  Relay,
} from '#server/compare/types.ts'
import type { RowDecided } from '#server/decisions/types.ts'
import { endOf } from './why.ts'

/** What the table needs of a report: everything but its text. */
export type TableColumn = Omit<CompareColumn, 'text' | 'boilerplate' | 'relays'> & {
  relays: Array<Omit<Relay, 'evidence'>>
}

type Said = Pick<CompareFact, 'marks' | 'hops' | 'voice' | 'certainty' | 'polarity' | 'stage' | 'corrected'>

/** A fact as it travels to the browser: what is as it mostly is stays at home. */
export type TableFact = Pick<CompareFact, 'n' | 'start' | 'end' | 'quote'> & Partial<Said>

/** An origin of the set, without its credit lines. */
export type TableOrigin = Omit<OriginView, 'credits'>

/** Which two columns each of a row relate in one way: as the gravest two of their facts do. */
export type TablePairs = {
  relation: ComparePair['relation']
  aspect: Aspect | null
  why: string
  of: Array<[a: number, b: number]>
}

export type TableRow = Pick<
  CompareRow,
  'index' | 'relation' | 'aspect' | 'origins' | 'originGroups' | 'unnamed' | 'unread'
> &
  Partial<RowDecided> & {
    /** Why the row has its relation, where the cells do not say it themselves. */
    why: string
    cells: TableFact[][]
    pairs: TablePairs[]
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
    originGroups: row.originGroups,
    unnamed: row.unnamed,
    unread: row.unread,
    why: whyOf(row),
    cells: row.cells.map((cell) => cell.map((fact) => tableFact(fact, row))),
    pairs: tablePairs(row.pairs),
    ...(row.decided && { decided: row.decided, engine: row.engine }),
    ...(row.history.length > 0 && { history: row.history }),
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
 * agrees, or stands alone, the cells say all; that a person decided stands with their name.
 */
function whyOf({ relation, explanation }: Pick<CompareRow, 'relation' | 'explanation'>): string {
  if (relation === 'agree' || relation === 'only' || explanation === SAID_BY_PERSON) return ''
  return endOf(explanation)
}

const GRAVITY: Record<ComparePair['relation'], number> = { contradict: 3, update: 2, differ: 1, agree: 0 }

/** Twelve reports make up to 66 pairs a row, which mostly relate in one or two ways: each way travels once. */
function tablePairs(pairs: ComparePair[]): TablePairs[] {
  const gravest = new Map<string, ComparePair>()
  for (const pair of pairs) {
    const key = `${pair.a.column} ${pair.b.column}`
    const known = gravest.get(key)
    if (!known || GRAVITY[known.relation] < GRAVITY[pair.relation]) gravest.set(key, pair)
  }
  const ways = new Map<string, TablePairs>()
  for (const { a, b, relation, aspect, explanation } of gravest.values()) {
    const why = explanation === SAID_BY_PERSON ? 'set by a person' : whyOf({ relation, explanation })
    const key = `${relation} ${aspect} ${why}`
    const way = ways.get(key) ?? { relation, aspect, why, of: [] }
    way.of.push([a.column, b.column])
    ways.set(key, way)
  }
  return [...ways.values()]
}
