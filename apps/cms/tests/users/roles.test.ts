import { describe, expect, it } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { anonymous, emailOf, password, useCms } from '../harness/cms.ts'

const cms = useCms()
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
    expect((await anonymous.get('/users')).status).toBe(403)
  })

  it('finds nobody else by a filter, and shows no session or hash', async () => {
    const writer = await cms.as('writer')
    expect((await writer.get(`/users/${await idOf('admin')}`)).status).toBe(404)
    const { body } = await writer.get('/users/me')
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt)"/)
  })

  it('is not a way to unlock or delete others', async () => {
    const editor = await cms.as('editor')
    expect((await editor.post('/users/unlock', { email: emailOf('writer') })).status).toBe(403)
    expect((await editor.delete(`/users/${await idOf('writer')}`)).status).toBe(403)
  })
})
