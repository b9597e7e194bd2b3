import { expect, test } from '../../http.ts'
import { asForeign, scoreOf } from '../../observatory/score.ts'
import { kill, newPlace, removePlace, run, waitForAnswer } from '../../servers/montage.ts'
import { referenceList } from '../../site/reference-list.ts'
import { fillPlace } from '../../template/template.ts'

const gradeA = 100
const cmsUrl = 'https://cms.montage.example'

async function scoreAt(address: string, headers: Record<string, string>, cookies: string[] = []) {
  const sent = { ...asForeign, Cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '), ...headers }
  const response = await fetch(address, { headers: sent, redirect: 'manual' })
  expect(response.status, address).toBe(200)
  const html = await response.text()
  return scoreOf({ cookies: [...cookies, ...response.headers.getSetCookie()], headers: Object.fromEntries(response.headers), html })
}

test('pages of the site get A+ of Mozilla’s Observatory', async ({ montage }) => {
  for (const path of ['/', referenceList, `/embed${referenceList}`]) {
    const { points, score } = await scoreAt(montage.webUrl + path, { 'X-Forwarded-Proto': 'https' })
    expect(score, `${path}: ${JSON.stringify(points)}`).toBeGreaterThanOrEqual(gradeA)
  }
})

test('pages of the admin get A+ too, signed out and signed in', async () => {
  const place = await newPlace()
  const { email, password } = await fillPlace(place)
  const started = run(['scripts/serve.mjs', 'cms'], { ...place.env, CMS_URL: cmsUrl, WEB_URL: 'https://montage.example' })
  try {
    await waitForAnswer(started, `${place.cmsUrl}/api/health`)
    const signIn = await fetch(`${place.cmsUrl}/api/users/login`, {
      body: JSON.stringify({ email, password }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const cookies = signIn.headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['__Host-montage-device', '__Host-montage-token'])

    for (const path of ['/admin/login', '/admin/reset/token']) {
      const { points, score } = await scoreAt(place.cmsUrl + path, {})
      expect(score, `${path}: ${JSON.stringify(points)}`).toBeGreaterThanOrEqual(gradeA)
    }
    for (const path of ['/admin', '/admin/collections/lists', '/admin/account']) {
      const { points, score } = await scoreAt(place.cmsUrl + path, { Origin: cmsUrl }, cookies)
      expect(score, `${path}: ${JSON.stringify(points)}`).toBeGreaterThanOrEqual(gradeA)
      expect(points.cookies, 'the session is in order').toBe(5)
    }
  } finally {
    await kill(started)
    await removePlace(place)
  }
})

test('a page that lacks a header, or has a weak one, gets less', () => {
  const good = {
    'content-security-policy': "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
  }
  const html = '<!doctype html><script src="/own.js"></script>'
  const cookies = ['a=1; Secure; HttpOnly; SameSite=Lax']
  const score = (change: object = {}, cookie = cookies, markup = html) =>
    scoreOf({ cookies: cookie, headers: { ...good, ...change } as Record<string, string>, html: markup }).score
  expect(score()).toBe(115)
  for (const [points, change] of [
    [55, { 'content-security-policy': undefined }],
    [75, { 'content-security-policy': "default-src 'self'; default-src 'none'; frame-ancestors 'none'" }],
    [80, { 'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'" }],
    [80, { 'content-security-policy': "script-src 'self'; frame-ancestors 'none'" }],
    [80, { 'strict-transport-security': undefined }],
    [105, { 'referrer-policy': 'unsafe-url', 'x-content-type-options': 'sniff' }],
    [50, { 'access-control-allow-credentials': 'true', 'access-control-allow-origin': asForeign.Origin }],
  ] as const) {
    expect(score(change), JSON.stringify(change)).toBe(points)
  }
  expect(score({}, ['a=1; Secure; SameSite=Lax'])).toBe(70)
  expect(score({}, cookies, '<script src="https://elsewhere.example/x.js"></script>')).toBe(110)
})
