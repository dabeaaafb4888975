import { closeDatabase } from '#db/client.ts'
import { giveWay } from './give-way.ts'
import { handlers } from './handlers.ts'
import { runWorker } from './run-worker.ts'

/** A worker process. Needs DATABASE_URL; ends on SIGTERM, on Ctrl-C, and (see cli/start/follow-parent.ts) with whoever started it. */
const url = process.env.DATABASE_URL
if (!url) {
  console.error('DATABASE_URL is not set. "npm start" starts a worker with everything it needs.')
  process.exit(1)
}

let stopWorker: (() => Promise<void>) | undefined
let ending = false

async function end(): Promise<void> {
  if (ending) return
  ending = true
  await stopWorker?.()
  await closeDatabase()
  process.exit(0)
}

for (const event of ['SIGTERM', 'SIGINT']) process.on(event, end)

try {
  giveWay()
  stopWorker = await runWorker(url, handlers)
} catch (error) {
  // Whoever started the worker starts it again: for that a reason in one line is more use than a stack trace.
  const reason = error instanceof Error ? error.message || error.name : String(error)
  console.error(`The worker could not start: ${reason}`)
  process.exit(1)
}
