import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInRanges, isPublicAddress, parseRange } from './address.ts'

const quad = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 255 })))
const dotted = quad.map((parts) => parts.join('.'))
const hex = (address: string) => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

test.each([
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::ffff:0:10.0.0.1',
  '64:ff9b::10.0.0.1',
  '64:ff9b::8.8.8.8',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:808:808::',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
])('%s is not of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  '',
  'localhost',
  '127.1',
  '0x7f000001',
  '2130706433',
  '0177.0.0.1',
  '1.2.3.4.5',
  '[::1]',
  '8.8.8.8 ',
])('what is no address, such as "%s", is not either', (written) => {
  expect(isPublicAddress(written)).toBe(false)
})

test('no form in which IPv6 carries an IPv4 address is public, whatever it carries', () => {
  fc.assert(
    fc.property(dotted, (address) => {
      const forms = [
        `::ffff:${address}`,
        `::${address}`,
        `::ffff:0:${address}`,
        `64:ff9b::${address}`,
        `64:ff9b:1::${address}`,
        `2002:${hex(address)}::1`,
      ]
      for (const form of forms) expect(isPublicAddress(form)).toBe(false)
    }),
  )
})

test('an address is either in a private range or not, however its groups are written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (parts) => {
      const short = parts.map((part) => part.toString(16)).join(':')
      const long = parts.map((part) => part.toString(16).padStart(4, '0').toUpperCase()).join(':')
      expect(isPublicAddress(long)).toBe(isPublicAddress(short))
      // Only 2000::/3 can be public.
      if (((parts[0] ?? 0) & 0xe000) !== 0x2000) expect(isPublicAddress(short)).toBe(false)
    }),
  )
})

const ranges = (...written: string[]) => written.flatMap((one) => parseRange(one) ?? [])

test('a range lets in its addresses and those that carry them', () => {
  const allowed = ranges('10.1.0.0/16', 'fd12::/16', '127.0.0.1')
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '64:ff9b::10.1.2.3', 'fd12::5', '127.0.0.1'])
    expect(isInRanges(address, allowed)).toBe(true)
  for (const address of ['10.2.0.1', '127.0.0.2', 'fd13::1', '::ffff:10.2.0.1', '::1', 'nowhere'])
    expect(isInRanges(address, allowed)).toBe(false)
})

test('a range of NAT64 lets in what it translates to only where that is public or allowed itself', () => {
  const behind = ranges('64:ff9b::/96')
  expect(isInRanges('64:ff9b::8.8.8.8', behind)).toBe(true)
  expect(isInRanges('64:ff9b::169.254.169.254', behind)).toBe(false)
  expect(isInRanges('64:ff9b::10.0.0.1', ranges('64:ff9b::/96', '10.0.0.0/8'))).toBe(true)
})

test('a name, a mask out of bounds and a broken range are no ranges', () => {
  for (const written of ['intranet', '10.0.0.0/33', 'fd00::/129', '10.0.0', '/8', ''])
    expect(parseRange(written)).toBeNull()
})
