import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'
import type { ArchivedFile, SetAside } from './archived-file.ts'
import { ByteReader, type Pieces } from './byte-reader.ts'

/** Where a message of a mailbox begins: a line of its own, after the first an empty line before it. */
const FROM = Buffer.from('From ')
const NEWLINE = Buffer.from('\n')
const MOST_MESSAGES = 10_000
/** A message may be this large, with all that is attached to it. */
const MOST_MESSAGE = 40 * 1024 * 1024
/** What is held at once of one that is larger. */
const PASSED_AT_ONCE = 1024 * 1024
/** What tells the beginning of a message: that line, and the first of its header. */
const BEGINNING = 1024

/**
 * The messages of a mailbox (RFC 4155), one after the other, each as it was sent, called by the mailbox's `name` and its
 * place; one that is too large is set aside. Lines that begin with "From " within a message were quoted with ">", which is
 * taken off again; some programs leave that out, so that one alone begins none. One message is held at a time.
 * @throws ReadError `too-large` where it holds too many. What `content` throws is passed on.
 */
export async function* mailboxMessages(
  content: Pieces,
  name: string,
): AsyncGenerator<ArchivedFile | SetAside> {
  const reader = new ByteReader(content)
  try {
    for (let n = 1; (await reader.peek(1)).length > 0; n++) {
      if (n > MOST_MESSAGES) {
        const message = `This mailbox holds more than ${MOST_MESSAGES} messages. Split it up.`
        throw new ReadError('too-large', message)
      }
      const line = await reader.find(NEWLINE, 0, MOST_MESSAGE)
      if (line < 0) return
      // Its newline stays for now: it is part of what tells that another begins right after.
      await reader.skip(line)
      const message = await messageAt(reader)
      if (message === null) yield { name: `${name}, ${n}`, code: 'too-large', reason: TOO_LARGE }
      else if (message)
        yield { name: `${name}, ${n}`, content: asSent(message), mediaType: 'message/rfc822', url: null }
    }
  } finally {
    await reader.close()
  }
}

const TOO_LARGE = `This message is larger than ${MOST_MESSAGE / 1024 / 1024} MB. It is not read.`

/** Reads past a message. @returns it without the space around it, or null where it is too large. */
async function messageAt(reader: ByteReader): Promise<string | null> {
  const end = await nextMessage(reader, MOST_MESSAGE)
  if (end !== null) return (await reader.take(end)).toString('latin1', NEWLINE.length).trimEnd()
  for (;;) {
    const next = await nextMessage(reader, PASSED_AT_ONCE)
    await reader.skip(next ?? PASSED_AT_ONCE - BEFORE - FROM.length)
    if (next !== null) return null
  }
}

function asSent(message: string): Buffer {
  return Buffer.from(`${message.replace(/^>(>*From )/gm, '$1')}\n`, 'latin1')
}

/** How much of what stands before a message is looked at. */
const BEFORE = 4

/** How far it is to the next message, or to the end; null where neither is within `most` bytes. */
async function nextMessage(reader: ByteReader, most: number): Promise<number | null> {
  for (let from = NEWLINE.length; ; from += FROM.length) {
    from = await reader.find(FROM, from, most)
    if (from < 0) {
      const { length } = await reader.peek(most)
      return length < most ? length : null
    }
    const held = (await reader.peek(from + BEGINNING)).subarray(0, from + BEGINNING)
    const before = held.toString('latin1', Math.max(0, from - BEFORE), from)
    if (/\n\r?\n$/.test(before) && documentKind(held.subarray(from), '') === 'mailbox') return from
  }
}
