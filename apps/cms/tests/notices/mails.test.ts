import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'

// Before the settings are read, which the imports below do.
const server = await vi.hoisted(async () => {
  const { startMailServer } = await import('../harness/mail-server.ts')
  const started = await startMailServer()
  process.env.SMTP_URL = started.url
  return started
})

import type { Deliveries } from '../../src/delivery/read-deliveries.ts'
import { sendMails } from '../../src/notices/send-mails.ts'
import { writeNotices } from '../../src/notices/write-notices.ts'
import type { Client } from '../harness/client.ts'
import { emailOf, useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'
import { handOver } from '../harness/documents/handing-over.ts'
import { mailsIn, noticesIn, removeNotices } from '../harness/documents/notices.ts'

const cms = useCms()
const [minute, day] = [60_000, 24 * 60 * 60_000]
const ids = new Map<string, string>()
let warn: MockInstance
let writer: Client

beforeAll(async () => {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, pagination: false })
  for (const { email, id } of docs) ids.set(email, id)
  writer = await cms.as('writer')
  warn = vi.spyOn(cms.payload.logger, 'warn').mockReturnValue()
})

beforeEach(async () => {
  warn.mockClear()
  await removeNotices(cms.payload)
  await wants('writer', 'now')
  Object.assign(server, { received: [], refused: null })
})

afterAll(() => server.close())

const wants = (name: 'editor' | 'writer', noticeMail: 'daily' | 'never' | 'now') =>
  cms.payload.update({ collection: 'users', data: { noticeMail }, id: idOf(name), overrideAccess: true })
const idOf = (name: 'editor' | 'writer') => ids.get(emailOf(name)) ?? ''

const tell = async (names: ('editor' | 'writer')[], title = 'Heat', words = 'Is the year right?') => {
  const req = await createLocalReq({}, cms.payload)
  const document = { collection: 'lists' as const, id: 'some-list', title }
  await writeNotices(req, { by: 'Ada', document, kind: 'mentioned', users: names.map(idOf), words })
}
const send = (at = Date.now()) => sendMails(cms.payload, at)
const sent = () => server.received.map(({ subject, to }) => `${to}: ${subject}`)
const failed = async () => ((await writer.get('/deliveries')).body as unknown as Deliveries).mails

it('a mail has title, words and a link, and is sent once, whatever several processes do', async () => {
  await tell(['writer'])
  await Promise.all([send(), send(), send()])
  await send(Date.now() + minute)
  expect(server.received).toEqual([
    {
      subject: 'Heat: Ada mentions you',
      text: [
        'Heat: Ada mentions you:',
        'Is the year right?',
        'http://localhost:3001/admin/collections/lists/some-list',
        '',
        'Which mails you get, you choose in your account: http://localhost:3001/admin/account',
        '',
      ].join('\n'),
      to: [emailOf('writer')],
    },
  ])
  expect(await mailsIn(cms.payload)).toEqual([])
})

it('a review that is asked for is mailed to the editors, with none of the words of the draft', async () => {
  const montage = await aMontage(cms.payload, {
    _status: 'draft',
    image: (await anImage(cms.payload)).id,
    sequence: 'Secret words' as never,
  })
  await handOver(writer, `/montages/${montage.id}`, 'ask', { words: 'Please' })
  await send()
  expect(server.received.map(({ to }) => to[0]).toSorted()).toEqual([emailOf('admin'), emailOf('editor')])
  expect(server.received[0]?.text).toContain('Please')
  expect(server.received[0]?.text).not.toContain('Secret words')
})

