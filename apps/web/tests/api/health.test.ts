import { expect, it } from 'vitest'

import { health } from '../../data/health.ts'
import * as route from '../../pages/api/health.ts'
import { anApiRoute } from './an-api-route.ts'

const ask = anApiRoute(route)

it.each([null, 'The CMS is down'])('says that the site serves, and why the CMS could not be asked (%s)', async (fault) => {
  health.fault = fault
  const answer = await ask('/healthz')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.json()).toEqual({ fault, status: 'ok' })
})
