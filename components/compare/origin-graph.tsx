import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { CompareView } from '#server/compare/types.ts'
import { layersOf } from './layers.ts'

const BOX = { width: 190, height: 52 } as const
const GAP = { x: 110, y: 22 } as const
/** Letters of a name that fit a box; the whole name is in its title. */
const FITS = 24

/**
 * The reports as boxes, origins on the left, with an arrow from each to what it relays. For the eye only: what it says
 * stands below in words.
 */
export function OriginGraph({ view }: { view: CompareView }) {
  const arrows = view.columns.flatMap(({ relays }, from) => relays.map(({ column: to }) => ({ from, to })))
  const places = layersOf(view.columns.length, arrows)
  const layers = 1 + Math.max(0, ...places.map(({ layer }) => layer))
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row))
  const width = layers * BOX.width + (layers - 1) * GAP.x
  const height = rows * BOX.height + (rows - 1) * GAP.y
  const corner = (node: number) => ({
    x: (places[node]?.layer ?? 0) * (BOX.width + GAP.x),
    y: (places[node]?.row ?? 0) * (BOX.height + GAP.y),
  })
  const isOrigin = (node: number) =>
    view.originGroups.some(
      ({ name, columns }) =>
        columns.includes(node) && name.split(', ').includes(view.columns[node]?.source ?? ''),
    )
  return (
    <div className="mt-4 overflow-x-auto rounded-sheet border border-line bg-sunken p-5 print:overflow-visible">
      <svg
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        width={width + 2}
        height={height + 2}
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
        {view.columns.map((column, node) => {
          const { x, y } = corner(node)
          return (
            <g key={column.versionId} transform={`translate(${x} ${y})`}>
              <title>{`${column.source}: ${column.title}`}</title>
              <rect
                width={BOX.width}
                height={BOX.height}
                rx="5"
                fill="var(--surface)"
                stroke={isOrigin(node) ? 'var(--ink)' : 'var(--line-strong)'}
                strokeWidth={isOrigin(node) ? 1.5 : 1}
              />
              <text x="12" y="22" className="fill-ink font-serif text-[0.875rem] font-semibold">
                {shortened(column.source)}
              </text>
              <text x="12" y="40" className="fill-muted text-[0.75rem]">
                {column.published ? formatEdtf(column.published.slice(0, 10)) : 'undated'}
                {isOrigin(node) ? ' · origin' : ''}
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
