import { createHmac } from 'node:crypto'
import { writePreviewTicket } from 'types/preview/ticket'

import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../http.ts'
import { storedTexts } from '../../site/stored-texts.ts'

const canary = 'Nobody may read this before it is published.'

test('a draft is shown to its ticket alone, framed by the admin alone, and is stored nowhere', async ({ montage, newsroom, request }) => {
  const secret = montage.env.ANNOUNCE_SECRET ?? ''
  const draft = await newsroom.montage(unique('Unseen'), { _status: 'draft', sequence: canary })
  const email = `${unique('writer').replaceAll(' ', '.')}@montage.example`
  const { id: user } = await newsroom.create('users', { email, name: 'Wim', password: 'a long enough one', role: 'writer' })
  const ticket = { admin: montage.cmsUrl, collection: 'montages', id: draft.id, user } as const
  const token = writePreviewTicket(ticket, secret)
  const addressOf = (of: string) => `${montage.webUrl}/preview/${of}`

  await test.step('the headers', async () => {
    const answer = await request.get(addressOf(token))
    const [headers, html] = [answer.headers(), await answer.text()]
    expect(answer.status()).toBe(200)
    expect(html).toContain(canary)
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'cross-origin-opener-policy': 'unsafe-none',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    expect(headers['content-security-policy']).toMatch(new RegExp(`; form-action 'self'; frame-ancestors ${montage.cmsUrl}$`))
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(html).not.toMatch(/ld\+json|rel="canonical"|og:|feed\.xml|oembed|_next\/static\/chunks\/[^"]+\.js/)
    expect((await storedTexts(montage.env.DATA_DIR ?? '')).filter((text) => text.includes(canary))).toEqual([])
  })
  await test.step('strangers', async () => {
    const [payload = '', signature = ''] = token.split('.')
    const announcement = createHmac('sha256', secret).update(payload).digest('base64url')
    const dayInMs = 86_400_000
    const wrong = [
      payload,
      `${payload}.`,
      `${payload}.${announcement}`,
      `${payload.slice(1)}.${signature}`,
      token.slice(0, -1),
      'x'.repeat(2000),
      `${token}/editions`,
    ]
    for (const each of wrong) {
      const answer = await request.get(addressOf(each))
      expect([answer.status(), (await answer.text()).includes(canary)], each).toEqual([404, false])
    }
    const ended = await request.get(addressOf(writePreviewTicket(ticket, secret, Date.now() - dayInMs)))
    expect([ended.status(), (await ended.text()).includes(canary)]).toEqual([410, false])
    for (const address of [
      `/montages/${draft.slug}`,
      `/_next/data/any/preview/${token}.json`,
      `/api/preview/${token}`,
      '/preview',
      '/preview/',
    ]) {
      const answer = await request.get(montage.webUrl + address)
      expect([answer.status() >= 400, (await answer.text()).includes(canary)], address).toEqual([true, false])
    }
  })
  await test.step('values that are too long, or no JSON, are refused with a sentence', async () => {
    const post = async (data: string) => {
      const answer = await request.post(addressOf(token), { data, headers: { 'Content-Type': 'application/json' } })
      return [answer.status(), /name="preview-failure" content="([^"]+)"/.exec(await answer.text())?.[1]]
    }
    expect(await post('{')).toEqual([400, 'The form has values that no page can be made of.'])
    expect(await post(JSON.stringify({ data: { year: 'never' } }))).toEqual([400, 'The form has values that no page can be made of.'])
    expect(await post(JSON.stringify({ data: { sequence: 'x'.repeat(1_000_000) } }))).toEqual([413, expect.stringContaining('Save it')])
  })
})
