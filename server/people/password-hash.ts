import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { ln: number; r: number; p: number }

/**
 * One of the equally strong settings of the OWASP Password Storage Cheat Sheet: 32 MiB for each hash. The settings
 * with more memory and less work would let a few sign-ins at once exhaust a small machine.
 */
const COST: Cost = { ln: 15, r: 8, p: 3 }
const SALT_BYTES = 16
const HASH_BYTES = 32
const FORMAT = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Hashes a password. The result carries its own settings: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return encode(COST, salt, await derive(password, salt, COST, HASH_BYTES))
}

/**
 * Compares a password with a stored hash in constant time.
 * @returns `outdated` where the hash was made with other settings than today's and should be made anew.
 * @throws Error where the stored text is not a hash of ours.
 */
export async function verifyPassword(
  password: string,
  stored: string,
): Promise<{ matches: boolean; outdated: boolean }> {
  const [, ln, r, p, salt, hash] = FORMAT.exec(stored) ?? []
  if (!ln || !r || !p || !salt || !hash) throw new Error('A stored password hash cannot be read.')
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) }
  const expected = Buffer.from(hash, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'), cost, expected.length)
  return {
    matches: timingSafeEqual(actual, expected),
    outdated: cost.ln !== COST.ln || cost.r !== COST.r || cost.p !== COST.p,
  }
}

/** A hash that no password has. Checking against it takes as long as against a real one, so that it cannot be told who has an account. */
export const DECOY = encode(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES))

function encode(cost: Cost, salt: Buffer, hash: Buffer): string {
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${text(salt)}$${text(hash)}`
}

/** The same password may be typed composed or decomposed, depending on the keyboard: NFKC makes them one. */
function derive(password: string, salt: Buffer, cost: Cost, length: number): Promise<Buffer> {
  const N = 2 ** cost.ln
  const options: ScryptOptions = { N, r: cost.r, p: cost.p, maxmem: 256 * N * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
