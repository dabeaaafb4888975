import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'

/** Where a message of a mailbox begins: a line of its own, after the first an empty line before it. */
const FROM = Buffer.from('From ')
const MOST_MESSAGES = 10_000
/** What tells the beginning of a message: that line, and the first of its header. */
const BEGINNING = 1024

/**
 * The messages of a mailbox (RFC 4155), one after the other, each as it was sent. Lines that begin with "From " within a
 * message were quoted with ">", which is taken off again; some programs leave that out, so that one alone begins none.
 * @throws ReadError `too-large` where it holds too many.
 */
export function* mailboxMessages(content: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let n = 0
  let start = 0
  while (start < bytes.length) {
    n += 1
    if (n > MOST_MESSAGES) {
      throw new ReadError('too-large', `This mailbox holds more than ${MOST_MESSAGES} messages. Split it up.`)
    }
    const head = bytes.indexOf('\n', start) + 1
    if (head === 0) return
    const next = nextMessage(bytes, head)
    const message = bytes.subarray(head, next).toString('latin1').trimEnd()
    if (message) yield Buffer.from(`${message.replace(/^>(>*From )/gm, '$1')}\n`, 'latin1')
    start = next
  }
}

function nextMessage(bytes: Buffer, from: number): number {
  for (let at = from; ; at += FROM.length) {
    at = bytes.indexOf(FROM, at)
    if (at < 0) return bytes.length
    const before = bytes.toString('latin1', Math.max(0, at - 4), at)
    if (/\n\r?\n$/.test(before) && isBeginning(bytes, at)) return at
  }
}

const isBeginning = (bytes: Buffer, at: number) =>
  documentKind(bytes.subarray(at, at + BEGINNING), '') === 'mailbox'
