import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { flatPng } from '../../content/pictures.ts'
import { expect, test } from '../../http.ts'
import { refuseWrites, secretsIn } from '../../servers/broken-database.ts'
import { kill, newPlace, type Place, removePlace, startApp } from '../../servers/montage.ts'
import { fillPlace } from '../../template/template.ts'

/** Stands in every password, token, text and parameter that this test sends. */
const secret = 'SeCrEt-7f3a'
const json = { 'Content-Type': 'application/json' }

type Request = [method: string, path: string, body?: FormData | object | string | undefined, headers?: Record<string, string>]

const send =
  (place: Place, cookie = '') =>
  async ([method, address, body, headers = {}]: Request): Promise<Response> =>
    fetch(`${place.cmsUrl}${address}`, {
      ...(body !== undefined && { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
      headers: { ...(typeof body === 'object' && !(body instanceof FormData) && json), Cookie: cookie, Origin: place.cmsUrl, ...headers },
      method,
      redirect: 'manual',
    })

async function formWith(bytes: Buffer | string, name: string, payload: object | string): Promise<FormData> {
  const form = new FormData()
  form.set('file', new Blob([bytes as BlobPart], { type: 'image/png' }), name)
  form.set('_payload', typeof payload === 'string' ? payload : JSON.stringify(payload))
  return form
}

/** Malformed requests of somebody who is not signed in. */
const ofStrangers: Request[] = [
  ['POST', '/api/users/login', `{"email":"${secret}@x.example","password":"${secret}`, json],
  ['POST', '/api/users/login', 'null', json],
  ['POST', '/api/users/login', `password=${secret}`, { 'Content-Type': 'text/plain' }],
  ['POST', '/api/users/login', `--x\r\n${secret}`, { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['POST', '/api/users/reset-password', `[${secret}`, json],
  ['POST', '/api/users/forgot-password', `{"email":{"${secret}":1}`, json],
  ['POST', '/api/site/pages', `{"${secret}"`, json],
  ['GET', `/api/users/me?where[${secret}][bogus]=${secret}`],
  ['GET', `/api/lists?where[title][equals]=${secret}`],
  ['GET', `/api/${secret}/%ff`],
]

const ofGuessers: Request[] = [
  ['POST', '/api/users/login', { email: 'nobody@montage.example', password: secret }],
  ['POST', '/api/users/login', { email: `${secret}@montage.example`, password: secret }],
  ['POST', '/api/users/reset-password', { password: `${secret} long enough`, token: secret }],
  ['POST', '/api/users/forgot-password', { email: `${secret}@montage.example` }],
  ['GET', '/api/lists', undefined, { Authorization: `JWT ${secret}` }],
  ['GET', '/api/lists', undefined, { Cookie: `montage-token=${secret}; montage-device=${secret}.${secret}` }],
  ['GET', `/admin/reset/${secret}`],
  ['GET', `/admin/login?redirect=//${secret}`],
  ['POST', '/admin/login', `["${secret}"]`, { 'Next-Action': secret, 'Content-Type': 'text/plain' }],
  ['POST', '/api/site/pages', { paths: [secret] }, { 'X-Signature': secret }],
]

test('no failure prints a password, hash, token, cookie or text; a stranger’s malformed request is a line without a stack', async () => {
  const place = await newPlace()
  const { email, password } = await fillPlace(place)
  const started = await startApp('cms', place)
  try {
    const asStranger = send(place)
    const statuses: number[] = []
    const before = started.output()
    for (const request of ofStrangers) statuses.push((await asStranger(request)).status)
    expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
    const lines = () => started.output().slice(before.length).split('\n').filter(Boolean)
    // The others are refused before Payload reads them.
    await expect.poll(() => lines().length).toBe(5)
    expect(lines().filter((line) => !line.includes('INFO'))).toEqual([])

    for (const request of ofGuessers) statuses.push((await asStranger(request)).status)
    const signIn = await asStranger(['POST', '/api/users/login', { email, password }])
    const cookies = signIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
    const asAdmin = send(place, cookies.join('; '))
    const me = (await (await asAdmin(['GET', '/api/users/me'])).json()) as { user: { id: string } }
    const png = await flatPng()
    const texts = { alt: secret, credit: secret }
    const failing: Request[] = [
      ['PATCH', `/api/users/${me.user.id}`, { password: `${secret} long enough`, presentPassword: secret }],
      ['POST', '/api/users', { email: `short@${secret}.example`, name: secret, password: secret, role: 'writer' }],
      ['POST', '/api/users', { email, name: secret, password: `${secret} long enough`, role: 'writer' }],
      ['POST', '/api/lists?draft=true', { title: { [secret]: secret } }],
      ['POST', '/api/lists', { _status: 'published', standfirst: secret, title: secret }],
      ['PATCH', `/api/lists/${secret}`, { _status: 'published', title: secret }],
      ['GET', `/api/lists?sort=${secret} ${secret}`],
      ['GET', `/api/lists?where[updatedAt][equals]=${secret}`],
      ['GET', `/api/search?query=${secret.repeat(30)}`],
      ['POST', '/api/lists', `where=${secret}`, { 'Content-Type': 'application/x-www-form-urlencoded', 'X-HTTP-Method-Override': 'GET' }],
      ['POST', '/api/presence', `{"${secret}`, json],
      ['POST', '/api/media', await formWith(png.subarray(0, 60), 'picture.png', texts)],
      ['POST', '/api/media', await formWith(secret, 'picture.png', texts)],
      ['POST', '/api/media', await formWith(png, 'picture.png', `{"alt":"${secret}`)],
    ]
    for (const request of failing) statuses.push((await asAdmin(request)).status)

    await rm(path.join(place.env.DATA_DIR ?? '', 'media'), { force: true, recursive: true })
    await writeFile(path.join(place.env.DATA_DIR ?? '', 'media'), '')
    const upload = async () => (await asAdmin(['POST', '/api/media', await formWith(await flatPng(), 'picture.png', texts)])).status
    const ofMachine = [await upload()]
    const hashes = await secretsIn(place)
    await refuseWrites(place)
    const refused: Request[] = [
      ['POST', '/api/users', { email: `new@${secret}.example`, name: secret, password: `${secret} long enough`, role: 'writer' }],
      ['PATCH', `/api/users/${me.user.id}`, { password: `${secret} long enough`, presentPassword: password }],
      ['POST', '/api/users/login', { email, password }],
      ['POST', '/api/people', { _status: 'published', name: secret }],
      ['POST', '/api/lists?draft=true', { standfirst: secret, title: secret }],
    ]
    for (const request of refused) ofMachine.push((await asAdmin(request)).status)
    expect(
      ofMachine.every((status) => status >= 500),
      ofMachine.join(),
    ).toBe(true)
    expect(statuses.length + ofMachine.length).toBeGreaterThan(30)

    await expect.poll(() => started.output().match(/ERROR/g)?.length ?? 0).toBeGreaterThanOrEqual(ofMachine.length)
    const output = started.output()

    const tokens = cookies.map((cookie) => cookie.split('=')[1] ?? '')
    expect(hashes.length).toBeGreaterThan(2)
    for (const each of [secret, password, ...hashes, ...tokens])
      expect(output.includes(each), `the log holds ${each}:\n${output}`).toBe(false)
    expect(output).not.toMatch(/pbkdf2-sha256|Failed query|params:|\b(insert into|select .* from|update ["`])/i)
  } finally {
    await kill(started)
    await removePlace(place)
  }
})
