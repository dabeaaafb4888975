import { formatEdtf } from '#core/dates/format-edtf.ts'
import { type Arrow, layersOf } from './layers.ts'

const BOX = { width: 190, height: 52 } as const
const GAP = { x: 110, y: 22 } as const
/** How much smaller it is drawn in a card. */
const SMALL = 0.72
/** Letters of a name that fit a box; the whole name is in its title. */
const FITS = 24

export type OriginNode = {
  key: string
  source: string
  title: string
  published: string | null
  isOrigin: boolean
}

/**
 * The reports as boxes, origins on the left, with an arrow from each to what it relays. For the eye only: what it says
 * stands below in words.
 */
export function OriginGraph({
  nodes,
  arrows,
  small = false,
}: {
  nodes: OriginNode[]
  /** From what relays to what it relays, by the places of `nodes`. */
  arrows: Arrow[]
  small?: boolean
}) {
  const places = layersOf(nodes.length, arrows)
  const layers = 1 + Math.max(0, ...places.map(({ layer }) => layer))
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row))
  const width = layers * BOX.width + (layers - 1) * GAP.x
  const height = rows * BOX.height + (rows - 1) * GAP.y
  const size = small ? SMALL : 1
  const corner = (node: number) => ({
    x: (places[node]?.layer ?? 0) * (BOX.width + GAP.x),
    y: (places[node]?.row ?? 0) * (BOX.height + GAP.y),
  })
  return (
    <div
      className={`overflow-x-auto rounded-sheet border border-line bg-sunken print:overflow-visible ${small ? 'p-3' : 'p-5'}`}
    >
      <svg
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        width={(width + 2) * size}
        height={(height + 2) * size}
        className="max-w-none"
        aria-hidden="true"
      >
        <defs>
          <marker
            id="relay"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M1 1 7 4 1 7" fill="none" stroke="var(--accent)" strokeWidth="1.4" />
          </marker>
        </defs>
        {arrows.map(({ from, to }) => (
          <path
            key={`${from} ${to}`}
            d={curve(corner(from), corner(to))}
            fill="none"
            stroke="var(--accent)"
            strokeWidth="1.5"
            markerEnd="url(#relay)"
          />
        ))}
        {nodes.map((column, node) => {
          const { x, y } = corner(node)
          return (
            <g key={column.key} transform={`translate(${x} ${y})`}>
              <title>{`${column.source}: ${column.title}`}</title>
              <rect
                width={BOX.width}
                height={BOX.height}
                rx="5"
                fill="var(--surface)"
                stroke={column.isOrigin ? 'var(--ink)' : 'var(--line-strong)'}
                strokeWidth={column.isOrigin ? 1.5 : 1}
              />
              <text x="12" y="22" className="fill-ink font-serif text-[0.875rem] font-semibold">
                {shortened(column.source)}
              </text>
              <text x="12" y="40" className="fill-muted text-[0.75rem]">
                {column.published ? formatEdtf(column.published.slice(0, 10)) : 'undated'}
                {column.isOrigin ? ' · origin' : ''}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const shortened = (name: string) => (name.length > FITS ? `${name.slice(0, FITS - 1).trimEnd()}…` : name)

type Point = { x: number; y: number }

/** From the left side of what relays to the right side of what it relays; within a layer, around on the right. */
function curve(from: Point, to: Point): string {
  const middle = BOX.height / 2
  const end = { x: to.x + BOX.width + 3, y: to.y + middle }
  if (from.x === to.x) {
    const start = { x: from.x + BOX.width, y: from.y + middle }
    return `M${start.x} ${start.y}C${start.x + 60} ${start.y} ${end.x + 60} ${end.y} ${end.x} ${end.y}`
  }
  const start = { x: from.x, y: from.y + middle }
  const bend = Math.min(GAP.x / 2, (start.x - end.x) / 2)
  return `M${start.x} ${start.y}C${start.x - bend} ${start.y} ${end.x + bend} ${end.y} ${end.x} ${end.y}`
}
