import { expect, it } from 'vitest'

import * as route from '../../pages/api/health.ts'
import { anApiRoute } from './an-api-route.ts'

const ask = anApiRoute(route)

it('says that the site serves, and nobody remembers that it did', async () => {
  const answer = await ask('/healthz')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.json()).toEqual({ status: 'ok' })
})
