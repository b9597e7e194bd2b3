import { describe, expect, it } from 'vitest'

import { aPageServer } from '../../testing/a-page-server.ts'

const site = aPageServer()
const path = `/preview/s/${'a'.repeat(43)}`
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

const opened = async (headers: Record<string, string>, method = 'GET') => {
  await site.request(path, { headers, method })
  return site.rendered[0]?.headers['x-montage-opened']
}

describe('a link to a preview', () => {
  it('is opened by a person with a browser', async () => {
    expect(await opened({ 'User-Agent': browser })).toBe('yes')
    expect(site.rendered).toMatchObject([{ method: 'GET', url: path }])
    expect(site.rendered[0]?.headers).not.toHaveProperty('user-agent')
  })

  it.each([
    ['Slack', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
    ['X', 'Twitterbot/1.0'],
    ['Facebook', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
    ['Discord', 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)'],
    ['LinkedIn', 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Jakarta Commons-HttpClient/3.1 +http://www.linkedin.com)'],
    ['WhatsApp', 'WhatsApp/2.23.20.0 A'],
    ['Telegram', 'TelegramBot (like TwitterBot)'],
    ['Teams', 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5'],
    [
      'iMessage',
      'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 (KHTML, like Gecko) Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    ],
    ['a search engine', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    ['a program without a name', ''],
  ])('is not opened by %s', async (_name, agent) => {
    expect(await opened({ 'User-Agent': agent, 'X-Montage-Opened': 'yes' })).toBe('no')
  })

  it.each(['Purpose', 'Sec-Purpose'])('is not opened by a browser that loads it ahead, and says so in %s', async (header) => {
    expect(await opened({ [header]: 'prefetch;prerender', 'User-Agent': browser })).toBe('no')
  })

  it('is not opened by HEAD', async () => {
    expect(await opened({ 'User-Agent': browser }, 'HEAD')).toBe('no')
  })

  it.each(['/preview/s/', '/preview/s/short', `${path}a`, `${path}/a`, '/preview/s/a.b'])('never is %s: a plain 404', async (address) => {
    expect([(await site.request(address)).status, site.rendered]).toEqual([404, []])
  })

  it('takes no body', async () => {
    expect((await site.request(path, { body: 'a', method: 'POST' })).status).toBe(405)
  })

  // The last of this file: from here on this client waits.
  it('is refused beyond sixty in a minute from one address, before Next is asked', async () => {
    let answer = await site.request(path)
    for (let count = 0; count < 60 && answer.status === 200; count++) answer = await site.request(path)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.text).toMatch(/^Too many previews were opened from this address\. Try again in \d+ seconds\.$/m)
    const before = site.rendered.length
    expect((await site.request(path)).status).toBe(429)
    expect(site.rendered).toHaveLength(before)
    expect((await site.request('/lists/films')).status).toBe(200)
  })
})
