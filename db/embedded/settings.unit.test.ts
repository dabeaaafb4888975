import { expect, test } from 'vitest'
import { serverFlags } from './settings.ts'

const GB = 1024 ** 3
const setting = (memory: number, name: string, disposable = false) =>
  serverFlags(memory, '/socket', disposable).find((flag) => flag.startsWith(`${name}=`))

test('takes its share of memory within bounds', () => {
  expect(setting(GB / 4, 'shared_buffers')).toBe('shared_buffers=64MB')
  expect(setting(8 * GB, 'shared_buffers')).toBe('shared_buffers=1024MB')
  expect(setting(256 * GB, 'shared_buffers')).toBe('shared_buffers=2048MB')
})

test('only a disposable server gives up durability', () => {
  expect(setting(GB, 'fsync')).toBeUndefined()
  expect(setting(GB, 'fsync', true)).toBe('fsync=off')
})
