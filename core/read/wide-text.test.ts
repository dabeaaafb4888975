import { expect, test } from 'vitest'
import { blocksText } from './html-text.ts'
import { parseHtml } from './parse-html.ts'
import { wideBlocks } from './wide-text.ts'

const section = (n: number) =>
  `<section class="s${n}"><div><h2>Part ${n}</h2></div><div><p>In part ${n} the ministry said, among other things, that the works
  would be done on time, in full, and within what was voted for them in the spring of that year.</p></div></section>`

test('a report in many sections is read whole, without what stands beside it', () => {
  const sections = Array.from({ length: 12 }, (_, n) => section(n)).join('')
  const page = parseHtml(`<html><body><main><h1>The works</h1>
    <div><p>${'One section is longer, with commas, and is taken for the whole. '.repeat(14)}</p></div>${sections}
    <div class="related-posts"><p>Another report</p></div><p style="display: none">Hidden words</p>
    <ul><li><a href="/a">Link one</a></li><li><a href="/b">Link two</a></li></ul><aside><p>Beside it</p></aside></main></body></html>`)
  const text = blocksText(wideBlocks(page))
  expect(text).toContain('In part 0 ')
  expect(text).toContain('In part 11 ')
  expect(text).not.toMatch(/Another report|Hidden words|Link one|Beside it/)
})
