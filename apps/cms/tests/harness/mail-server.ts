import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

type Received = { subject: string; text: string; to: string[] }

/** A real SMTP server on loopback. */
export type MailServer = {
  received: Received[]
  /** Refuses this recipient with 550. */
  refused: string | null
  url: string
  /** New connections get no greeting until the function that it returns is called: that ends them. */
  hang: () => () => void
  /** How many connections wait for a greeting. */
  hanging: () => number
  close: () => Promise<void>
  /** Again on the same port. */
  open: () => Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  let release: (() => void) | null = null
  let held: (() => void)[] = []
  let server = create()
  const port = await listen(server, 0)

  const mails: MailServer = {
    close: () => new Promise((resolve) => server.close(() => resolve())),
    hang: () => {
      release = () => {
        release = null
        for (const end of held) end()
        held = []
      }
      return release
    },
    hanging: () => held.length,
    open: async () => {
      server = create()
      await listen(server, port)
    },
    received: [],
    refused: null,
    url: `smtp://127.0.0.1:${port}`,
  }
  return mails

  function create(): SMTPServer {
    const created = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onConnect: (_session, done) => {
        if (release) held.push(() => done(new Error('Too late')))
        else done()
      },
      onData(stream, session, done) {
        let text = ''
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        stream.on('end', () => {
          mails.received.push(readMail(text, session.envelope.rcptTo))
          done()
        })
      },
      onRcptTo: ({ address }, _session, done) =>
        address === mails.refused ? done(Object.assign(new Error(`No such box: ${address}`), { responseCode: 550 })) : done(),
    })
    // A test that ends connections expects it.
    created.on('error', () => {})
    return created
  }
}

const listen = (server: SMTPServer, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port))
  })

function readMail(raw: string, to: { address: string }[]): Received {
  // Quoted-printable breaks long lines with "=".
  const mail = raw.replace(/=\r\n/g, '').replace(/=3D/g, '=').replaceAll('\r\n', '\n')
  const subject = /^Subject: (.*(?:\n .*)*)/m.exec(mail)?.[1] ?? ''
  return { subject: subject.replace(/\n /g, ' '), text: mail.slice(mail.indexOf('\n\n') + 2), to: to.map(({ address }) => address) }
}
