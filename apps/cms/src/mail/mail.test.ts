import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { SendEmailOptions } from 'payload'
import { expect, it } from 'vitest'

import { mail } from './mail.ts'

it('gives up a server that takes the connection and says nothing', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const adapter = mail({ smtpFrom: 'montage@montage.example', smtpUrl: `smtp://127.0.0.1:${port}` }, 20)
  const { sendEmail } = adapter({} as never)
  const message: SendEmailOptions = { subject: 'Heat', text: 'Hello', to: 'ada@montage.example' }
  await expect(sendEmail(message)).rejects.toThrow('Greeting never received')
  server.close()
})
