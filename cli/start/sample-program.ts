import { closeDatabase } from '#db/client.ts'
import { loadSample } from '#server/sample/load-sample.ts'

/** Puts the sample story into an empty library. A program of its own, so that the engine does not stay in memory. */
const stored = await loadSample()
await closeDatabase()
if (stored > 0) console.log(`An empty library: ${stored} sample reports were put into it.`)
process.exit(0)
