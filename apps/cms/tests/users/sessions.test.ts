import { expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { emailOf, password, useCms } from '../harness/cms.ts'

const cms = useCms({ isReal: true })

const signIn = () => Client.signIn(emailOf('writer'), password)
const isSignedIn = async (client: Client) => (await client.get('/users/me')).body.user !== null

it('five who sign in to one account at once are all signed in', async () => {
  const clients = await Promise.all(Array.from({ length: 5 }, signIn))
  expect(await Promise.all(clients.map(isSignedIn))).toEqual([true, true, true, true, true])
})

it('a session that signs out while another signs in stays signed out', async () => {
  const earlier = await signIn()
  for (let round = 0; round < 4; round++) {
    const leaving = await signIn()
    const [{ status }, arriving] = await Promise.all([leaving.post('/users/logout'), signIn()])
    expect([status, await isSignedIn(leaving), await isSignedIn(arriving)]).toEqual([200, false, true])
  }
  expect(await isSignedIn(earlier), 'who had nothing to do with it').toBe(true)
})

it('a change of a user during their sign-in is not lost', async () => {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: emailOf('writer') } } })
  const id = docs[0]?.id ?? ''
  await Promise.all([signIn(), cms.payload.update({ collection: 'users', id, data: { name: 'Renamed' }, overrideAccess: true })])
  expect(await cms.payload.findByID({ collection: 'users', id, overrideAccess: true })).toMatchObject({ name: 'Renamed', role: 'writer' })
})

it('a password that is reset signs everybody out, and its link is used up', async () => {
  const before = await signIn()
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: emailOf('writer') } } })
  const id = docs[0]?.id ?? ''
  const expire = (inMs: number) => {
    const data = { resetPasswordExpiration: new Date(Date.now() + inMs).toISOString(), resetPasswordToken: 'token' }
    return cms.payload.db.updateOne({ collection: 'users', data, id, req: {} })
  }
  const reset = async () => (await new Client().post('/users/reset-password', { password: 'another long one', token: 'token' })).status
  await expire(-60_000)
  expect(await reset()).toBe(403)
  await expire(60_000)
  expect(await reset()).toBe(200)
  expect(await isSignedIn(before)).toBe(false)
  await expect(signIn()).rejects.toThrow('could not sign in')
  expect(await reset()).toBe(403)
  expect(await cms.payload.db.findOne({ collection: 'users', where: { resetPasswordToken: { equals: 'token' } } })).toBeNull()
})
