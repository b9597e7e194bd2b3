import { expect, test } from '../../http.ts'

test('a page of the admin runs no script without the nonce of its own policy, and stands in no frame', async ({ montage, request }) => {
  const nonces = new Set<string>()
  for (const path of ['/admin/login', '/admin/login', '/admin/no/such/page']) {
    const response = await request.get(montage.cmsUrl + path)
    const policy = response.headers()['content-security-policy'] ?? ''
    const [, nonce = ''] = /script-src 'self' 'nonce-([\w-]{20,})' 'strict-dynamic';/.exec(policy) ?? []
    expect(nonce, `${path}: ${policy}`).not.toBe('')
    nonces.add(nonce)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  }
  expect(nonces.size).toBe(3)
})

test('each answer of the CMS says how it may be used, also one that refuses', async ({ montage, request }) => {
  for (const [path, status] of [
    ['/admin/login', 200],
    ['/api/health', 200],
    ['/api/lists', 401],
    ['/api/no-such-thing', 401],
    ['/api/%ff', 400],
    ['/admin/%', 400],
    ['/icon.svg', 200],
  ] as const) {
    const response = await request.get(montage.cmsUrl + path)
    const headers = response.headers()
    expect([path, response.status()]).toEqual([path, status])
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cross-origin-resource-policy': 'same-origin',
      'keep-alive': 'timeout=65',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).not.toHaveProperty('x-powered-by')
    if (path.startsWith('/api')) expect(headers['cache-control']).toBe('no-store')
  }
})

test('addresses that a client makes up do not let it guess passwords', async ({ montage, request }) => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 10; attempt++) {
    const response = await request.post(`${montage.cmsUrl}/api/users/login`, {
      data: { email: 'nobody@guessed.example', password: 'a wrong password' },
      headers: { 'X-Forwarded-For': `198.51.100.${attempt}` },
    })
    statuses.push(response.status())
  }
  expect(statuses).toEqual([...Array.from({ length: 8 }, () => 401), 429, 429])
})

test('where no mail is sent, the page that asks for one leads to the sign-in, which says what helps', async ({ montage, request }) => {
  const response = await request.get(`${montage.cmsUrl}/admin/forgot`)
  expect(new URL(response.url()).pathname).toBe('/admin/login')
  expect(await response.text()).toContain('npm run admin:reset')
})
