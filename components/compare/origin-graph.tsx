import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { Relay } from '#server/compare/types.ts'
import { type Arrow, layersOf } from './layers.ts'
import { sayRelayShort } from './say-relay.ts'

const BOX = { width: 190, height: 52 } as const
const GAP = { x: 124, y: 22 } as const
/** How much smaller it is drawn in a card. */
const SMALL = 0.72
/** How far from its box a line carries what is said of it: lines that start apart are still apart there. */
const BESIDE = 38
/** Letters of a name, and of the line below it, that fit a box; the whole is in its title. */
const FITS = { name: 24, more: 30 }

export type OriginNode = {
  key: string
  source: string
  title: string
  published: string | null
  apart: string | null
  isOrigin: boolean
}

/** From what passes on to what it passes on, by the places of the nodes, with what that rests on. */
export type OriginArrow = Arrow & Pick<Relay, 'cites' | 'containment'>

/**
 * The reports as boxes, origins on the left, with an arrow from each to what it cites, or, dashed, to what it shares text
 * with. For the eye only: what it says stands below in words.
 */
export function OriginGraph({
  nodes,
  arrows,
  small = false,
}: {
  nodes: OriginNode[]
  arrows: OriginArrow[]
  small?: boolean
}) {
  const places = layersOf(nodes.length, arrows)
  const layers = 1 + Math.max(0, ...places.map(({ layer }) => layer))
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row))
  const ring = arrows.some(({ from, to }) => places[from]?.layer === places[to]?.layer)
  const width = layers * BOX.width + (layers - 1) * GAP.x + (ring ? GAP.x : 0)
  const height = rows * BOX.height + (rows - 1) * GAP.y
  const size = small ? SMALL : 1
  const corner = (node: number) => ({
    x: (places[node]?.layer ?? 0) * (BOX.width + GAP.x),
    y: (places[node]?.row ?? 0) * (BOX.height + GAP.y),
  })
  const lines = arrows.map((arrow) => ({ ...arrow, ...lineOf(corner(arrow.from), corner(arrow.to)) }))
  return (
    <div
      className={`overflow-x-auto rounded-sheet border border-line bg-sunken print:overflow-visible ${small ? 'p-3' : 'p-5'}`}
    >
      <svg
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        width={(width + 2) * size}
        height={(height + 2) * size}
        className="max-w-none print:h-auto print:max-w-full"
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
        {lines.map(({ from, to, path, cites }) => (
          <path
            key={`${from} ${to}`}
            d={path}
            fill="none"
            stroke="var(--accent)"
            strokeWidth="1.5"
            strokeDasharray={cites === 0 ? '5 4' : undefined}
            markerEnd="url(#relay)"
          />
        ))}
        {nodes.map((column, node) => {
          const { x, y } = corner(node)
          const day = column.published ? formatEdtf(column.published.slice(0, 10)) : 'undated'
          return (
            <g key={column.key} transform={`translate(${x} ${y})`}>
              <title>{`${column.source}, ${day}: ${column.title}`}</title>
              <rect
                width={BOX.width}
                height={BOX.height}
                rx="5"
                fill="var(--surface)"
                stroke={column.isOrigin ? 'var(--ink)' : 'var(--line-strong)'}
                strokeWidth={column.isOrigin ? 1.5 : 1}
              />
              <text x="12" y="22" className="fill-ink font-serif text-[0.875rem] font-semibold">
                {shortened(column.source, FITS.name)}
              </text>
              <text x="12" y="40" className="fill-muted text-[0.75rem]">
                {shortened(column.apart ?? day, FITS.more - (column.isOrigin ? 9 : 0))}
                {column.isOrigin ? ' · origin' : ''}
              </text>
            </g>
          )
        })}
        {lines.map(({ from, to, middle, cites, containment }) => (
          <text
            key={`${from} ${to}`}
            x={middle.x}
            y={middle.y + 4}
            textAnchor="middle"
            paintOrder="stroke"
            stroke="var(--sunken)"
            strokeWidth="5"
            className="fill-muted text-[0.75rem]"
          >
            {sayRelayShort({ cites, containment })}
          </text>
        ))}
      </svg>
    </div>
  )
}

const shortened = (name: string, fits: number) =>
  name.length > fits ? `${name.slice(0, fits - 1).trimEnd()}…` : name

type Point = { x: number; y: number }

/**
 * From the left side of what passes on to the right side of what it passes on; within a layer, around on the right.
 * `middle` is where the line crosses the gap beside its start: what is said of it stands there, clear of the boxes.
 */
function lineOf(from: Point, to: Point): { path: string; middle: Point } {
  const half = BOX.height / 2
  const end = { x: to.x + BOX.width + 3, y: to.y + half }
  const around = from.x === to.x
  const start = { x: around ? from.x + BOX.width : from.x, y: from.y + half }
  const bend = Math.min(GAP.x / 2, Math.abs(start.x - end.x) / 2)
  const [a, b] = [
    { x: around ? start.x + 60 : start.x - bend, y: start.y },
    { x: around ? end.x + 60 : end.x + bend, y: end.y },
  ]
  const path = `M${start.x} ${start.y}C${a.x} ${a.y} ${b.x} ${b.y} ${end.x} ${end.y}`
  if (around) return { path, middle: { x: start.x + 48, y: (start.y + end.y) / 2 } }
  const goal = start.x - BESIDE
  const points = Array.from({ length: 41 }, (_, i) => pointAt([start, a, b, end], i / 40))
  const [middle = start] = points.sort((p, q) => Math.abs(p.x - goal) - Math.abs(q.x - goal))
  return { path, middle }
}

/** A point of a cubic curve; `t` runs from 0 to 1. */
function pointAt([p0, p1, p2, p3]: [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t
  const of = (axis: 'x' | 'y') =>
    u ** 3 * p0[axis] + 3 * u * u * t * p1[axis] + 3 * u * t * t * p2[axis] + t ** 3 * p3[axis]
  return { x: of('x'), y: of('y') }
}
