import { afterAll, expect, it, vi } from 'vitest'

// Before the settings are read, which the imports below do.
const mails = await vi.hoisted(async () => {
  const { startMailServer } = await import('../harness/mail-server.ts')
  const server = await startMailServer()
  process.env.SMTP_URL = server.url
  return server
})

import { Client } from '../harness/client.ts'
import { anonymous, emailOf, useCms } from '../harness/cms.ts'

const cms = useCms({ isReal: true })
afterAll(() => mails.close())

it('a forgotten password is mailed a link that sets a new one', async () => {
  expect(cms.payload.config.email).toBeDefined()
  expect((await anonymous.post('/users/forgot-password', { email: emailOf('editor') })).status).toBe(200)
  expect((await anonymous.post('/users/forgot-password', { email: 'nobody@new.example' })).status).toBe(200)

  await Client.backgroundWork()
  expect(mails.received.map(({ to }) => to)).toEqual([[emailOf('editor')]])
  const [, token] = /http:\/\/localhost:3001\/admin\/reset\/([0-9a-f]+)/.exec(mails.received[0]?.text ?? '') ?? []
  expect((await anonymous.post('/users/reset-password', { password: 'a brand new one', token })).status).toBe(200)
  await expect(Client.signIn(emailOf('editor'), 'a brand new one')).resolves.toBeInstanceOf(Client)
})
