import { describe, expect, it, vi } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { Client, faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, emailOf, password, useCms } from '../harness/cms.ts'

const cms = useCms({ isReal: true })

const account = (name: string) => ({ email: `${name}@new.example`, name, password, role: 'writer' })

const idOf = async (role: Role) => {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: emailOf(role) } } })
  return String(docs[0]?.id)
}
const roleIn = async (role: Role) => (await cms.payload.findByID({ collection: 'users', id: await idOf(role), overrideAccess: true })).role

describe('making users', () => {
  it.each([
    ['writer', 403],
    ['editor', 403],
    ['admin', 201],
  ] as const)('%s → %i', async (role, status) => {
    const client = await cms.as(role)
    expect((await client.post('/users', account(`by-${role}`))).status).toBe(status)
    expect((await client.post('/users/first-register', account(`again-by-${role}`))).status).toBe(403)
  })
})

describe('changing roles', () => {
  it.each(['writer', 'editor'] as const)('is refused to a %s, for themselves and others', async (role) => {
    const client = await cms.as(role)
    await client.patch(`/users/${await idOf(role)}`, { name: 'Renamed', role: 'admin' })
    await client.patch(`/users?where[id][equals]=${await idOf(role)}`, { role: 'admin' })
    expect(await roleIn(role)).toBe(role)

    expect((await client.patch(`/users/${await idOf('admin')}`, { role: 'writer' })).status).toBe(403)
    expect(await roleIn('admin')).toBe('admin')
  })

  it('is for admins', async () => {
    const admin = await cms.as('admin')
    const { body } = await admin.post('/users', account('risen'))
    expect((await admin.patch(`/users/${body.doc.id}`, { role: 'editor' })).body.doc.role).toBe('editor')
  })
})

describe('reading users', () => {
  it('shows everybody themselves, and admins all', async () => {
    const names = async (role: Role) => (await (await cms.as(role)).get('/users?limit=0')).body.docs.map(({ email }) => email)
    expect(await names('writer')).toEqual([emailOf('writer')])
    expect(await names('editor')).toEqual([emailOf('editor')])
    expect(await names('admin')).toEqual(expect.arrayContaining([emailOf('writer'), emailOf('editor'), emailOf('admin')]))
    expect((await anonymous.get('/users')).status).toBe(401)
  })

  it('finds nobody else by a filter, and shows no session or hash', async () => {
    const writer = await cms.as('writer')
    expect((await writer.get(`/users/${await idOf('admin')}`)).status).toBe(404)
    const { body } = await writer.get('/users/me')
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt)"/)
  })

  it('does not allow to unlock or delete others', async () => {
    const editor = await cms.as('editor')
    expect((await editor.post('/users/unlock', { email: emailOf('writer') })).status).toBe(403)
    expect((await editor.delete(`/users/${await idOf('writer')}`)).status).toBe(403)
  })
})

const short = 'elevenchars'
const refusal = [{ message: 'A password has 12 characters or more.', path: 'password' }]

describe('a password of 11 characters', () => {
  it('is refused for a new user', async () => {
    const answer = await (await cms.as('admin')).post('/users', {
      email: 'short@new.example',
      name: 'Short',
      password: short,
      role: 'writer',
    })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual(refusal)
  })

  it('is refused in a change, and the old one stays valid', async () => {
    const answer = await (await cms.as('writer')).patch(`/users/${await idOf('writer')}`, { password: short })
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
    const user = await payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where: { email: { equals: emailOf('admin') } },
    })
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

const credentials = JSON.stringify({ email: emailOf('editor'), password })

it('gives the token to the browser only, in a cookie that scripts cannot read', async () => {
  const { body, headers, status } = await anonymous.send('POST', '/users/login', credentials)
  expect(status).toBe(200)
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const [, token = ''] = /montage-token=([^;]+)/.exec(cookie) ?? []
  expect(token).not.toBe('')
  expect(JSON.stringify(body)).not.toContain(token)
})

it('treats a request from another site as anonymous', async () => {
  const editor = await cms.as('editor')
  expect((await editor.send('GET', '/users/me', undefined)).body.user).toMatchObject({ email: emailOf('editor') })
  expect((await editor.send('GET', '/users/me', undefined, { Origin: 'https://evil.example' })).body.user).toBeNull()
  expect((await editor.send('POST', '/lists?draft=true', '{"title":"Forged"}', { Origin: 'https://evil.example' })).status).toBe(401)
})

it('gives the same answer for a wrong password and an unknown address', async () => {
  const wrong = await anonymous.post('/users/login', { email: emailOf('editor'), password: 'wrong password' })
  const unknown = await anonymous.post('/users/login', { email: 'nobody@montage.example', password: 'wrong password' })
  expect(wrong.status).toBe(401)
  expect(unknown.body).toEqual(wrong.body)
})

describe('one’s own password', () => {
  const fresh = 'a quite different one'

  it('is changed with the present one alone, and ends all other sessions', async () => {
    const { id } = await cms.payload.create({ collection: 'users', data: { ...account('changes'), role: 'writer' }, overrideAccess: true })
    const [here, elsewhere] = [await Client.signIn('changes@new.example', password), await Client.signIn('changes@new.example', password)]
    for (const presentPassword of [undefined, '', 'a wrong password', 7]) {
      const answer = await here.patch(`/users/${id}`, { password: fresh, presentPassword })
      expect([answer.status, faultsOf(answer).map(({ path }) => path)]).toEqual([400, ['presentPassword']])
    }
    expect((await here.patch(`/users?where[id][equals]=${id}`, { password: fresh, presentPassword: password })).status).toBe(400)
    expect((await elsewhere.get('/users/me')).body.user).not.toBeNull()

    const changed = await here.patch(`/users/${id}`, { password: fresh, presentPassword: password })
    expect(changed.status).toBe(200)
    expect(JSON.stringify(changed.body)).not.toContain('presentPassword')
    expect((await here.get('/users/me')).body.user).not.toBeNull()
    expect((await elsewhere.get('/users/me')).body.user).toBeNull()
    await expect(Client.signIn('changes@new.example', fresh)).resolves.toBeInstanceOf(Client)
  })

  it('is set by an admin without it, who thereby ends the sessions', async () => {
    const { id } = await cms.payload.create({ collection: 'users', data: { ...account('is-set'), role: 'writer' }, overrideAccess: true })
    const there = await Client.signIn('is-set@new.example', password)
    expect((await (await cms.as('admin')).patch(`/users/${id}`, { password: fresh })).status).toBe(200)
    expect((await there.get('/users/me')).body.user).toBeNull()
  })
})

it('the last admin stays an admin, and stays', async () => {
  const admin = await cms.as('admin')
  const id = await idOf('admin')
  const other = await cms.payload.create({ collection: 'users', data: { ...account('second'), role: 'admin' }, overrideAccess: true })
  expect((await admin.patch(`/users/${other.id}`, { role: 'editor' })).status).toBe(200)

  const answers = [
    await admin.patch(`/users/${id}`, { role: 'editor' }),
    await admin.delete(`/users/${id}`),
    await admin.delete(`/users?where[role][equals]=admin`),
    await admin.patch(`/users?where[role][equals]=admin`, { role: 'writer' }),
  ]
  expect(answers.map(messageOf).every((message) => message.includes('This is the last admin.'))).toBe(true)
  expect(await roleIn('admin')).toBe('admin')
})
