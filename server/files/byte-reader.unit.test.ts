import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from './byte-reader.ts'

/** Bytes cut up into pieces, some of them empty. */
const cut = fc
  .tuple(fc.uint8Array({ maxLength: 60, max: 3 }), fc.array(fc.nat(60), { maxLength: 6 }))
  .map(([bytes, places]) => {
    const ends = [...places.map((place) => Math.min(place, bytes.length)), bytes.length].sort((a, b) => a - b)
    return { bytes: Buffer.from(bytes), pieces: ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)) }
  })

test('however bytes are cut up, the same are taken, passed over and found', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('take', 'skip', 'peek', 'find'), fc.nat(30)), {
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(
      cut,
      steps,
      fc.uint8Array({ minLength: 1, maxLength: 3, max: 3 }),
      async (given, todo, what) => {
        const reader = new ByteReader(given.pieces)
        let left = given.bytes
        for (const [step, n] of todo) {
          if (step === 'take') expect([...(await reader.take(n))]).toEqual([...left.subarray(0, n)])
          if (step === 'skip') expect(await reader.skip(n)).toBe(Math.min(n, left.length))
          if (step === 'peek')
            expect([...(await reader.peek(n)).subarray(0, n)]).toEqual([...left.subarray(0, n)])
          if (step === 'find')
            expect(await reader.find(what, 2, n)).toBe(left.subarray(0, n).indexOf(what, 2))
          if (step === 'take' || step === 'skip') left = left.subarray(n)
        }
        const rest: Uint8Array[] = []
        for await (const piece of reader.rest()) rest.push(piece)
        expect([...Buffer.concat(rest)]).toEqual([...left])
      },
    ),
  )
})

test('what is looked for is found across many pieces, and no further than it may be', async () => {
  const pieces = () => [...Array.from({ length: 500 }, () => Buffer.alloc(100)), Buffer.from('here')]
  expect(await new ByteReader(pieces()).find(Buffer.from('here'), 0, 100_000)).toBe(50_000)
  expect(await new ByteReader(pieces()).find(Buffer.from('here'), 0, 50_004)).toBe(50_000)
  expect(await new ByteReader(pieces()).find(Buffer.from('here'), 0, 50_003)).toBe(-1)
})

test('no more is asked for than is needed, and what is taken holds nothing else', async () => {
  let asked = 0
  let isOpen = true
  function* endless() {
    try {
      for (;;) {
        asked += 1
        yield Buffer.alloc(10_000)
      }
    } finally {
      isOpen = false
    }
  }
  const reader = new ByteReader(endless())
  expect((await reader.take(5_000)).buffer.byteLength).toBe(5_000)
  expect(asked).toBe(1)
  await reader.skip(14_000)
  expect(asked).toBe(2)
  await reader.close()
  expect(isOpen).toBe(false)
})