describe('a mail server', () => {
  it('that is down loses nothing: the mail is tried again after a minute, and Deliveries says why', async () => {
    await server.close()
    await tell(['editor', 'writer'])
    const now = Date.now()
    await send(now)
    expect(await failed()).toEqual({ count: 1, reason: expect.stringContaining('ECONNREFUSED'), retriesIn: expect.any(Number) })
    expect(warn).toHaveBeenCalledTimes(1)
    await server.open()
    await send(now + minute / 2)
    expect(sent()).toEqual([])
    await send(now + minute)
    expect(sent().toSorted()).toEqual([`${emailOf('editor')}: Heat: Ada mentions you`, `${emailOf('writer')}: Heat: Ada mentions you`])
    expect(await failed()).toBeNull()
  })

  it('that hangs keeps nobody waiting, and gets the mail when it is well', async () => {
    const release = server.hang()
    await tell(['writer'])
    const sending = send()
    await expect.poll(server.hanging).toBe(1)
    const montage = await aMontage(cms.payload, { _status: 'draft', image: (await anImage(cms.payload)).id })
    expect((await handOver(writer, `/montages/${montage.id}`, 'ask', { of: idOf('editor') })).status).toBe(200)
    release()
    await sending
    expect(sent()).toEqual([])
    await send(Date.now() + minute)
    expect(
      sent()
        .map((mail) => mail.split(':')[0])
        .toSorted(),
    ).toEqual([emailOf('editor'), emailOf('writer')])
  })

  it('that refuses one recipient keeps no mail from others; addresses stay out of log and Deliveries', async () => {
    server.refused = emailOf('writer')
    await tell(['writer', 'editor'])
    const now = Date.now()
    await send(now)
    expect(sent()).toEqual([`${emailOf('editor')}: Heat: Ada mentions you`])
    expect(warn.mock.calls).toEqual([[{ msg: expect.stringContaining('550') }]])
    expect(JSON.stringify([warn.mock.calls, await failed()])).not.toContain('@')
    await send(now + minute)
    expect(warn, 'the same reason is logged once').toHaveBeenCalledTimes(1)
    server.refused = null
    await send(now + 2 * minute)
    expect(sent(), 'the second pause is longer').toHaveLength(1)
    await send(now + 3 * minute)
    await send(now + 9 * minute)
    expect(sent()).toEqual([`${emailOf('editor')}: Heat: Ada mentions you`, `${emailOf('writer')}: Heat: Ada mentions you`])
  })

  it('that refuses for four days gets it no more, and the log says so', async () => {
    server.refused = emailOf('writer')
    await tell(['writer'])
    await send()
    await send(Date.now() + 4 * day + minute)
    expect(warn).toHaveBeenLastCalledWith({
      msg: expect.stringMatching(/^Given up after four days, mails with this many notices: 1\. .*550/),
    })
    expect(await mailsIn(cms.payload)).toEqual([])
    expect(await noticesIn(cms.payload), 'the bell has it still').toHaveLength(1)
  })
})

it('a mail of a process that was killed is sent by another', async () => {
  await tell(['writer'])
  const send = vi.spyOn(cms.payload, 'sendEmail').mockReturnValue(new Promise(() => {}))
  void sendMails(cms.payload)
  await expect.poll(() => send.mock.calls.length).toBe(1)
  send.mockRestore()
  await sendMails(cms.payload, Date.now() + minute)
  expect(sent()).toEqual([])
  await sendMails(cms.payload, Date.now() + 11 * minute)
  expect(sent()).toHaveLength(1)
})

describe('somebody who wants mail', () => {
  it('once a day gets all in one at eight, without those that were seen', async () => {
    await wants('writer', 'daily')
    await tell(['writer'], 'Heat')
    await writer.post('/notices/seen', {})
    await tell(['writer'], 'Ronin')
    await tell(['writer'], 'Rocky', 'First.\nSecond.')
    await send()
    expect(sent()).toEqual([])
    const [mail] = await mailsIn(cms.payload)
    expect(mail?.restsUntil).toMatch(/T08:00:00/)
    await send(Date.parse(mail?.restsUntil ?? ''))
    expect(sent()).toEqual([`${emailOf('writer')}: 2 notices: Ronin, Rocky`])
    expect(server.received[0]?.text).toContain('Rocky: Ada mentions you:\nFirst.\nSecond.\n')
  })

  it('never gets none, also of notices that were written before', async () => {
    await tell(['writer'])
    await wants('writer', 'never')
    await tell(['writer'])
    await send()
    expect([sent(), await mailsIn(cms.payload)]).toEqual([[], []])
    expect(await noticesIn(cms.payload)).toHaveLength(2)
  })

  it('chooses it in the own account', async () => {
    const editor = await cms.as('editor')
    expect((await writer.patch(`/users/${idOf('writer')}`, { noticeMail: 'daily' })).status).toBe(200)
    expect((await editor.patch(`/users/${idOf('writer')}`, { noticeMail: 'never' })).status).toBe(403)
  })
})
