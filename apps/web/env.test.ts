import { afterEach, expect, it, vi } from 'vitest'

import { env, findFault } from './env.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['a long secret', { ANNOUNCE_SECRET: 'x'.repeat(32) }, null],
  ['no secret', { ANNOUNCE_SECRET: '' }, 'ANNOUNCE_SECRET must'],
  ['a short secret', { ANNOUNCE_SECRET: 'x'.repeat(31) }, 'ANNOUNCE_SECRET must'],
  ['an own address', { ANNOUNCE_SECRET: 'x'.repeat(32), WEB_ORIGIN: 'http://web-1:3000/' }, null],
  ['an own address with a path', { ANNOUNCE_SECRET: 'x'.repeat(32), WEB_ORIGIN: 'http://web-1:3000/site' }, 'WEB_ORIGIN must'],
  ['an invalid address', { ANNOUNCE_SECRET: 'x'.repeat(32), CMS_URL: 'localhost:3001' }, 'CMS_URL must'],
  ['a hub', { ANNOUNCE_SECRET: 'x'.repeat(32), WEBSUB_HUBS: 'https://hub.example/, https://other.example' }, null],
  ['a hub that is no address', { ANNOUNCE_SECRET: 'x'.repeat(32), WEBSUB_HUBS: 'hub.example' }, 'WEBSUB_HUBS must'],
  ['a token of a monitor that can be guessed', { ANNOUNCE_SECRET: 'x'.repeat(32), METRICS_TOKEN: 'x'.repeat(15) }, 'METRICS_TOKEN must'],
  ['a log of requests of another kind', { ANNOUNCE_SECRET: 'x'.repeat(32), REQUEST_LOG: 'yes' }, 'REQUEST_LOG must'],
  [
    'an internal address that is invalid',
    { ANNOUNCE_SECRET: 'x'.repeat(32), CMS_INTERNAL_URL: 'cms:3001', CMS_URL: 'https://cms.montage.example' },
    'CMS_INTERNAL_URL must',
  ],
  ['proxies that are no number', { ANNOUNCE_SECRET: 'x'.repeat(32), TRUSTED_PROXIES: 'one' }, 'TRUSTED_PROXIES must'],
])('with %s', (_case, variables, fault) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  if (fault) expect(findFault()).toContain(fault)
  else expect(findFault()).toBeNull()
})

it.each([
  ['', '', 'http://127.0.0.1:3000'],
  ['0.0.0.0', '4000', 'http://127.0.0.1:4000'],
  ['::', '4000', 'http://127.0.0.1:4000'],
  ['montage.internal', '4000', 'http://montage.internal:4000'],
])('listening on "%s" and port "%s", it reaches itself at %s', (host, port, origin) => {
  vi.stubEnv('HOST', host)
  vi.stubEnv('WEB_PORT', port)
  expect(env.ownOrigin).toBe(origin)
})

it.each([
  ['https://cms.montage.example', 'http://cms:3001', 'http://cms:3001'],
  ['https://cms.montage.example', '', 'https://cms.montage.example'],
  ['', '', 'http://localhost:3001'],
])('reaches the CMS of browsers at "%s" and of its own at "%s": %s', (forBrowsers, internal, expected) => {
  vi.stubEnv('CMS_URL', forBrowsers)
  vi.stubEnv('CMS_INTERNAL_URL', internal)
  expect(env.cmsUrl).toBe(expected)
})
