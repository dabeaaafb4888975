import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '#db/operator-error.ts'

const Secrets = z.object({
  /** Signs the cookies of people who are signed in. */
  auth: z.string().min(32),
  /** Password of the application's database role, and of the database's administrator. */
  database: z.string().min(32),
  databaseAdministrator: z.string().min(32),
})
export type Secrets = z.infer<typeof Secrets>

/** The secrets of a data folder, made when first asked for and kept in a file that only its owner can read. */
export function keepSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (existsSync(file)) return readSecrets(file)
  const secrets = { auth: secret(), database: secret(), databaseAdministrator: secret() }
  writeDurably(file, `${JSON.stringify(secrets, null, 2)}\n`)
  return secrets
}

function readSecrets(file: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error
    // The cause is left out on purpose: it could carry a secret.
    throw new OperatorError(`${file} is damaged. Put it back from a backup of the data folder.`)
  }
}

/** The database is made with these passwords right after: a power cut must not leave it with passwords nobody knows. */
function writeDurably(file: string, content: string): void {
  const unfinished = `${file}.unfinished`
  const descriptor = openSync(unfinished, 'w', 0o600)
  writeSync(descriptor, content)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(unfinished, file)
}

const secret = () => randomBytes(32).toString('base64url')
