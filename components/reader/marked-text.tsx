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

/**
 * The words of a report with its facts underlined. What is no part of the report is dimmed and says why. A segment
 * names its facts in `data-facts`, by which fact-walk.tsx finds it.
 */
export function MarkedText({ paragraphs }: { paragraphs: Paragraph[] }) {
  return paragraphs.map((paragraph) => <Block key={paragraph.start} {...paragraph} />)
}

function Block({ furniture, segments }: Paragraph) {
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
  return (
    <p dir="auto" className="text-pretty whitespace-pre-line">
      {segments.map((segment) => (
        <Words key={segment.start} segment={segment} />
      ))}
    </p>
  )
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
