import { describe, expect, it, vi } from 'vitest'

import { faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, emailOf, password, useCms } from '../harness/cms.ts'
import { Client } from '../harness/client.ts'

const cms = useCms()
const short = 'elevenchars'
const refusal = [{ message: 'A password has 12 characters or more.', path: 'password' }]

const idOf = async (email: string) => {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: email } } })
  return String(docs[0]?.id)
}

describe('a password of 11 characters', () => {
  it('is refused for a new user', async () => {
    const answer = await (await cms.as('admin')).post('/users', { email: 'short@new.example', name: 'Short', password: short, role: 'writer' })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual(refusal)
  })

  it('is refused in a change, and the old one goes on', async () => {
    const answer = await (await cms.as('writer')).patch(`/users/${await idOf(emailOf('writer'))}`, { password: short })
    expect(faultsOf(answer)).toEqual(refusal)
    await expect(Client.signIn(emailOf('writer'), password)).resolves.toBeInstanceOf(Client)
  })

  it('is refused in a reset, which takes a longer one', async () => {
    const { payload } = cms
    const { id } = await payload.create({
      collection: 'users',
      data: { email: 'forgot@new.example', name: 'Forgot', password, role: 'writer' },
      overrideAccess: true,
    })
    const resetPasswordExpiration = new Date(Date.now() + 60_000).toISOString()
    await payload.db.updateOne({ collection: 'users', data: { resetPasswordExpiration, resetPasswordToken: 'token' }, id, req: {} })

    expect(faultsOf(await anonymous.post('/users/reset-password', { password: short, token: 'token' }))).toEqual(refusal)
    expect((await anonymous.post('/users/reset-password', { password: 'twelve chars', token: 'token' })).status).toBe(200)
    await expect(Client.signIn('forgot@new.example', 'twelve chars')).resolves.toBeInstanceOf(Client)
  })
})

describe('a forgotten password, where no mail is sent', () => {
  it('is refused with the command that helps; no token is made, sent or logged', async () => {
    const { payload } = cms
    const send = vi.spyOn(payload, 'sendEmail')
    const logged = (['error', 'info', 'warn'] as const).map((level) => vi.spyOn(payload.logger, level))

    const answer = await anonymous.post('/users/forgot-password', { email: emailOf('admin') })

    expect(answer.status).toBe(403)
    expect(messageOf(answer)).toContain('npm run admin:reset')
    expect(send).not.toHaveBeenCalled()
    const user = await payload.db.findOne<{ id: string; resetPasswordToken?: string }>({ collection: 'users', where: { email: { equals: emailOf('admin') } } })
    expect(user?.resetPasswordToken ?? null).toBeNull()
    expect(JSON.stringify(logged.flatMap(({ mock }) => mock.calls))).not.toMatch(/\/reset\//)
    vi.restoreAllMocks()
  })

  it('answers the same for an address that nobody has', async () => {
    const known = await anonymous.post('/users/forgot-password', { email: emailOf('admin') })
    const unknown = await anonymous.post('/users/forgot-password', { email: 'nobody@new.example' })
    expect(unknown.body).toEqual(known.body)
  })
})
