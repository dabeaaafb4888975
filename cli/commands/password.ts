import { closeDatabase } from '#db/client.ts'
import { OperatorError } from '#db/operator-error.ts'
import { CollateError } from '#server/errors.ts'
import { makeOperatorResetLink } from '#server/people/make-operator-reset-link.ts'
import { type Io, UsageError } from '../command.ts'
import { openRunningDatabase } from '../running-database.ts'
import { keepSecrets } from '../start/secrets.ts'

export const usage = `usage: collate password ADDRESS

Prints a link with which the person of that e-mail address chooses a new password. It works once, for a day.
Collate must be running, with the same settings. Admins can make such links in the portal, on the page People.

Exit status: 0 here is the link, 1 something is wrong (a sentence says what), 2 wrong usage.
`

/** `collate password`: the way back in for an only admin. */
export async function run(args: string[], { stdout }: Io): Promise<number> {
  const [address, ...more] = args
  if (!address || more.length > 0) throw new UsageError('give one e-mail address')
  const { dataFolder, publicUrl } = await openRunningDatabase()
  process.env.AUTH_SECRET ||= keepSecrets(dataFolder).auth
  try {
    const { token } = await makeOperatorResetLink(address)
    stdout.write(`${publicUrl}/reset-password?token=${token}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof CollateError)) throw error
    const message = error.code === 'not-found' ? `Nobody here has the address ${address}.` : error.message
    throw new OperatorError(message, { cause: error })
  } finally {
    await closeDatabase()
  }
}
