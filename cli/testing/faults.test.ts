import { beforeAll, expect, test } from 'vitest'
import { ensureBuild } from '../start/build.ts'
import { countAfterFaults } from './fault-check.ts'
import { faultRun, TARGETS } from './fault-run.ts'

beforeAll(() => ensureBuild(() => {}, new AbortController().signal), 600_000)

test('an import during which worker, web and database are killed loses nothing and doubles nothing', async () => {
  const run = await faultRun({ articles: 60, kills: 4, seed: 3, say: () => {} })
  try {
    for (const target of TARGETS) expect(run.kills[target]).toBeGreaterThan(0)
    const counts = await countAfterFaults(run.databaseUrl, 60)
    expect(counts.filter(({ found, expected }) => found !== expected)).toEqual([])
  } finally {
    await run.end()
  }
}, 600_000)
