import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from '#db/testing/database.ts'
import { correctFact } from '#server/corrections/correct-fact.ts'
import { readExtraction } from '#server/corrections/read-extraction.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { run } from './corrections.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

async function corrections(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const status = await run(args, { stdin, stdout, stderr })
  stdout.end()
  return { status, said: await text(stdout) }
}

test('prints what people corrected, a line or an item of an array each', async () => {
  expect(await corrections('--json')).toEqual({ status: 0, said: '[]\n' })
  const editor = await makePerson('editor')
  const report = 'The council approved the Plover Bridge on Friday. Trams will not use it before 2026.'
  const id = await makeReport(editor, { source: 'Heron Wire', text: report })
  const { versionId, reading } = await readExtraction(editor, id)
  const about = { articleId: id, versionId, extraction: reading?.extraction }
  for (const fact of reading?.facts ?? []) {
    await correctFact(editor, { ...about, kind: 'reject', fact: fact.id, known: [] })
  }
  const lines = (await corrections()).said.split('\n').slice(0, -1)
  expect(lines).toHaveLength(reading?.facts.length ?? 0)
  expect(lines.length).toBeGreaterThan(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id, text: report, corrected: null })
  expect(JSON.parse((await corrections('--json')).said)).toEqual(lines.map((line) => JSON.parse(line)))
})

test('refuses wrong usage', async () => {
  await expect(corrections('--json', '--jsonl')).rejects.toThrow('choose one')
  await expect(corrections('what')).rejects.toThrow()
})
