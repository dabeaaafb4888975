/** A line of a made page: words, where they stand in points from the lower left, and the size of the type. */
export type MadeLine = { text: string; x?: number; y: number; size?: number }

/** A PDF with these lines on its pages, for tests; Helvetica, uncompressed, Latin letters only. */
export function makePdf(pages: MadeLine[][], info: Record<string, string> = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const first = 4
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const lines of pages) {
    const content = lines.map(({ text, x = 72, y, size = 11 }) => {
      const words = text.replace(/[\\()]/g, '\\$&')
      return `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`
    })
    const stream = content.join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${value})`)
  add(`<< ${entries.join(' ')} >>`)
  let pdf = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const place = pdf.length
    pdf += `${i + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = pdf.length
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}
