import crypto from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'

import { Client, faultsOf } from '../harness/client.ts'
import { emailOf, password, useCms } from '../harness/cms.ts'

const cms = useCms()
const fresh = 'a quite different one'
const account = { email: 'hashed@new.example', name: 'Hashed', password, role: 'writer' }

/** The number of transactions that were open as each hash began. */
let openWhileHashing: number[] = []

beforeEach(() => {
  openWhileHashing = []
  const hash = vi.mocked(crypto.pbkdf2)
  hash.mockClear()
  const inOneRound = hash.getMockImplementation()
  hash.mockImplementation((...args) => {
    const { sessions = {} } = cms.payload.db as { sessions?: object }
    openWhileHashing.push(Object.keys(sessions).length)
    inOneRound?.(...args)
  })
  return () => void hash.mockImplementation(inOneRound ?? hash)
})

it('a password is hashed while no transaction is open, so that others go on writing', async () => {
  const admin = await cms.as('admin')
  openWhileHashing = []
  const { body, status } = await admin.post('/users', account)
  expect([status, openWhileHashing]).toEqual([201, [0]])
  const { id } = body.doc
  expect((await admin.patch(`/users/${id}`, { password: fresh })).status).toBe(200)
  expect(openWhileHashing).toEqual([0, 0])

  const user = await Client.signIn(account.email, fresh)
  expect((await user.patch(`/users/${id}`, { password, presentPassword: fresh })).status).toBe(200)
  // Of the sign-in, the present password and the new one.
  expect(openWhileHashing).toEqual([0, 0, 0, 0, 0])

  const resetPasswordExpiration = new Date(Date.now() + 60_000).toISOString()
  await cms.payload.db.updateOne({ collection: 'users', data: { resetPasswordExpiration, resetPasswordToken: 'token' }, id, req: {} })
  expect((await new Client().post('/users/reset-password', { password: fresh, token: 'token' })).status).toBe(200)
  await expect(Client.signIn(account.email, fresh)).resolves.toBeInstanceOf(Client)
  expect(openWhileHashing).toEqual([0, 0, 0, 0, 0, 0, 0])
})

it('a sign-in costs one hash, whether the account exists or not', async () => {
  for (const email of [emailOf('editor'), 'nobody@new.example']) {
    openWhileHashing = []
    expect((await new Client().post('/users/login', { email, password: 'a wrong password' })).status).toBe(401)
    expect(openWhileHashing, email).toEqual([0])
  }
})

it('a sign-in whose hash takes long ends no session that began meanwhile', async () => {
  const sessions = async () => {
    const where = { email: { equals: emailOf('writer') } }
    const user = await cms.payload.db.findOne<{ id: string; sessions?: unknown[] }>({ collection: 'users', where })
    return user?.sessions?.length ?? 0
  }
  const before = await sessions()
  const hash = vi.mocked(crypto.pbkdf2)
  const atOnce = hash.getMockImplementation()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  hash.mockImplementationOnce((...args) => void held.then(() => atOnce?.(...args)))
  const slow = Client.signIn(emailOf('writer'), password)
  await expect.poll(() => hash.mock.calls.length).toBeGreaterThan(0)
  await cms.payload.login({ collection: 'users', data: { email: emailOf('writer'), password } })
  release()
  await slow
  expect(await sessions()).toBe(before + 2)
})

it('an address that somebody has is refused at its field, before a password is hashed', async () => {
  const admin = await cms.as('admin')
  openWhileHashing = []
  const answer = await admin.post('/users', { ...account, email: emailOf('writer').toUpperCase() })
  expect([answer.status, faultsOf(answer)]).toEqual([400, [{ message: 'Somebody has this address already.', path: 'email' }]])
  expect(openWhileHashing).toEqual([])
})

it('nobody stores a hash of their own making', async () => {
  const admin = await cms.as('admin')
  const { body } = await admin.post('/users', { ...account, email: 'made-up@new.example', hash: 'pbkdf2-sha256-v1:00', salt: '00' })
  await expect(Client.signIn('made-up@new.example', password)).resolves.toBeInstanceOf(Client)
  await admin.patch(`/users/${body.doc.id}`, { hash: 'pbkdf2-sha256-v1:00', salt: '00' })
  await expect(Client.signIn('made-up@new.example', password)).resolves.toBeInstanceOf(Client)
})
