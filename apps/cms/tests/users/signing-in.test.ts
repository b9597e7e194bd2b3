import { expect, it } from 'vitest'

import { anonymous, emailOf, password, useCms } from '../harness/cms.ts'

const cms = useCms()
const credentials = JSON.stringify({ email: emailOf('editor'), password })

it('gives the token to the browser only, in a cookie that scripts cannot read', async () => {
  const { body, headers, status } = await anonymous.send('POST', '/users/login', credentials)
  expect(status).toBe(200)
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const [, token = ''] = /payload-token=([^;]+)/.exec(cookie) ?? []
  expect(token).not.toBe('')
  expect(JSON.stringify(body)).not.toContain(token)
})

it('takes a request for nobody’s that comes from another site', async () => {
  const editor = await cms.as('editor')
  expect((await editor.send('GET', '/users/me', undefined)).body.user).toMatchObject({ email: emailOf('editor') })
  expect((await editor.send('GET', '/users/me', undefined, { Origin: 'https://evil.example' })).body.user).toBeNull()
  expect((await editor.send('POST', '/lists?draft=true', '{"title":"Forged"}', { Origin: 'https://evil.example' })).status).toBe(403)
})

it('says the same of a wrong password and an unknown address', async () => {
  const wrong = await anonymous.post('/users/login', { email: emailOf('editor'), password: 'wrong password' })
  const unknown = await anonymous.post('/users/login', { email: 'nobody@montage.example', password: 'wrong password' })
  expect(wrong.status).toBe(401)
  expect(unknown.body).toEqual(wrong.body)
})
