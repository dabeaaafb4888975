import type { BlockRole } from '#core/read/text-blocks.ts'
import type { Paragraph, Segment } from './segments.ts'

const FURNITURE: Record<string, string> = {
  byline: 'byline',
  metadata: 'page data',
  time: 'time of publication',
  related: 'link to other reports',
  copyright: 'copyright',
  promotion: 'promotion',
  advertisement: 'advertisement',
  caption: 'caption',
  correction: 'correction notice',
  author: 'about the author',
}

/** How paragraphs of a role look that is not a list's. */
const LOOKS: Partial<Record<BlockRole, string>> = {
  heading: 'mt-2 font-semibold text-balance',
  quote: 'border-s-2 border-line-strong ps-4 text-pretty italic',
  caption: 'font-sans text-[0.8125rem] leading-relaxed text-muted',
}

/**
 * The words of a report with its facts underlined. What is no part of the report is dimmed and says why; headings,
 * lists, quotes and captions look as such. A segment names its facts in `data-facts`, by which fact-walk.tsx finds it.
 */
export function MarkedText({ paragraphs }: { paragraphs: Paragraph[] }) {
  return inLists(paragraphs).map((together) => {
    const [first] = together
    if (!first) return null
    const list = listOf(first)
    if (!list) return <Block key={first.start} {...first} />
    const List = list === 'numbered' ? 'ol' : 'ul'
    return (
      <List
        key={first.start}
        className={`grid gap-[0.4em] ps-[1.4em] ${list === 'numbered' ? 'list-decimal' : 'list-disc'} marker:text-faint`}
      >
        {together.map(({ start, segments }) => (
          <li key={start} dir="auto" className="ps-1 text-pretty whitespace-pre-line">
            <Segments of={segments} />
          </li>
        ))}
      </List>
    )
  })
}

/** Paragraphs, each by itself, and the entries of one list together. */
function inLists(paragraphs: Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    const list = listOf(paragraph)
    if (last?.[0] && list && listOf(last[0]) === list) last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

function listOf({ role, furniture }: Paragraph): 'item' | 'numbered' | null {
  // A short entry reads like a heading; its page knows better.
  return (!furniture || furniture === 'heading') && (role === 'item' || role === 'numbered') ? role : null
}

function Block({ furniture, role, segments }: Paragraph) {
  if (furniture === 'heading') {
    return (
      <p dir="auto" className="mt-2 font-semibold text-balance">
        {segments.map(({ text }) => text).join('')}
      </p>
    )
  }
  if (furniture) {
    return (
      <p className="font-sans text-[0.8125rem] leading-relaxed whitespace-pre-line text-faint">
        <span className="me-2 rounded-[4px] border border-line px-1.5 text-[0.6875rem] whitespace-nowrap">
          {FURNITURE[furniture] ?? furniture}
        </span>
        <bdi>{segments.map(({ text }) => text).join('')}</bdi>
      </p>
    )
  }
  const Element = role === 'quote' ? 'blockquote' : 'p'
  return (
    <Element dir="auto" className={`whitespace-pre-line ${(role && LOOKS[role]) ?? 'text-pretty'}`}>
      <Segments of={segments} />
    </Element>
  )
}

function Segments({ of }: { of: Segment[] }) {
  return of.map((segment) => <Words key={segment.start} segment={segment} />)
}

function Words({ segment: { text, facts } }: { segment: Segment }) {
  if (facts.length === 0) return text
  return (
    <span
      data-facts={facts.join(' ')}
      className="cursor-pointer rounded-[2px] underline decoration-line-strong decoration-1 underline-offset-[5px] hover:bg-accent-soft data-near:bg-accent-soft data-on:bg-accent-soft data-on:decoration-accent data-on:decoration-2 print:no-underline"
    >
      {text}
    </span>
  )
}
