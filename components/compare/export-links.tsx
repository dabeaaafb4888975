import type { ExportFormat } from '#server/compare/types.ts'

const FORMATS: Array<[format: ExportFormat, name: string]> = [
  ['csv', 'CSV'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
]

/** A comparison as a file, in the formats there are. */
export function ExportLinks({ hrefOf }: { hrefOf: (format: ExportFormat) => string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-muted print:hidden">
      Export
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          href={hrefOf(format)}
          download
          className="text-accent underline-offset-2 hover:underline"
        >
          {name}
        </a>
      ))}
    </p>
  )
}
