import timers from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'

import { type Answer, Client, messageOf } from '../harness/client.ts'
import { emailOf, password, useCms } from '../harness/cms.ts'

useCms()

let network = 0
/** An address that no test has used before. */
const newAddress = () => `203.0.${Math.floor(++network / 250)}.${network % 250}`

type From = { address: string; cookie?: string }

const signIn = (email: string, word: string, { address, cookie }: From): Promise<Answer> =>
  new Client(cookie).send('POST', '/users/login', JSON.stringify({ email, password: word }), { 'x-forwarded-for': address })

/** Signs in with wrong passwords, one after the other. */
async function guess(times: number, email: string, from: () => From): Promise<number[]> {
  const statuses: number[] = []
  for (let attempt = 0; attempt < times; attempt++) statuses.push((await signIn(email, `wrong ${attempt}`, from())).status)
  return statuses
}

const deviceCookie = (answer: Answer) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('montage-device='))
    ?.split(';')[0]

describe('guesses at a password', () => {
  it('are refused after eight from one address, with the time to wait; other accounts and addresses go on', async () => {
    const address = newAddress()
    expect(await guess(9, emailOf('writer'), () => ({ address }))).toEqual([...Array.from({ length: 8 }, () => 401), 429])
    const refused = await signIn(emailOf('writer'), password, { address })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
    expect(messageOf(refused)).toMatch(/Too many attempts to sign in\. Try again in \d+ minutes\./)
    expect((await signIn(emailOf('editor'), password, { address })).status).toBe(200)
    expect((await signIn(emailOf('writer'), password, { address: newAddress() })).status).toBe(200)
  })

  it('are held back when they are refused, and answered after others that came later', async () => {
    const address = newAddress()
    await guess(8, 'held@montage.example', () => ({ address }))
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const pause = vi.mocked(timers.setTimeout).mockImplementationOnce(() => held as never)
    const calls = pause.mock.calls.length
    const answered: number[] = []
    const refused = signIn('held@montage.example', 'wrong', { address }).then(({ status }) => answered.push(status))
    await expect.poll(() => pause.mock.calls.length).toBe(calls + 1)
    answered.push((await signIn(emailOf('editor'), password, { address: newAddress() })).status)
    release()
    await refused
    expect(answered).toEqual([200, 429])
  })

  it('made all at once are counted all the same', async () => {
    const address = newAddress()
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => signIn('nobody@montage.example', `wrong ${i}`, { address })))
    const hashed = answers.filter(({ status }) => status === 401)
    expect(hashed.length).toBeLessThanOrEqual(8)
    expect(answers.every(({ status }) => [401, 429, 503].includes(status))).toBe(true)
  })

  it('at many accounts from one address are refused too, as one household of IPv6 counts', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 31; attempt++) {
      const address = `2001:db8:7:7::${attempt.toString(16)}`
      statuses.push((await signIn(`someone-${attempt}@montage.example`, 'wrong', { address })).status)
    }
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true)
    expect(statuses[30]).toBe(429)
  })

  it('from many addresses keep out devices that are not known, and no device that is', async () => {
    const known = await signIn(emailOf('admin'), password, { address: newAddress() })
    const cookie = deviceCookie(known) ?? ''
    expect(cookie).not.toBe('')
    await guess(101, emailOf('admin'), () => ({ address: newAddress() }))
    expect((await signIn(emailOf('admin'), password, { address: newAddress() })).status).toBe(429)
    expect((await signIn(emailOf('admin'), password, { address: newAddress(), cookie })).status).toBe(200)
    // The cookie of one account is worth nothing at another, and a made-up one nowhere.
    const forged = cookie.replace(/\.(.)/, (_, letter) => `.${letter === 'a' ? 'b' : 'a'}`)
    const ofOther = deviceCookie(await signIn(emailOf('editor'), password, { address: newAddress() })) ?? ''
    for (const worthless of [forged, ofOther]) {
      expect((await signIn(emailOf('admin'), password, { address: newAddress(), cookie: worthless })).status).toBe(429)
    }
  })

  it('from one address alone keep nobody else out, however many', async () => {
    const address = newAddress()
    const email = 'one-guesser@montage.example'
    const statuses = await guess(120, email, () => ({ address }))
    expect(statuses.filter((status) => status === 401)).toHaveLength(8)
    expect((await signIn(email, 'wrong', { address: newAddress() })).status).toBe(401)
  })

  it('from a known device are limited as well', async () => {
    const cookie = deviceCookie(await signIn(emailOf('editor'), password, { address: newAddress() })) ?? ''
    expect((await guess(9, emailOf('editor'), () => ({ address: newAddress(), cookie }))).at(-1)).toBe(429)
  })
})

it('successful sign-ins are not counted', async () => {
  const address = newAddress()
  for (let attempt = 0; attempt < 12; attempt++) expect((await signIn(emailOf('editor'), password, { address })).status).toBe(200)
})

it('the answer does not tell whether an account exists', async () => {
  const [known, unknown] = [
    await signIn(emailOf('editor'), 'wrong', { address: newAddress() }),
    await signIn('x@y.example', 'wrong', { address: newAddress() }),
  ]
  expect(known.status).toBe(401)
  expect(unknown).toMatchObject({ body: known.body, status: 401 })
})
