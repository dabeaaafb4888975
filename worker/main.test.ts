import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { KINDS } from '#server/jobs/kinds.ts'
import { handlers } from './handlers.ts'

/** Port 1 is reserved, and nothing listens there. */
const NO_SERVER = 'postgres://nobody@127.0.0.1:1/none'
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

test('a worker that finds no database says so in one line, and ends', async () => {
  const { code, errors } = await runWith(NO_SERVER)
  expect(code).toBe(1)
  expect(errors).toMatch(/^The worker could not start: .*ECONNREFUSED.*\n$/)
})

test('a worker that is told of no database says what to do', async () => {
  const { code, errors } = await runWith('')
  expect(code).toBe(1)
  expect(errors).toMatch(/^DATABASE_URL is not set\..*\n$/)
})

function runWith(url: string): Promise<{ code: unknown; errors: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url }
    execFile(process.execPath, [MAIN], { env }, (error, _output, errors) =>
      resolve({ code: error ? error.code : 0, errors }),
    )
  })
}

test('every kind of work that a worker does has a name for people', () => {
  for (const { kind } of handlers) expect(KINDS).toContain(kind.queue)
})
