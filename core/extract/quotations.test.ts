import { describe, expect, test } from 'vitest'
import { paragraphs } from '#core/text/blocks.ts'
import { findQuotations } from './quotations.ts'

const quotes = (text: string) =>
  findQuotations(text, paragraphs(text)).map((q) => text.slice(q.inner.start, q.inner.end))

describe('findQuotations', () => {
  test.each<[string, string[]]>([
    ['She said “no” and "never again".', ['no', 'never again']],
    ["''We lost,'' he said.", ['We lost,']],
    ['It’s the mayors’ plan, said O’Hara.', []],
    ['He called it ‘the long road’ home.', ['the long road']],
    ['He wrote „nie“ and «jamais» and 「いいえ」.', ['nie', 'jamais', 'いいえ']],
    ['A 6" pipe burst.', []],
    ['"Mixed marks,” he said.', ['Mixed marks,']],
    ['“He told me ‘go’ and I went.”', ['He told me ‘go’ and I went.']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  test('a quotation that goes on in the next paragraph is open', () => {
    const text = '“One.\n\n“Two,” he said.'
    expect(findQuotations(text, paragraphs(text)).map((q) => q.open)).toEqual([true, false])
  })
})
