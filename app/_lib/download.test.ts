import { expect, test } from 'vitest'
import { CollateError } from '#server/errors.ts'
import { download, downloadLines } from './download.ts'

async function* lines(...items: unknown[]) {
  for (const item of items) {
    if (item instanceof Error) throw item
    yield item
  }
}

test('a file has a name for every reader, and nobody on the way keeps it', async () => {
  const file = { name: 'Zürich-日報.csv', type: 'text/csv', text: 'a,b\r\n' }
  const answer = await download(async () => file)
  expect(await answer.text()).toBe('a,b\r\n')
  expect(answer.headers.get('Content-Disposition')).toBe(
    `attachment; filename="Zurich-.csv"; filename*=UTF-8''Z%C3%BCrich-%E6%97%A5%E5%A0%B1.csv`,
  )
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
})

test('lines are sent one by one, none at all too', async () => {
  const answer = await downloadLines('some.jsonl', async () => lines({ a: 1 }, { b: '\n' }))
  expect(await answer.text()).toBe('{"a":1}\n{"b":"\\n"}\n')
  expect(await (await downloadLines('none.jsonl', async () => lines())).text()).toBe('')
})

test('what fails before the first line is told in words; what fails later breaks off', async () => {
  const refused = new CollateError('forbidden', 'This is for editors.')
  const answer = await downloadLines('some.jsonl', async () => lines(refused))
  expect([answer.status, await answer.text()]).toEqual([403, 'This is for editors.'])
  const broken = await downloadLines('some.jsonl', async () => lines({ a: 1 }, new Error('gone')))
  await expect(broken.text()).rejects.toThrow('gone')
})
