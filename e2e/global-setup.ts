import { startPortal } from '#cli/testing/portal.ts'

/**
 * Starts the portal as a user would, with a database, a data folder and a port of its own. The sample story is in it.
 * Returns what stops it and removes all that.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await startPortal({ port: Number(process.env.COLLATE_E2E_PORT) })
  await portal.ready
  return async () => {
    const { code, output } = await portal.stop()
    portal.remove()
    if (code !== 0) throw new Error(`The portal did not end well (${code}):\n${output}`)
  }
}
