import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'

import { signDevice } from './device-cookie.mjs'
import { limitSignIns } from './sign-ins-in-hand.mjs'

test('a hundred sign-ins are in hand at once; others are refused with a sentence, and known devices and other requests go on', async () => {
  const inHand: ServerResponse[] = []
  const refuseSignIn = limitSignIns({ isOnTls: true, secret: 'of the CMS' })
  const server = createServer((request, response) => {
    if (refuseSignIn(request, response)) return
    if (request.url === '/other') response.end('other')
    else inHand.push(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signIn = (headers = {}, path = '/api/users/login') => fetch(`${origin}${path}`, { headers, method: 'POST' })

  const first = Array.from({ length: 100 }, () => signIn())
  await expect.poll(() => inHand.length).toBe(100)
  for (const path of ['/api/users/login?depth=0', '/api/users/forgot-password', '/api/users/reset-password']) {
    const refused = await signIn({}, path)
    expect([refused.status, refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual([503, 'close', '5'])
    expect(await refused.json()).toEqual({ errors: [{ message: expect.stringContaining('Try again in a few seconds.') }] })
  }
  expect(await (await fetch(`${origin}/other`)).text()).toBe('other')
  for (const cookie of [
    'made.up',
    `laptop.any.${signDevice('another', 'laptop')}`,
    `laptop.${signDevice('of the CMS', 'laptop', 'a@b.c')}`,
  ]) {
    expect((await signIn({ Cookie: `__Host-montage-device=${cookie}` })).status, cookie).toBe(503)
  }
  const known = signIn({ Cookie: `other=1; __Host-montage-device=laptop.any.${signDevice('of the CMS', 'laptop')}` })
  await expect.poll(() => inHand.length).toBe(101)

  for (const response of inHand.splice(0)) response.end('done')
  expect(await (await known).text()).toBe('done')
  for (const response of await Promise.all(first)) expect(response.status).toBe(200)
  const next = signIn()
  await expect.poll(() => inHand.length).toBe(1)
  inHand[0]?.end('next')
  expect(await (await next).text()).toBe('next')
  server.close()
})
