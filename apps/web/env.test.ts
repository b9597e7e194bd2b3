import { afterEach, expect, it, vi } from 'vitest'

import { findFault } from './env.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['a long secret', { ANNOUNCE_SECRET: 'x'.repeat(32) }, null],
  ['no secret', { ANNOUNCE_SECRET: '' }, 'ANNOUNCE_SECRET must'],
  ['a short secret', { ANNOUNCE_SECRET: 'x'.repeat(31) }, 'ANNOUNCE_SECRET must'],
  ['an address that is none', { ANNOUNCE_SECRET: 'x'.repeat(32), CMS_URL: 'localhost:3001' }, 'CMS_URL must'],
])('with %s', (_case, variables, fault) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  if (fault) expect(findFault()).toContain(fault)
  else expect(findFault()).toBeNull()
})
