import { expect, test } from 'vitest'
import { mailboxMessages } from './mbox.ts'

const HEAD = 'From desk@heron.example Wed May  1 09:00:00 2024\n'
const letter = (n: number, more = '') => `${HEAD}Subject: ${n}\n\nWords of ${n}.\n${more}\n`
async function messages(text: string) {
  const found: string[] = []
  for await (const one of mailboxMessages([Buffer.from(text)], 'box'))
    found.push('content' in one ? Buffer.from(one.content).toString() : one.code)
  return found
}

test('each message comes as it was sent, with what was quoted put right', async () => {
  expect(await messages(letter(1, '>From now on it is open.\nFrom here on as well.\n') + letter(2))).toEqual([
    'Subject: 1\n\nWords of 1.\nFrom now on it is open.\nFrom here on as well.\n',
    'Subject: 2\n\nWords of 2.\n',
  ])
})

test('a paragraph that begins with the word does not cut its message in two, though it was not quoted', async () => {
  const body = 'From 10:30 on the bridge is open.\nThat is new.\n\nFrom here: nobody.\n'
  expect(await messages(letter(1, `\n${body}`) + letter(2))).toEqual([
    `Subject: 1\n\nWords of 1.\n\n${body}`,
    'Subject: 2\n\nWords of 2.\n',
  ])
})

test('a mailbox that is cut off gives what there is', async () => {
  expect(await messages(HEAD)).toEqual([])
  expect(await messages('From nobody')).toEqual([])
  expect(await messages(`${letter(1)}${HEAD}Subject: 2`)).toHaveLength(2)
})

test('a message that is too large is set aside, and the next ones are found', async () => {
  const large = letter(2, 'From here on it goes on.\n'.repeat(1_800_000))
  expect(await messages(letter(1) + large + letter(3))).toEqual([
    'Subject: 1\n\nWords of 1.\n',
    'too-large',
    'Subject: 3\n\nWords of 3.\n',
  ])
  expect(await messages(large)).toEqual(['too-large'])
})
