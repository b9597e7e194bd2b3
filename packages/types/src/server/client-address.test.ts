import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'

import { clientAddress, networkOf } from './client-address.mjs'

const request = (forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage

test.each([
  ['no proxy, no header', undefined, 0, '10.0.0.1'],
  ['no proxy, a header that the client made up', '1.2.3.4', 0, '10.0.0.1'],
  ['one proxy', '1.2.3.4', 1, '1.2.3.4'],
  ['one proxy, behind what the client made up', '9.9.9.9, 1.2.3.4', 1, '1.2.3.4'],
  ['two proxies', '9.9.9.9, 1.2.3.4,10.0.0.2', 2, '1.2.3.4'],
  ['two proxies, IPv6', '2001:db8::1, 10.0.0.2', 2, '2001:db8::1'],
  ['fewer addresses than proxies', '1.2.3.4', 2, '10.0.0.1'],
  ['one proxy, no address', 'unknown', 1, '10.0.0.1'],
  ['one proxy, no header', undefined, 1, '10.0.0.1'],
])('%s', (_case, forwarded, proxies, expected) => {
  expect(clientAddress(request(forwarded), proxies)).toBe(expected)
})

test.each([
  ['1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected)
})
