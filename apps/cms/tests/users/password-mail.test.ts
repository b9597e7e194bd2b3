import type { AddressInfo } from 'node:net'
import type { SMTPServer } from 'smtp-server'
import { afterAll, expect, it, vi } from 'vitest'

// Before the settings are read, which the imports below do.
const mails = await vi.hoisted(async () => {
  const { SMTPServer } = await import('smtp-server')
  const received: { text: string; to: string[] }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      stream.on('end', () => {
        // Quoted-printable breaks long lines with "=".
        received.push({ text: text.replace(/=\r\n/g, '').replace(/=3D/g, '='), to: session.envelope.rcptTo.map(({ address }) => address) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  return { received, server }
})

import { Client } from '../harness/client.ts'
import { anonymous, emailOf, useCms } from '../harness/cms.ts'

const cms = useCms({ isReal: true })
afterAll(() => new Promise<void>((resolve) => (mails.server as SMTPServer).close(() => resolve())))

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
