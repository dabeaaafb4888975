import { expect, test } from 'vitest'
import { mailboxMessages } from './mbox.ts'

const HEAD = 'From desk@heron.example Wed May  1 09:00:00 2024\n'
const letter = (n: number, more = '') => `${HEAD}Subject: ${n}\n\nWords of ${n}.\n${more}\n`
const messages = (text: string) =>
  [...mailboxMessages(Buffer.from(text))].map((one) => Buffer.from(one).toString())

test('each message comes as it was sent, with what was quoted put right', () => {
  expect(messages(letter(1, '>From now on it is open.\nFrom here on as well.\n') + letter(2))).toEqual([
    'Subject: 1\n\nWords of 1.\nFrom now on it is open.\nFrom here on as well.\n',
    'Subject: 2\n\nWords of 2.\n',
  ])
})

test('a paragraph that begins with the word does not cut its message in two, though it was not quoted', () => {
  const body = 'From 10:30 on the bridge is open.\nThat is new.\n\nFrom here: nobody.\n'
  expect(messages(letter(1, `\n${body}`) + letter(2))).toEqual([
    `Subject: 1\n\nWords of 1.\n\n${body}`,
    'Subject: 2\n\nWords of 2.\n',
  ])
})

test('a mailbox that is cut off gives what there is', () => {
  expect(messages(HEAD)).toEqual([])
  expect(messages('From nobody')).toEqual([])
  expect(messages(`${letter(1)}${HEAD}Subject: 2`)).toHaveLength(2)
})
